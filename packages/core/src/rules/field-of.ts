import type { Field, FieldName, Goal } from '../plan/model.js'
import { covers, type Span } from '../text/span.js'

/** The goal's field of that name that has been left empty, where none is filled. In a table the label is the column's, and no goal's own. */
export function emptyField(goal: Goal, name: FieldName): Field | undefined {
  const fields = goal.fields.filter((field) => field.name === name && covers(goal.span, field.labelSpan))
  return fields.every(({ empty }) => empty) ? fields[0] : undefined
}

/** Where to say that a part is not there: on its label where one stands empty, else on the goal's words. */
export const placeOf = (goal: Goal, name: FieldName): Span => emptyField(goal, name)?.labelSpan ?? goal.titleSpan

export const hasContent = (goal: Goal, ...names: readonly FieldName[]): boolean =>
  goal.fields.some(({ name, empty }) => !empty && names.includes(name))
