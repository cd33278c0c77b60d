import type { TableCell } from 'mdast'
import { startOf } from '../../../markdown/place.js'
import { hasLetter } from '../../../text/letters.js'
import type { Prose } from '../../../words/prose.js'
import { foldLabel } from '../../labels/fold-label.js'
import { wordsOf } from '../../labels/labels.js'
import type { Block, Section } from '../../outline/outline.js'
import { sliceProse, trimProse } from '../../prose/prose-of.js'
import type { Finder } from '../finder.js'
import type { Found, Place } from '../found.js'
import { intentOf } from '../signs/intent.js'
import { goalOfSection } from './goal-heading.js'
import { smart, smartParts } from './smart-labels.js'

/** Three or more SMART labels in one section are one goal. */
export function smartBlock(section: Section, place: Place, finder: Finder): Found | undefined {
  if (smartParts(section, finder) < 3 || isDefinition(section, finder) || isForm(section, finder)) return undefined
  const [first] = section.sections.filter((part) => isSmartGoal(part, finder))
  if (!first) return smartGoal(section, place, finder)
  const sections = section.sections.filter((part) => !isSmartGoal(part, finder))
  return smartGoal({ ...section, sections, span: { start: section.span.start, end: first.span.start } }, place, finder)
}

/** Whether a part of a section has three labels and more of its own. */
export const isSmartGoal = (part: Section, finder: Finder): boolean =>
  finder.labels.field(part.head?.folded ?? '') === undefined && smartParts(part, finder) >= 3

/** `SMART goals are:` and what the letters stand for: the specific part of many goals says nothing to reach. */
export function isDefinition(section: Section, finder: Finder): boolean {
  if (isAcronym(section, finder) || isUnanswered(section, finder)) return true
  const { kind } = finder.meaning(section)
  const part = kind === 'goals' && /s\b/.test(section.head?.folded ?? '') ? specificPart(section, finder) : undefined
  return part !== undefined && wordsOf(part.text).length < 6 && intentOf(part, finder.labels) <= 0
}

/** Below a heading that names no goal of its own, labels over questions and nothing else: a worksheet that nobody has filled in. */
function isUnanswered(section: Section, finder: Finder): boolean {
  if (section.head && finder.meaning(section).kind === 'plain') return false
  const values = section.blocks
    .flatMap((block) => linesIn(block, finder))
    .flatMap((line) => {
      const label = finder.labelOf(line)
      return label?.field && smart.has(label.field) ? line.text.slice(label.value).trim() : []
    })
  return values.length >= 3 && values.every((value) => /[?？]$/.test(value))
}

/** `The SMART acronym stands for:` */
const isAcronym = ({ head }: Section, { labels }: Finder): boolean =>
  head !== null && labels.aboutGoals.isIn(head.folded) && /\bs\.?m\.?a\.?r\.?t\b/.test(head.folded)

/** `SMART` over questions: a form that nobody has filled in. */
function isForm(section: Section, finder: Finder): boolean {
  const { folded = '' } = section.head ?? {}
  return (
    /^s\.?m\.?a\.?r\.?t\.?(?:\s|$)/.test(folded) &&
    wordsOf(folded).length <= 2 &&
    /[?？]\s*$/.test(specificPart(section, finder)?.text ?? '?')
  )
}

/** Named by its heading, or by its specific part where the heading says no more than `SMART goal`. */
export function smartGoal(section: Section, place: Place, finder: Finder): Found {
  const { kind } = finder.meaning(section)
  const isPlan = section.head?.depth === 1 && finder.labels.hopes.isIn(section.head.folded)
  const title = kind === 'goals' || isPlan || !section.head ? (specificPart(section, finder) ?? section.head?.prose) : section.head.prose
  return goalOfSection(section, { place, writtenAs: 'smart-block', role: 'goal' }, finder, title)
}

/** The words of the specific part, wherever it stands: a label line, an item, a sub-heading's first line. */
export function specificPart(section: Section, finder: Finder): Prose | undefined {
  for (const block of section.blocks) {
    if (block.kind === 'table') {
      const row = block.node.children.find(({ children: [label] }) => label && namesPart(label, finder))
      const words = row?.children[1] && trimProse(finder.prose(row.children[1].children, startOf(row.children[1])))
      if (words && hasLetter(words.text)) return words
    }
    for (const line of linesIn(block, finder)) {
      const label = finder.labelOf(line)
      if ((label?.field === 'specific' || label?.field === 'goal') && label.value < line.text.length)
        return trimProse(sliceProse(line, label.value))
    }
  }
  for (const part of section.sections) {
    const field = finder.labels.field(part.head!.folded)
    if (field !== 'specific' && field !== 'goal') continue
    const first = part.blocks.flatMap((block) => linesIn(block, finder)).find((line) => line.text.trim() !== '')
    if (first) return first
  }
  return undefined
}

const namesPart = (cell: TableCell, { labels, prose }: Finder): boolean => {
  const field = labels.field(foldLabel(prose(cell.children, startOf(cell)).text))
  return field === 'specific' || field === 'goal'
}

function linesIn(block: Block, finder: Finder): readonly Prose[] {
  if (block.kind === 'paragraph') return block.lines
  if (block.kind !== 'list') return []
  return block.node.children.flatMap(finder.itemLines)
}
