import type { Block, Section } from '../../outline/outline.js'
import { hasBox } from '../../steps/box.js'
import type { Finder } from '../finder.js'
import { onceBySection } from '../remembered.js'

/** From this many on, boxes are how a file writes its goals. */
export const manyBoxes = 5

/** Beside sections of boxes, a section of lists without any box is a record: what was read, what went well. */
export const isRecord = (part: Section, finder: Finder): boolean => countItems(part) >= 2 && countBoxes(part, finder) === 0

const countItems = ({ blocks, sections }: Section): number =>
  sum(blocks.map((block) => (block.kind === 'list' ? block.node.children.length : 0))) + sum(sections.map(countItems))

export function countBoxes(section: Section, finder: Finder): number {
  const boxesIn = (block: Block): number =>
    block.kind === 'list' ? block.node.children.filter((item) => hasBox(item, finder.text, finder.reading.states)).length : 0
  return onceBySection(
    section,
    'boxes',
    finder,
    () => sum(section.blocks.map(boxesIn)) + sum(section.sections.map((part) => countBoxes(part, finder))),
  )
}

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0)
