import { closing, isBlank, isDigit, isWordChar, opensWord } from '../chars.js'
import { dateTokenAt, endOfDate } from '../date-token.js'
import { add, type Scan } from '../datum.js'
import { toolKeyword } from '../keywords.js'
import { trimmedPlace } from '../place.js'

/** TaskPaper and Todo+ tags with a value, `@due(2026-06-30)`, `@est(2h30m)`; Kanban's `@{2026-06-30}` and `@[[2026-06-30]]`; `@marie` for a person. */
export function taskPaper(scan: Scan, at: number): number {
  const { text } = scan
  if (!opensWord(text, at)) return at
  const next = text.charCodeAt(at + 1)
  if (next === 123 || next === 91) return kanban(scan, at)
  const date = endOfDate(text, at + 1)
  if (date > at + 1) return add(scan, 'due', 2, [at, date], [at + 1, date])
  const end = isDigit(next) ? at + 1 : endOfName(text, at + 1)
  if (end === at + 1) return at
  return text.charCodeAt(end) === 40 ? tag(scan, at, end) : person(scan, at, end)
}

/** `@word(value)`: a known word is data, any other is left where it stands and is no person. */
function tag(scan: Scan, at: number, open: number): number {
  const { text } = scan
  const close = closing(text, open)
  if (close < 0) return at
  const word = text.slice(at + 1, open)
  const kind = toolKeyword(word)
  const value = trimmedPlace(text, open + 1, close)
  if (kind && value[1] > value[0]) return add(scan, kind, 1, [at, close + 1], value)
  return close + 1
}

const priorities = new Set(['critical', 'high', 'medium', 'low'])
/** Tags without a value that TaskPaper and Todo+ users write, and that are no people. */
const noPeople = new Set([
  'done',
  'today',
  'flag',
  'waiting',
  'cancelled',
  'canceled',
  'started',
  'next',
  'home',
  'work',
  'errand',
  'phone',
])

function person(scan: Scan, at: number, end: number): number {
  const word = scan.text.slice(at + 1, end).toLowerCase()
  if (priorities.has(word)) return add(scan, 'priority', 1, [at, end], [at + 1, end])
  if (noPeople.has(word)) return end
  return add(scan, 'owner', 2, [at, end], [at + 1, end])
}

/** `@{2026-06-30}`, `@[[2026-06-30]]` (Obsidian Kanban). */
function kanban(scan: Scan, at: number): number {
  const { text } = scan
  if (text.charCodeAt(at + 1) === 91) {
    const date = dateTokenAt(text, at + 1)
    return date ? add(scan, 'due', 1, [at, date.end], [date.from, date.to]) : at
  }
  const end = endOfDate(text, at + 2)
  return end > at + 2 && text.charCodeAt(end) === 125 ? add(scan, 'due', 1, [at, end + 1], [at + 2, end]) : at
}

/** Letters, digits, `_`; `.` and `-` only between them, so that a full stop ends the sentence and not the name. */
function endOfName(text: string, start: number): number {
  let end = start
  while (end < text.length) {
    const code = text.charCodeAt(end)
    const joins = (code === 46 || code === 45) && end > start && end + 1 < text.length && isWordChar(text.charCodeAt(end + 1))
    if (!isWordChar(code) && !joins) break
    end++
  }
  return end < text.length && text.charCodeAt(end) === 64 && !isBlank(text.charCodeAt(end)) ? start : end
}
