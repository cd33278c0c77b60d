import { defineRule } from '../../lint/define-rule.js'
import { goalStateOf } from '../../plan/goal-state.js'
import type { Goal, Plan } from '../../plan/model.js'
import { onceAGoal } from '../../plan/once-a-goal.js'
import { lineAt, linesOf } from '../../text/lines.js'
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
    const known = new Map<string, Goal[]>()
    for (const goal of goalsOf(plan)) {
      const words = foldedTitle(goal)
      if (goalStateOf(goal) !== 'open' || words === '' || goal.role === 'key-result') continue
      const before = known.get(words)
      if (!before) {
        known.set(words, [goal])
        continue
      }
      const place = placeOf(goal, plan, text)
      const other = before.find((one) => placeOf(one, plan, text) === place)
      if (other)
        yield { span: goal.titleSpan, message: `Line ${lineAt(linesOf(text), other.titleSpan.start) + 1} has this goal already`, goal }
      else before.push(goal)
    }
  },
})

/**
 * Where the heading begins that a goal stands under, or the item that it is nested in; -1 for none. The same words in another quarter, or for another
 * person, are another goal.
 */
const placeOf = (goal: Goal, plan: Plan, text: string): number => Math.max(sectionOf(goal, plan), itemAbove(goal, text))

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

const lineStart = (text: string, at: number): number => Math.max(text.lastIndexOf('\n', at - 1), text.lastIndexOf('\r', at - 1)) + 1

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

function sectionOf({ span, writtenAs }: Goal, { headings }: Plan): number {
  const own =
    writtenAs === 'list-item' || writtenAs === 'table-row' ? undefined : headings.find((heading) => heading.span.start === span.start)
  const above = headings.findLast((heading) => heading.span.start < span.start && (!own || heading.depth < own.depth))
  return above?.span.start ?? -1
}

const foldedTitle = onceAGoal(({ title }) =>
  title
    .trim()
    .replace(/[.!?…:;,]+$/, '')
    .toLowerCase(),
)
