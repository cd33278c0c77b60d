import type { Edit, Finding, RuleId, Span } from '@goalmark/core'
import { movedOffset, movedSpan } from './text-change.js'

/**
 * What a document's writer has just done and what they already see, so that nothing new appears under the caret while they type: the protocol
 * never says where the caret is, but the last edit does.
 */
export interface Quiet {
  /** Where was edited since the writer last rested, saved or opened; empty at rest. */
  readonly touched: readonly Span[]
  /** What is on the screen, where it stood when it came there. */
  readonly shown: readonly ShownFinding[]
  /** What was edited since, in order. */
  readonly since: readonly Edit[]
}

interface ShownFinding {
  readonly rule: RuleId
  readonly span: Span
}

/** How long a pause is a rest, in milliseconds. */
export const restAfter = 1500

export const atRest: Quiet = { touched: [], shown: [], since: [] }

/** Many edits in one go (a replace in all the file) are kept as one stretch: what is asked of each finding stays cheap. */
const mostTouched = 8

export function afterEdits({ touched, shown, since }: Quiet, edits: readonly Edit[]): Quiet {
  const own = edits.map((edit, index) =>
    movedSpan({ start: edit.span.start, end: edit.span.start + edit.text.length }, edits.slice(index + 1)),
  )
  const all = [...touched.map((span) => movedSpan(span, edits)), ...own]
  return {
    touched: all.length > mostTouched ? [over(all)] : all,
    ...(since.length + edits.length > mostSince
      ? { shown: shown.map(({ rule, span }) => ({ rule, span: movedSpan(span, [...since, ...edits]) })), since: [] }
      : { shown, since: [...since, ...edits] }),
  }
}

/** More edits than this are worked into what is shown at once. */
const mostSince = 32

export const rested = (quiet: Quiet): Quiet => ({ ...quiet, touched: [] })

export const nowShown = ({ touched }: Quiet, findings: readonly Finding[]): Quiet => ({ touched, shown: findings, since: [] })

/**
 * The findings to show now. What is on the screen stays while it holds; new facts (dates, counts, ids, links) come at once, unless they
 * touch what is being typed; all else that is new waits for the rest.
 */
export function shownNow(findings: readonly Finding[], quiet: Quiet, isFact: (rule: RuleId) => boolean): readonly Finding[] {
  const { touched } = quiet
  if (touched.length === 0) return findings
  const places = placesByRule(quiet)
  return findings.filter(({ rule, span }) => {
    const known = places.get(rule)
    if (known && (known.starts.has(span.start) || known.ends.has(span.end))) return true
    return isFact(rule) && !touched.some((edited) => edited.start <= span.end && span.start <= edited.end)
  })
}

interface Places {
  readonly starts: Set<number>
  readonly ends: Set<number>
}

/** Where what is on the screen stands now. */
function placesByRule({ shown, since }: Quiet): ReadonlyMap<RuleId, Places> {
  const byRule = new Map<RuleId, Places>()
  for (const { rule, span } of shown) {
    let places = byRule.get(rule)
    if (!places) {
      places = { starts: new Set(), ends: new Set() }
      byRule.set(rule, places)
    }
    places.starts.add(movedOffset(span.start, since))
    places.ends.add(movedOffset(span.end, since))
  }
  return byRule
}

const over = (spans: readonly Span[]): Span => ({
  start: Math.min(...spans.map(({ start }) => start)),
  end: Math.max(...spans.map(({ end }) => end)),
})
