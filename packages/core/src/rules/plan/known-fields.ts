import { defineRule } from '../../lint/define-rule.js'
import { quoted } from '../../lint/quote.js'
import type { Report } from '../../lint/rule.js'
import { onceAGoal } from '../../plan/again/once-a-goal.js'
import type { Field, Goal } from '../../plan/model.js'
import type { Span } from '../../text/span.js'
import { labelOf } from '../field-labels.js'
import { goalsOf } from '../goals-of.js'

export const knownFields = defineRule({
  id: 'plan/known-fields',
  summary: 'Labels, keys and states are the ones that are read.',
  why: 'A label that is a letter off keeps its words and loses its meaning: the date under "Dedline" is in no agenda.',
  advice: null,
  severity: 'warning',
  on: 'plan',
  *check(plan) {
    for (const { reason, text, span, near, field } of plan.unread)
      if (reason === 'unknown-field' && field === 'goal') yield asked(text, span, near)
      else if (reason === 'unknown-field' || (reason === 'unknown-value' && field === 'status' && near.length > 0))
        yield misspelt(text, span, near)
    for (const goal of goalsOf(plan)) if (hasNear(goal)) for (const field of goal.fields) yield* inGoal(field, goal, plan.unread)
  },
})

const hasNear = onceAGoal(({ fields }) => fields.some(({ name, near }) => name === 'other' && near !== null))

function* inGoal(field: Field, goal: Goal, unread: readonly { readonly span: Span }[]): Iterable<Report> {
  if (field.name !== 'other' || field.near === null || unread.some(({ span }) => span.start === field.labelSpan.start)) return
  yield { ...misspelt(field.label, field.labelSpan, [labelOf(field.near, field.label)]), goal }
}

/** A heading that is a letter off is read, and its words stay the writer's. */
function asked(text: string, span: Span, [first = '']: readonly string[]): Report {
  return {
    span,
    message: `${quoted(text)}: did you mean ${quoted(first)}?`,
    advice: 'It is read as one; another tool or reader may not.',
    fix: { title: `Write "${first}"`, safe: true, edits: [{ span, text: first }] },
  }
}

function misspelt(text: string, span: Span, near: readonly string[]): Report {
  const [first = ''] = near
  return {
    span,
    message: `${quoted(text)} is not read; did you mean ${quoted(first)}?`,
    advice: near.length > 1 ? `It is close to ${near.join(', ')}.` : 'A label of your own is fine too, a little further from ours.',
    ...(near.length === 1 && { fix: { title: `Write "${first}"`, safe: true, edits: [{ span, text: first }] } }),
  }
}
