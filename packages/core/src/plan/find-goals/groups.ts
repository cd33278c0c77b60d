import type { List } from 'mdast'
import { letters } from '../../text/letters.js'
import type { Prose } from '../../words/prose.js'
import { statusSignAtEnd } from '../fields/status.js'
import { type Labels, wordsOf } from '../labels/labels.js'
import type { FieldName } from '../model.js'
import { openerOf } from '../outline/opener.js'
import { isBold, isToggle, type Section } from '../outline/outline.js'
import { isBulleted, withoutBullet } from '../outline/typed-bullet.js'
import { hasBox } from '../steps/box.js'
import type { Finder } from './finder.js'
import { nowhere, type Place } from './found.js'
import { remembered } from './remembered.js'
import { acts, actsByItsEnd, beginsWithAction, intentOf, isDoing } from './signs/intent.js'
import { titleLine } from './signs/title-line.js'
import { holdsWishes } from './signs/wish.js'
import { areBroken } from './ways/broken-lines.js'
import { goalsInHtml } from './ways/html.js'
import { labelledItems } from './ways/smart-labels.js'
import { isGoalTable } from './ways/table-rows.js'

/** What speaks for a sub-heading under a goals heading naming a group of goals (above zero), or being a goal itself (below). */
interface Sign {
  readonly weight: number
  readonly holds: (part: Part) => boolean
}

/** A sub-heading with what is asked of it more than once. */
interface Part {
  readonly section: Section
  readonly folded: string
  readonly text: string
  readonly words: readonly string[]
  readonly lists: readonly List[]
  readonly items: Items
  readonly finder: Finder
  readonly okr: boolean
}

/** The items of a section's own lists. */
interface Items {
  readonly count: number
  readonly boxes: number
  readonly labelled: number
  /** Those of lists without labels before one of labels: `1. Sail`, and below it `- **By:** May`. */
  readonly lead: number
  /** Those with lists of their own. */
  readonly nested: number
  readonly struck: number
  /** Those that say something to reach. */
  readonly intents: number
  /** Those that say that they are goals. */
  readonly saying: number
  /** Lines that look like items to everyone but a parser: typed bullets, HTML. */
  readonly typed: number
  /** Words of all of them. */
  readonly words: number
}

/** The table of signs, head first, then what stands under it. */
const signs: readonly Sign[] = [
  // A line that ends in a colon leads what follows
  { weight: 6, holds: ({ section }) => section.head!.depth > 9 },
  // `High priority`, `🔴 Must have`
  { weight: 6, holds: ({ folded, finder }) => ranks(folded, finder) },
  // `Health`, `Side projects`
  { weight: 1, holds: ({ words }) => words.length <= 3 },
  // `TBD`: a goal that waits for its name; `Todo` is none
  { weight: -6, holds: ({ folded, finder }) => finder.labels.placeholders.has(folded) && !finder.labels.toDo.isIn(folded) },
  { weight: -1, holds: ({ words }) => words.length >= 5 },
  { weight: -2, holds: ({ words }) => words.length >= 8 },
  // `Learn to sail`
  { weight: -6, holds: ({ folded, finder }) => beginsWithAction(folded, finder.labels) },
  // `Aprender a navegar`, `Segeln lernen`
  {
    weight: -3,
    holds: ({ section, words, folded, finder }) =>
      (words.length > 1 || isPhrase(folded)) && !finder.labels.areas.has(words[0]!) && actsByItsEnd(section.head!.prose, finder.labels),
  },
  // `Sailing round the island`
  {
    weight: -1,
    holds: ({ words, finder }) => words.length >= 3 && isDoing(words[0]!, finder.labels) && !finder.labels.small.joins.has(words[1]!),
  },
  // `🟢 Sail round the island`, `(7/10)`
  { weight: -4, holds: ({ text }) => statusSignAtEnd(text) !== null || /\(\d{1,3}\s?(?:\/\s?\d{1,3}|%)\)\s*$/.test(text) },
  { weight: -3, holds: ({ section }) => section.head!.prose.marks.some(({ kind }) => kind === 'struck') },
  // `3. Sail round the island`
  { weight: -2, holds: ({ text, words }) => numbered.test(text) && words.length > 1 },
  // `Sail 40 miles`, but not `2027` and not `Phase 2`
  { weight: -1, holds: ({ text }) => someNumber.test(text.replace(numbered, '')) },
  // Nothing under it, or words about it
  { weight: -3, holds: ({ section }) => isEmpty(section) },
  { weight: -2, holds: ({ lists, section, finder }) => lists.length === 0 && plainParts(section, finder) === 0 && !isEmpty(section) },
  // `Books`, and under it `Read twenty books.`
  { weight: 4, holds: ({ section, folded, finder }) => statesUnder(section, folded, finder) || holdsWishes(section, finder) },
  // `- Goal: Sail`, `- Goal: Splice`
  { weight: 8, holds: ({ items }) => items.saying >= 2 },
  // Groups within
  { weight: 5, holds: ({ lists, section, finder }) => lists.length === 0 && plainParts(section, finder) >= 2 },
  // Fields and steps under it
  { weight: -4, holds: ({ items }) => items.lead === 0 && items.labelled * 2 >= Math.max(1, items.count) },
  { weight: -4, holds: ({ section, finder }) => section.sections.some((part) => isFieldOfGoal(part, finder)) },
  { weight: -1, holds: ({ section, items }) => items.count > 0 && section.blocks[0]?.kind === 'paragraph' },
  // Items that say something to reach
  { weight: 1, holds: ({ items }) => items.count > 0 && items.labelled === 0 },
  { weight: 1, holds: ({ items }) => items.intents * 2 > items.count },
  { weight: 2, holds: ({ items }) => items.count >= 6 },
  { weight: 2, holds: ({ items }) => items.struck > 0 },
  { weight: 4, holds: ({ section, finder }) => section.blocks.some((block) => block.kind === 'table' && isGoalTable(block.node, finder)) },
  { weight: 2, holds: ({ section, items }) => items.count === 0 && section.blocks.some(isWideTable) },
  { weight: 4, holds: ({ items }) => items.typed >= 2 && items.typed === items.count && items.intents * 3 >= items.count },
  { weight: 2, holds: ({ items }) => items.typed >= 2 && items.typed === items.count },
  // A toggle over lists without labels
  { weight: 4, holds: ({ section, items }) => isToggle(section.head!) && items.count > items.typed + 2 && items.labelled === 0 },
  { weight: 1, holds: ({ items }) => items.count > 0 && items.boxes === 0 && items.words >= items.count * 5 },
  // Under OKRs a heading over a list is an objective over its key results, unless the items have such lists themselves
  { weight: -3, holds: ({ okr, items }) => okr && items.count > 0 && items.nested < items.count },
]

/** No year, no day and no keycap. */
const someNumber = /(?<![\d-])\d{1,3}(?!\ufe0f|[\d.)])/

/** A table of more than labels and values. */
const isWideTable = (block: Section['blocks'][number]): boolean =>
  block.kind === 'table' &&
  block.node.children.length > 1 &&
  (block.node.children[0]!.children.length > 2 || block.node.children.length > 4)

/** `3. Sail`, `3️⃣ Sail`, `#3 – Sail`. */
export const numbered = new RegExp(String.raw`^[^${letters}]*\d{1,2}(?:[.):]|\ufe0f|\s+[-–—])`)

/**
 * Which of the sub-headings under a goals heading name groups of goals. Where one speaks for neither, its neighbours decide: people write one
 * kind of heading on one level.
 */
export function groupsAmong(parts: readonly Section[], place: Place, finder: Finder): ReadonlySet<Section> {
  const weights = parts.map((section) =>
    remembered(section, place.okr ? 'okr' : '', finder, () => weightOf(partOf(section, place, finder))),
  )
  const mean = weights.length === 0 ? 0 : weights.reduce((sum, weight) => sum + weight, 0) / weights.length
  const over = weights.map((weight) => weight + mean)
  const listed = [...parts.keys()].filter((index) => isOverLists(parts[index]!))
  const all = listed.reduce((sum, index) => sum + over[index]!, 0)
  for (const index of listed) if (Math.abs(over[index]!) < doubtful) over[index] = all
  return new Set(parts.filter((_, index) => over[index]! > 0))
}

/** Below this weight headings over lists are all groups or all goals: nobody writes a task as a goal beside a heading that is one. */
const doubtful = 5

const isOverLists = ({ head, blocks, sections }: Section): boolean =>
  head!.depth <= 6 && sections.length === 0 && blocks.some(({ kind }) => kind === 'list')

/** Four characters and more of a script that parts no words. */
const isPhrase = (folded: string): boolean => folded.length >= 4 && /[\u3040-\u30ff\u4e00-\u9fff]/.test(folded)

const weightOf = (part: Part): number => signs.reduce((sum, sign) => sum + (sign.holds(part) ? sign.weight : 0), 0)

function partOf(section: Section, { okr }: Place, finder: Finder): Part {
  const { prose, folded } = section.head!
  const lists = section.blocks.flatMap((block) => (block.kind === 'list' ? [block.node] : []))
  return { section, folded, text: prose.text, words: wordsOf(folded), lists, items: itemsOf(lists, section.blocks, finder), finder, okr }
}

function itemsOf(lists: readonly List[], blocks: Section['blocks'], finder: Finder): Items {
  let [count, boxes, labelled, lead, nested, struck, intents, saying, typed, words] = [0, 0, 0, 0, 0, 0, 0, 0, 0, 0]
  for (const list of lists) {
    const labels = labelledItems(list, finder)
    if (labels === 0 && labelled === 0 && lists.length > 1) lead += list.children.length
    labelled += labels
    for (const item of list.children) {
      const title = titleLine(item, finder)
      count++
      if (hasBox(item, finder.text, finder.reading.states)) boxes++
      if (item.children.some(({ type }) => type === 'list')) nested++
      if (title.marks.some(({ kind }) => kind === 'struck')) struck++
      if (intentOf(title, finder.labels) > 0) intents++
      if (openerOf(title, finder.labels)) saying++
      words += wordsOf(title.text).length
    }
  }
  for (const line of typedItems(blocks, finder)) {
    count++
    typed++
    if (intentOf(line, finder.labels) > 0) intents++
    words += wordsOf(line.text).length
  }
  return { count, boxes, labelled, lead, nested, struck, intents, saying, typed, words }
}

function typedItems(blocks: Section['blocks'], finder: Finder): readonly Prose[] {
  return blocks.flatMap((block) => {
    if (block.kind === 'lines') return block.lines
    if (block.kind === 'paragraph')
      return block.lines.every(isBulleted) ? block.lines.map(withoutBullet) : areBroken(block.lines, finder.text) ? block.lines : []
    return block.kind === 'html' ? goalsInHtml(block, nowhere, finder, 'items').map(({ title }) => title) : []
  })
}

/** One short paragraph that says what to reach, as the heading does not, or a line for each. */
function statesUnder({ head, blocks, sections }: Section, folded: string, { labels, labelOf }: Finder): boolean {
  if (sections.length > 0 || (wordsOf(folded).length > 1 && acts(head!.prose, labels))) return false
  const paragraphs = blocks.flatMap((block) => (block.kind === 'paragraph' ? [block.lines] : []))
  const lines = paragraphs.every(([first]) => isBold(first!)) ? paragraphs.map(([first]) => first!) : paragraphs.flat()
  if (
    lines.length === 0 ||
    labelOf(lines[0]!)?.field !== undefined ||
    blocks.some(({ kind }) => kind !== 'paragraph') ||
    lines.some(({ text }) => text.length >= 100)
  )
    return false
  if (lines.length === 1) return acts(lines[0]!, labels)
  return lines.filter((line) => intentOf(line, labels) > 0).length * 3 >= lines.length * 2
}

const isEmpty = ({ blocks, sections }: Section): boolean => blocks.length === 0 && sections.length === 0

const ranks = (folded: string, { labels }: Finder): boolean => labels.priority.has(withoutRank(folded, labels)) || namesRank(folded, labels)

/** `high priority` → `high`. */
function withoutRank(folded: string, { small }: Labels): string {
  for (const rank of small.ranks) {
    const at = folded.indexOf(rank)
    if (at >= 0) return `${folded.slice(0, at).trimEnd()}${folded.slice(at + rank.length).trimStart()}`
  }
  return folded.trim()
}

/** `next priority`, `priorité basse`; without blanks the word itself ends it. */
function namesRank(folded: string, { small }: Labels): boolean {
  const [first = '', second, third] = folded.split(' ')
  if (second !== undefined && third === undefined && (small.rankLast.has(second) || small.rankFirst.has(first))) return true
  for (const rank of small.rankLast) if (rank >= '\u3000' && folded.endsWith(rank)) return true
  return false
}

/** `Home` over `Monthly` and `Daily` groups as it does over `Kitchen` and `Garden`; under more words months are those of one goal. */
const plainParts = (section: Section, finder: Finder): number => {
  const overTimes = wordsOf(section.head!.folded).length === 1
  return section.sections.filter((part) => {
    const { kind } = finder.meaning(part)
    return kind === 'plain' || (overTimes && kind === 'horizon')
  }).length
}

/** A heading or lead inside that labels a part of a goal: what stands around it is one. `Progress` and `Resources` stand under anything. */
function isFieldOfGoal(part: Section, finder: Finder): boolean {
  const meaning = finder.meaning(part)
  return meaning.kind === 'key-results' || (meaning.kind === 'field' && !anywhere.has(meaning.field))
}

const anywhere: ReadonlySet<FieldName> = new Set(['resources', 'other', 'progress', 'status', 'score', 'support'])
