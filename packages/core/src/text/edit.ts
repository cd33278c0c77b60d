import type { Span } from './span.js'

/** Put `text` where `span` is. An empty span inserts; an empty text removes. */
export interface Edit {
  readonly span: Span
  readonly text: string
}

/** Whether two edits cannot both be applied: they touch the same characters, or insert at the same place. */
export const collide = (a: Edit, b: Edit): boolean =>
  a.span.start === b.span.start
    ? !(isEmpty(a) !== isEmpty(b)) || a.span.end === b.span.end
    : a.span.start < b.span.end && b.span.start < a.span.end

/** All edits or none: `undefined` when two of them collide or one reaches outside the text. */
export function applyEdits(text: string, edits: readonly Edit[]): string | undefined {
  const sorted = [...edits].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end)
  let result = ''
  let at = 0
  for (const [index, edit] of sorted.entries()) {
    const { start, end } = edit.span
    const before = sorted[index - 1]
    if (start < at || end < start || end > text.length || (before && collide(before, edit))) return undefined
    result += text.slice(at, start) + edit.text
    at = end
  }
  return result + text.slice(at)
}

const isEmpty = (edit: Edit): boolean => edit.span.start === edit.span.end
