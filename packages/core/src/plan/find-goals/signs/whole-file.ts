import type { Prose } from '../../../words/prose.js'
import { type Labels, wordsOf } from '../../labels/labels.js'
import type { Section } from '../../outline/outline.js'
import type { Finder } from '../finder.js'
import { beginsWithAction, intentOf } from './intent.js'
import { isBesideGoals, isBoxed, type Line, linesUnder, titleOf } from './lines-under.js'

/** What speaks for the lists of a file without a goals heading being goals, or against it. */
interface Sign {
  readonly weight: number
  readonly holds: (file: Seen) => boolean
}

/** All items of a file outside its logs and furniture, counted once. */
interface Seen {
  readonly announced: Announced
  readonly headings: number
  /** Those of them that name steps and tasks. */
  readonly toDo: number
  /** The first of them is what software has or something to do: what stands below is how. */
  readonly manual: boolean
  /** Fewer items than anyone would write who lists the wishes of a life; or many of them speak of things that the reader knows (`Clone the repository`, `Call your buddy`), or they are numbered below a title. */
  readonly few: boolean
  /** Only English puts the verb first so surely that it tells nothing. */
  readonly english: boolean
  readonly items: number
  /** Those that speak of things known. */
  readonly known: number
  readonly ordered: number
  readonly boxes: number
  /** Items that say something to reach; those of them that say so beyond doubt: a verb and a number, a wish. */
  readonly intents: number
  readonly sure: number
  readonly against: number
  readonly numbers: number
  readonly bold: number
  /** Words of items and of paragraphs. */
  readonly itemWords: number
  readonly proseWords: number
}

/** What the file's name and title say, before anything under them is read. */
interface Announced {
  readonly byName: boolean
  readonly byTitle: boolean
  /** The first words of the page speak of goals of one's own. */
  readonly byLead: boolean
}

/**
 * Half log-odds, rounded. Set by a regularised logistic regression on 142 files by many hands that have lists and no goals heading, 21 of them with
 * goals in those lists. On files left out of the fit (10 folds, three times) it takes 63 % of the goals that stand so, with 5 % false among what it takes.
 */
const signs: readonly Sign[] = [
  // `goals/2027.md`, `bucket-list.md`
  { weight: 4, holds: ({ announced, intents, boxes, items }) => announced.byName && (intents * 4 >= items || boxes > 0) },
  // `Things to do before I am 40`, `Personal development plan`
  { weight: 2, holds: ({ announced }) => announced.byTitle },
  // `Last winter I wrote down my goals for 2027.` Not in the fit: as sure as a name.
  { weight: 4, holds: ({ announced }) => announced.byLead },
  { weight: 2, holds: ({ headings }) => headings <= 1 },
  { weight: 3, holds: ({ boxes, items }) => boxes * 2 >= items },
  { weight: 2, holds: ({ intents, items }) => intents * 2 >= items },
  { weight: 2, holds: ({ intents, items }) => intents * 5 >= items * 4 },
  { weight: 2, holds: ({ sure, items }) => sure * 2 >= items },
  { weight: -1, holds: ({ against, items }) => against * 5 >= items },
  // `To do`, `Action items`
  { weight: -6, holds: ({ toDo, headings }) => toDo * 2 > headings },
  // `Setup`, `Features`, `Row the strait`
  { weight: -6, holds: ({ manual }) => manual },
  // Nothing else speaks of anything to reach: a few deeds are a recipe, a manual or a day's work
  { weight: -6, holds: ({ announced: { byName, byTitle, byLead }, few, english }) => english && few && !byName && !byTitle && !byLead },
  // A record of figures
  { weight: -2, holds: ({ numbers, items }) => numbers * 2 >= items },
  // `**Name** what it is`
  { weight: -1, holds: ({ bold, items }) => bold * 2 >= items },
  { weight: -2, holds: ({ proseWords, itemWords }) => proseWords >= itemWords },
]

/** From this sum on the lists of a file are goals. */
const enough = 8

/** Whether a file that names no goals in any heading is a list of them all the same. */
export function isListOfGoals(root: Section, announced: Announced, finder: Finder): boolean {
  const seen = look(root, announced, finder)
  return seen.items >= 2 && signs.reduce((sum, sign) => sum + (sign.holds(seen) ? sign.weight : 0), 0) >= enough
}

type Counting = { -readonly [Key in keyof Seen]: Seen[Key] }

function look(root: Section, announced: Announced, finder: Finder): Seen {
  const seen: Counting = {
    announced,
    headings: 0,
    toDo: 0,
    manual: false,
    few: true,
    english: finder.lang === 'en',
    items: 0,
    known: 0,
    ordered: 0,
    boxes: 0,
    intents: 0,
    sure: 0,
    against: 0,
    numbers: 0,
    bold: 0,
    itemWords: 0,
    proseWords: 0,
  }
  for (const line of linesUnder(root, finder)) lookAt(line, seen, finder)
  lookAround(root, seen, finder)
  seen.few = seen.items < 8 || seen.known * 3 > seen.items || (seen.headings > 0 && seen.ordered * 2 > seen.items)
  return seen
}

function lookAt(line: Line, seen: Counting, finder: Finder): void {
  const title = titleOf(line, finder)
  if (title.text.trim() === '') return
  const intent = intentOf(title, finder.labels)
  seen.items++
  if (isBoxed(line, finder)) seen.boxes++
  const isWorded = wordsOf(title.text).some((word) => (word.length > 2 || word.charCodeAt(0) > 0x2e80) && !/\d/.test(word))
  if (intent > 0 && isWorded) seen.intents++
  if (intent > 1) seen.sure++
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
    if (finder.labels.toDo.isIn(section.head.folded)) seen.toDo++
  }
  for (const block of section.blocks)
    if (block.kind === 'list' && block.node.ordered) seen.ordered += block.node.children.length
    else if (block.kind === 'paragraph') for (const line of block.lines) seen.proseWords += wordsOf(line.text).length
  for (const part of section.sections) lookAround(part, seen, finder)
}

const leadsToSteps = (folded: string, labels: Labels): boolean => labels.otherKinds.software.has(folded) || beginsWithAction(folded, labels)
