import { meaningOf } from '../../outline/heading-meaning.js'
import type { Section } from '../../outline/outline.js'
import type { Finder } from '../finder.js'
import { itemsUnder, titleOf } from './lines-under.js'
import { headingsOfOtherKinds } from './other-kinds.js'

/** Sections that say what a course, a lesson or a page of it teaches: contents, and nobody's goals. A learner's own objectives are goals. */
export function taughtAmong(root: Section, finder: Finder): readonly Section[] {
  const taught: Section[] = []
  const isLesson = headingsOfOtherKinds(root, finder.labels).lesson >= 3
  const visit = (section: Section): void => {
    for (const part of section.sections) {
      if (part.head!.depth > 6) continue
      if (meaningOf(part.head!, finder.labels).kind === 'goals' && (isToLearners(part, finder) || (isLesson && isNobodys(part, finder))))
        taught.push(part)
      else visit(part)
    }
  }
  visit(root)
  return taught
}

/** `By the end of this lesson, students will be able to:` in the heading or in the words right under it. */
export function isToLearners({ head, blocks, sections }: Section, { labels }: Finder): boolean {
  if (head && labels.learners.isIn(head.folded)) return true
  const lead = blocks.flatMap((block) => (block.kind === 'paragraph' ? block.lines : [])).slice(0, 4)
  return (
    lead.some(({ text }) => labels.learners.isIn(text.toLowerCase())) ||
    sections.some((part) => part.head!.depth > 9 && labels.learners.isIn(part.head!.prose.text.toLowerCase()))
  )
}

/** No `my` in its heading, in the words under it, in its items. */
function isNobodys(section: Section, finder: Finder): boolean {
  const { self } = finder.labels.small
  const lead = section.blocks.flatMap((block) => (block.kind === 'paragraph' ? block.lines : []))
  return (
    !self(section.head!.folded) &&
    !lead.some(({ text }) => self(text.toLowerCase())) &&
    !itemsUnder(section, finder).some((line) => self(titleOf(line, finder).text.toLowerCase()))
  )
}
