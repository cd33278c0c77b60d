import { wordsOf } from '../labels.js'
import type { Block, Section } from '../outline.js'
import { addGoalsOf, sayingSo } from './find-goals.js'
import { type Finder, placeUnder } from './finder.js'
import type { Found, Place } from './found.js'
import { goalOfSection } from './goal-heading.js'
import { goalsInHtml } from './html.js'
import { goalsInList } from './list-items.js'
import { goalsInParagraphs } from './paragraphs.js'
import { labelledItems, smartParts } from './smart-labels.js'
import { goalsInTable } from './table-rows.js'

/**
 * What stands under a goals heading: the first kind present of sub-headings, table rows, list items (all lists together), HTML items, paragraphs.
 * Text before the first sub-heading is introduction.
 */
export function goalsUnderHeading(section: Section, place: Place, finder: Finder): readonly Found[] {
  if (section.head && smartParts(section, finder) >= 3)
    return [goalOfSection(section, { role: 'goal', writtenAs: 'smart-block', place }, finder)]
  const parts = section.sections.filter((part) => mayHoldGoals(part, finder))
  if (parts.length === 0) {
    const found: Found[] = [...goalsInOwnBlocks(section.blocks, place, finder)]
    for (const part of section.sections) addGoalsOf(part, place, finder, found)
    return found
  }
  return goalsInParts(section, parts, place, finder)
}

/** Sub-headings that are neither furniture nor the labels of fields. */
function mayHoldGoals(part: Section, finder: Finder): boolean {
  const { kind } = finder.meaning(part)
  return kind === 'goal' || kind === 'goals' || kind === 'horizon' || kind === 'plain' || kind === 'parked'
}

function goalsInParts(section: Section, parts: readonly Section[], place: Place, finder: Finder): readonly Found[] {
  const kinds = parts.map((part) => finder.meaning(part).kind)
  const container = kinds.includes('goals') || kinds.includes('goal')
  const found: Found[] = [...sayingSo(section, place, finder)]
  const plain = parts.filter((part) => finder.meaning(part).kind === 'plain')
  const areas = plain.length > 0 && areAreas(plain, finder)
  for (const part of section.sections) {
    const { kind } = finder.meaning(part)
    if (kind === 'plain' && container) found.push(...onlySayingSo(part, place, finder))
    else if (kind === 'plain' && !areas)
      found.push(goalOfSection(part, { role: place.okr ? 'objective' : 'goal', writtenAs: writtenAs(part), place }, finder))
    else if (kind === 'plain' || kind === 'horizon') found.push(...goalsUnderHeading(part, placeUnder(part.head, place, finder), finder))
    else addGoalsOf(part, place, finder, found)
  }
  return found
}

const writtenAs = (part: Section): 'heading' | 'label' => (part.head!.depth <= 6 ? 'heading' : 'label')

function onlySayingSo(part: Section, place: Place, finder: Finder): readonly Found[] {
  const found: Found[] = []
  addGoalsOf(part, place, finder, found)
  return found
}

/**
 * Whether sub-headings name parts of life (`Health`, `Work`) whose lists are the goals, rather than goals: they are short, carry no number, and
 * lists without labels stand right under them.
 */
function areAreas(parts: readonly Section[], finder: Finder): boolean {
  let areas = 0
  for (const part of parts) if (isArea(part, finder)) areas++
  return areas * 2 > parts.length
}

function isArea(part: Section, finder: Finder): boolean {
  const words = wordsOf(part.head!.folded).length
  if (words > 5 || /^\P{L}*\d{1,2}(?:[.)]|\ufe0f)/u.test(part.head!.prose.text)) return false
  const lists = part.blocks.filter((block) => block.kind === 'list')
  if (lists.length === 0) return false
  return lists.every((block) => block.kind === 'list' && labelledItems(block.node, finder) * 2 < block.node.children.length)
}

/** Without sub-headings: table rows, else list items, else HTML items, else paragraphs. */
function goalsInOwnBlocks(blocks: readonly Block[], place: Place, finder: Finder): readonly Found[] {
  const rows: Found[] = []
  for (const block of blocks) if (block.kind === 'table') rows.push(...goalsInTable(block.node, place, finder, 'any'))
  if (rows.length > 0) return rows
  const items: Found[] = []
  for (const block of blocks) if (block.kind === 'list') items.push(...goalsInList(block.node, place, finder))
  if (items.length > 0) return items
  const html: Found[] = []
  for (const block of blocks) if (block.kind === 'html') html.push(...goalsInHtml(block, place, finder, 'items'))
  if (html.length > 0) return html
  return goalsInParagraphs(blocks, place, finder)
}
