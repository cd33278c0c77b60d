import { type Labels, wordsOf } from '../../labels/labels.js'
import { meaningOf } from '../../outline/heading-meaning.js'
import { partsJoined } from '../../outline/heading-words.js'
import type { Kept } from '../../outline/kept.js'
import type { Section } from '../../outline/outline.js'

/** Kinds of documents that speak of goals without holding anyone's, known by the headings they share. A few such headings stand in plans too. */
export type OtherKind = 'software' | 'lesson'

/** Whether a heading says no more than such a word, or begins with it and says a little more: `Installation`, `Running tests`, `Lesson 3`. */
function isOfKind(folded: string, words: readonly string[], ofKind: ReadonlySet<string>): boolean {
  if (words.length === 0 || words.length > 4) return false
  return ofKind.has(words[0]!) || (words.length > 1 && ofKind.has(`${words[0]} ${words[1]}`)) || ofKind.has(folded)
}

/** How many different headings of each kind a file has: one that comes again and again counts once, and so do `Lesson 1` and `Lesson 2`. */
export function headingsOfOtherKinds(root: Section, { otherKinds }: Labels): Readonly<Record<OtherKind, number>> {
  const software = new Set<string>()
  const lesson = new Set<string>()
  const visit = ({ head, sections }: Section): void => {
    if (head && head.depth <= 6) {
      const words = wordsOf(head.folded)
      if (isOfKind(head.folded, words, otherKinds.software)) software.add(head.folded)
      if (isOfKind(head.folded, words, otherKinds.lesson)) lesson.add(words[0]!)
    }
    for (const part of sections) visit(part)
  }
  visit(root)
  return { software: software.size, lesson: lesson.size }
}

/**
 * Whether a heading opens a design document, in part or as a whole: `Functional requirements`, `Limits & assumptions`. The noun comes last in
 * English and German, first in the Romance languages; what begins with something to do (`Write the requirements`) is a goal.
 */
function isOfDesign(folded: string, labels: Labels): boolean {
  if (labels.actions.has(wordsOf(folded)[0] ?? '')) return false
  return partsJoined(joined(folded, labels), labels).some((part) => {
    const words = wordsOf(part)
    const { design } = labels.otherKinds
    return (
      words.length > 0 &&
      words.length <= 3 &&
      (design.has(words[0]!) || design.has(words[words.length - 1]!) || design.has(words.join(' ')))
    )
  })
}

/**
 * `Constraints & rules`, `Technical stack`, `Règles du jardin`, `交换规则`: how something is done, what comes of it, or what a course holds. What begins as a
 * deed is one.
 */
export function saysMeans(folded: string, labels: Labels): boolean {
  if (labels.actions.has(wordsOf(folded)[0] ?? '')) return false
  return partsJoined(joined(folded, labels), labels).some((part) => {
    const words = wordsOf(part)
    return words.length > 0 && words.length <= 4 && namesMeans(words, labels)
  })
}

/** By the word for the thing: the last one, in some languages the first, or the end of one in which words are joined or not parted. */
function namesMeans(words: readonly string[], { otherKinds: { means }, thingFirst }: Labels): boolean {
  const last = words[words.length - 1]!
  if (means.has(last) || means.has(words.join(' ')) || (thingFirst && means.has(words[0]!))) return true
  for (const thing of means) if (last.length > thing.length && (thing >= '\u3000' || thing.length >= 6) && last.endsWith(thing)) return true
  return false
}

/** Signs that join as slashes, and words that do where none are parted. */
function joined(folded: string, { small }: Labels): string {
  let text = folded.replaceAll(/[&,、]/g, '/')
  for (const word of small.joins) if (word >= '\u3000') text = text.replaceAll(word, '/')
  return text
}

/**
 * Whether the headings under a title are those of a design, two different ones at least and none that counts a goal: its title may name the goals
 * (`GOALS.md: a robot`), its lists are not them.
 */
export function isDesign(sections: readonly Section[], labels: Labels, kept?: Kept): boolean {
  const seen = new Set<string>()
  let counted = false
  const visit = (parts: readonly Section[]): void => {
    for (const { head, sections: below } of parts) {
      if (head!.depth > 6) continue
      counted ||= meaningOf(head!, labels).kind === 'goal'
      const node = kept?.nodeOf(head!)
      const opensDesign = node
        ? kept!.ofNode(node, 'design', labels, () => isOfDesign(head!.folded, labels))
        : isOfDesign(head!.folded, labels)
      if (opensDesign) seen.add(head!.folded)
      visit(below)
    }
  }
  visit(sections)
  return seen.size >= 2 && !counted
}

/** Whether a title is that of a page for another purpose: `Sprint 14 retro`, `Product vision`, `Rétrospective du sprint`, and names no goals. */
export function isOtherPage(title: string, { goals, otherKinds: { page } }: Labels): boolean {
  const words = wordsOf(title)
  if (words.length === 0 || words.length > 6 || goals.isIn(title)) return false
  for (let count = 1; count <= 3; count++)
    if (page.has(words.slice(-count).join(' ')) || page.has(words.slice(0, count).join(' '))) return true
  return false
}
