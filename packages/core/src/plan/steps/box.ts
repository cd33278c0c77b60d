import type { ListItem } from 'mdast'
import { startOf } from '../../markdown/place.js'
import type { Span } from '../../text/span.js'
import type { StepState } from '../model.js'
import { isBoxMark, stateOfMark } from './states.js'

export interface Box {
  readonly mark: string
  /** Where that one character stands. */
  readonly markSpan: Span
  readonly state: StepState
}

/**
 * The box of a list item, read from the source: both engines know `[ ]` and `[x]` before words, and hand `[/]`, `[-]` and an empty `[ ]` on
 * as text. `null` without one.
 */
export function boxOf(item: ListItem, text: string, configured: Readonly<Record<string, StepState>>): Box | null {
  const start = startOf(item)
  if (start < 0) return null
  const at = boxAt(text, afterBullet(text, start))
  const checked = item.checked === true || item.checked === false
  if (at < 0) return null
  const mark = text[at + 1]!
  if (!checked && !isBoxMark(mark, configured)) return null
  return { mark, markSpan: { start: at + 1, end: at + 2 }, state: stateOfMark(mark, configured) }
}

/** Whether an item carries a box, as a task does. */
export const hasBox = (item: ListItem, text: string, configured: Readonly<Record<string, StepState>>): boolean =>
  item.checked === true || item.checked === false || boxOf(item, text, configured) !== null

/** Behind `-`, `*`, `+`, `1.`, `1)` and the blanks after it, a line's end among them. */
function afterBullet(text: string, start: number): number {
  let at = start
  while (isDigit(text.charCodeAt(at))) at++
  at++
  while (isBlank(text.charCodeAt(at))) at++
  return at
}

/** The place of a `[` that opens a box at `at`: one character, `]`, and a blank or the end behind it. */
function boxAt(text: string, at: number): number {
  if (text.charCodeAt(at) !== 91 || text.charCodeAt(at + 2) !== 93) return -1
  return at + 3 >= text.length || isBlank(text.charCodeAt(at + 3)) ? at : -1
}

const isDigit = (code: number): boolean => code >= 48 && code <= 57
const isBlank = (code: number): boolean => code === 32 || code === 9 || code === 10 || code === 13
