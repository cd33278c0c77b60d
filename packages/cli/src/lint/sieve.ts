import type { Sieve } from './lint-plans.js'
import type { Placed } from './outcome.js'

export interface SieveOptions {
  /** Words of `--only`; none lets everything through. */
  readonly only: readonly string[]
  readonly quiet: boolean
  /** What depends on today is left out where only changes are asked about: it changed by itself. */
  readonly withClock: boolean
}

export function sieveOf({ only, quiet, withClock }: SieveOptions): Sieve {
  let byOnly = 0
  const wanted = only.map(testOf)
  return {
    keep: (findings) =>
      findings.filter((finding) => {
        if (finding.clock && !withClock) return false
        if (quiet && finding.severity === 'hint') return false
        if (wanted.length === 0 || wanted.some((test) => test(finding))) return true
        byOnly++
        return false
      }),
    hidden: () => ({ byBaseline: 0, byOnly, staleBaseline: 0 }),
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
