import type { ListItem, Nodes } from 'mdast'
import { placeOf, startOf } from '../../markdown/place.js'
import { joined, type Span } from '../../text/span.js'
import { type Prose, sourceSpan } from '../../words/prose.js'
import { type ReadingDates, withAnchor } from '../dates/reading-dates.js'
import { labelLineOf } from '../fields/label-line.js'
import type { LogEntry, LogKind, LogPart, Step } from '../model.js'
import type { Block, Section } from '../outline/outline.js'
import { linesOfProse } from '../prose/prose-of.js'
import { taskSteps } from '../steps/read-steps.js'
import type { StepReading } from '../steps/step-reading.js'
import type { LogHead } from './log-head.js'
import type { LogReading } from './log-reading.js'

/** A section whose heading opens an entry, as that entry. `byDefault` is the kind where the heading has only a date. */
export function logEntryOf(section: Section, head: LogHead, byDefault: LogKind, reading: LogReading): LogEntry {
  const title = section.head!.prose
  return entryOf(title, head, { kind: byDefault, span: section.span, bodyStart: section.head!.span.end }, section, reading)
}

export interface EntryFrame {
  /** Where the heading names none. */
  readonly kind: LogKind
  readonly span: Span
  /** Where the entry's own text begins. */
  readonly bodyStart: number
}

export function entryOf(
  title: Prose,
  head: LogHead,
  frame: EntryFrame,
  body: Pick<Section, 'blocks' | 'sections'>,
  reading: LogReading,
): LogEntry {
  const { span } = frame
  const own = head.date?.day
  const dates: ReadingDates = { ...(own ? withAnchor(reading.dates, own) : reading.dates), as: 'deadline' }
  const steps: StepReading = { text: reading.text, labels: reading.labels, states: reading.states, dates, private: true }
  let parts: readonly LogPart[] | null = null
  return {
    kind: head.kind ?? frame.kind,
    date: head.date,
    number: head.number,
    title: title.text,
    titleSpan: sourceSpan(title),
    span,
    text: reading.text.slice(frame.bodyStart, span.end).trim(),
    // Read when someone asks: a linter never does, and most of an entry is its parts.
    get parts() {
      parts ??= partsOf(body, reading)
      return parts
    },
    actions: actionsOf(body, steps),
    private: true,
  }
}

/** Every task of the entry, wherever in it. */
function actionsOf({ blocks, sections }: Pick<Section, 'blocks' | 'sections'>, reading: StepReading): readonly Step[] {
  return [
    ...blocks.flatMap((block) => (block.kind === 'list' ? taskSteps(block.node, reading) : [])),
    ...sections.flatMap((section) => actionsOf(section, reading)),
  ]
}

function partsOf({ blocks, sections }: Pick<Section, 'blocks' | 'sections'>, reading: LogReading): readonly LogPart[] {
  return [...blocks.flatMap((block) => partsOfBlock(block, reading)), ...sections.map((section) => partOfSection(section, reading))]
}

/** `#### Wins` with all that stands under it. */
function partOfSection({ head, span, ...body }: Section, reading: LogReading): LogPart {
  const words = [
    ...body.blocks.flatMap((block) => wordsOfBlock(block, reading)),
    ...body.sections.flatMap((section) => wordsOfSection(section, reading)),
  ]
  const { prose, folded } = head!
  const start = Math.min(head!.span.end, span.end)
  const first = body.blocks[0]?.span.start ?? body.sections[0]?.span.start ?? start
  return {
    kind: reading.labels.logPart.get(folded) ?? 'other',
    label: prose.text,
    text: words.join('\n'),
    span: { start: first, end: Math.max(first, span.end) },
  }
}

const wordsOfSection = ({ head, blocks, sections }: Section, reading: LogReading): readonly string[] => [
  ...(head ? [head.prose.text] : []),
  ...blocks.flatMap((block) => wordsOfBlock(block, reading)),
  ...sections.flatMap((section) => wordsOfSection(section, reading)),
]

function wordsOfBlock(block: Block, reading: LogReading): readonly string[] {
  if (block.kind === 'paragraph') return block.lines.map(({ text }) => text)
  return block.kind === 'list' ? block.node.children.flatMap((item) => wordsOfItem(item, reading)) : []
}

/** The words of an item and of all below it, a line each. */
function wordsOfItem(item: ListItem, reading: LogReading): readonly string[] {
  return item.children.flatMap((child) => wordsOfNode(child, reading))
}

function wordsOfNode(node: Nodes, reading: LogReading): readonly string[] {
  if (node.type === 'paragraph') return linesOfProse(node.children, reading.text, Math.max(0, startOf(node))).map(({ text }) => text)
  if (node.type === 'list') return node.children.flatMap((item) => wordsOfItem(item, reading))
  return []
}

function partsOfBlock(block: Block, reading: LogReading): readonly LogPart[] {
  if (block.kind === 'paragraph') return block.lines.flatMap((line) => partOfLine(line, [], null, reading))
  if (block.kind !== 'list') return []
  return block.node.children.flatMap((item) => partOfItem(item, reading))
}

/** `- **Next:**` with what is nested under it. */
function partOfItem(item: ListItem, reading: LogReading): readonly LogPart[] {
  const [first, ...rest] = item.children
  if (first?.type !== 'paragraph') return []
  const lines = linesOfProse(first.children, reading.text, Math.max(0, startOf(first)))
  const below = rest.flatMap((child) => wordsOfNode(child, reading))
  const place = rest.length > 0 ? rest.map(placeOf).reduce(joined) : null
  if (lines.length === 1) return partOfLine(lines[0]!, below, place, reading)
  return lines.flatMap((line, index) =>
    partOfLine(line, index === lines.length - 1 ? below : [], index === lines.length - 1 ? place : null, reading),
  )
}

/** `Wins: first hour done`; a line without a label is text and no part. */
function partOfLine(line: Prose, below: readonly string[], place: Span | null, { labels }: LogReading): readonly LogPart[] {
  const label = labelLineOf(line, labels)
  if (!label) return []
  const kind = labels.logPart.get(label.folded)
  if (!kind && !label.marked) return []
  const value = line.text.slice(label.value).trim()
  const own = sourceSpan(line, Math.min(label.value, line.text.length), line.text.length)
  const span = place ? (value === '' ? place : joined(own, place)) : own
  return [{ kind: kind ?? 'other', label: line.text.slice(label.from, label.to), text: [value, ...below].filter(Boolean).join('\n'), span }]
}
