import type { Heading, List, ListItem } from 'mdast'
import { placeOf, startOf } from '../../../markdown/place.js'
import { letters } from '../../../text/letters.js'
import { emptyProse, type Prose, sourceSpan } from '../../../words/prose.js'
import { foldLabel } from '../../labels/fold-label.js'
import { type Labels, wordsOf } from '../../labels/labels.js'
import type { FieldName, GoalRole } from '../../model.js'
import { headOf } from '../../outline/head-of.js'
import { isGoalsHeading, isTimeName } from '../../outline/heading-meaning.js'
import { type Opener, openerOf } from '../../outline/opener.js'
import { type Block, type Head, isBold, type Section, sectionOf } from '../../outline/outline.js'
import { joinProse, sliceProse } from '../../prose/prose-of.js'
import { type Finder, placeUnder } from '../finder.js'
import type { Found, Place } from '../found.js'
import { onceByNode } from '../remembered.js'
import { isOfAreas } from '../signs/areas.js'
import { intentOf } from '../signs/intent.js'
import { titleLine } from '../signs/title-line.js'
import { goalsInside } from './goal-heading.js'
import { columnOf } from './lines.js'
import { withBlock } from './paragraphs.js'
import { labelledItems } from './smart-labels.js'

/** Whether a list says of itself that its items are goals: `- Goal 1: …`, `- O1: …`. One such item among the labels of fields is their goal's name. */
export const listSaysGoals = (list: List, finder: Finder): boolean => onceByNode(list, 'says goals', finder, () => saysGoals(list, finder))

function saysGoals(list: List, finder: Finder): boolean {
  let goals = 0
  for (const item of list.children) if (openerOf(titleLine(item, finder), finder.labels)) goals++
  return goals > 0 && (goals * 2 >= list.children.length || labelledItems(list, finder) <= 2)
}

/** The top-level items of a list, each a goal; items that only name a group give the items under them. */
export function goalsInList(list: List, place: Place, finder: Finder): readonly Found[] {
  const title = titleOfOthers(list, finder)
  if (title) return goalsInList({ ...list, children: list.children.slice(1) }, placeUnder(title, place, finder), finder)
  const found: Found[] = []
  const notes = notesAmong(list, finder.text)
  for (const item of goalsNamed(list, finder) ?? list.children) {
    const last = found[found.length - 1]
    if (last && (notes.has(item) || isAboutLast(item, finder)))
      found[found.length - 1] = withBlock(last, { kind: 'list', node: { ...list, children: [item] }, span: placeOf(item) })
    else found.push(...goalsAround(item, place, finder))
  }
  return found
}

/** `- # Goals 2027` before `- ## Run` and `- ## Read`, as outliners write a page: the first item is the title of the others. */
function titleOfOthers({ children }: List, finder: Finder): Head | null {
  const first = children[0]
  const heading = first?.children.length === 1 && first.children[0]?.type === 'heading' ? first.children[0] : null
  if (!heading || children.length === 1) return null
  const head = headOf(heading, finder)
  const isBelow = children.slice(1).every(({ children: [child] }) => child?.type === 'heading' && child.depth > heading.depth)
  return isBelow && isGoalsHeading(head.folded, finder.labels) ? head : null
}

/** A heading set in by two blanks goes on with the item before it for Markdown, and for nobody else: lists below it hold goals as that item's list does. */
function goalsAround(item: ListItem, place: Place, finder: Finder): readonly Found[] {
  const at = item.children.findIndex(({ type }, index) => index > 0 && type === 'heading')
  if (at < 0 || item.children.slice(at).some((child) => child.type === 'heading' && isField(child, finder)))
    return goalsOfItem(item, place, finder)
  const own = { ...item, children: item.children.slice(0, at) }
  const below = item.children.slice(at).filter((child): child is List => child.type === 'list')
  return [...goalsOfItem(own, place, finder), ...below.flatMap((list) => goalsInList(list, place, finder))]
}

const isField = (heading: Heading, finder: Finder): boolean =>
  finder.labels.field(headOf(heading, finder).folded) !== undefined || finder.labels.furniture.has(headOf(heading, finder).folded)

/** Where one item is `Goals:` over a list, that list holds them; beside it only stretches of time do (`Next year:`). `undefined` where none is. */
function goalsNamed({ children }: List, finder: Finder): readonly ListItem[] | undefined {
  const named = children.filter((item) => {
    const { text } = titleLine(item, finder)
    return /[:：]\s*$/.test(text) && hasNestedList(item) && isGoalsHeading(foldLabel(text), finder.labels)
  })
  if (named.length === 0) return undefined
  return children.filter(
    (item) => named.includes(item) || (hasNestedList(item) && isTimeName(foldLabel(titleLine(item, finder).text), finder.labels)),
  )
}

/**
 * Lists under items that are goals headings: `- ## Goals`, and in a file that is one outline `- My goals` as well. An outline is looked into as deep as it
 * goes.
 */
export function goalsInOutline(list: List, isWhole: boolean, place: Place, finder: Finder): readonly Found[] {
  if (titleOfOthers(list, finder)) return goalsInList(list, place, finder)
  return list.children.flatMap((item) => {
    const isHeading = item.children[0]?.type === 'heading'
    if (!isHeading && !isWhole) return []
    const nested = item.children.filter((child): child is List => child.type === 'list')
    const names = nested.length > 0 && isGoalsHeading(foldLabel(titleLine(item, finder).text), finder.labels)
    return nested.flatMap((below) => (names ? goalsInList(below, place, finder) : goalsInOutline(below, isWhole, place, finder)))
  })
}

/** Items set in by one blank, which Markdown takes for the next items: where two and more stand at the margin, those are notes to the item before. */
function notesAmong(list: List, text: string): ReadonlySet<ListItem> {
  const columns = list.children.map((item) => columnOf(startOf(item), text))
  const margin = columns[0]!
  if (columns.every((column) => column === margin) || columns.filter((column) => column <= margin).length < 2) return none
  return new Set(list.children.filter((_, index) => columns[index]! > margin))
}

const none: ReadonlySet<ListItem> = new Set()

/** `- Measure: rides a week`, `- Status: pending` among goals tell of the goal before. */
function isAboutLast(item: ListItem, finder: Finder): boolean {
  const [first] = finder.itemLines(item)
  const label = first && finder.labelOf(first)
  return label?.field !== undefined && !label.letter && label.value < first!.text.length && tellingOfGoals.has(label.field)
}

const tellingOfGoals: ReadonlySet<FieldName> = new Set(['measurable', 'status', 'progress', 'time-bound'])

/** Of a list outside goals headings only the items that say so: the others are facts beside them. */
export function labelledGoalsInList(list: List, place: Place, finder: Finder): readonly Found[] {
  const found: Found[] = []
  for (const item of list.children) {
    const opener = openerOf(titleLine(item, finder), finder.labels)
    if (opener) found.push(goalOfItem(item, opener, place, finder))
  }
  return found
}

/** `🎯 2027 goals: learn to splice` among items about whoever writes: what stands behind the label, where it says something to reach. */
export const goalsBehindItems = (list: List, place: Place, finder: Finder): readonly Found[] =>
  list.children.flatMap((item) => {
    const line = titleLine(item, finder)
    const label = finder.labelOf(line)
    if (!label || label.value >= line.text.length || !isGoalsHeading(label.folded, finder.labels)) return []
    if (!(/\d{4}/.test(label.folded) || finder.labels.small.self(label.folded))) return []
    const title = sliceProse(line, label.value)
    if (intentOf(title, finder.labels) <= 0) return []
    return [{ ...goalOfItem(item, undefined, place, finder), title, saysSo: true }]
  })

/**
 * A list under an objective in two: its key results, and items that open with the label of a field (`**Id:** trust`). Where one item is `Key
 * results:` over a list, that list is all of them.
 */
export function partedList(list: List, finder: Finder): { readonly results: List | null; readonly facts: List | null } {
  const named = list.children.find((item) => isNamedResults(item, finder))
  const nested = named?.children.find((child): child is List => child.type === 'list')
  if (named && nested) return { results: nested, facts: { ...list, children: list.children.filter((item) => item !== named) } }
  const facts = list.children.filter((item) => isFact(item, finder))
  if (facts.length === 0) return { results: list, facts: null }
  const results = list.children.filter((item) => !facts.includes(item))
  return { results: results.length === 0 ? null : { ...list, children: results }, facts: { ...list, children: facts } }
}

/** Whether one item of a list is `Key results:` over a list of them. */
export const namesResults = (list: List, finder: Finder): boolean =>
  onceByNode(list, 'names results', finder, () =>
    list.children.some((item) => isNamedResults(item, finder) && item.children.some(({ type }) => type === 'list')),
  )

function isNamedResults(item: ListItem, finder: Finder): boolean {
  const [first] = finder.itemLines(item)
  return first !== undefined && (finder.labelOf(first)?.field === 'key-results' || finder.labels.keyResults.has(foldLabel(first.text)))
}

function isFact(item: ListItem, finder: Finder): boolean {
  const [first] = finder.itemLines(item)
  const label = first && finder.labelOf(first)
  if (!label?.field || label.letter || label.field === 'key-results' || label.field === 'goal') return false
  return !openerOf(titleLine(item, finder), finder.labels)
}

function goalsOfItem(item: ListItem, place: Place, finder: Finder): readonly Found[] {
  const title = titleLine(item, finder)
  if (/^\s*(?:\[.?\]\s*)?$/.test(title.text) || isPointer(item) || isTemplateLink(title.text) || isQuotation(title.text)) return []
  if (isReference(title, finder.labels) || isWaiting(foldLabel(title.text), finder.labels)) return []
  const opener = openerOf(title, finder.labels)
  const nested = item.children.find((child): child is List => child.type === 'list')
  if (nested && finder.labels.furniture.has(foldLabel(title.text)) && !isOfAreas(foldLabel(title.text), finder)) return []
  if (!opener && nested && isGroup(title, nested, place, finder)) return goalsInList(nested, place, finder)
  return [goalOfItem(item, opener, place, finder)]
}

/** `None`, `Goals TBA`: nothing yet. `TBD` alone keeps a goal's place. */
const isWaiting = (folded: string, { nothing, placeholders, goals }: Labels): boolean => {
  const at = folded.lastIndexOf(' ')
  return nothing.has(folded) || (at > 0 && placeholders.has(folded.slice(at + 1)) && goals.isIn(folded.slice(0, at)))
}

/** A name over items that are no fields: it ends in a colon (`Health:`), names a part of life or a time, or is short over items that say something to reach. */
function isGroup(title: Prose, nested: List, place: Place, finder: Finder): boolean {
  if (labelledItems(nested, finder) * 2 >= nested.children.length) return false
  const folded = foldLabel(title.text)
  if (/[:：]\s*$/.test(title.text) || isOfAreas(folded, finder) || isTimeName(folded, finder.labels)) return true
  if (isGoalsHeading(folded, finder.labels) || nested.children.every((item) => openEnd.test(titleLine(item, finder).text))) return true
  return !place.okr && !place.results && isName(title, finder) && holdsIntents(nested, finder)
}

/** `By the end of this term …`, which the line below ends. */
const openEnd = /(?:\.{2,}|…)\s*$/

/** Three words at most, in bold, that say nothing to reach. */
const isName = (title: Prose, { labels }: Finder): boolean =>
  isBold(title) && wordsOf(foldLabel(title.text)).length <= 3 && intentOf(title, labels) <= 0

/** `**Exam date:** 4 April` is a fact of the item above, under a label that we do not know. */
const holdsIntents = (nested: List, finder: Finder): boolean =>
  nested.children.filter((item) => {
    const line = titleLine(item, finder)
    return intentOf(line, finder.labels) > 0 && finder.labelOf(line)?.marked !== true
  }).length *
    2 >=
  nested.children.length

/** Someone's words, five and more of them in quotation marks at the start. */
const isQuotation = (text: string): boolean => /^\s*(?:“[^”]*|"[^"]*|«[^»]*|„[^“”]*)(?:\s+[^\s”"»“]+){4}/u.test(text)

/** A line of a table of contents: nothing but a link into this file. */
function isPointer(item: ListItem): boolean {
  const first = item.children[0]
  if (first?.type !== 'paragraph' || first.children.length !== 1) return false
  const link = first.children[0]!
  return link.type === 'link' && link.url.startsWith('#')
}

/** `[2025]({% link goals-2025.md %})`: a link for who builds the site, words to Markdown. */
const isTemplateLink = (text: string): boolean => /^\s*\[[^\]]*\]\(\{%[^}]*%\}\)\s*$/.test(text)

/** `WIP: [planning sheet](…)`: a word of what it is and a link to it. `Read: [Emma](…)` is something to do. */
function isReference({ text, marks }: Prose, labels: Labels): boolean {
  const link = marks.find(({ kind }) => kind === 'link')
  if (!link || text.slice(link.to).trim() !== '' || !isLead.test(text.slice(0, link.from))) return false
  return !labels.actions.has(wordsOf(text.toLowerCase())[0] ?? '')
}

const isLead = new RegExp(String.raw`^\s*[${letters}][^:]{0,24}:\s*$`)

/** One item as a goal, with all that is nested in it. */
function goalOfItem(item: ListItem, opener: Opener | undefined, place: Place, finder: Finder): Found {
  const lines = finder.itemLines(item)
  const taken = titleLines(lines, finder)
  const first = taken === 0 ? emptyProse : joinProse(lines.slice(0, taken))
  const isObjective =
    (place.okr && hasNestedList(item)) || item.children.some((child) => child.type === 'list' && namesResults(child, finder))
  const role: GoalRole = opener?.role ?? (place.results ? 'key-result' : isObjective ? 'objective' : 'goal')
  const section = bodyOfItem(item, lines.slice(taken), finder)
  const title = opener && opener.rest < first.text.length ? sliceProse(first, opener.rest) : first
  const { body, goals } = goalsInside(section, place, role, finder)
  return {
    role: role === 'goal' && goals.some((goal) => goal.role === 'key-result') ? 'objective' : role,
    writtenAs: 'list-item',
    saysSo: opener !== undefined,
    title,
    item,
    span: placeOf(item),
    body,
    cells: [],
    goals,
    place,
  }
}

const hasNestedList = (item: ListItem): boolean => item.children.some((child) => child.type === 'list')

/** What an item holds below its title: the label lines of its first paragraph and every further block. */
function bodyOfItem(item: ListItem, rest: readonly Prose[], finder: Finder): Section {
  const section = sectionOf(item.children.slice(hasTitle(item) ? 1 : 0), finder, placeOf(item))
  if (rest.length === 0) return section
  const span = { start: sourceSpan(rest[0]!).start, end: sourceSpan(rest[rest.length - 1]!).end }
  const lines: Block = { kind: 'paragraph', lines: rest, span }
  return { ...section, blocks: [lines, ...section.blocks] }
}

/** Outliners write headings as items. */
const hasTitle = ({ children: [first] }: ListItem): boolean => first?.type === 'paragraph' || first?.type === 'heading'

/** How many lines of a paragraph are its goal's title: a line in bold over others, else up to the first label line. */
export function titleLines(lines: readonly Prose[], finder: Finder): number {
  if (isTitled(lines)) return 1
  for (let index = 1; index < lines.length; index++) {
    const label = finder.labelOf(lines[index]!)
    if (label && !label.letter && (label.field || label.marked || finder.near(label.folded))) return index
  }
  return lines.length
}

/** `**Customer retention**` and the lines that tell of it. */
export const isTitled = (lines: readonly Prose[]): boolean => lines.length > 1 && isBold(lines[0]!) && !isBold(lines[1]!)
