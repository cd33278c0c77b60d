import type { Context } from '../context.js'
import type { PlanHeading, Unreadable } from '../model.js'
import { misspeltOpener } from './counted-opener.js'

/** Headings that lead a goal but for a letter: they are read, and what was meant is asked all the same. */
export function misspeltHeadings(
  headings: readonly PlanHeading[],
  { text, labels }: Pick<Context, 'text' | 'labels'>,
): readonly Unreadable[] {
  const found: Unreadable[] = []
  for (const heading of headings) {
    const slip = misspeltOpener(heading.text, labels)
    const word = slip && heading.text.slice(slip.from, slip.to)
    const start = word ? text.indexOf(word, heading.span.start) : -1
    if (!slip || !word || start < 0 || start >= heading.span.end) continue
    found.push({
      kind: 'unreadable',
      text: word,
      span: { start, end: start + word.length },
      reason: 'unknown-field',
      near: [slip.meant],
      field: 'goal',
    })
  }
  return found
}
