import type { Span } from '../../text/span.js'
import { emptyScalar, type YamlEntry, type YamlTree } from './yaml-tree.js'

/**
 * Reads the YAML that nearly all front matter is made of: lines of `key: value` with plain values, comments and empty lines. Anything else
 * (quotes, lists, indentation, duplicate keys, tabs) is `undefined`, and the library reads it. Where this answers, the library says the same: a property test.
 * `from`–`to` are the lines between the fences.
 */
export function plainYaml(text: string, from: number, to: number): YamlTree | undefined {
  const growing: Growing = { entries: [], comments: [], seen: new Set() }
  const { entries, comments } = growing
  let at = from
  while (at < to) {
    const end = endOfLine(text, at, to)
    if (end < 0) return undefined
    const first = text.charCodeAt(at)
    if (first === 35) comments.push({ start: at, end })
    else if (first === 32 || at === end) {
      if (!isBlank(text, at, end)) return undefined
    } else if (!readEntry(text, at, end, growing)) return undefined
    at = end === to ? to : end + (text.charCodeAt(end) === 13 ? 2 : 1)
  }
  return entries.length === 0 ? undefined : { entries, errors: [], comments }
}

/** What was read so far. */
interface Growing {
  readonly entries: YamlEntry[]
  readonly comments: Span[]
  readonly seen: Set<string>
}

/** Where the line's words end; -1 where it holds what only the library may judge: tabs, control characters, a lone carriage return. */
function endOfLine(text: string, from: number, to: number): number {
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at)
    if (code === 10) return at
    if (code === 13) return text.charCodeAt(at + 1) === 10 && at + 1 < to ? at : -1
    if (code < 32 || (code >= 0x7f && code <= 0xa0) || code === 0xfeff || code === 0x2028 || code === 0x2029) return -1
  }
  return to
}

function readEntry(text: string, from: number, end: number, { entries, comments, seen }: Growing): boolean {
  const colon = endOfKey(text, from, end)
  if (colon < 0) return false
  const key = text.slice(from, colon)
  if (isReserved(key) || seen.has(key)) return false
  seen.add(key)
  const keySpan = { start: from, end: colon }
  let start = colon + 1
  while (start < end && text.charCodeAt(start) === 32) start++
  if (start === end || text.charCodeAt(start) === 35) {
    if (start < end) comments.push({ start, end })
    entries.push({ key, keySpan, value: emptyScalar(colon + 1) })
    return true
  }
  const stop = endOfPlain(text, start, end)
  if (stop < 0) return false
  if (stop < end) comments.push({ start: stop, end })
  let last = stop
  while (text.charCodeAt(last - 1) === 32) last--
  const value = text.slice(start, last)
  if (value === 'null' || value === '~' || value === 'Null' || value === 'NULL') return false
  entries.push({ key, keySpan, value: { kind: 'scalar', text: value, span: { start, end: last } } })
  return true
}

/** `null` and its like are no texts. */
const isReserved = (key: string): boolean => /^(?:null|true|false)$/i.test(key)

/** The colon behind a key of letters, digits, `-`, `_` and single blanks; -1 for any other line. A blank or the end stands behind it. */
function endOfKey(text: string, from: number, end: number): number {
  if (!isLetter(text.charCodeAt(from))) return -1
  for (let at = from + 1; at < end; at++) {
    const code = text.charCodeAt(at)
    if (code === 58) return text.charCodeAt(at - 1) !== 32 && (at + 1 === end || text.charCodeAt(at + 1) === 32) ? at : -1
    if (!(isLetter(code) || (code >= 48 && code <= 57) || code === 45 || code === 95 || code === 32)) return -1
  }
  return -1
}

const isLetter = (code: number): boolean => (code >= 97 && code <= 122) || (code >= 65 && code <= 90)

/** Where a plain value ends: at the `#` of a comment or the line's end; -1 where it is not plain or not one line's business. */
function endOfPlain(text: string, start: number, end: number): number {
  const first = text.charCodeAt(start)
  if (!(isLetter(first) || (first >= 48 && first <= 57) || first >= 0xc0)) return -1
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at)
    if (code === 35 && text.charCodeAt(at - 1) === 32) return at
    if (code === 58 && (at + 1 === end || text.charCodeAt(at + 1) === 32)) return -1
  }
  return end
}

function isBlank(text: string, from: number, end: number): boolean {
  for (let at = from; at < end; at++) if (text.charCodeAt(at) !== 32) return false
  return true
}
