import type { BlockContent, DefinitionContent, List, ListItem, Table } from 'mdast'
import { placeOf, startOf } from '../../markdown/place.js'
import { once } from '../../text/once.js'
import type { Prose } from '../../words/prose.js'
import type { Body } from '../find-goals/found.js'
import { defines } from '../find-goals/ways/definitions.js'
import { foldLabel } from '../labels/fold-label.js'
import type { Field, FieldName } from '../model.js'
import { type Block, type Section, sectionOf } from '../outline/outline.js'
import { sliceProse, trimProse } from '../prose/prose-of.js'
import { hasBox } from '../steps/box.js'
import { isStruck } from '../steps/is-struck.js'
import { labelledSteps, taskSteps } from '../steps/read-steps.js'
import { fieldOf } from './field.js'
import { inlineFields } from './inline-fields.js'
import { addField, addListed, addProse, addStepLine, addSteps, type BodyReader, type Inside, inOrder, openTheOthers } from './inside.js'
import { type ListAndLines, linesBehindList } from './lines-behind-list.js'
import { linesWithin } from './run-in-fields.js'
import { stepsOfTable } from './steps-table.js'
import { fieldTable } from './two-columns.js'
import { goesOn, hasDrawnBox, hasStateSign, hasStateWord, isTypedItem, isTypedTask, wordsOfLine } from './typed-items.js'
import { fieldNamed } from './values.js'
import { linesOfBlock, wordsOf } from './words-of-blocks.js'

export function readBody(body: Body, reader: BodyReader): Inside {
  const inside: Inside = { fields: [], steps: [], pieces: [] }
  readBlocks(body.blocks, inside, reader)
  for (const section of body.sections) readSection(section, inside, reader)
  openTheOthers(inside)
  return inOrder(inside)
}

function readBlocks(blocks: readonly Block[], inside: Inside, reader: BodyReader): void {
  for (const block of blocks) {
    if (block.kind === 'paragraph') readLines(block.lines, inside, reader)
    else if (block.kind === 'lines') for (const line of block.lines) addBare(line, inside, reader)
    else if (block.kind === 'list') readList(block.node, inside, reader)
    else if (block.kind === 'table') readTable(block.node, inside, reader)
    else if (block.kind === 'quote' && isCallout(block.node, reader)) addTasks(block.node.children, inside, reader)
  }
}

/** Lines that Markdown takes for code are words of the goal; boxes in code count for nothing. */
function addBare(line: Prose, inside: Inside, reader: BodyReader): void {
  if (!/^\[.\]/.test(line.text)) addProse(line, inside, reader, true)
}

/** `> [!todo]`: a quote that is the writer's own; plain quotes are someone else's words. */
function isCallout(node: Extract<Block, { kind: 'quote' }>['node'], { finder }: BodyReader): boolean {
  const first = node.children[0]
  return first?.type === 'paragraph' && finder.text.startsWith('[!', startOf(first))
}

/** Label lines with the lines that go on under them; lines without a label are prose, or items with a bullet that Markdown knows nothing of; beside boxes `✅ Swim` is one. */
function readLines(written: readonly Prose[], inside: Inside, reader: BodyReader, addItem = addListed): void {
  const lines = written.flatMap((line) => linesWithin(line, reader.finder))
  const areTasks = once(() => lines.some((one) => isTypedTask(one) || goesOn(one)))
  for (let index = 0; index < lines.length; ) {
    const defined = readDefined(lines, index, inside, reader)
    const taken = defined || (readInline(lines[index]!, inside, reader) ? 1 : readLabelled(lines, index, [], inside, reader))
    if (taken === 0) {
      const line = lines[index]!
      const isTask = hasStateSign(line) && areTasks()
      const add = isTask ? addStepLine : isTypedItem(line) ? addItem : addProse
      add(line, inside, reader)
    }
    index += Math.max(1, taken)
  }
}

/** `Deadline` and under it `: May 2027`, as definition lists are written: gives how many lines were taken, 0 where none is. */
function readDefined(lines: readonly Prose[], index: number, inside: Inside, reader: BodyReader): number {
  const next = lines[index + 1]
  if (next === undefined || !defines(next)) return 0
  const { finder } = reader
  const term = lines[index]!
  const folded = foldLabel(term.text)
  const field = finder.labels.field(folded)
  if (!field) return 0
  let end = index + 2
  while (end < lines.length && (defines(lines[end]!) || !(lines[end + 1] && defines(lines[end + 1]!)))) end++
  const values = lines.slice(index + 1, end).map((line) => (defines(line) ? trimProse(sliceProse(line, 1)) : line))
  const at = term.text.length
  const isSteps = field === 'steps'
  addField(fieldOf(term, { from: 0, to: at, value: at, folded, field }, isSteps ? [] : values, finder), inside)
  if (isSteps) for (const line of values) addStepLine(line, inside, reader)
  return end - index
}

/** `[confidence:: 7/10]` among the words of a line. */
function readInline(line: Prose, inside: Inside, reader: BodyReader): boolean {
  const found = inlineFields(line, reader.finder)
  if (!found) return false
  for (const field of found.fields) addField(field, inside)
  for (const prose of found.rest) addProse(prose, inside, reader)
  return true
}

/** Reads one label line with its further lines and `more` (what is nested under it); gives how many lines were taken, 0 for no label. */
function readLabelled(lines: readonly Prose[], index: number, more: readonly Prose[], inside: Inside, reader: BodyReader): number {
  const { finder } = reader
  const label = finder.labelOf(lines[index]!)
  if (!label || !isField(label.field, label, reader)) return 0
  if (isStruck(lines[index]!)) return 1
  let end = index + 1
  while (end < lines.length && !finder.labelOf(lines[end]!)) end++
  const under = lines.slice(index + 1, end)
  const isSteps = label.field === 'steps'
  const words = isSteps ? under.filter((line) => !isTypedItem(line)) : under.map(wordsOfLine)
  addField(fieldOf(lines[index]!, label, [...words, ...more], finder), inside)
  for (const line of under) if (isSteps ? isTypedItem(line) : isTypedTask(line)) addStepLine(line, inside, reader)
  return end - index
}

const isField = (
  field: FieldName | undefined,
  label: { readonly marked: boolean; readonly folded: string },
  { finder }: BodyReader,
): boolean => field !== undefined || label.marked || finder.near(label.folded) !== null

/** Items are fields where they open with a label, steps where they carry a box, else prose. */
function readList(written: List, inside: Inside, reader: BodyReader): void {
  const { list, lines } = behindList(written, inside, reader)
  const areTasks = once(() => holdsTasks(list, reader))
  for (const item of list.children) {
    if (hasItemBox(item, reader)) addSteps(taskSteps({ ...list, children: [item] }, reader.steps), inside)
    else if (opensWith(hasDrawnBox, item, reader) || opensWith(hasStateWord, item, reader))
      addSteps(labelledSteps({ ...list, children: [item] }, reader.steps), inside)
    else if (readFieldItem(item, inside, reader)) continue
    else if (opensWith(hasStateSign, item, reader) && areTasks())
      addSteps(labelledSteps({ ...list, children: [item] }, reader.steps), inside)
    else readPlainItem(item, inside, reader)
  }
  readLines(lines, inside, reader)
}

const hasItemBox = (item: ListItem, { finder }: BodyReader): boolean => hasBox(item, finder.text, finder.reading.states)

/** Whether an item has a box or goes on, so that `✅ Swim` beside it is what is done. */
const holdsTasks = ({ children }: List, reader: BodyReader): boolean =>
  children.some((item) => hasItemBox(item, reader) || opensWith(hasDrawnBox, item, reader) || opensWith(goesOn, item, reader))

const behindList = (list: List, { fields }: Inside, { finder }: BodyReader): ListAndLines =>
  linesBehindList(list, (name) => fieldNamed(fields, name) !== undefined, finder)

/** `- ☐ Book the room`, as other tools export their tasks. */
function opensWith(sign: (line: Prose) => boolean, item: ListItem, { finder }: BodyReader): boolean {
  const [first] = finder.itemLines(item)
  return first !== undefined && sign(first)
}

function readFieldItem(item: ListItem, inside: Inside, reader: BodyReader): boolean {
  const { finder } = reader
  const first = item.children[0]
  if (first?.type !== 'paragraph') return false
  const lines = finder.itemLines(item)
  const label = lines[0] && finder.labelOf(lines[0])
  if (!label || !isField(label.field, label, reader)) return false
  const nested = item.children.slice(1)
  if (label.field === 'steps') {
    addField(fieldOf(lines[0]!, label, lines.slice(1), finder), inside)
    for (const child of nested) if (child.type === 'list') addSteps(labelledSteps(child, reader.steps), inside)
    return true
  }
  const taken = readLabelled(lines, 0, wordsOf(nested, finder), inside, reader)
  readLines(lines.slice(taken), inside, reader)
  addTasks(nested, inside, reader)
  return true
}

function readPlainItem(item: ListItem, inside: Inside, reader: BodyReader): void {
  const { finder } = reader
  const section = sectionOf(item.children, finder, placeOf(item))
  const before = inside.pieces.length
  const fieldsBefore = inside.fields.length
  readBlocks(section.blocks, inside, reader)
  for (const part of section.sections) readSection(part, inside, reader)
  if (item.children.length > 1) leaveToItem(inside.fields, fieldsBefore)
  for (let at = before; at < inside.pieces.length; at++) {
    const piece = inside.pieces[at]!
    if (piece.where === 'prose') inside.pieces[at] = { ...piece, listed: true }
  }
}

/** Under an item with words of its own, `Due:` and `Owner:` are the item's; three parts of SMART there are the goal's. */
function leaveToItem(fields: Field[], from: number): void {
  const nested = fields.slice(from)
  if (nested.filter(({ name }) => smartParts.has(name)).length >= 3) return
  fields.splice(from, nested.length, ...nested.filter(({ name }) => !ofItem.has(name)))
}

const smartParts: ReadonlySet<FieldName> = new Set(['specific', 'measurable', 'achievable', 'relevant', 'time-bound'])
const ofItem: ReadonlySet<FieldName> = new Set([
  'time-bound',
  'start',
  'done',
  'owner',
  'status',
  'progress',
  'priority',
  'score',
  'id',
  'confidence',
])

function addTasks(nodes: readonly (BlockContent | DefinitionContent)[], inside: Inside, reader: BodyReader): void {
  for (const node of nodes) if (node.type === 'list') addSteps(taskSteps(node, reader.steps), inside)
}

/** Labels beside values, or steps with who does them and when. */
function readTable(table: Table, inside: Inside, reader: BodyReader, isUnderSteps = false): void {
  const steps = stepsOfTable(table, reader.finder, reader.steps, isUnderSteps)
  if (steps.length > 0) {
    addSteps(steps, inside)
    return
  }
  for (const field of fieldTable(table, reader.finder, 'kept')) addField(field, inside)
}

/** A sub-heading, bold line or lead: a field with its content as the value, steps under a steps label, else prose of the goal. */
function readSection(written: Section, inside: Inside, reader: BodyReader): void {
  const { finder } = reader
  const { section, lines, rest } = upToLabels(written, inside, reader)
  const { head } = section
  const meaning = finder.meaning(section)
  if (meaning.kind === 'furniture' || meaning.kind === 'private') {
    for (const block of section.blocks) if (block.kind === 'list') addSteps(taskSteps(block.node, reader.steps), inside)
  } else if (meaning.kind === 'field' && meaning.field === 'steps') readSteps(section, inside, reader)
  else if (meaning.kind === 'goals' && head && head.depth > 6 && finder.labels.field(head.folded))
    readFieldSection(section, finder.labels.field(head.folded)!, inside, reader)
  else if (meaning.kind === 'field' && head) readFieldSection(section, meaning.field, inside, reader)
  else if (head && head.depth > 6 && finder.labelOf(head.prose)) readLead(section, inside, reader)
  else readUnder(section, inside, reader)
  readLines(lines, inside, reader)
  readBlocks(rest, inside, reader)
  for (const part of section.sections) readSection(part, inside, reader)
}

/** A label at the margin behind a list ends what stands under a label of its own: the lines from there on, and the blocks behind them, are the goal's. */
function upToLabels(
  section: Section,
  inside: Inside,
  reader: BodyReader,
): Pick<ListAndLines, 'lines'> & { section: Section; rest: readonly Block[] } {
  for (const [index, block] of section.blocks.entries()) {
    if (block.kind !== 'list') continue
    const { list, lines } = behindList(block.node, inside, reader)
    if (lines.length === 0) continue
    const blocks = [...section.blocks.slice(0, index), { ...block, node: list }]
    return { section: { ...section, blocks }, lines, rest: section.blocks.slice(index + 1) }
  }
  return { section, lines: [], rest: [] }
}

/** A heading inside a goal that is neither label nor furniture is the goal's prose, and so is what stands under it. */
function readUnder({ head, blocks }: Section, inside: Inside, reader: BodyReader): void {
  if (head) addProse(head.prose, inside, reader)
  readBlocks(blocks, inside, reader)
}

/** Items under a steps label are steps, with or without a box, also those whose bullets were typed; other words stay prose. */
function readSteps(section: Section, inside: Inside, reader: BodyReader): void {
  for (const block of section.blocks) {
    if (block.kind === 'list') addSteps(labelledSteps(block.node, reader.steps), inside)
    else if (block.kind === 'paragraph') readLines(block.lines, inside, reader, addStepLine)
    else if (block.kind === 'lines') for (const line of block.lines) addStepLine(line, inside, reader)
    else if (block.kind === 'table') readTable(block.node, inside, reader, true)
    else readBlocks([block], inside, reader)
  }
}

/** Past the words of a label: its colon and blanks. */
const endOfLabel = /[\s:：]*$/

function readFieldSection(section: Section, name: FieldName, inside: Inside, reader: BodyReader): void {
  const { finder } = reader
  const prose = section.head!.prose
  const lines = section.blocks.flatMap((block) => linesOfBlock(block, finder))
  addField(
    fieldOf(
      prose,
      { from: 0, to: endOfLabel.exec(prose.text)!.index, value: prose.text.length, folded: section.head!.folded, field: name },
      lines,
      finder,
    ),
    inside,
  )
  for (const block of section.blocks) if (block.kind === 'list') addSteps(taskSteps(block.node, reader.steps), inside)
}

/** `Done when, in my words:` over a list: a label that no pack knows as a whole. */
function readLead(section: Section, inside: Inside, reader: BodyReader): void {
  const { finder } = reader
  const lines = section.blocks.flatMap((block) => linesOfBlock(block, finder))
  if (readLabelled([section.head!.prose], 0, lines, inside, reader) > 0) {
    for (const block of section.blocks) if (block.kind === 'list') addSteps(taskSteps(block.node, reader.steps), inside)
  } else readUnder(section, inside, reader)
}
