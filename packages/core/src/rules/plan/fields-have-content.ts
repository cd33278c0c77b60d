import type { Part } from '../../judge/judgement.js'
import { askedLevel, type PartAsk } from '../../lint/asks.js'
import { defineRule } from '../../lint/define-rule.js'
import { quoted } from '../../lint/quote.js'
import type { Field, FieldName } from '../../plan/model.js'
import { covers } from '../../text/span.js'

/** Fields whose emptiness is what another rule already says about the goal. */
const asked: Partial<Readonly<Record<FieldName, Part>>> = {
  specific: 'specific',
  measurable: 'measurable',
  achievable: 'achievable',
  'try-next': 'achievable',
  relevant: 'relevant',
  'time-bound': 'timeBound',
}

export const fieldsHaveContent = defineRule({
  id: 'plan/fields-have-content',
  summary: 'A label is followed by words.',
  why: 'An empty label looks answered from afar. It can wait, and it can also go.',
  advice: 'Is there something to say here? If not, the line can go.',
  severity: 'hint',
  on: 'goal',
  *check(goal, { verdict, asks }) {
    if (!asks.anything) return
    const empty = goal.fields.filter((field) => {
      // A column's label is no goal's own: an empty cell is a cell that nobody needed yet.
      if (!field.empty || !covers(goal.span, field.labelSpan)) return false
      // `Assignee: No assignee` is an answer.
      if (field.name === 'owner' && field.text !== '') return false
      if (goal.fields.some((other) => other !== field && other.name === field.name && !other.empty)) return false
      const part = asked[field.name]
      if (part && askedLevel(verdict[part], asks[part] as PartAsk)) return false
      return !(hasPartsBelow(field.name) && (goal.steps.length > 0 || goal.goals.length > 0))
    })
    const [first] = empty
    if (first) yield { span: first.labelSpan, message: `Nothing under ${named(empty)} yet` }
  },
})

function named(fields: readonly Field[]): string {
  const [first, second, ...more] = fields.map(({ label }) => quoted(label))
  if (!second) return first!
  return more.length === 0 ? `${first} and ${second}` : `${first}, ${second} and ${more.length} more`
}

/** The words of these stand in the items below them. */
const hasPartsBelow = (name: FieldName): boolean =>
  name === 'steps' || name === 'key-results' || name === 'achievable' || name === 'measurable'
