import { lineStart } from '../text/lines.js'

export { lineStart }

/** Where the words of that line end, before its line break. */
export function lineEnd(text: string, at: number): number {
  let end = Math.min(at, text.length)
  while (end < text.length && !isBreak(text.charCodeAt(end))) end++
  return end
}

/** The start of the line after one that ends at `end`. */
export function nextLine(text: string, end: number): number {
  if (end >= text.length) return text.length
  return text.charCodeAt(end) === 13 && text.charCodeAt(end + 1) === 10 ? end + 2 : end + 1
}

/** The blanks a line begins with, quote marks of a callout included. */
export function indentOf(text: string, at: number): string {
  const start = lineStart(text, at)
  return /^[ \t]*(?:>[ \t]?)*[ \t]*/.exec(text.slice(start, lineEnd(text, start)))![0]
}

/** The marker of the list item on a line, with the blank behind it: `- `, `1. `; `null` where none is. */
export function markerOf(text: string, at: number): string | null {
  const start = lineStart(text, at)
  return /^(?:[ \t]|>)*((?:[-*+]|\d{1,9}[.)])[ \t]+)/.exec(text.slice(start, lineEnd(text, start)))?.[1] ?? null
}

/** Takes `from` columns of blanks off each line's start, as far as there are any, and puts `to` there. Empty lines stay empty. */
export function reindent(block: string, from: number, to: string): string {
  return block.replace(/^([ \t]*)(?=\S)/gm, (blanks: string) => to + blanks.slice(Math.min(from, blanks.length)))
}

/** `end` without the blanks and line breaks before it. */
export function trimmedEnd(text: string, end: number): number {
  let at = Math.min(end, text.length)
  while (at > 0 && /\s/.test(text[at - 1]!)) at--
  return at
}

const isBreak = (code: number): boolean => code === 10 || code === 13
