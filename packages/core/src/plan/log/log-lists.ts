import type { List, ListItem } from 'mdast'
import { endOf, placeOf, startOf } from '../../markdown/place.js'
import { type Prose, sourceSpan } from '../../words/prose.js'
import type { LogEntry, LogKind } from '../model.js'
import { type Block, type Section, sectionOf } from '../outline/outline.js'
import { proseOf, sliceProse } from '../prose/prose-of.js'
import { hasBox } from '../steps/box.js'
import { entryOf } from './log-entry.js'
import { type LogHead, logHeadOf } from './log-head.js'
import type { LogReading } from './log-reading.js'

/**
 * Entries under a heading such as `Check-ins` that are written as list items or as lines: `- 2026-02-16: first hour done`, `**12.11.2026** – outline talked
 * through`. Tasks behind an item are what was agreed then.
 */
export function logItemsOf({ blocks }: Section, byDefault: LogKind, reading: LogReading): readonly LogEntry[] {
  return blocks.flatMap((block) => {
    if (block.kind === 'list') return itemEntries(block.node, byDefault, reading)
    return block.kind === 'paragraph' ? lineEntries(block, byDefault, reading) : []
  })
}

/** Where an entry begins, and what is below it. */
interface Opened {
  readonly item: ListItem
  readonly tasks: ListItem[]
}

function itemEntries(list: List, byDefault: LogKind, reading: LogReading): readonly LogEntry[] {
  const opened: Opened[] = []
  for (const item of list.children) {
    const last = opened[opened.length - 1]
    if (last && hasBox(item, reading.text, reading.states)) last.tasks.push(item)
    else if (headOfItem(item, reading)) opened.push({ item, tasks: [] })
  }
  return opened.map(({ item, tasks }) => itemEntry(item, tasks.length > 0 ? [{ ...list, children: tasks }] : [], byDefault, reading))
}

/** An item that begins with a day or a word of the log with its number. The title is what stands before its first colon or dash. */
interface ItemHead {
  readonly title: Prose
  readonly head: LogHead
  /** Where what is said begins in the source; `null` where nothing is said in the same line. */
  readonly words: number | null
}

function headOfItem({ children: [first] }: ListItem, reading: LogReading): ItemHead | null {
  if (first?.type !== 'paragraph') return null
  return headOfLine(proseOf(first.children, reading.text, Math.max(0, startOf(first))), reading)
}

function headOfLine(prose: Prose, reading: LogReading): ItemHead | null {
  const parted = mark.exec(prose.text)
  const title = parted ? sliceProse(prose, 0, parted.index) : prose
  const head = logHeadOf(title, reading)
  if (!head || !(head.date?.day || head.number !== null)) return null
  return { title, head, words: parted ? sourceSpan(prose, parted.index + parted[0].length).start : null }
}

function itemEntry(item: ListItem, tasks: readonly List[], byDefault: LogKind, reading: LogReading): LogEntry {
  const { title, head, words } = headOfItem(item, reading)!
  const [first, ...rest] = item.children
  const own = placeOf(item)
  const end = Math.max(own.end, ...tasks.flatMap(({ children }) => children.map(endOf)))
  const span = { start: own.start, end }
  const body = sectionOf([...rest, ...tasks], { text: reading.text, labels: reading.labels }, span)
  return entryOf(title, head, { kind: byDefault, span, bodyStart: words ?? endOf(first!) }, body, reading)
}

/** Lines that begin with a day, each with those up to the next. */
function lineEntries({ lines, span }: Extract<Block, { kind: 'paragraph' }>, byDefault: LogKind, reading: LogReading): readonly LogEntry[] {
  const heads = lines.flatMap((line) => {
    const found = headOfLine(line, reading)
    return found?.head.date?.day && found.words !== null ? [{ ...found, words: found.words, start: sourceSpan(line).start }] : []
  })
  return heads.map(({ title, head, words, start }, index) =>
    entryOf(title, head, { kind: byDefault, span: { start, end: heads[index + 1]?.start ?? span.end }, bodyStart: words }, noBody, reading),
  )
}

const noBody: Pick<Section, 'blocks' | 'sections'> = { blocks: [], sections: [] }

/** What parts an item's day from its words: a colon or dash with a blank behind it. */
const mark = /\s*[:：](?=\s|$)\s*|\s+[–—-]\s+/
