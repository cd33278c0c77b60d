import { isBlank, skipBlanks } from '../chars.js'
import { dateTokenAt } from '../date-token.js'
import { add, type DatumKind, type Scan } from '../datum.js'

/** Obsidian Tasks (emoji format): what each sign opens. https://publish.obsidian.md/tasks/Reference/Task+Formats/Tasks+Emoji+Format */
const signs = new Map<number, DatumKind>([
  [0x1f4c5, 'due'], // 📅
  [0x1f4c6, 'due'], // 📆
  [0x1f5d3, 'due'], // 🗓
  [0x1f6eb, 'start'], // 🛫
  [0x23f3, 'scheduled'], // ⏳
  [0x231b, 'scheduled'], // ⌛
  [0x2795, 'created'], // ➕
  [0x2705, 'done'], // ✅
  [0x274c, 'cancelled'], // ❌
  [0x1f53a, 'priority'], // 🔺
  [0x23eb, 'priority'], // ⏫
  [0x1f53c, 'priority'], // 🔼
  [0x1f53d, 'priority'], // 🔽
  [0x23ec, 'priority'], // ⏬
  [0x1f501, 'recurs'], // 🔁
  [0x1f194, 'id'], // 🆔
  [0x26d4, 'depends-on'], // ⛔
])

/** `📅 2026-06-30`, `⏫`, `🔁 every week`, `🆔 abc`, each with or without U+FE0F. `✅ ❌ ⏳` without a date are a status and none of ours. */
export function emoji(scan: Scan, at: number): number {
  const { text } = scan
  const sign = text.codePointAt(at)!
  const kind = signs.get(sign)
  if (!kind) return at
  let end = at + (sign > 0xffff ? 2 : 1)
  if (text.charCodeAt(end) === 0xfe0f) end++
  if (kind === 'priority') return add(scan, kind, 1, [at, end])
  const start = skipBlanks(text, end)
  if (kind === 'recurs') return recurrence(scan, at, start)
  if (kind === 'id' || kind === 'depends-on') return names(scan, at, start, kind)
  const date = dateTokenAt(text, start)
  return date ? add(scan, kind, 1, [at, date.end], [date.from, date.to]) : at
}

/** The words after 🔁, up to the next sign, bracket or tag. */
function recurrence(scan: Scan, at: number, start: number): number {
  const { text } = scan
  let end = start
  while (end < text.length && !endsRule(text.charCodeAt(end))) end++
  while (end > start && isBlank(text.charCodeAt(end - 1))) end--
  return end > start ? add(scan, 'recurs', 1, [at, end], [start, end]) : at
}

const endsRule = (code: number): boolean => code >= 0x2190 || code === 91 || code === 40 || code === 35 || code === 94 || code === 64

/** `abc`, and `a,b` or `a, b` after ⛔. Words after a comma and a blank are no ids: `⛔ a, by 2026-06-30`. */
function names(scan: Scan, at: number, start: number, kind: 'id' | 'depends-on'): number {
  const { text } = scan
  let end = start
  while (end < text.length && isNameChar(text.charCodeAt(end))) end++
  while (kind === 'depends-on' && text.charCodeAt(end) === 44) {
    let next = skipBlanks(text, end + 1)
    const first = next
    while (next < text.length && isNameChar(text.charCodeAt(next))) next++
    if (next === first || (first > end + 1 && goesOn(text, next))) break
    end = next
  }
  return end > start ? add(scan, kind, 1, [at, end], [start, end]) : at
}

/** Whether a word or a figure follows on the line. */
function goesOn(text: string, at: number): boolean {
  const next = skipBlanks(text, at)
  return next > at && (isNameChar(text.charCodeAt(next)) || (text.charCodeAt(next) >= 0xc0 && text.charCodeAt(next) < 0x2190))
}

const isNameChar = (code: number): boolean =>
  (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57) || code === 95 || code === 45
