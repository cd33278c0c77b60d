import type { Span } from '../../text/span.js'
import type { YamlTree } from './yaml-tree.js'

/** What the library says is wrong: its code, its words, and one place in the source. */
export interface LibraryError {
  readonly code: string
  readonly message: string
  readonly pos: readonly [number, number]
}

/** The commonest slips in words of what to do; for the others the library's own. */
const inPlainWords: Readonly<Record<string, string>> = {
  BLOCK_AS_IMPLICIT_KEY: 'A second colon: put the value in quotes',
  TAB_AS_INDENT: 'Indented with a tab: YAML wants blanks',
  BAD_INDENT: 'Indented otherwise than the lines around it',
  MULTILINE_IMPLICIT_KEY: 'A colon is missing, or the line before does not end',
  BAD_DQ_ESCAPE: 'A backslash in double quotes: write two, or use single quotes',
}

/** An error with the words it is about; `base` is what is added to the library's places. */
export function yamlError({ code, message, pos }: LibraryError, source: string, base: number): YamlTree['errors'][number] {
  const quote = openQuoteOf({ code, message, pos }, source)
  if (quote !== null) return { message: 'This quote is not closed', span: lineFrom(source, quote, base) }
  const bracket = /must be sufficiently indented and end with a ([\]}])/.exec(message)?.[1]
  if (bracket) return { message: `The list before this line has no closing "${bracket}"`, span: lineFrom(source, pos[0], base) }
  const words = inPlainWords[code] ?? message.split('\n', 1)[0]!
  return { message: words, span: lineFrom(source, pos[0], base) }
}

/** Where the quote stands that is never closed; `null` for other errors. */
export function openQuoteOf({ message, pos }: LibraryError, source: string): number | null {
  const quote = /^Missing closing (["'])/.exec(message)?.[1]
  return quote ? Math.max(0, source.lastIndexOf(quote, pos[0] - 1)) : null
}

/** The library points at one character; people look for words: up to the end of its line, or back over the last words of the file. */
function lineFrom(source: string, start: number, base: number): Span {
  let first = Math.min(start, source.length)
  let end = first
  while (end < source.length && !isBreak(source.charCodeAt(end))) end++
  end = withoutBlanks(source, first, end)
  if (end === first) {
    end = withoutBlanks(source, 0, end)
    first = end
    while (first > 0 && !isBreak(source.charCodeAt(first - 1))) first--
  }
  return { start: base + first, end: base + end }
}

function withoutBlanks(source: string, from: number, to: number): number {
  let end = to
  while (end > from && source.charCodeAt(end - 1) <= 32) end--
  return end
}

const isBreak = (code: number): boolean => code === 10 || code === 13
