import type { Span } from '../text/span.js'
import { lineEnd, lineStart, nextLine } from './line-at.js'

/** A table's cells as written, without the blanks and bars around them; the row of dashes is left out. `rows[0]` is the head. */
export interface WrittenTable {
  readonly span: Span
  readonly rows: readonly (readonly WrittenCell[])[]
}

export interface WrittenCell {
  readonly text: string
  readonly span: Span
}

/** The table around an offset. `null` where it is indented or quoted, or something stands right below that Markdown may take for a row. */
export function tableAround(text: string, offset: number): WrittenTable | null {
  let start = lineStart(text, offset)
  while (start > 0 && isRow(text, lineAbove(text, start))) start = lineAbove(text, start)
  const rows: (readonly WrittenCell[])[] = []
  let end = start
  for (let at = start; at < text.length && isRow(text, at); at = nextLine(text, end)) {
    end = lineEnd(text, at)
    if (/^[ \t>]/.test(text.slice(at, end))) return null
    rows.push(cellsOf(text, at, end))
  }
  const below = text.slice(nextLine(text, end), lineEnd(text, nextLine(text, end)))
  const [head, rule, ...others] = rows
  if (!head || !rule?.every(({ text: dashes }) => /^:?-+:?$/.test(dashes)) || (below.trim() !== '' && end < text.length)) return null
  return { span: { start, end }, rows: [head, ...others] }
}

/** The start of the line before one that starts at `start`. */
const lineAbove = (text: string, start: number): number => lineStart(text, text.startsWith('\r\n', start - 2) ? start - 2 : start - 1)

const isRow = (text: string, start: number): boolean => text.slice(start, lineEnd(text, start)).includes('|')

/** Parted at bars that no backslash stands before; a bar at either end of the line parts nothing. */
function cellsOf(text: string, start: number, end: number): readonly WrittenCell[] {
  const bars: number[] = []
  for (let at = start; at < end; at++) {
    if (text[at] === '\\') at++
    else if (text[at] === '|') bars.push(at)
  }
  if (text.slice(start, bars[0]).trim() !== '') bars.unshift(start - 1)
  if (text.slice(bars.at(-1)! + 1, end).trim() !== '') bars.push(end)
  return bars.slice(1).map((bar, index) => {
    const from = bars[index]! + 1
    const words = text.slice(from, bar)
    const lead = words.length - words.trimStart().length
    return { text: words.trim(), span: { start: from + lead, end: from + lead + words.trim().length } }
  })
}

/** What a cell holds, as it is written outside of a table. */
export const outOfCell = (words: string): string => words.replace(/\\\|/g, '|')

/** Words as a cell holds them: bars escaped, lines joined by `<br>`. */
export const intoCell = (words: string): string => words.replace(/(?<!\\)\|/g, '\\|').replace(/[ \t]*(?:\r\n|\r|\n)[ \t]*/g, '<br>')
