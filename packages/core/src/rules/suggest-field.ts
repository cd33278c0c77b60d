import { insertField } from '../edits/insert-field.js'
import type { Suggestion } from '../lint/finding.js'
import type { FieldName, Goal } from '../plan/model.js'
import { emptyField } from './field-of.js'

/** A labelled line to fill in, unless its label stands there empty already. */
export function suggestField(
  text: string,
  goal: Goal,
  name: FieldName,
  label: string,
  value = '',
): { suggestions?: () => readonly (Suggestion | null)[] } {
  if (emptyField(goal, name)) return {}
  return { suggestions: () => [insertField(text, goal, { label, value })] }
}
