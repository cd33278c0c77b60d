import type { Suggestion } from '../lint/finding.js'
import type { LogEntry, Plan } from '../plan/model.js'
import type { IsoDate } from '../text/iso-date.js'
import { endOfLine } from '../text/lines.js'
import { lineEnd, lineStart, trimmedEnd } from './line-at.js'
import { wordsEnd } from './words-end.js'

/**
 * A new entry of the log, headed as the others are and put where they grow: at the top where the newest stands first, else at the end. Its
 * labels wait to be filled in. Without a day the place for it is left empty.
 */
export function insertCheckIn(text: string, { log, headings }: Plan, day: IsoDate | null): Suggestion {
  const eol = endOfLine(text)
  const title = 'Add a check-in'
  const [first, second] = log
  const newestFirst = first?.date?.day && second?.date?.day ? first.date.day > second.date.day : false
  if (first && newestFirst)
    return entryAt(lineStart(text, first.span.start), { lead: '', head: headLike(text, log, day), tail: eol + eol, eol, title })
  const last = log.at(-1)
  if (last) return entryAt(wordsEnd(text, last.span.end), { lead: eol + eol, head: headLike(text, log, day), tail: '', eol, title })
  const section = headings.find(({ text: words }) => /^(?:check-ins?|sessions?|meetings?|log|notes from sessions)$/i.test(words.trim()))
  if (section) {
    const at = lineEnd(text, section.span.start)
    return entryAt(at, { lead: eol + eol, head: `${'#'.repeat(section.depth + 1)} ${nameOf(1, day)}`, tail: '', eol, title })
  }
  const end = trimmedEnd(text, text.length)
  return entryAt(end, {
    lead: `${eol}${eol}## Check-ins${eol}${eol}`,
    head: `### ${nameOf(1, day)}`,
    tail: end === text.length ? eol : '',
    eol,
    title,
  })
}

interface Parts {
  readonly lead: string
  readonly head: string
  readonly tail: string
  readonly eol: string
  readonly title: string
}

function entryAt(at: number, { lead, head, tail, eol, title }: Parts): Suggestion {
  const start = `${lead}${head}`
  const body = `${eol}${eol}- **Wins:** `
  const rest = `${eol}- **Learned:** ${eol}- **Next:** `
  const dated = /\d$/.test(head)
  return {
    title,
    edits: [{ span: { start: at, end: at }, text: start + body + rest + tail }],
    caret: { edit: 0, offset: dated ? start.length + body.length : start.length },
  }
}

/** `### Session 2, 2026-02-16` → `### Session 3, 2026-03-16`; a heading that is but a date stays one. */
function headLike(text: string, log: readonly LogEntry[], day: IsoDate | null): string {
  const newest = log.reduce((best, entry) => ((entry.number ?? 0) > (best.number ?? 0) ? entry : best))
  const line = text.slice(lineStart(text, newest.span.start), newest.titleSpan.start)
  const marks = /^[ \t>]*#{1,6}[ \t]+/.exec(line)?.[0] ?? '### '
  const words = newest.titleSpan.end > newest.titleSpan.start ? text.slice(newest.titleSpan.start, newest.titleSpan.end) : newest.title
  const number = newest.number
  if (number !== null) {
    const name = /^[\p{L} :-]*/u.exec(words)![0].trimEnd() || 'Session'
    return `${marks}${name} ${number + 1}, ${day ?? ''}`
  }
  return /^\d/.test(words) ? `${marks}${day ?? ''}` : `${marks}${/^[\p{L} -]+/u.exec(words)?.[0].trim() || 'Check-in'}, ${day ?? ''}`
}

const nameOf = (number: number, day: IsoDate | null): string => `Session ${number}, ${day ?? ''}`
