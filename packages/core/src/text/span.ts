/**
 * A stretch of the text: half-open, in 0-based UTF-16 offsets, so that `text.slice(start, end)` is what it covers.
 * In `# Goals`, the word is `{ start: 2, end: 7 }`. An empty span (`start === end`) is a place between two characters.
 */
export interface Span {
  readonly start: number
  readonly end: number
}

export const spanOf = (start: number, end: number): Span => ({ start, end })

/** The text a span covers. */
export const textAt = (text: string, span: Span): string => text.slice(span.start, span.end)

/** Whether `outer` covers all of `inner`; a span covers itself. */
export const covers = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end

/** Whether two spans share a character. Touching spans do not. */
export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end

/** Whether `offset` is inside the span or at its end, where a caret would stand after its last character. */
export const touches = (span: Span, offset: number): boolean => span.start <= offset && offset <= span.end

/** The smallest span over both. */
export const joined = (a: Span, b: Span): Span => ({ start: Math.min(a.start, b.start), end: Math.max(a.end, b.end) })

/** Orders spans by start, then by end: the order in which findings and evidence are listed. */
export const bySpan = (a: Span, b: Span): number => a.start - b.start || a.end - b.end

/** The span without blanks at either end; an all-blank span shrinks to an empty one at its start. */
export function trimmed(text: string, { start, end }: Span): Span {
  let from = start
  let to = end
  while (from < to && isBlank(text.charCodeAt(from))) from++
  while (to > from && isBlank(text.charCodeAt(to - 1))) to--
  return from === to ? { start, end: start } : { start: from, end: to }
}

const isBlank = (code: number): boolean => code === 32 || (code >= 9 && code <= 13) || code === 0xa0 || code === 0x3000
