import type { Goal } from '../plan/model.js'
import { applyEdits } from '../text/edit.js'
import type { IsoDate } from '../text/iso-date.js'
import { insertField } from './insert-field.js'
import { markDone, setStatus } from './mark-done.js'
import type { Refactoring } from './refactoring.js'

/**
 * Closes a goal, done or let go, with a dated line for what the two of you want to remember: `Changed: 2026-11-30, `. The words are theirs. `null`
 * for goals that have no room for a line.
 */
export function closeWithNote(text: string, goal: Goal, as: 'done' | 'dropped', today: IsoDate): Refactoring | null {
  const closed = as === 'done' ? markDone(text, goal) : setStatus(text, goal, 'dropped', 'Let it go')
  const note = insertField(text, goal, { label: 'Changed', value: `${today}, ` })
  if (!closed || !note) return null
  const edits = [...closed.edits, ...note.edits]
  const title = as === 'done' ? 'Close with a note' : 'Let it go with a note'
  if (applyEdits(text, edits) !== undefined)
    return { title, edits, caret: note.caret && { edit: closed.edits.length, offset: note.caret.offset } }
  return joined(closed, note, title)
}

/** Both add lines at the same place: one edit that adds both. */
function joined(closed: Refactoring, note: Refactoring, title: string): Refactoring | null {
  const [first] = closed.edits
  const [second] = note.edits
  if (!first || !second || first.span.start !== second.span.start || first.span.end !== second.span.end) return null
  return {
    title,
    edits: [{ span: first.span, text: first.text + second.text }],
    caret: note.caret && { edit: 0, offset: first.text.length + note.caret.offset },
  }
}
