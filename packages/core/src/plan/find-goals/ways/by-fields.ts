import type { Section } from '../../outline/outline.js'
import type { Finder } from '../finder.js'
import { type Found, nowhere } from '../found.js'
import { titleLine } from '../signs/title-line.js'
import { goalOfSection } from './goal-heading.js'

/** `# Pass the exam` over two labels of fields and more: in a file that is said to be a plan it is a goal, though nothing names it one. */
export const goalsByFields = ({ sections }: Section, finder: Finder): readonly Found[] =>
  sections.flatMap((section) => {
    const { head } = section
    const isGoal = head!.depth <= 6 && finder.meaning(section).kind === 'plain' && fieldsIn(section, finder) >= 2
    return isGoal
      ? [goalOfSection(section, { role: 'goal', writtenAs: 'heading', place: nowhere }, finder)]
      : goalsByFields(section, finder)
  })

/** Label lines, labelled items and headings of fields right under a heading; a form's question (`what will be done?`) is none. */
function fieldsIn({ blocks, sections }: Section, finder: Finder): number {
  const lines = blocks.flatMap((block) => {
    if (block.kind === 'list') return block.node.children.map((item) => titleLine(item, finder))
    return block.kind === 'paragraph' ? block.lines : []
  })
  const labelled = lines.filter((line) => finder.labelOf(line)?.field !== undefined && !/[?？]\s*$/.test(line.text))
  return labelled.length + sections.filter((part) => finder.meaning(part).kind === 'field').length
}
