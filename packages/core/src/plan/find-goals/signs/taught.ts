import type { Section } from '../../outline/outline.js'
import type { Finder } from '../finder.js'
import { itemsUnder, titleOf } from './lines-under.js'

/** `By the end of this lesson, students will be able to:` in the heading or in the words right under it: contents, and nobody's goals. */
export function isToLearners({ head, blocks, sections }: Section, { labels }: Finder): boolean {
  if (head && labels.learners.isIn(head.folded)) return true
  const lead = blocks.flatMap((block) => (block.kind === 'paragraph' ? block.lines : [])).slice(0, 4)
  return (
    lead.some(({ text }) => labels.learners.isIn(text.toLowerCase())) ||
    sections.some((part) => part.head!.depth > 9 && labels.learners.isIn(part.head!.prose.text.toLowerCase()))
  )
}

/** No `my` in its heading, in the words under it, in its items: on a page of lessons what they teach. A learner's own objectives are goals. */
export function isNobodys(section: Section, finder: Finder): boolean {
  const { self } = finder.labels.small
  const lead = section.blocks.flatMap((block) => (block.kind === 'paragraph' ? block.lines : []))
  return (
    !self(section.head!.folded) &&
    !lead.some(({ text }) => self(text.toLowerCase())) &&
    !itemsUnder(section, finder).some((line) => self(titleOf(line, finder).text.toLowerCase()))
  )
}
