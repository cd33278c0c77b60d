import { insertField } from '../edits/insert-field.js'
import type { Suggestion } from '../lint/finding.js'
import type { FieldName, Goal } from '../plan/model.js'
import { emptyField } from './field-of.js'

interface Suggested {
  suggestions?: () => readonly (Suggestion | null)[]
}

/** A labelled line to fill in, unless its label stands there empty already. */
export function suggestField(text: string, goal: Goal, name: FieldName, label: string, value = ''): Suggested {
  if (emptyField(goal, name)) return {}
  return { suggestions: () => [insertField(text, goal, { label, value })] }
}

/** The same under a name that says more than its label. */
export const titled = (title: string, { suggestions }: Suggested): Suggested =>
  suggestions ? { suggestions: () => suggestions().map((each) => each && { ...each, title }) } : {}
