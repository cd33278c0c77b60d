import { placeOf } from '../../../markdown/place.js'
import { emptyProse, type Prose } from '../../../words/prose.js'
import { firstLetters } from '../../labels/small-words.js'
import type { GoalRole, WrittenAs } from '../../model.js'
import { linesIn } from '../../outline/lines-in.js'
import { type Opener, singularRole } from '../../outline/opener.js'
import type { Block, Section } from '../../outline/outline.js'
import { isBulleted } from '../../outline/typed-bullet.js'
import { sliceProse } from '../../prose/prose-of.js'
import { hasBox } from '../../steps/box.js'
import { addGoalsOf, keyResultsUnder } from '../find-goals.js'
import type { Finder } from '../finder.js'
import type { Body, Found, Place } from '../found.js'
import { madeFrom } from '../remembered.js'
import { acts } from '../signs/intent.js'
import { goalsUnderHeading } from '../under-goals-heading.js'
import { goalOfFieldTable } from './field-table.js'
import { goalsInLines } from './lines.js'
import { goalsInList, labelledGoalsInList, listSaysGoals, namesResults, partedList } from './list-items.js'
import { namedInside } from './named-inside.js'
import { isSentence, splitParagraph } from './paragraphs.js'
import { specificPart } from './smart-block.js'
import { labelledItems, smartParts } from './smart-labels.js'
import { goalsInTable, isResultTable } from './table-rows.js'

interface Written {
  readonly role: GoalRole
  readonly writtenAs: WrittenAs
  readonly place: Place
}

/**
 * `Goal 2: Pass the exam`, as a heading or as a line. Where no words follow the label, the first paragraph is the goal; where a list follows
 * instead, its items are.
 */
export function goalOfHeading(section: Section, opener: Opener, place: Place, finder: Finder): readonly Found[] {
  const { prose, depth } = section.head!
  const role = opener.role
  const writtenAs = depth <= 6 ? 'heading' : 'label'
  if (isNamedHorizon(section, opener, finder)) return goalsUnderHeading(section, place, finder)
  if (writtenAs === 'label' && definesBelow(prose, opener, finder)) return []
  if (opener.rest < prose.text.length) return [goalOfSection(section, { role, writtenAs, place }, finder, sliceProse(prose, opener.rest))]
  if (section.sections.some(({ head }) => head!.folded === section.head!.folded)) return goalsNamedBelow(section, place, finder)
  const first = section.blocks[0]
  if (opener.number === null && isTypedList(first)) return goalsUnderHeading(section, place, finder)
  const part = holdsLabels(first, finder) ? specificPart(section, finder) : undefined
  if (part) return [goalOfSection(section, { role, writtenAs, place }, finder, part)]
  if (first?.kind === 'paragraph' && !holdsLabels(first, finder))
    return [withParagraphTitle(section, first, { role, writtenAs, place }, finder)]
  const set = inBox(section, finder) ?? (opener.number === null ? undefined : inBold(section, finder))
  if (set) return [goalOfSection(set.rest, { role, writtenAs: 'paragraph', place }, finder, set.title)]
  const told = first?.kind === 'table' && goalOfFieldTable(first.node, place, finder)
  if (told) {
    const rest = { ...section, blocks: section.blocks.slice(1) }
    return [{ ...goalOfSection(rest, { role, writtenAs: 'table-row', place }, finder, told.title), cells: told.cells }]
  }
  if (opener.number === null && !first) return goalsNamedBelow(section, place, finder)
  if (opener.number === null) return first!.kind !== 'code' ? goalsUnderHeading(section, place, finder) : []
  return [goalOfSection(section, { role, writtenAs, place }, finder, prose)]
}

/** `**Objective**: what we want to reach`, of no number: what the word means. */
const definesBelow = ({ text }: Prose, { rest, number }: Opener, { labels }: Finder): boolean =>
  number === null && labels.small.questions.has(firstLetters(text.slice(rest).trimStart().toLowerCase()))

/** `# General objective` over lines that say so again: `General objective:`, `Specific objectives:`. */
function goalsNamedBelow({ sections }: Section, place: Place, finder: Finder): readonly Found[] {
  const found: Found[] = []
  for (const part of sections) if (naming.has(finder.meaning(part).kind)) addGoalsOf(part, place, finder, found)
  return found
}

const naming: ReadonlySet<string> = new Set(['goal', 'goals'])

/** `20-year goal: sailor and teacher` over two items and more that are no fields: goals of a stretch of time, by its name. */
export function isNamedHorizon({ head, blocks }: Section, opener: Opener, finder: Finder): boolean {
  const [list] = blocks
  const label = head!.folded.slice(0, head!.folded.search(/[:：]/))
  if (opener.number !== null || opener.role !== 'goal' || list?.kind !== 'list' || list.node.children.length < 2) return false
  if (labelledItems(list.node, finder) > 0) return false
  if (!/^\d/.test(label) && !finder.labels.horizons.some(([, words]) => words.isIn(label))) return false
  return list.node.children.every((item) => !hasBox(item, finder.text, finder.reading.states))
}

/**
 * `Objective`, `Main goal of the year`: one goal is announced, and where a statement stands right under the heading it is that one; all else
 * there belongs to it. Chinese, Japanese and Korean have no such singular.
 */
export function goalStated(section: Section, place: Place, finder: Finder): Found | undefined {
  const role = singularRole(section.head?.folded ?? '', finder.labels)
  if (!role) return undefined
  const [first] = section.blocks
  const [lead, ...parts] = section.sections
  if (!first && lead?.head && lead.head.depth > 9 && acts(lead.head.prose, finder.labels)) {
    const rest = { ...section, blocks: lead.blocks, sections: [...lead.sections, ...parts] }
    return goalOfSection(rest, { role, writtenAs: 'paragraph', place }, finder, lead.head.prose)
  }
  const set = role === 'objective' ? inBox(section, finder) : undefined
  if (set) return goalOfSection(set.rest, { role, writtenAs: 'paragraph', place }, finder, set.title)
  if (
    first?.kind !== 'paragraph' ||
    isTypedList(first) ||
    holdsLabels(first, finder) ||
    !(isSentence(first, finder) || acts(first.lines[0]!, finder.labels))
  )
    return undefined
  return withParagraphTitle(section, first, { role, writtenAs: 'paragraph', place }, finder)
}

/** `[ ] Row` and `[ ] Sail` as lines of one paragraph. */
const isTypedList = (block: Block | undefined): boolean =>
  block?.kind === 'paragraph' && block.lines.length > 1 && block.lines.every(isBulleted)

/** A goal's words set apart from what stands under them. */
interface SetApart {
  readonly title: Prose
  readonly rest: Section
}

/** `> **Become the best hut of the valley**` right under the heading, a paragraph in a box of its own. */
function inBox(section: Section, finder: Finder): SetApart | undefined {
  const [first] = section.blocks
  const [only, ...others] = first?.kind === 'quote' ? first.node.children : []
  if (only?.type !== 'paragraph' || others.length > 0) return undefined
  const box = { kind: 'paragraph', lines: linesIn(only, finder), span: placeOf(only) } as const
  if (holdsLabels(box, finder) || !isSentence(box, finder)) return undefined
  const { title, rest } = splitParagraph(box, finder)
  return { title, rest: { ...section, blocks: [...(rest ? [rest] : []), ...section.blocks.slice(1)] } }
}

/** `**Become the best hut of the valley**`, a line that acts as a heading over the rest. */
function inBold(section: Section, finder: Finder): SetApart | undefined {
  const [lead, ...parts] = section.sections
  if (section.blocks.length > 0 || !lead?.head || lead.head.depth <= 6 || finder.meaning(lead).kind !== 'plain') return undefined
  return { title: lead.head.prose, rest: { ...section, blocks: lead.blocks, sections: [...lead.sections, ...parts] } }
}

/** Whether a block opens with the label of a field. */
function holdsLabels(block: Block | undefined, finder: Finder): boolean {
  if (block?.kind === 'list') return labelledItems(block.node, finder) * 2 > block.node.children.length
  return block?.kind === 'paragraph' && finder.labelOf(block.lines[0]!)?.field !== undefined
}

/** `### Objective 1` and a paragraph: its words are the goal, label lines in it its fields. */
function withParagraphTitle(section: Section, first: Extract<Block, { kind: 'paragraph' }>, written: Written, finder: Finder): Found {
  const { title, rest } = splitParagraph(first, finder)
  const blocks = rest ? [rest, ...section.blocks.slice(1)] : section.blocks.slice(1)
  return goalOfSection({ ...section, blocks }, { ...written, writtenAs: 'paragraph' }, finder, title)
}

/** A section as one goal: its heading is the title unless another is given; what is labelled in it are sub-goals, the rest its body. */
export function goalOfSection(whole: Section, { role, writtenAs, place }: Written, finder: Finder, given?: Prose): Found {
  const named = given && writtenAs !== 'heading' ? { section: whole, title: given, cells: [] } : namedInside(whole, finder, given)
  const { section, title, cells } = named
  const inner = { ...place, okr: false, results: role === 'objective' || place.results }
  const { body, goals } = goalsInside(section, inner, role, finder)
  const found: Found = {
    role: roleOf(role, goals, whole, finder),
    writtenAs: title !== (given ?? whole.head?.prose) && writtenAs === 'heading' ? 'label' : writtenAs,
    title: title ?? emptyProse,
    item: null,
    span: whole.span,
    body,
    cells,
    goals,
    place,
  }
  return madeFrom(whole, found, finder)
}

/** Key results make an objective of a goal; SMART labels without any make a goal of an objective. */
function roleOf(role: GoalRole, goals: readonly Found[], section: Section, finder: Finder): GoalRole {
  const results = goals.some((goal) => goal.role === 'key-result')
  if (role === 'goal') return results ? 'objective' : 'goal'
  return role === 'objective' && !results && smartParts(section, finder) >= 3 ? 'goal' : role
}

/** Inside a goal only an explicit label or a key result is a sub-goal; lists under an objective without other key results are them. */
export function goalsInside(
  section: Pick<Section, 'blocks' | 'sections'>,
  place: Place,
  role: GoalRole,
  finder: Finder,
): { body: Body; goals: readonly Found[] } {
  const goals: Found[] = []
  const blocks: Block[] = []
  const sections: Section[] = []
  for (const part of section.sections) {
    const meaning = finder.meaning(part)
    if (meaning.kind === 'key-results' && role !== 'key-result') goals.push(...keyResultsUnder(part, place, finder))
    else if (meaning.kind === 'goal' || meaning.kind === 'log-entry' || meaning.kind === 'log') addGoalsOf(part, place, finder, goals)
    else sections.push(role === 'objective' ? withoutResults(part, place, goals, finder) : part)
  }
  const named = section.blocks.find(
    (block) =>
      (block.kind === 'list' && namesResults(block.node, finder)) ||
      (role === 'objective' && block.kind === 'table' && isResultTable(block.node, finder)),
  )
  const isObjective = role === 'objective' && !goals.some((goal) => goal.role === 'key-result')
  for (const block of section.blocks) {
    if (named && block !== named) {
      blocks.push(block)
      continue
    }
    if (block.kind === 'list' && listSaysGoals(block.node, finder)) {
      const { results, facts } = partedList(block.node, finder)
      if (results) goals.push(...labelledGoalsInList(results, place, finder))
      if (facts) blocks.push({ ...block, node: facts })
    } else if (isObjective && block.kind === 'list') {
      const { results, facts } = partedList(block.node, finder)
      if (results) goals.push(...asResults(goalsInList(results, place, finder)))
      if (facts) blocks.push({ ...block, node: facts })
    } else if (isObjective && block.kind === 'lines') goals.push(...asResults(goalsInLines(block.lines, place)))
    else if (isObjective && block.kind === 'table') goals.push(...asResults(goalsInTable(block.node, place, finder, 'any')))
    else blocks.push(block)
  }
  goals.sort((a, b) => a.span.start - b.span.start)
  return { body: { blocks, sections }, goals }
}

/** A table of key results stands behind a lead to something else (`Background:` over links): its rows go to the objective. */
function withoutResults(part: Section, place: Place, goals: Found[], finder: Finder): Section {
  const isTable = (block: Block): block is Extract<Block, { kind: 'table' }> => block.kind === 'table' && isResultTable(block.node, finder)
  if (part.head!.depth <= 6 || !part.blocks.some(isTable)) return part
  for (const block of part.blocks) if (isTable(block)) goals.push(...asResults(goalsInTable(block.node, place, finder, 'any')))
  return { ...part, blocks: part.blocks.filter((block) => !isTable(block)) }
}

const asResults = (found: readonly Found[]): readonly Found[] => found.map((goal) => ({ ...goal, role: 'key-result' as const }))
