import type { Prose } from '../../words/prose.js'
import { asksForGoals } from '../labels/asked.js'
import { foldLabel } from '../labels/fold-label.js'
import { wordsOf } from '../labels/labels.js'
import type { Meaning } from '../outline/heading-meaning.js'
import { type Block, isToggle, type Section } from '../outline/outline.js'
import { boldBeside, onBoard, withoutDrafts } from './as-meant.js'
import { addGoalsOf } from './find-goals.js'
import { type Finder, placeUnder } from './finder.js'
import type { Found, Place } from './found.js'
import { goalsInBlocks, goalsInLists } from './goals-in-blocks.js'
import { groupsAmong } from './groups.js'
import { goalsInFurniture } from './in-furniture.js'
import { sayingSo } from './saying-so.js'
import { withoutTalk } from './signs/about-goals.js'
import { isAreaName } from './signs/areas.js'
import { asidesAmong } from './signs/asides.js'
import { countBoxes, isRecord, manyBoxes } from './signs/boxes-under.js'
import { isGuide, spellsOut } from './signs/guides.js'
import { mayReadAsGoals, readsAsGoals } from './signs/hopes.js'
import { acts, intentOf } from './signs/intent.js'
import { statesAim, statesOne } from './signs/my-goal.js'
import { saysMeans } from './signs/other-kinds.js'
import { titleLine } from './signs/title-line.js'
import { visionIn } from './signs/vision.js'
import { goalOfSection, goalStated, isNamedHorizon } from './ways/goal-heading.js'
import { numberedParagraphs } from './ways/numbered-paragraphs.js'
import { goalOfParagraph, isSentence } from './ways/paragraphs.js'
import { isDefinition, smartGoal } from './ways/smart-block.js'
import { smartParts } from './ways/smart-labels.js'

/**
 * What stands under a goals heading: the first kind present of sub-headings, table rows, list items (all lists together), HTML items, paragraphs.
 * Text before the first sub-heading is introduction; lists before it are the goals, unless they only name the headings that follow.
 */
export function goalsUnderHeading(written: Section, above: Place, finder: Finder): readonly Found[] {
  const section = boldBeside(onBoard(withoutDrafts(written, finder), finder), finder)
  const place = above.beside ? above : { ...above, beside: true }
  const pasted = numberedParagraphs(section, place, finder)
  if (pasted) return pasted
  if (section.head && smartParts(section, finder) >= 3) return isDefinition(section, finder) ? [] : [smartGoal(section, place, finder)]
  if (spellsOut(section, finder)) return []
  const parts = section.sections.filter((part) => mayHoldGoals(part, finder))
  if (parts.length > 0) return goalsInParts(section, parts, place, finder)
  const stated = goalStated(section, place, finder)
  if (stated) return [stated]
  const found: Found[] = namesThing(section, finder)
    ? [...toldBefore(section, place, finder)]
    : [...withoutTalk(goalsInBlocks(section.blocks, place, finder), finder)]
  for (const part of section.sections) {
    const vision = visionIn(part, place, finder)
    if (vision) found.push(vision)
    else addGoalsOf(part, place, finder, found)
  }
  return found.length > 0 ? found : goalsInFurniture(section, place, finder)
}

/** `# Goals` over `Install` and `License`: something that bears the name. */
const namesThing = ({ sections }: Section, { labels }: Finder): boolean =>
  sections.some(({ head }) => labels.otherKinds.software.has(head!.folded))

/** Sub-headings that are neither furniture nor the labels of fields. */
function mayHoldGoals(part: Section, finder: Finder): boolean {
  const kind = kindOf(part, finder)
  return kind === 'goal' || kind === 'goals' || kind === 'horizon' || kind === 'plain' || kind === 'parked'
}

function goalsInParts(section: Section, parts: readonly Section[], place: Place, finder: Finder): readonly Found[] {
  const kinds = parts.map((part) => kindOf(part, finder))
  if (!kinds.includes('goal') && isGuide(section, finder)) return []
  const found: Found[] = [...listsBefore(section, parts, place, finder)]
  if (found.length === 0) found.push(...statedBefore(section, parts, place, finder))
  const said = found.length > 0 ? [] : sayingSo(section, place, finder)
  const own = found.length > 0 || said.some(({ writtenAs }) => writtenAs === 'paragraph')
  found.push(...said)
  const plain = parts.filter((_, index) => kinds[index] === 'plain')
  const before = !own && found.length === 0 && plain.length === 1 && parts.length === 1 ? overProse(section, plain[0]!, place, finder) : []
  if (before.length > 0) return before
  const around: Around = {
    place,
    finder,
    groups: groupsAmong(plain, place, finder),
    asides: asidesAmong(plain, finder),
    spoken:
      found.length > 0 ||
      kinds.includes('goals') ||
      kinds.includes('goal') ||
      (finder.counted.length >= 2 && parts.some((part) => holdsGoals(part, finder))),
    counted: kinds.includes('goal') || finder.counted.length >= 2,
    own,
    boxed: section.sections.some((part) => countBoxes(part, finder) >= manyBoxes),
  }
  for (const part of section.sections) {
    const is = partIs(part, around)
    const seen = is === 'by itself' ? visionIn(part, place, finder) : undefined
    if (seen) found.push(seen)
    else if (is === 'group') found.push(...goalsUnderHeading(part, placeUnder(part.head, place, finder), finder))
    else if (is === 'by itself') addGoalsOf(part, place, finder, found)
    else if (is === 'goal') found.push(leadGoal(part, around) ?? goalOfPart(part, around))
  }
  if (found.some((goal) => !isReport(goal, finder))) return found
  const told = toldBefore(section, place, finder)
  if (told.length > 0 || found.length > 0) return told.length > 0 ? told : found
  return goalsInFurniture(section, place, finder)
}

/** `General objective`, its words, and `Specific objectives:` over a list. */
function statedBefore(section: Section, parts: readonly Section[], place: Place, finder: Finder): readonly Found[] {
  if (!parts.every(({ head }) => head!.depth > 6) || !parts.some((part) => kindOf(part, finder) === 'goals')) return []
  const [first, ...more] = section.blocks
  if (first?.kind === 'paragraph' && more.length === 0 && statesAim(first.lines[0]!, finder.labels))
    return [goalOfParagraph(first, place, finder)]
  const stated = goalStated({ ...section, sections: [] }, place, finder)
  return stated ? [{ ...stated, span: { start: stated.span.start, end: parts[0]!.span.start } }] : []
}

/** `The second year was harder.`: a paragraph that says nothing to reach. */
const isReport = ({ writtenAs, saysSo, title }: Found, { labels }: Finder): boolean =>
  writtenAs === 'paragraph' &&
  !saysSo &&
  intentOf(title, labels) <= 0 &&
  !/\d/.test(title.text) &&
  !labels.hopes.isIn(title.text.toLowerCase())

/** `Catch the thief.` over a single heading of a word or two that says nothing to reach, and prose under it: what comes first is the goal. */
function overProse(section: Section, { head, blocks, sections }: Section, place: Place, finder: Finder): readonly Found[] {
  if (sections.length > 0 || !blocks.every(({ kind }) => kind === 'paragraph') || wordsOf(head!.folded).length > 2) return []
  if (intentOf(head!.prose, finder.labels) > 0 || isAreaName({ head, blocks, sections, span: section.span }, finder)) return []
  return toldBefore(section, place, finder)
}

/** What stands right under the heading, where the parts below hold no goals: `Methods`, `Basic questions`. */
const toldBefore = ({ blocks }: Section, place: Place, finder: Finder): readonly Found[] =>
  withoutTalk(goalsInBlocks(blocks, place, finder), finder).filter(
    ({ writtenAs, title }) => writtenAs !== 'paragraph' || (title.text.length <= 200 && intentOf(title, finder.labels) >= 2),
  )

const goalOfPart = (part: Section, { place, finder }: Around): Found =>
  goalOfSection(part, { role: place.okr ? 'objective' : 'goal', writtenAs: writtenAs(part), place }, finder)

/** `Work` over a line in italics, and under that what it is about: the line is the goal, where it does and the heading does not. */
function leadGoal(part: Section, { place, finder }: Around): Found | undefined {
  const [first, ...blocks] = part.blocks
  const [line] = first?.kind === 'paragraph' && first.lines.length === 1 ? first.lines : []
  if (first?.kind !== 'paragraph' || !line || !isAllItalic(line) || !isSentence(first, finder)) return undefined
  if (!isAreaName(part, finder) && !(intentOf(line, finder.labels) > 0 && intentOf(part.head!.prose, finder.labels) <= 0)) return undefined
  return goalOfSection({ ...part, blocks }, { role: place.okr ? 'objective' : 'goal', writtenAs: 'paragraph', place }, finder, line)
}

const isAllItalic = ({ text, marks }: Prose): boolean =>
  marks.some(({ kind, from, to }) => kind === 'emphasis' && (to - from) * 10 >= text.trim().length * 9)

/** What the sub-headings under a goals heading are read against: each other, and what stands before them. */
interface Around {
  readonly place: Place
  readonly finder: Finder
  readonly groups: ReadonlySet<Section>
  readonly asides: ReadonlySet<Section>
  /** Goals are named otherwise: by lists before, or by headings beside that say so. */
  readonly spoken: boolean
  /** Headings name them one by one: `Goal 1: …`. */
  readonly counted: boolean
  /** Lists before the first sub-heading are goals, or a sentence there says `My goal is …`. */
  readonly own: boolean
  /** The file writes its goals as boxes. */
  readonly boxed: boolean
}

/** A sub-heading names a group of goals, or is one; or only what says so under it counts, or nothing. */
function partIs(part: Section, around: Around): 'group' | 'goal' | 'by itself' | 'aside' {
  const { place, finder, groups, asides, spoken, boxed } = around
  const kind = kindOf(part, finder)
  if (kind === 'horizon') return 'group'
  if (holdsGoals(part, finder)) return 'by itself'
  if (asides.has(part) || (kind === 'plain' && spoken && saysMeans(part.head!.folded, finder.labels))) return 'aside'
  if (kind === 'plain' && namesQuestions(part, finder)) return isAnswered(part, finder) ? 'group' : 'aside'
  if (kind === 'plain' && isObjective(part, around)) return 'goal'
  if (kind !== 'plain' || (spoken && !(groups.has(part) && isBeside(part, around)))) return 'by itself'
  if (!groups.has(part) && !isGroupOfResults(part, place)) return 'goal'
  return boxed && !isToggle(part.head!) && isRecord(part, finder) && !readsAsGoals(part, finder) ? 'aside' : 'group'
}

/** `Reflection questions`; `Answer 100 questions of the book` is something to do. */
const namesQuestions = ({ head }: Section, { labels }: Finder): boolean =>
  labels.asks.questions.isIn(head!.folded) && !acts(head!.prose, labels) && !/\d/.test(head!.folded)

/** `Reflection questions` over one that asks for goals, with its answer. */
const isAnswered = ({ blocks, sections }: Section, { labels }: Finder): boolean =>
  blocks.some((block) => block.kind === 'paragraph' && block.lines.length > 1 && asksForGoals(foldLabel(block.lines[0]!.text), labels)) ||
  sections.some(({ head }) => asksForGoals(head!.folded, labels))

/** Under OKRs a heading over a list is one, though goals of another time stand beside; not where they are named one by one, and no list of tasks. */
const isObjective = (part: Section, { place, finder, groups, counted, own }: Around): boolean =>
  place.okr && !counted && !own && !groups.has(part) && holdsLists(part) && !finder.labels.toDo.isIn(part.head!.folded)

/** Under `Key results` a line in bold over a list names a group of them. */
const isGroupOfResults = ({ head, blocks }: Section, { results }: Place): boolean =>
  results && head!.depth > 6 && blocks.some(({ kind }) => kind === 'list') && !blocks.some(({ kind }) => kind === 'paragraph')

/**
 * Beside headings that name goals another group counts too, unless they name them one by one, it says that it holds tasks, or its items say that
 * they are no goals. Below a list of goals they must say that they are.
 */
function isBeside(part: Section, { finder, counted, own }: Around): boolean {
  if (counted || finder.labels.toDo.isIn(part.head!.folded) || !mayReadAsGoals(part, finder)) return false
  return !own || isToggle(part.head!) || countBoxes(part, finder) >= 2 || readsAsGoals(part, finder, isAreaName(part, finder) ? 1 : 2)
}

/** `Phase 2: a boat of our own`, and words about it right under it: a goal's name behind its time. */
const isTheme = ({ head, blocks: [first] }: Section): boolean =>
  first?.kind === 'paragraph' && /[:：]\s*\S+\s+\S+|\s[-–—]\s+\S+\s+\S+/.test(head!.prose.text)

/** `Books` and `Courses` under a goals heading are parts of life, not the resources of a goal. */
function kindOf(part: Section, finder: Finder): Meaning['kind'] {
  const meaning = finder.meaning(part)
  const mayBeArea =
    meaning.kind === 'furniture' || (meaning.kind === 'field' && (meaning.field === 'resources' || meaning.field === 'other'))
  const isArea = mayBeArea && isAreaName(part, finder) && (meaning.kind === 'field' || readsAsGoals(part, finder, 1))
  if (isArea || isFigure(part, meaning, finder) || (meaning.kind === 'horizon' && isTheme(part))) return 'plain'
  return meaning.kind
}

/** `180 prints sold (realistic)`: a label of a field in brackets behind a figure says how the goal was set. */
const isFigure = ({ head }: Section, { kind }: Meaning, { labels }: Finder): boolean =>
  kind === 'field' && head!.depth <= 6 && /\d[^(]*\(/.test(head!.folded) && !labels.fieldLabels.has(head!.folded)

/** Whether headings further down announce goals, so that this one groups them. */
const holdsGoals = (part: Section, finder: Finder): boolean =>
  part.sections.filter((one) => finder.meaning(one).kind === 'goal').length >= 2 ||
  part.sections.some((one) => {
    const meaning = finder.meaning(one)
    if (goesOnInItems(one, part, finder)) return false
    if (meaning.kind === 'goal' && (one.head!.depth <= 6 || meaning.opener.number !== null)) return true
    return meaning.kind === 'goals' || holdsGoals(one, finder)
  })

/** `My aim is to:` over a list, below a heading that says what to reach: how it will be, and no goals beside it. */
const goesOnInItems = ({ head }: Section, above: Section, { labels }: Finder): boolean =>
  head!.depth > 9 && statesOne(head!.prose, labels) && intentOf(above.head!.prose, labels) > 0

const writtenAs = (part: Section): 'heading' | 'label' => (part.head!.depth <= 6 ? 'heading' : 'label')

/** Two items or more before the first sub-heading are goals, or one that acts, unless they are the names of the headings that follow. */
function listsBefore(section: Section, parts: readonly Section[], place: Place, finder: Finder): readonly Found[] {
  if (parts.some((part) => isGoalOfItsOwn(part, finder))) return []
  const items = goalsInLists(section.blocks, place, finder)
  const overObjectives = place.okr && parts.some((part) => finder.meaning(part).kind === 'plain' && holdsLists(part))
  // Above objectives it only says what they are about, unless it tells what objectives are.
  if (overObjectives && withoutTalk(items, finder).length === items.length) return []
  const enough = items.length >= 2 || items.some(({ title }) => acts(title, finder.labels))
  return enough && !areDuplicates(items, parts) && !areFacts(section.blocks, finder) ? items : []
}

const isGoalOfItsOwn = (part: Section, finder: Finder): boolean => {
  const meaning = finder.meaning(part)
  return meaning.kind === 'goal' && !isNamedHorizon(part, meaning.opener, finder)
}

const holdsLists = ({ blocks }: Section): boolean => blocks.some(({ kind }) => kind === 'list')

/** Whether items only repeat the headings that follow, as an overview does. */
function areDuplicates(items: readonly Found[], parts: readonly Section[]): boolean {
  const names = new Set(headsBelow(parts))
  return items.some((item) => names.has(foldLabel(item.title.text)))
}

const headsBelow = (parts: readonly Section[]): readonly string[] =>
  parts.flatMap((part) => [part.head!.folded, ...headsBelow(part.sections)])

/** Items such as `Author: Ana`, more than half of all: facts of the page and no goals. `Read more: two books a month` says what to reach. */
function areFacts(blocks: readonly Block[], finder: Finder): boolean {
  const lines = blocks.flatMap((block) => (block.kind === 'list' ? block.node.children.map((item) => titleLine(item, finder)) : []))
  const facts = lines.filter((line) => finder.labelOf(line) !== undefined && !acts(line, finder.labels))
  return facts.length * 2 > lines.length
}
