import { type Labels, wordsOf } from '../labels.js'
import type { Section } from '../outline.js'

/** Kinds of documents that speak of goals without holding anyone's, known by the headings they share. A few such headings stand in plans too. */
export type OtherKind = 'software' | 'lesson'

/** Whether a heading says no more than such a word, or begins with it and says a little more: `Installation`, `Running tests`, `Lesson 3`. */
function isOfKind(folded: string, kind: OtherKind, { otherKinds }: Labels): boolean {
  const words = wordsOf(folded)
  if (words.length === 0 || words.length > 4) return false
  return otherKinds[kind].has(words[0]!) || otherKinds[kind].has(words.slice(0, 2).join(' ')) || otherKinds[kind].has(folded)
}

/** How many different headings of each kind a file has: one that comes again and again counts once. */
export function headingsOfOtherKinds(root: Section, labels: Labels): Readonly<Record<OtherKind, number>> {
  const software = new Set<string>()
  const lesson = new Set<string>()
  const visit = ({ head, sections }: Section): void => {
    if (head && head.depth <= 6) {
      if (isOfKind(head.folded, 'software', labels)) software.add(head.folded)
      if (isOfKind(head.folded, 'lesson', labels)) lesson.add(firstOf(head.folded))
    }
    for (const part of sections) visit(part)
  }
  visit(root)
  return { software: software.size, lesson: lesson.size }
}

/** `Lesson 1` and `Lesson 2` are the same heading. */
const firstOf = (folded: string): string => wordsOf(folded)[0] ?? folded
