import { applyEdits, collide, type Edit } from '../text/edit.js'
import type { Finding, Fix } from './finding.js'
import type { RuleId } from './rule-id.js'

export interface FixOptions {
  /** Also those that may change the meaning. */
  readonly unsafe: boolean
}

/** One pass: the text with every fix applied that does not stand in the way of one before it. */
export interface FixedOnce {
  readonly text: string
  readonly fixed: readonly Finding[]
}

/** Applies each finding's fix whole or not at all, in the order of findings; one that collides with an earlier one waits for the next pass. */
export function fixOnce(text: string, findings: readonly Finding[], { unsafe }: FixOptions): FixedOnce {
  const taken = takenEdits()
  const fixed: Finding[] = []
  for (const finding of findings) {
    if (!finding.fix || !(finding.fix.safe || unsafe) || finding.fix.edits.some(taken.collides) || !fits(text, finding.fix)) continue
    for (const edit of finding.fix.edits) taken.add(edit)
    fixed.push(finding)
  }
  return { text: applyEdits(text, taken.edits) ?? text, fixed }
}

/** Edits that do not collide, in the order of their places, so that a new one is compared with its neighbours alone. */
function takenEdits(): { readonly edits: readonly Edit[]; readonly collides: (edit: Edit) => boolean; readonly add: (edit: Edit) => void } {
  const edits: Edit[] = []
  const placeOf = ({ span: { start, end } }: Edit): number => {
    let low = 0
    let high = edits.length
    while (low < high) {
      const middle = (low + high) >> 1
      const { span } = edits[middle]!
      if (span.start < start || (span.start === start && span.end < end)) low = middle + 1
      else high = middle
    }
    return low
  }
  return {
    edits,
    add: (edit) => edits.splice(placeOf(edit), 0, edit),
    collides: (edit) => {
      const at = placeOf(edit)
      // An insertion may stand at the start of a replacement, so that two places before are looked at.
      return [at - 2, at - 1, at, at + 1].some((index) => edits[index] !== undefined && collide(edit, edits[index]!))
    },
  }
}

const fits = (text: string, { edits }: Fix): boolean =>
  edits.every(({ span }) => span.start >= 0 && span.start <= span.end && span.end <= text.length)

/** What came of fixing until nothing is left to fix. */
export interface FixedAll {
  readonly text: string
  /** How many fixes were applied, over all passes. */
  readonly count: number
  /** Findings in the fixed text. */
  readonly findings: readonly Finding[]
  /** Rules whose fixes undo each other, named where the text came round to one it had been; empty where it settled. */
  readonly fighting: readonly RuleId[]
}

/** More passes than any chain of fixes needs; a limit that is reached names its rules, never silently. */
const mostPasses = 20

/** Fixes, reads again and fixes again until the text stays as it is. `relint` gives the findings of a text. Where two rules undo each other, the text from before their round is kept. */
export function fixAll(text: string, relint: (text: string) => readonly Finding[], options: FixOptions): FixedAll {
  const seen = new Map<string, number>([[text, 0]])
  const passes: (readonly Finding[])[] = []
  let current = text
  let findings = relint(current)
  for (let pass = 1; pass <= mostPasses; pass++) {
    const { text: next, fixed } = fixOnce(current, findings, options)
    if (fixed.length === 0 || next === current) return { text: current, count: sizeOf(passes), findings, fighting: [] }
    passes.push(fixed)
    const before = seen.get(next)
    if (before !== undefined)
      return { text: next, count: sizeOf(passes.slice(0, before)), findings: relint(next), fighting: rulesOf(passes.slice(before)) }
    seen.set(next, pass)
    current = next
    findings = relint(current)
  }
  return { text: current, count: sizeOf(passes), findings, fighting: rulesOf(passes.slice(-2)) }
}

const sizeOf = (passes: readonly (readonly Finding[])[]): number => passes.reduce((sum, { length }) => sum + length, 0)

const rulesOf = (passes: readonly (readonly Finding[])[]): readonly RuleId[] => [...new Set(passes.flat().map(({ rule }) => rule))].sort()
