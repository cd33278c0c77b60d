import { type Edit, joined, type Lines, linesAfter, offsetAt, type Position, type Span } from '@goalmark/core'

/** One change as the protocol sends it. Without a range it is the whole new text. */
export interface TextChange {
  readonly range?: { readonly start: Position; readonly end: Position }
  readonly text: string
}

export interface ChangedText {
  readonly text: string
  readonly lines: Lines
  /** What was done, in order; each span counts in the text that the edit before it left. */
  readonly edits: readonly Edit[]
}

/**
 * Applies changes one after another, each to what the one before left, as the protocol asks. Total: places outside the text count as its
 * nearest end, a range given backwards is turned round, and what is no change at all changes nothing.
 */
export function changedText(text: string, lines: Lines, changes: readonly TextChange[]): ChangedText {
  const edits: Edit[] = []
  let now = text
  let nowLines = lines
  for (const change of changes) {
    const edit = editOf(change, now, nowLines)
    if (!edit) continue
    edits.push(edit)
    now = now.slice(0, edit.span.start) + edit.text + now.slice(edit.span.end)
    nowLines = linesAfter(nowLines, now, edit)
  }
  return { text: now, lines: nowLines, edits }
}

function editOf(change: TextChange, text: string, lines: Lines): Edit | undefined {
  if (typeof change?.text !== 'string') return undefined
  if (!change.range) return { span: changedSpan(text, change.text), text: changedPart(text, change.text) }
  const start = offsetAt(lines, soundPosition(change.range.start))
  const end = offsetAt(lines, soundPosition(change.range.end))
  return { span: { start: Math.min(start, end), end: Math.max(start, end) }, text: change.text }
}

/** A position from anywhere: what is no number counts as 0, so that no text is ever cut at `NaN`. */
export const soundPosition = (position: Position | undefined): Position => ({
  line: soundCount(position?.line),
  character: soundCount(position?.character),
})

const soundCount = (value: unknown): number => (typeof value === 'number' && value > 0 ? Math.floor(value) : 0)

/** A client that sends whole texts still edits in one place: what stands between the common start and the common end. */
function changedSpan(before: string, after: string): Span {
  const start = commonStart(before, after)
  return { start, end: before.length - commonEnd(before, after, start) }
}

function changedPart(before: string, after: string): string {
  const start = commonStart(before, after)
  return after.slice(start, after.length - commonEnd(before, after, start))
}

function commonStart(a: string, b: string): number {
  const most = Math.min(a.length, b.length)
  let at = 0
  while (at < most && a.charCodeAt(at) === b.charCodeAt(at)) at++
  return at
}

/** Counted from the ends, never past `from`. */
function commonEnd(a: string, b: string, from: number): number {
  const most = Math.min(a.length, b.length) - from
  let count = 0
  while (count < most && a.charCodeAt(a.length - 1 - count) === b.charCodeAt(b.length - 1 - count)) count++
  return count
}

/** Where a span of the text before stands after the edits. What an edit cut off shrinks; an insertion at its end is not part of it. */
export const movedSpan = ({ start, end }: Span, edits: readonly Edit[]): Span => ({
  start: movedOffset(start, edits),
  end: movedOffset(end, edits),
})

export function movedOffset(offset: number, edits: readonly Edit[]): number {
  let now = offset
  for (const edit of edits) now = movedBy(now, edit)
  return now
}

function movedBy(offset: number, { span, text }: Edit): number {
  if (offset <= span.start) return offset
  if (offset >= span.end) return offset + text.length - (span.end - span.start)
  return Math.min(offset, span.start + text.length)
}

/** The smallest span, in the text after the edits, that covers all that they touched; `null` for none. */
export function editedSpan(edits: readonly Edit[]): Span | null {
  const places = edits.map((edit, index) => movedSpan(spanAfter(edit), edits.slice(index + 1)))
  return places.length > 0 ? places.reduce(joined) : null
}

const spanAfter = ({ span, text }: Edit): Span => ({ start: span.start, end: span.start + text.length })
