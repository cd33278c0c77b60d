import type { ListItem, Table } from 'mdast'
import { placeOf, startOf } from '../../markdown/place.js'
import type { Span } from '../../text/span.js'
import { type Prose, plainProse } from '../../words/prose.js'
import type { Body } from '../find-goals/found.js'
import type { Field, FieldName } from '../model.js'
import { type Block, type Section, sectionOf } from '../outline/outline.js'
import { trimProse } from '../prose/prose-of.js'
import { labelledSteps, taskSteps } from '../steps/read-steps.js'
import { addTasks, behindList, readList } from './body-list.js'
import { fieldOf } from './field.js'
import { addField, addProse, addStepLine, addSteps, type BodyReader, type Inside, inOrder, openTheOthers } from './inside.js'
import { readLabelled, readLines } from './label-lines.js'
import type { ListAndLines } from './lines-behind-list.js'
import { stepsOfTable } from './steps-table.js'
import { fieldTable } from './two-columns.js'
import { linesOfBlock } from './words-of-blocks.js'

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
    else if (block.kind === 'list') readList(block.node, inside, reader, readPlainItem)
    else if (block.kind === 'table') readTable(block.node, inside, reader)
    else if (block.kind === 'quote') readQuote(block, inside, reader)
    else if (block.kind === 'code') readLines(labelledCode(block.span, reader), inside, reader)
  }
}

/** A callout's tasks are the goal's, and so are fields that someone has set in a box; other quotes are someone else's words. */
function readQuote({ node, span }: Extract<Block, { kind: 'quote' }>, inside: Inside, reader: BodyReader): void {
  if (isCallout(node, reader)) {
    addTasks(node.children, inside, reader)
    return
  }
  const lines = sectionOf(node.children, reader.finder, span).blocks.flatMap((block) => (block.kind === 'paragraph' ? block.lines : []))
  if (areFields(lines, reader)) readLines(lines, inside, reader)
}

/** Labels and values that a tab or four blanks before them made code to Markdown; none where other words stand between them, or in a fence. */
function labelledCode({ start, end }: Span, reader: BodyReader): readonly Prose[] {
  const { text } = reader.finder
  if (text.charCodeAt(start) === 96 || text.charCodeAt(start) === 126 || text.indexOf(':', start) >= end) return []
  const lines = [...text.slice(start, end).matchAll(/[^\r\n]+/g)]
    .filter(([line]) => line.trim() !== '')
    .map(({ index, 0: line }) => trimProse(plainProse(line, start + index)))
  return areFields(lines, reader) ? lines : []
}

/** Two lines and more, each with the label of a field. */
const areFields = (lines: readonly Prose[], { finder }: BodyReader): boolean =>
  lines.length > 1 && lines.every((line) => finder.labelOf(line)?.field !== undefined)

/** Lines that Markdown takes for code are words of the goal; boxes in code count for nothing. */
function addBare(line: Prose, inside: Inside, reader: BodyReader): void {
  if (!/^\[.\]/.test(line.text)) addProse(line, inside, reader, true)
}

/** `> [!todo]`: a quote that is the writer's own; plain quotes are someone else's words. */
function isCallout(node: Extract<Block, { kind: 'quote' }>['node'], { finder }: BodyReader): boolean {
  const first = node.children[0]
  return first?.type === 'paragraph' && finder.text.startsWith('[!', startOf(first))
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
