import { defineRule } from '../../lint/define-rule.js'
import { quoted } from '../../lint/quote.js'
import { onceAGoal } from '../../plan/again/once-a-goal.js'
import type { Field, FieldName, Goal } from '../../plan/model.js'
import { goalsOf, stepsOf } from '../goals-of.js'

/** Fields that hold one value; the others may stand as often as there is something to say. */
const single: ReadonlySet<FieldName> = new Set([
  'start',
  'done',
  'type',
  'framework',
  'priority',
  'weight',
  'status',
  'progress-from',
  'confidence',
  'score',
  'id',
])

export const oneValuePerField = defineRule({
  id: 'plan/one-value-per-field',
  summary: 'A field says one thing.',
  why: 'Where two dates or two states stand, each reader believes another one; the first is what is counted.',
  advice: 'Which one holds? "(was 2026-10-30: why)" keeps the other as history.',
  severity: 'warning',
  fact: true,
  on: 'plan',
  *check(plan) {
    for (const { reason, text, span, field } of plan.unread) {
      if (reason === 'duplicate-value')
        yield { span, message: field ? `A second ${quoted(field)}: ${quoted(text)}` : `A second value: ${quoted(text)}` }
    }
    for (const goal of goalsOf(plan)) {
      if (!saysMoreThanOne(goal)) continue
      for (const field of repeated(goal))
        yield { span: field.span, message: `A second ${quoted(field.label)}: ${quoted(field.text)}`, goal }
      for (const step of stepsOf(goal.steps)) {
        for (const { text, span } of step.contradictions) yield { span, message: `A second value: ${quoted(text)}`, goal }
      }
    }
    for (const { actions } of plan.log) {
      for (const step of stepsOf(actions))
        for (const { text, span } of step.contradictions) yield { span, message: `A second value: ${quoted(text)}` }
    }
  },
})

const saysMoreThanOne = onceAGoal(
  (goal) => repeated(goal).length > 0 || stepsOf(goal.steps).some(({ contradictions }) => contradictions.length > 0),
)

/** Fields that say something else than the first of their name; a date may stand under several labels, `Deadline` and `Review on`, but only once under each. */
function repeated({ fields }: Goal): readonly Field[] {
  const first = new Map<string, string>()
  return fields.filter(({ name, label, text, empty }) => {
    if (empty || !(single.has(name) || name === 'time-bound')) return false
    const key = name === 'time-bound' ? `${name} ${label.toLowerCase()}` : name
    const before = first.get(key)
    if (before === undefined) first.set(key, text.trim().toLowerCase())
    return before !== undefined && before !== text.trim().toLowerCase()
  })
}
