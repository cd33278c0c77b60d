import type { LogEntry, LogKind } from '../model.js'
import type { Section } from '../outline/outline.js'
import { logEntryOf } from './log-entry.js'
import { type LogHead, logHeadOf } from './log-head.js'
import { logItemsOf } from './log-lists.js'
import type { LogReading } from './log-reading.js'

/** A heading that was met while goals were looked for, and what it is to the log. */
export interface LogSection {
  readonly section: Section
  /** `Check-ins`, which holds entries, or `Session 3`, which is one. */
  readonly holds: 'entries' | 'entry'
  readonly kind: LogKind
}

/** All entries of the log, in order of place. */
export function readLog(sections: readonly LogSection[], reading: LogReading): readonly LogEntry[] {
  const entries = sections.flatMap(({ section, holds, kind }) => {
    const head = holds === 'entry' ? (logHeadOf(section.head!.prose, reading) ?? plainHead) : null
    return head && !holdsEntries(section, head, reading) ? [logEntryOf(section, head, kind, reading)] : inside(section, kind, reading)
  })
  return entries.sort((a, b) => a.span.start - b.span.start)
}

/** `Suivi` over dated headings: the word for one entry names all of them. */
const holdsEntries = ({ sections }: Section, own: LogHead, reading: LogReading): boolean =>
  !own.date && !own.number && sections.some((part) => part.head!.depth <= 6 && logHeadOf(part.head!.prose, reading)?.date?.day)

const plainHead: LogHead = { kind: null, number: null, date: null, alone: false }

/** Under a heading of the log every sub-heading with a day or a number is an entry, and so are items that begin with one. */
function inside(section: Section, kind: LogKind, reading: LogReading): readonly LogEntry[] {
  const entries = section.sections.flatMap((part) => {
    const head = logHeadOf(part.head!.prose, reading)
    return head ? [logEntryOf(part, head, kind, reading)] : inside(part, kind, reading)
  })
  return [...logItemsOf(section, kind, reading), ...entries]
}
