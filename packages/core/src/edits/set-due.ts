import type { DateSaid, Goal, Plan, Step } from '../plan/model.js'
import type { IsoDate } from '../text/iso-date.js'
import { dressed, dressIn, usualDue } from './date-dress.js'
import { insertField } from './insert-field.js'
import { moveDate } from './move-date.js'
import type { Refactoring } from './refactoring.js'
import { stepEnd } from './step-end.js'

/** Gives a step or goal a day: in place of the one it has, else in the way the plan writes its other days. */
export function setDue(text: string, plan: Plan, subject: Step | Goal, day: IsoDate): Refactoring | null {
  const own = ownDate(subject)
  const title = `Due ${day}`
  if (own) return { title, edits: [{ span: own.span, text: day }], caret: null }
  if ('titleSpan' in subject) {
    const added = insertField(text, subject, { label: 'By', value: day })
    return added && { ...added, title }
  }
  const end = stepEnd(text, subject)
  return { title, edits: [{ span: { start: end, end }, text: dressed(day, dressIn(text, plan, 'due') ?? usualDue) }], caret: null }
}

/** Moves a date to another day and keeps the old one behind it: `2026-12-18 (was 2026-10-30: exam moved)`. */
export function moveDue(text: string, subject: Step | Goal, day: IsoDate, reason: string): Refactoring | null {
  const own = ownDate(subject)
  if (!own) return null
  const moved = moveDate(text, { ...own, day: null }, null)
  if (!moved) return null
  const edits = moved.edits.map((edit) => (edit.span.start === own.span.start ? { ...edit, text: day + edit.text } : edit))
  return { title: `Move it to ${day}`, edits: withReason(edits, reason), caret: null }
}

const withReason = (edits: Refactoring['edits'], reason: string): Refactoring['edits'] =>
  edits.map((edit) => ({ ...edit, text: edit.text.replace(/: \)$/, () => (reason === '' ? ')' : `: ${reason})`)) }))

const ownDate = (subject: Step | Goal): DateSaid | null =>
  'titleSpan' in subject ? (subject.deadline?.from === 'goal' ? subject.deadline : null) : subject.due
