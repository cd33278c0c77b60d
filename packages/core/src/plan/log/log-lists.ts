import type { ListItem } from 'mdast'
import { endOf, placeOf, startOf } from '../../markdown/place.js'
import { sourceSpan } from '../../words/prose.js'
import type { LogEntry, LogKind } from '../model.js'
import { type Section, sectionOf } from '../outline/outline.js'
import { proseOf, sliceProse } from '../prose/prose-of.js'
import { entryOf } from './log-entry.js'
import { logHeadOf } from './log-head.js'
import type { LogReading } from './log-reading.js'

/** Entries under a heading such as `Check-ins` that are written as list items: `- 2026-02-16: first hour done`. */
export function logItemsOf({ blocks }: Section, byDefault: LogKind, reading: LogReading): readonly LogEntry[] {
  return blocks.flatMap((block) =>
    block.kind === 'list' ? block.node.children.flatMap((item) => itemEntry(item, byDefault, reading)) : [],
  )
}

/** An item that begins with a day or a word of the log with its number. The title is what stands before its first colon or dash. */
function itemEntry(item: ListItem, byDefault: LogKind, reading: LogReading): readonly LogEntry[] {
  const [first, ...rest] = item.children
  if (first?.type !== 'paragraph') return []
  const prose = proseOf(first.children, reading.text, Math.max(0, startOf(first)))
  const parted = mark.exec(prose.text)
  const title = parted ? sliceProse(prose, 0, parted.index) : prose
  const head = logHeadOf(title, reading)
  if (!head || !(head.date?.day || head.number !== null)) return []
  const span = placeOf(item)
  const bodyStart = parted ? sourceSpan(prose, parted.index + parted[0].length).start : endOf(first)
  const body = sectionOf(rest, { text: reading.text, labels: reading.labels }, span)
  return [entryOf(title, head, { kind: byDefault, span, bodyStart }, body, reading)]
}

/** What parts an item's day from its words: a colon or dash with a blank behind it. */
const mark = /\s*[:：](?=\s|$)\s*|\s+[–—-]\s+/
