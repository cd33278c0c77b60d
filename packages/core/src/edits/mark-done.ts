import type { Suggestion } from '../lint/finding.js'
import type { Goal, Step } from '../plan/model.js'
import { insertField } from './insert-field.js'
import { tickAt } from './ticked-like.js'

/** Ticks the box, sets the status, or adds one: whatever the goal or step has. `null` where nothing of it can be written. */
export function markDone(text: string, subject: Goal | Step): Suggestion | null {
  const box = 'titleSpan' in subject ? subject.boxSpan : subject.markSpan
  if (box) return { title: 'Mark done', edits: [{ span: box, text: tickAt(text, box) }], caret: null }
  return 'titleSpan' in subject ? setStatus(text, subject, 'done', 'Mark done') : null
}

/** Writes a status in place of the goal's own, or as a new line. */
export function setStatus(text: string, goal: Goal, value: 'done' | 'dropped', title: string): Suggestion | null {
  const field = goal.fields.find(({ name }) => name === 'status')
  if (field) return { title, edits: [{ span: field.span, text: value }], caret: null }
  const added = insertField(text, goal, { label: 'Status', value })
  return added && { ...added, title, caret: null }
}
