import { type BaselineEntry, baselineLine, checkBaseline } from '@goalmark/core'
import type { Baseline } from './baseline-file.js'
import type { Placed } from './outcome.js'

/** Decides which findings of a plan are shown; counts the others by what hid them. */
export interface Sieve {
  readonly keep: (plan: SievedPlan) => readonly Placed[]
  readonly hidden: () => { readonly byBaseline: number; readonly byOnly: number }
  /** Entries of the baseline that stand for nothing any more, among the plans looked at. */
  readonly stale: (looked: (path: string) => boolean) => readonly BaselineEntry[]
}

export interface SievedPlan {
  /** As the baseline names it: from the root. */
  readonly path: string
  readonly findings: readonly Placed[]
  readonly text: () => string
}

export interface SieveOptions {
  /** Words of `--only`; none lets everything through. */
  readonly only: readonly string[]
  readonly quiet: boolean
  /** What depends on today is left out where only changes are asked about: it changed by itself. */
  readonly withClock: boolean
  readonly baseline: Baseline | null
}

export function sieveOf({ only, quiet, withClock, baseline }: SieveOptions): Sieve {
  let byOnly = 0
  let byBaseline = 0
  const used = new Set<string>()
  const wanted = only.map(testOf)
  const isWanted = (finding: Placed): boolean => {
    if (wanted.length === 0 || wanted.some((test) => test(finding))) return true
    byOnly++
    return false
  }
  const beyondBaseline = ({ path, findings, text }: SievedPlan): readonly Placed[] => {
    if (!baseline || findings.length === 0) return findings
    const checked = checkBaseline({ path, text: text(), findings }, baseline.lines)
    byBaseline += checked.hidden
    for (const line of checked.used) used.add(line)
    return checked.shown as readonly Placed[]
  }
  return {
    keep: (plan) =>
      beyondBaseline(plan).filter(
        (finding) => (withClock || !finding.clock) && !(quiet && finding.severity === 'hint') && isWanted(finding),
      ),
    hidden: () => ({ byBaseline, byOnly }),
    stale: (looked) => (baseline?.entries ?? []).filter((entry) => !used.has(baselineLine(entry)) && looked(entry.plan)),
  }
}

type Test = (finding: Placed) => boolean

/** `errors`, `fixable`, `measurable`, `measurable/states-a-measure` or just `states-a-measure`. */
function testOf(word: string): Test {
  const kind = kinds[word] ?? kinds[`${word}s`]
  if (kind) return kind
  return ({ rule }) => rule === word || rule.startsWith(`${word}/`) || rule.endsWith(`/${word}`)
}

const kinds: Readonly<Record<string, Test>> = {
  errors: ({ severity }) => severity === 'error',
  warnings: ({ severity }) => severity === 'warning',
  hints: ({ severity }) => severity === 'hint',
  fixable: ({ fix }) => fix !== null,
}

/** What `--only` takes besides ids and groups of rules. */
export const onlyWords: readonly string[] = Object.keys(kinds)
