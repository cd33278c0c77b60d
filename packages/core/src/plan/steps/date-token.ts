import { isDigit } from './chars.js'

const token =
  /(?:\d{4}-(?:\d{1,2}-\d{1,2}|q[1-4]|w\d{1,2}|h[12]|\d{1,2})|\d{1,2}[./-]\d{1,2}[./-]\d{4}|\d{4}[./]\d{1,2}[./]\d{1,2})(?![\dA-Za-z])(?:[T ]\d{1,2}:\d{2}(?::\d{2})?Z?)?/iy

/**
 * Where the date in numbers that starts at `at` ends: `2026-06-30`, `2026-Q2`, `2026-W26`, `2026-06`, `30.06.2026`, each with or without a
 * time of day. `at` itself where none stands there. The shape alone is asked: `2026-02-30` has one.
 */
export function endOfDate(text: string, at: number): number {
  const code = text.charCodeAt(at)
  if (!isDigit(code)) return at
  if (isIsoDay(text, at)) return at + 10
  token.lastIndex = at
  return token.test(text) ? token.lastIndex : at
}

/** `2026-06-30` with nothing behind that could belong to it: what nearly every date is. */
function isIsoDay(text: string, at: number): boolean {
  if (text.charCodeAt(at + 4) !== 45 || text.charCodeAt(at + 7) !== 45) return false
  for (const offset of digits) if (!isDigit(text.charCodeAt(at + offset))) return false
  const next = text.charCodeAt(at + 10)
  return !(isDigit(next) || next === 84 || (next | 32) === 116 || (next === 32 && isDigit(text.charCodeAt(at + 11))) || isLetter(next))
}

const digits = [1, 2, 3, 5, 6, 8, 9] as const
const isLetter = (code: number): boolean => (code >= 65 && code <= 90) || (code >= 97 && code <= 122)

/** As `endOfDate`, also for `[[2026-06-30]]` and `<2026-06-30 Tue>`; `value` is the date alone. */
export interface DateToken {
  readonly from: number
  readonly to: number
  readonly end: number
}

export function dateTokenAt(text: string, at: number): DateToken | undefined {
  if (text.startsWith('[[', at)) {
    const to = endOfDate(text, at + 2)
    return to > at + 2 && text.startsWith(']]', to) ? { from: at + 2, to, end: to + 2 } : undefined
  }
  const to = endOfDate(text, at)
  return to > at ? { from: at, to, end: to } : undefined
}
