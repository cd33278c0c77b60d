import { closing, skipBlanks } from '../chars.js'
import { endOfDate } from '../date-token.js'
import { add, type DatumKind, type Scan } from '../datum.js'
import { keywordAfter } from '../keyword-at.js'
import { trimmedPlace, unwrapped } from '../place.js'
import { opensHistory } from '../was.js'

/**
 * What stands in parentheses: `(due: 2026-06-30)`, several with commas `(owner: Marie, effort: 2h)`, history `(was 2026-10-30: exam moved)`,
 * Reminder's `(@2026-06-30)`, and `(A)` at the very start. Only the parts are data; empty parentheses are dropped with them.
 */
export function parenthesis(scan: Scan, at: number): number {
  const { text } = scan
  const close = closing(text, at)
  if (close < 0) return at
  if (close === at + 2 && at === 0) return letterPriority(scan, at)
  if (text.charCodeAt(at + 1) === 64) return reminder(scan, at, close)
  const was = opensHistory(text, skipBlanks(text, at + 1), scan.keywords.was)
  if (was > 0) return add(scan, 'was', 1, [at, close + 1], [was, close])
  return parts(scan, at + 1, close) ? close + 1 : at
}

/** todo.txt's `(A)`, only where the line begins. */
function letterPriority(scan: Scan, at: number): number {
  const code = scan.text.charCodeAt(at + 1)
  return code >= 65 && code <= 90 ? add(scan, 'priority', 1, [at, at + 3], [at + 1, at + 2]) : at
}

/** `(@2026-06-30)`, `(@2026-06-30 14:00)` (Obsidian Reminder). */
function reminder(scan: Scan, at: number, close: number): number {
  const end = endOfDate(scan.text, at + 2)
  return end > at + 2 && skipBlanks(scan.text, end) === close ? add(scan, 'due', 1, [at, close + 1], [at + 2, end]) : at
}

/** `owner: Marie, by 2026-02-28`: each `key: value`; a value runs to a comma or semicolon behind which another part opens. */
function parts(scan: Scan, start: number, close: number): boolean {
  const { text, keywords, found } = scan
  const before = found.length
  let from = start
  while (from < close) {
    const key = keywordAfter(text, from, close, keywords)
    const to = endOfPart(scan, key ? key.value : from, close)
    if (key && key.colons === 1) {
      const value = unwrapped(text, trimmedPlace(text, key.value, to))
      if ((key.kind === 'due' || key.kind === 'start') && bareFigure.test(text.slice(...value))) {
        found.length = before
        return false
      }
      if (value[1] > value[0] && mayHold(key, text.slice(...value)))
        add(scan, key.kind, 1, [skipBlanks(text, from), trimmedPlace(text, key.value, to)[1]], value)
    } else person(scan, from, to)
    from = to + 1
  }
  return found.length > before
}

/** `(@marie, due: …)`: a person among the parts. */
function person(scan: Scan, from: number, to: number): void {
  const [start, end] = trimmedPlace(scan.text, from, to)
  if (scan.text.charCodeAt(start) === 64 && end > start + 1 && !scan.text.slice(start, end).includes(' '))
    add(scan, 'owner', 2, [start, end], [start + 1, end])
}

/** A comma inside `June 30, 2026` parts nothing: the next part has to open with a key, a person or a word before a date. */
function endOfPart(scan: Scan, start: number, close: number): number {
  const { text, keywords } = scan
  for (let at = start; at < close; at++) {
    const code = text.charCodeAt(at)
    if (code === 59 || code === 124 || code === 0xff1b || code === 0x3001) return at
    if (code !== 44 && code !== 0xff0c) continue
    const next = skipBlanks(text, at + 1)
    const first = text.charCodeAt(next)
    if (first === 64 || keywordAfter(text, next, close, keywords) || !isDigitOrClose(first, next, close)) return at
  }
  return close
}

const isDigitOrClose = (code: number, at: number, close: number): boolean => at >= close || (code >= 48 && code <= 57)

/** A label of the plan's language is no key of a tool: `(time: 2 hours)` names no day. */
const mayHold = ({ kind, ofTools }: { readonly kind: DatumKind; readonly ofTools: boolean }, value: string): boolean =>
  ofTools || kind !== 'due' || /\d{4}|\d[./-]\d/.test(value)

/** `(Start: 0, Current: 2)`: figures of a measure, and no days. */
const bareFigure = /^[$€£]?\d{1,3}\s?[%$€£]?$/
