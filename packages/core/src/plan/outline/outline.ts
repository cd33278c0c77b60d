import type { Blockquote, Code, Html, List, Paragraph, Root, RootContent } from 'mdast'
import { endOf, placeOf, startOf } from '../../markdown/place.js'
import { hasLetter } from '../../text/letters.js'
import type { Span } from '../../text/span.js'
import { type Prose, sourceSpan } from '../../words/prose.js'
import { labelLineOf } from '../fields/label-line.js'
import { foldLabel } from '../labels/fold-label.js'
import type { Labels } from '../labels/labels.js'
import type { GoalRole } from '../model.js'
import { joinProse } from '../prose/prose-of.js'
import { blockOf } from './block-of.js'
import { boxIn } from './goal-box.js'
import { groupLineOf, leadsLine, wordsOfGroup } from './group-line.js'
import { headOf } from './head-of.js'
import { htmlHeadings } from './html-heading.js'
import { htmlItemsAmong } from './html-items.js'
import type { Kept } from './kept.js'
import { depths, endsInColon, hasInnerColon, isFieldLabel, leadDepth, namesGoals, standsBeside } from './lead-depth.js'
import { linesIn } from './lines-in.js'
import { isNumbered } from './numbered.js'
import { openerOf, singularRole } from './opener.js'
import { stretchesAmong, withoutDots } from './stretch-lines.js'
import { endsToggle, isComment, isEndOfToggle, toggleIn } from './toggle.js'
import { isBulleted } from './typed-bullet.js'

/**
 * A heading with what stands under it, up to the next heading of its level or above. Lines that act as headings (a bold line alone, `Steps:`
 * before a list) open sections too, so that no reader needs to tell the two apart.
 */
export interface Section {
  /** `null` for the root. */
  readonly head: Head | null
  /** What stands before the first sub-section. */
  readonly blocks: readonly Block[]
  readonly sections: readonly Section[]
  /** From the heading to the end of the last block, trailing blank lines left out. */
  readonly span: Span
}

export interface Head {
  /** 1–6 for real headings; above for lines that act as one. */
  readonly depth: number
  readonly prose: Prose
  /** As `foldLabel` leaves it. */
  readonly folded: string
  readonly span: Span
  /** What a box around it says that it is: `> [!goal]`. */
  readonly role?: GoalRole
}

/** One block of Markdown; a paragraph comes as its lines, because people write label lines without blank lines between. */
export type Block =
  | { readonly kind: 'paragraph'; readonly lines: readonly Prose[]; readonly span: Span }
  | { readonly kind: 'list'; readonly node: List; readonly span: Span }
  | { readonly kind: 'table'; readonly node: Extract<RootContent, { type: 'table' }>; readonly span: Span }
  | { readonly kind: 'quote'; readonly node: Extract<RootContent, { type: 'blockquote' }>; readonly span: Span }
  | { readonly kind: 'html'; readonly value: string; readonly span: Span }
  /** Lines with bullets that Markdown takes for indented code, paragraphs between `<li>` and `</li>`: a list to everyone but a parser. */
  | { readonly kind: 'lines'; readonly lines: readonly Prose[]; readonly span: Span }
  | { readonly kind: 'code' | 'rule' | 'definition' | 'other'; readonly span: Span }

/** `<details>` over its summary. */
export const isToggle = ({ depth }: Head): boolean => depth === depths.toggle

/** The whole file as one section without a heading. */
export const outlineOf = (tree: Root, reader: Reader): Section => sectionOf(tree.children, reader, { start: 0, end: reader.text.length })

export interface Reader {
  readonly text: string
  readonly labels: Labels
  readonly kept?: Kept
}

/** Any neighbouring blocks, such as those of a list item, as a section without a heading. */
export function sectionOf(nodes: readonly RootContent[], reader: Reader, span: Span): Section {
  const root: Growing = { head: null, depth: 0, blocks: [], sections: [], span }
  const path: Growing[] = [root]
  const stretches = stretchesAmong(nodes, reader.text, reader.labels)
  const items = htmlItemsAmong(nodes)
  for (let index = 0; index < nodes.length; index++) {
    const node = nodes[index]!
    if (startOf(node) < 0) continue
    if (node.type === 'heading') open(path, headOf(node, reader))
    else if (items.has(node)) addHtmlItem(path, node, reader)
    else if (stretches.has(node)) addStretch(path, node as Paragraph, nodes[index + 1], reader)
    else if (node.type === 'paragraph') addLinesOf(path, node, linesIn(node, reader), nodes[index + 1], reader)
    else if (node.type === 'html') addHtml(path, node, reader)
    else if (node.type === 'blockquote' || node.type === 'code') addBox(path, node, reader)
    else addBlock(path, blockOf(node, placeOf(node), reader.text))
  }
  return root
}

/** Comments are nobody's words; `<details>` over a summary that leads goals is a section, up to its end. */
function addHtml(path: Growing[], node: Html, reader: Reader): void {
  const span = placeOf(node)
  if (isComment(node.value)) {
    reach(path, span.end)
    return
  }
  const headings = htmlHeadings(node.value, span.start)
  for (const { depth, prose, span, below } of headings) {
    open(path, { depth, prose, folded: foldLabel(prose.text), span })
    if (below) addBlock(path, { kind: 'html', ...below })
  }
  if (headings.length > 0) return
  const toggle = toggleIn(node.value, span.start)
  if (toggle && leadsGoals(top(path), toggle.prose, reader.labels)) {
    open(path, { depth: depths.toggle, prose: toggle.prose, folded: foldLabel(toggle.prose.text), span }, true)
    const { rest } = toggle
    if (rest) addBlock(path, { kind: 'html', value: rest, span: { start: span.end - rest.length, end: span.end } })
    if (endsToggle(rest) || endsToggle(node.value)) path.pop()
    return
  }
  if (!isEndOfToggle(node.value)) addBlock(path, blockOf(node, span, reader.text))
  reach(path, span.end)
  if (endsToggle(node.value) && path.some(({ toggles }) => toggles)) while (!path.pop()!.toggles);
}

/** Under a goals heading, or naming goals itself. */
const leadsGoals = ({ head, toggles }: Growing, prose: Prose, labels: Labels): boolean =>
  (head !== null && head.depth <= depths.toggle && (toggles || labels.goals.isIn(head.folded))) ||
  openerOf(prose, labels) !== undefined ||
  namesGoals(foldLabel(prose.text), labels)

/** A paragraph between `<li>` and `</li>`; the tags themselves say nothing. */
function addHtmlItem(path: Growing[], node: RootContent, reader: Reader): void {
  if (node.type === 'paragraph') addBlock(path, { kind: 'lines', lines: [joinProse(linesIn(node, reader))], span: placeOf(node) })
  else reach(path, endOf(node))
}

/** `> [!goal] Swim`, and code in `goal`'s own fence. */
function addBox(path: Growing[], node: Blockquote | Code, reader: Reader): void {
  const box = boxIn(node, reader)
  if (!box) {
    addBlock(path, blockOf(node, placeOf(node), reader.text))
    return
  }
  const { head, lines, nodes } = box
  open(path, { ...head, depth: depths.goalLine })
  const section = top(path)
  addLines(path, lines)
  const inner = sectionOf(nodes, reader, section.span)
  section.blocks.push(...inner.blocks)
  section.sections.push(...(inner.sections as Growing[]))
  reach(path, endOf(node))
  path.pop()
}

/** A section while it grows. */
interface Growing {
  /** It is a `<details>`: headings in it stay within. */
  readonly toggles?: boolean
  readonly head: Head | null
  readonly depth: number
  readonly blocks: Block[]
  readonly sections: Growing[]
  span: Span
}

const top = (path: readonly Growing[]): Growing => path[path.length - 1]!

function open(path: Growing[], head: Head, toggles = false): void {
  while (top(path).depth >= head.depth && !(top(path).toggles && (toggles || head.depth <= 6))) path.pop()
  const section: Growing = { head, depth: head.depth, blocks: [], sections: [], span: head.span, ...(toggles && { toggles }) }
  top(path).sections.push(section)
  path.push(section)
  reach(path, head.span.end)
}

/** All open sections reach to `end` now. */
function reach(path: readonly Growing[], end: number): void {
  for (const section of path) if (section.span.end < end) section.span = { start: section.span.start, end }
}

function addBlock(path: Growing[], block: Block): void {
  if (top(path).depth === depths.colon && !followsLead(top(path), block)) path.pop()
  top(path).blocks.push(block)
  reach(path, block.span.end)
}

/** A line that ends in a colon speaks for the lists and tables right under it, and for nothing after them. */
const followsLead = (section: Growing, block: Block): boolean =>
  block.kind === 'list' ||
  block.kind === 'table' ||
  block.kind === 'lines' ||
  (block.kind === 'html' && section.blocks.length === 0) ||
  (block.kind === 'paragraph' && block.lines.every(isBulleted))

/** `One year from now …` opens a section as a line in bold does. */
function addStretch(path: Growing[], node: Paragraph, next: RootContent | undefined, reader: Reader): void {
  const [first, ...lines] = linesIn(node, reader)
  if (!first) return
  open(path, { depth: depths.bold, prose: first, folded: foldLabel(withoutDots(first.text)), span: sourceSpan(first) })
  addLinesOf(path, node, lines, next, reader)
}

/** Lines that open a goal and a last line that leads what follows become heads; the lines between stay paragraphs. */
function addLinesOf(path: Growing[], node: Paragraph, lines: readonly Prose[], next: RootContent | undefined, reader: Reader): void {
  while (endsBefore(lines, top(path), reader)) path.pop()
  let from = 0
  for (let index = 0; index < lines.length; index++) {
    const depth = lineDepth(path, lines, index, next, reader)
    if (!depth) continue
    addLines(path, lines.slice(from, index))
    openLine(path, lines[index]!, depth, reader.labels)
    from = index + 1
  }
  addLines(path, lines.slice(from))
  reach(path, endOf(node))
}

/** A lead is over where its bullets are, a label in bold where another opens. */
const endsBefore = (lines: readonly Prose[], { depth, blocks }: Growing, reader: Reader): boolean =>
  depth === depths.colon
    ? !(lines.length > 0 && lines.every(isBulleted) && blocks.every(({ kind }) => kind === 'paragraph'))
    : depth === depths.boldField && opensField(lines[0], reader)

/** A label that holds nothing yet leaves alone what opens with a label of its own. */
function opensField(line: Prose | undefined, { labels }: Reader): boolean {
  const label = line && labelLineOf(line, labels)
  return label !== undefined && (label.field !== undefined || label.marked)
}

function addLines(path: Growing[], lines: readonly Prose[]): void {
  if (lines.length === 0) return
  const span = { start: sourceSpan(lines[0]!).start, end: sourceSpan(lines[lines.length - 1]!).end }
  top(path).blocks.push({ kind: 'paragraph', lines, span })
  reach(path, span.end)
}

const isGoalLine = ({ depth }: Growing): boolean => depth === depths.goalLine

function openLine(path: Growing[], prose: Prose, depth: number, labels: Labels): void {
  const folded = foldLabel(wordsOfGroup(prose).text)
  if (
    (depth === depths.bold || (depth === depths.colon && standsBeside(folded, path.findLast(isGoalLine)?.head))) &&
    namesGoals(folded, labels)
  )
    while (top(path).depth >= depths.goalLine) path.pop()
  open(path, { depth, prose, folded, span: sourceSpan(prose) })
}

/** How deep a line opens a section; 0 for a line that is only a line. */
function lineDepth(
  path: readonly Growing[],
  lines: readonly Prose[],
  index: number,
  next: RootContent | undefined,
  reader: Reader,
): number {
  const line = lines[index]!
  if (opensGoal(line, reader)) return underBold(path, reader) ? depths.goalUnderBold : depths.goalLine
  if (index < lines.length - 1 && isBold(line) && singularRole(foldLabel(line.text), reader.labels)) return depths.goalLine
  if (index < lines.length - 1 && groupLineOf(line) === 'bracketed') return bracketDepth(foldLabel(wordsOfGroup(line).text), reader.labels)
  if (index < lines.length - 1 && isBold(line) && reader.labels.samples.isIn(foldLabel(line.text))) return depths.bold
  if (index === lines.length - 1)
    return (
      (next ? leadDepth(line, next, top(path).head, reader) : 0) || (lines.length === 1 && isNextBold(path, line, reader) ? depths.bold : 0)
    )
  const below = lines[index + 1]!
  if (groupLineOf(line) && leadsLine(line, below)) return depths.bold
  return endsInColon.test(line.text) && isBulleted(below) ? depths.colon : 0
}

/** `【目標】` over the goal's words, `【期限】` over its day, `【健康】` over what someone means to do there. */
const bracketDepth = (folded: string, labels: Labels): number =>
  singularRole(folded, labels) ? depths.goalLine : isFieldLabel(folded, labels) ? depths.boldField : depths.bold

/** The last of several bold lines, with nothing below it: what those before are, it is. */
function isNextBold(path: readonly Growing[], line: Prose, { labels }: Reader): boolean {
  const before = path.findLast(({ depth }) => depth === depths.bold)
  if (!before || !isBold(line) || hasInnerColon(line.text) || line.text.length > 120 || isFieldLabel(foldLabel(line.text), labels))
    return false
  return isNumbered(line.text) && isNumbered(before.head!.prose.text)
}

const opensGoal = (line: Prose, { labels, kept }: Reader): boolean =>
  kept ? kept.ofLine(line, 'opens a goal', labels, () => openerOf(line, labels) !== undefined) : openerOf(line, labels) !== undefined

/** Whether the innermost bold line that is no field's label groups goals rather than being part of one. */
function underBold(path: readonly Growing[], reader: Reader): boolean {
  const group = path.findLast((section) => section.depth <= depths.bold)
  return group?.depth === depths.bold && !isFieldLabel(group.head!.folded, reader.labels)
}

/** `Be known in the city (7/10)`: an objective with its closing score, over its key results. */
export const scoredLine = /\S\s*\((?:\d{1,2}(?:\.\d)?\s*\/\s*10|[01]\.\d{1,2})\)\s*$/

/** Whether all the words of a line are strong (a colon, an emoji or a number may stand outside). */
export function isBold(line: Prose): boolean {
  const strong = line.marks.find((mark) => mark.kind === 'strong')
  if (!strong) return false
  const outside = line.text.slice(0, strong.from) + line.text.slice(strong.to)
  return !hasLetter(outside) && !outside.includes('_')
}
