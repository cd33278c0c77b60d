import { opensWord, skipBlanks } from '../chars.js'
import { dateTokenAt, endOfDate } from '../date-token.js'
import { add, type Scan } from '../datum.js'

/** `-> 2026-06-30`, `→ 2026-Q2`, `-> 2026-W26`. */
export function arrow(scan: Scan, at: number): number {
  const width = scan.text.charCodeAt(at) === 45 ? 2 : 1
  const date = dateTokenAt(scan.text, skipBlanks(scan.text, at + width))
  return date ? add(scan, 'due', 2, [at, date.end], [date.from, date.to]) : at
}

/** NotePlan's `>2026-06-30`, as the last word only. */
export function angleDate(scan: Scan, at: number): number {
  const { text } = scan
  if (!opensWord(text, at)) return at
  const end = endOfDate(text, at + 1)
  return end > at + 1 && skipBlanks(text, end) === text.length ? add(scan, 'due', 2, [at, end], [at + 1, end]) : at
}
