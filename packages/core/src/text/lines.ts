import type { Edit } from './edit.js'
import type { Span } from './span.js'

/** A place for people and protocols: `line` and `character` are 0-based, `character` counts UTF-16 code units. */
export interface Position {
  readonly line: number
  readonly character: number
}

/** Where each line of a text starts, and how long the text is. Made once per text by `linesOf`. */
export interface Lines {
  /** The offset of each line's first character; the first is 0. */
  readonly starts: readonly number[]
  /** The offset at which each line's words end, before its `\n`, `\r\n` or `\r`. */
  readonly ends: readonly number[]
  readonly length: number
}

/**
 * Splits as the Language Server Protocol does: at `\n`, `\r\n` and a lone `\r`, and at nothing else
 * (not at U+2028, a form feed or NEL). Agrees with `vscode-languageserver-textdocument`; a property test says so.
 */
export function linesOf(text: string): Lines {
  const starts = [0]
  const ends: number[] = []
  addLines(text, { start: 0, end: text.length }, starts, ends)
  ends.push(text.length)
  return { starts, ends, length: text.length }
}

/** Adds where lines end in a stretch of the text, and where the lines after them start. */
function addLines(text: string, { start, end }: Span, starts: number[], ends: number[]): void {
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at)
    if (code !== 10 && code !== 13) continue
    ends.push(at)
    if (code === 13 && text.charCodeAt(at + 1) === 10) at++
    starts.push(at + 1)
  }
}

/** The first offset of the line that a place stands on; looks back no further than that. */
export function lineStart(text: string, at: number): number {
  let start = Math.min(at, text.length)
  while (start > 0 && !isBreak(text.charCodeAt(start - 1))) start--
  return start
}

const isBreak = (code: number): boolean => code === 10 || code === 13

/** The lines of the text that an edit left, from those of the text before it: only the lines around the edit are looked at. `text` is the one after. */
export function linesAfter(before: Lines, text: string, { span, text: put }: Edit): Lines {
  const shift = put.length - (span.end - span.start)
  // One unit to either side: `\r` and `\n` may have met there, or parted.
  const first = lineAt(before, span.start - 1)
  const next = lineAt(before, span.end + 1) + 1
  const start = before.starts[first]!
  const starts: number[] = []
  const ends: number[] = []
  const isLast = next === before.starts.length
  addLines(text, { start, end: isLast ? text.length : before.starts[next]! + shift }, starts, ends)
  if (isLast) ends.push(text.length)
  // The last start found is that of the line that comes next.
  return {
    starts: before.starts.slice(0, first + 1).concat(starts, movedBy(before.starts.slice(next + 1), shift)),
    ends: before.ends.slice(0, first).concat(ends, movedBy(before.ends.slice(next), shift)),
    length: text.length,
  }
}

/** In place. */
function movedBy(places: number[], shift: number): readonly number[] {
  if (shift !== 0) for (let index = 0; index < places.length; index++) places[index]! += shift
  return places
}

/** The line (0-based) on which an offset stands; offsets outside the text count as its nearest end. */
export function lineAt(lines: Lines, offset: number): number {
  let low = 0
  let high = lines.starts.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (lines.starts[middle]! <= offset) low = middle
    else high = middle - 1
  }
  return low
}

/** Offset → position. An offset inside a `\r\n` counts as the end of its line, as in the protocol. */
export function positionAt(lines: Lines, offset: number): Position {
  const inside = Math.max(0, Math.min(offset, lines.length))
  const line = lineAt(lines, inside)
  return { line, character: Math.min(inside, lines.ends[line]!) - lines.starts[line]! }
}

/** Position → offset. A character past the end of its line counts as that end; a line past the last as the text's end. */
export function offsetAt(lines: Lines, { line, character }: Position): number {
  if (line < 0) return 0
  if (line >= lines.starts.length) return lines.length
  const start = lines.starts[line]!
  return Math.max(start, Math.min(start + Math.max(0, character), lines.ends[line]!))
}

/** A place as people write it: line and column, both 1-based, the column in UTF-16 code units. */
export function lineColumnAt(lines: Lines, offset: number): { readonly line: number; readonly column: number } {
  const { line, character } = positionAt(lines, offset)
  return { line: line + 1, column: character + 1 }
}

/** The end of line most used in the text; `\n` where there is none. What writers put between lines they add. */
export function endOfLine(text: string): '\n' | '\r\n' | '\r' {
  const at = text.search(/[\r\n]/)
  if (at < 0 || text[at] === '\n') return '\n'
  return text[at + 1] === '\n' ? '\r\n' : '\r'
}
