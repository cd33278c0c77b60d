import { isNumbered } from '../../outline/numbered.js'
import type { Block, Section } from '../../outline/outline.js'
import type { Finder } from '../finder.js'
import type { Found, Place } from '../found.js'
import { goalOfParagraph, withBlock } from './paragraphs.js'

/**
 * `1. Pass the exam` over `• Why: …`, `• By when: …`, pasted from a word processor, where Markdown sees paragraphs: each with a number and two labels of fields is a
 * goal. `null` where fewer than two are.
 */
export function numberedParagraphs({ blocks, sections }: Section, place: Place, finder: Finder): readonly Found[] | null {
  if (sections.some(({ head }) => head!.depth <= 6) || blocks.filter((block) => opensGoal(block, finder)).length < 2) return null
  const found: Found[] = []
  for (const block of blocks) {
    const last = found[found.length - 1]
    if (opensGoal(block, finder)) found.push(goalOfParagraph(block, place, finder))
    else if (last) found[found.length - 1] = withBlock(last, block)
  }
  return [...found.slice(0, -1), ...found.slice(-1).map((last) => withSections(last, sections))]
}

/** A label that ends in a colon opens a section of its own: those behind the last goal are its. */
const withSections = (goal: Found, sections: readonly Section[]): Found =>
  sections.length === 0
    ? goal
    : {
        ...goal,
        span: { start: goal.span.start, end: Math.max(goal.span.end, sections[sections.length - 1]!.span.end) },
        body: { ...goal.body, sections: [...goal.body.sections, ...sections] },
      }

function opensGoal(block: Block, finder: Finder): block is Extract<Block, { kind: 'paragraph' }> {
  if (block.kind !== 'paragraph' || block.lines.length < 3 || !isNumbered(block.lines[0]!.text)) return false
  return block.lines.slice(1).filter((line) => finder.labelOf(line)?.field !== undefined).length >= 2
}
