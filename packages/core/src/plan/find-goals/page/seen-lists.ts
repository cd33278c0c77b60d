import type { Prose } from '../../../words/prose.js'
import { type Labels, wordsOf } from '../../labels/labels.js'
import type { Section } from '../../outline/outline.js'
import type { Finder } from '../finder.js'
import { isAreaName } from '../signs/areas.js'
import { beginsWithAction } from '../signs/intent.js'
import { holdsWish, intentWithin } from '../signs/intent-within.js'
import { isBesideGoals, isBoxed, type Line, linesUnder, titleOf, wordsIn } from '../signs/lines-under.js'

/** All items of a file outside its logs and furniture, counted once. */
export interface SeenLists {
  readonly headings: number
  /** Those of them that name steps and tasks. */
  readonly toDo: number
  /** The first of them is what software has or something to do: what stands below is how. */
  readonly manual: boolean
  /** Fewer items than anyone would write who lists the wishes of a life; or many of them speak of things that the reader knows (`Clone the repository`, `Call your buddy`), or they are numbered below a title. */
  readonly few: boolean
  /** Headings that name parts of life and work. */
  readonly areas: number
  /** A heading names a year. */
  readonly year: boolean
  readonly items: number
  /** Those that speak of things known. */
  readonly known: number
  readonly ordered: number
  readonly boxes: number
  /** Items that say something to reach; those of them that say so beyond doubt: a verb and a number, a wish. */
  readonly intents: number
  readonly sure: number
  /** Those in which someone says what they want. */
  readonly wishes: number
  readonly against: number
  readonly numbers: number
  readonly bold: number
  /** Words of items and of paragraphs. */
  readonly itemWords: number
  readonly proseWords: number
  /** Fenced or indented code. */
  readonly code: number
}

type Counting = { -readonly [Key in keyof SeenLists]: SeenLists[Key] }

/** One walk over the items and headings of a page. */
export function seenLists(root: Section, finder: Finder): SeenLists {
  const seen: Counting = {
    headings: 0,
    toDo: 0,
    manual: false,
    few: true,
    areas: 0,
    year: false,
    items: 0,
    known: 0,
    ordered: 0,
    boxes: 0,
    intents: 0,
    sure: 0,
    wishes: 0,
    against: 0,
    numbers: 0,
    bold: 0,
    itemWords: 0,
    proseWords: 0,
    code: 0,
  }
  for (const line of linesUnder(root, finder)) lookAt(line, seen, finder)
  lookAround(root, seen, finder)
  seen.few = seen.items < 8 || seen.known * 3 > seen.items || (seen.headings > 0 && seen.ordered * 2 > seen.items)
  return seen
}

function lookAt(line: Line, seen: Counting, finder: Finder): void {
  const title = titleOf(line, finder)
  if (title.text.trim() === '') return
  const said = wordsIn(line, finder)
  const intent = intentWithin(said, finder.labels)
  seen.items++
  if (isBoxed(line, finder)) seen.boxes++
  const isWorded = wordsOf(title.text).some((word) => (word.length > 2 || word.charCodeAt(0) > 0x2e80) && !/\d/.test(word))
  if (intent > 0 && isWorded) seen.intents++
  if (intent > 1) seen.sure++
  if (intent > 1 && holdsWish(said.text.toLowerCase(), finder.labels)) seen.wishes++
  if (intent < 0 || !isWorded) seen.against++
  if (/\d/.test(title.text)) seen.numbers++
  if (saysKnown(title, finder.labels)) seen.known++
  if (beginsBold(title)) seen.bold++
  seen.itemWords += wordsOf(title.text).length
}

/** The second word says that everyone knows which: `the`, `your`. */
const saysKnown = ({ text }: Prose, { small }: Labels): boolean => {
  const second = wordsOf(text.toLowerCase())[1]
  return second !== undefined && (small.definite.has(second) || small.reader(second))
}

const beginsBold = ({ marks }: Prose): boolean => marks.some(({ kind, from }) => kind === 'strong' && from < 3)

/** Headings, and the words of paragraphs. */
function lookAround(section: Section, seen: Counting, finder: Finder): void {
  if (section.head) {
    if (isBesideGoals(section, finder)) return
    if (seen.headings === 0) seen.manual = leadsToSteps(section.head.folded, finder.labels)
    if (section.head.depth <= 6) seen.headings++
    if (isAreaName(section, finder)) seen.areas++
    seen.year ||= /(?:19|20)\d{2}/.test(section.head.folded)
    if (finder.labels.toDo.isIn(section.head.folded)) seen.toDo++
  }
  for (const block of section.blocks)
    if (block.kind === 'list' && block.node.ordered) seen.ordered += block.node.children.length
    else if (block.kind === 'code') seen.code++
    else if (block.kind === 'paragraph') for (const line of block.lines) seen.proseWords += wordsOf(line.text).length
  for (const part of section.sections) lookAround(part, seen, finder)
}

const leadsToSteps = (folded: string, labels: Labels): boolean => labels.otherKinds.software.has(folded) || beginsWithAction(folded, labels)
