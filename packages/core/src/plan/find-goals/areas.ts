import { foldLabel } from '../fold-label.js'
import { wordsOf } from '../labels.js'
import type { Block, Section } from '../outline.js'
import { statusSignAtEnd } from '../status.js'
import type { Finder } from './finder.js'
import type { Found, Place } from './found.js'
import { labelledItems } from './smart-labels.js'
import { titleLine } from './title-line.js'

/**
 * Whether a sub-heading under a goals heading names a part of life or work (`Health`, `Side projects`) whose items are the goals, rather than a
 * goal with its steps: it is short, carries no number and no state, does not begin with an action, and lists or headings stand under it.
 */
export function isArea(part: Section, place: Place, finder: Finder): boolean {
  const { prose, folded, depth } = part.head!
  const words = wordsOf(folded)
  if (depth > 9) return !beginsWithAction(words, finder)
  if (words.length > 5 || numbered.test(prose.text) || statusSignAtEnd(prose.text)) return false
  const grouping = part.sections.filter((one) => finder.meaning(one).kind === 'plain').length >= 2
  const lists = part.blocks.filter((block) => block.kind === 'list')
  if (lists.length === 0)
    return (grouping && !beginsWithAction(words, finder) && (place.okr || words.length <= 3)) || (!place.okr && isAreaName(part, finder))
  if (place.okr || beginsWithAction(words, finder) || lists.some((list) => isLabelled(list, finder))) return false
  return words.length <= 3 || isAreaName(part, finder) || lists.every((list) => holdsSentences(list, finder))
}

/** Nothing but names of parts of life: `Side projects`. */
export function isAreaName(part: Section, { labels }: Finder): boolean {
  const words = wordsOf(part.head!.folded)
  return words.length > 0 && words.every((word) => labels.areas.has(word))
}

/** Items without boxes, of five words and more on average: each says something to reach, not a step. */
function holdsSentences({ node }: Extract<Block, { kind: 'list' }>, finder: Finder): boolean {
  let words = 0
  for (const item of node.children) {
    if (item.checked === true || item.checked === false) return false
    words += wordsOf(titleLine(item, finder).text).length
  }
  return words >= node.children.length * 5
}

const numbered = /^\P{L}*\d{1,2}(?:[.)]|\ufe0f)/u

const beginsWithAction = (words: readonly string[], { labels }: Finder): boolean => words.length > 1 && labels.actions.has(words[0]!)

const isLabelled = (block: Extract<Block, { kind: 'list' }>, finder: Finder): boolean =>
  labelledItems(block.node, finder) * 2 >= block.node.children.length

/** Whether items only repeat the headings that follow, as an overview does. */
export function areDuplicates(items: readonly Found[], parts: readonly Section[]): boolean {
  const names = new Set(headsBelow(parts))
  return items.some((item) => names.has(foldLabel(item.title.text)))
}

const headsBelow = (parts: readonly Section[]): readonly string[] =>
  parts.flatMap((part) => [part.head!.folded, ...headsBelow(part.sections)])
