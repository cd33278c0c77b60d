import { defineRule } from '../../lint/define-rule.js'
import { goalStateOf } from '../../plan/goal-state.js'
import type { Goal } from '../../plan/model.js'
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
    const first = new Map<string, Goal>()
    for (const goal of goalsOf(plan)) {
      const words = folded(goal.title)
      if (goalStateOf(goal) !== 'open' || words === '' || goal.role === 'key-result') continue
      const other = first.get(words)
      if (!other) first.set(words, goal)
      else yield { span: goal.titleSpan, message: `Line ${lineAt(linesOf(text), other.titleSpan.start) + 1} has this goal already`, goal }
    }
  },
})

const folded = (title: string): string =>
  title
    .trim()
    .replace(/[.!?…:;,]+$/, '')
    .toLowerCase()
