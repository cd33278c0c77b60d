import { defineRule } from '../../lint/define-rule.js'
import { onceAGoal } from '../../plan/again/once-a-goal.js'
import { goalStateOf } from '../../plan/health/goal-state.js'
import type { Goal, Plan, PlanHeading } from '../../plan/model.js'
import { lineAt, lineStart, linesOf } from '../../text/lines.js'
import { once } from '../../text/once.js'
import { goalsOf } from '../goals-of.js'

export const uniqueGoals = defineRule({
  id: 'plan/unique-goals',
  summary: 'A goal stands once.',
  why: 'Of two copies one gets the ticks and the other stays behind, and both are counted.',
  advice: 'Is it the same goal? Then one of the two can go, or link to the other.',
  severity: 'hint',
  on: 'plan',
  *check(plan, { text }) {
    if (plan.goals.length < 2 && (plan.goals[0]?.goals.length ?? 0) < 2) return
    const placeOf = once(() => placesIn(plan, text))
    const lines = once(() => linesOf(text))
    const known = new Map<string, Copies>()
    for (const goal of goalsOf(plan)) {
      const words = foldedTitle(goal)
      if (goalStateOf(goal) !== 'open' || words === '' || goal.role === 'key-result') continue
      const before = known.get(words)
      if (!before) {
        known.set(words, { first: goal, byPlace: null })
        continue
      }
      before.byPlace ??= new Map([[placeOf()(before.first), before.first]])
      const place = placeOf()(goal)
      const other = before.byPlace.get(place)
      if (other) yield { span: goal.titleSpan, message: `Line ${lineAt(lines(), other.titleSpan.start) + 1} has this goal already`, goal }
      else before.byPlace.set(place, goal)
    }
  },
})

/** Goals of the same words. */
interface Copies {
  readonly first: Goal
  /** The first of each place; `null` while there is but one goal. */
  byPlace: Map<number, Goal> | null
}

/**
 * Where the heading begins that a goal stands under, or the item that it is nested in; -1 for none. The same words in another quarter, or for another
 * person, are another goal.
 */
function placesIn({ headings }: Plan, text: string): (goal: Goal) => number {
  const above = headingsAbove(headings)
  const sectionOf = ({ span, writtenAs }: Goal): number => {
    const own = writtenAs === 'list-item' || writtenAs === 'table-row' ? undefined : above.get(span.start)
    return own ?? headings[lastBefore(headings, span.start)]?.span.start ?? -1
  }
  return (goal) => Math.max(sectionOf(goal), itemAbove(goal, text))
}

/** By where a heading begins: where the nearest one of a higher level above it does; -1 for none. */
function headingsAbove(headings: readonly PlanHeading[]): ReadonlyMap<number, number> {
  const above = new Map<number, number>()
  const path: PlanHeading[] = []
  for (const heading of headings) {
    while (path.length > 0 && path[path.length - 1]!.depth >= heading.depth) path.pop()
    above.set(heading.span.start, path[path.length - 1]?.span.start ?? -1)
    path.push(heading)
  }
  return above
}

/** The index of the last heading that begins before a place; -1 for none. */
function lastBefore(headings: readonly PlanHeading[], place: number): number {
  let low = 0
  let high = headings.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (headings[middle]!.span.start < place) low = middle + 1
    else high = middle
  }
  return low - 1
}

function itemAbove({ span, writtenAs }: Goal, text: string): number {
  if (writtenAs !== 'list-item') return -1
  const own = indentAt(text, lineStart(text, span.start))
  for (let at = lineStart(text, span.start); own > 0 && at > 0; ) {
    at = lineStart(text, at - 1)
    const indent = indentAt(text, at)
    if (indent < own && !/^[ \t]*(?:\r?\n|\r|$)/.test(text.slice(at, at + own + 2))) return at
  }
  return -1
}

/** Blanks and quote marks before a line's words, a tab as four. */
function indentAt(text: string, start: number): number {
  let width = 0
  for (let at = start; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code === 9) width += 4
    else if (code === 32) width++
    else break
  }
  return width
}

const foldedTitle = onceAGoal(({ title }) =>
  title
    .trim()
    .replace(/[.!?…:;,]+$/, '')
    .toLowerCase(),
)
