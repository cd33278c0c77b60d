import { closing, skipBlanks } from '../chars.js'
import { endOfDate } from '../date-token.js'
import { add, type DatumKind, type Scan } from '../datum.js'

const words = new Map<string, DatumKind>([
  ['DEADLINE', 'due'],
  ['SCHEDULED', 'scheduled'],
  ['CLOSED', 'done'],
])

/** Org and Logseq: `DEADLINE: <2026-06-30 Tue>`, `CLOSED: [2026-06-30 Tue 10:00]`, with a repeater `+1w` (https://orgmode.org/manual/Deadlines-and-Scheduling.html). */
export function org(scan: Scan, colon: number): number {
  const { text } = scan
  const length = text.endsWith('DEADLINE', colon) ? 8 : text.endsWith('SCHEDULED', colon) ? 9 : text.endsWith('CLOSED', colon) ? 6 : 0
  if (length === 0) return colon
  const from = colon - length
  const open = skipBlanks(text, colon + 1)
  const mark = text.charCodeAt(open)
  if (mark !== 60 && mark !== 91) return colon
  const close = closing(text, open)
  const end = close < 0 ? open : endOfDate(text, open + 1)
  if (end <= open + 1) return colon
  add(scan, words.get(text.slice(from, colon))!, 1, [from, close + 1], [open + 1, end])
  repeater(scan, end, close)
  return close + 1
}

/** `+1w`, `++1m`, `.+1d` before the closing mark. */
function repeater(scan: Scan, start: number, close: number): void {
  const plus = scan.text.indexOf('+', start)
  if (plus < 0 || plus >= close) return
  add(scan, 'recurs', 1, [plus, close], [plus, close])
}

const cookie = /\[(?:(\d{1,4})\/(\d{1,4})|(\d{1,3})%)\]/y

/** Statistics cookies: `[3/10]`, `[30%]` (https://orgmode.org/manual/Checkboxes.html). */
export function orgCookie(scan: Scan, at: number): number {
  cookie.lastIndex = at
  return cookie.test(scan.text) ? add(scan, 'count', 1, [at, cookie.lastIndex], [at + 1, cookie.lastIndex - 1]) : at
}

/** `[#A]`. */
export function orgPriority(scan: Scan, at: number): number {
  const { text } = scan
  const letter = text.charCodeAt(at + 2) & ~32
  if (text.charCodeAt(at + 1) !== 35 || text.charCodeAt(at + 3) !== 93 || letter < 65 || letter > 90) return at
  return add(scan, 'priority', 1, [at, at + 4], [at + 2, at + 3])
}
