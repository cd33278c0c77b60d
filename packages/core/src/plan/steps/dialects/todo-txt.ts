import { isBlank, opensWord, skipBlanks } from '../chars.js'
import { dateTokenAt } from '../date-token.js'
import { add, type DatumKind, type Scan } from '../datum.js'
import { keywordBefore } from '../keyword-at.js'

/**
 * todo.txt `key:value` pairs (https://github.com/todotxt/todo.txt): `due:2026-06-30`, `t:2026-01-01`, `rec:1w`, `pri:A`, `id:abc`.
 * People put a blank behind the colon too; then only a date counts, and a name after `owner:`.
 */
export function todoTxt(scan: Scan, colon: number): number {
  const { text } = scan
  const key = keywordBefore(text, colon)
  if (!key || !opensWord(text, key.from)) return colon
  const start = skipBlanks(text, colon + 1)
  if (isDateKind(key.kind)) {
    const date = dateTokenAt(text, start)
    return date ? add(scan, key.kind, 1, [key.from, date.end], [date.from, date.to]) : colon
  }
  if (key.kind === 'count') return colon
  if (start > colon + 1) return key.kind === 'owner' && opensName(text, start) ? ownerName(scan, key.from, start) : colon
  let end = start
  while (end < text.length && !endsValue(text.charCodeAt(end))) end++
  return end > start && end - start <= 40 ? add(scan, key.kind, 1, [key.from, end], [start, end]) : colon
}

const isDateKind = (kind: DatumKind): boolean =>
  kind === 'due' || kind === 'start' || kind === 'scheduled' || kind === 'created' || kind === 'done' || kind === 'cancelled'

const endsValue = (code: number): boolean => isBlank(code) || code === 41 || code === 93 || code === 44 || code === 59 || code === 47

/** `owner: Marie Novak`: up to a comma, a bracket, a dash or the end, at most four words. */
function ownerName(scan: Scan, from: number, start: number): number {
  const { text } = scan
  let end = start
  let words = 1
  while (end < text.length && words <= 4 && !endsName(text.charCodeAt(end))) if (isBlank(text.charCodeAt(end++))) words++
  while (end > start && isBlank(text.charCodeAt(end - 1))) end--
  return end > start && words <= 4 ? add(scan, 'owner', 1, [from, end], [start, end]) : from
}

/** A capital, `@`, or a letter of a script that has none. */
function opensName(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return (code >= 65 && code <= 90) || code === 64 || (code >= 0xc0 && text[at]!.toLowerCase() !== text[at]) || code >= 0x3000
}

const endsName = (code: number): boolean =>
  code === 44 || code === 59 || code === 40 || code === 41 || code === 91 || code === 93 || code === 124 || code === 46 || code >= 0x2010
