import type { Span } from '../../text/span.js'
import { emptyScalar, type YamlEntry, type YamlTree, type YamlValue } from './yaml-tree.js'

/**
 * Reads the YAML that nearly all front matter is made of: lines of `key: value` with plain or simply quoted values, short lists, comments and empty
 * lines. Anything else (escapes, maps, other indentation, duplicate keys, tabs) is `undefined`, and the library reads it. Where this answers, the library
 * says the same: a property test. `from`–`to` are the lines between the fences.
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
    } else {
      const next = readEntry(text, { at, end, to }, growing)
      if (next < 0) return undefined
      at = next
      continue
    }
    at = nextLine(text, end, to)
  }
  return entries.length === 0 ? undefined : { entries, errors: [], comments }
}

const nextLine = (text: string, end: number, to: number): number => (end === to ? to : end + (text.charCodeAt(end) === 13 ? 2 : 1))

/** A line's place, and where the last line ends. */
interface Line {
  readonly at: number
  readonly end: number
  readonly to: number
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

/** Where the next entry begins; -1 for what is the library's. */
function readEntry(text: string, { at, end, to }: Line, growing: Growing): number {
  const { entries, comments, seen } = growing
  const colon = endOfKey(text, at, end)
  if (colon < 0) return -1
  const key = text.slice(at, colon)
  if (isReserved(key) || seen.has(key)) return -1
  seen.add(key)
  const keySpan = { start: at, end: colon }
  const start = pastBlanks(text, colon + 1, end)
  const next = nextLine(text, end, to)
  if (start === end) return readItems(text, { at: next, end: next, to }, { key, keySpan, empty: colon + 1 }, growing)
  if (text.charCodeAt(start) === 35) {
    comments.push({ start, end })
    entries.push({ key, keySpan, value: emptyScalar(colon + 1) })
    return next
  }
  const value = readValue(text, start, end, comments)
  if (!value) return -1
  entries.push({ key, keySpan, value })
  return next
}

/** `- goals` in lines of their own below a key, all at the same indentation; none: the key has no value. */
function readItems(
  text: string,
  { at, to }: Line,
  { key, keySpan, empty }: { readonly key: string; readonly keySpan: Span; readonly empty: number },
  { entries, comments }: Growing,
): number {
  const items: YamlValue[] = []
  const first = pastBlanks(text, at, to)
  const indent = first - at
  let next = at
  while (next < to && isDash(text, next + indent) && isBlank(text, next, next + indent)) {
    const end = endOfLine(text, next, to)
    const start = end < 0 ? end : pastBlanks(text, next + indent + 1, end)
    const item = start < 0 || start === end ? undefined : readValue(text, start, end, comments)
    if (item?.kind !== 'scalar' || text.charCodeAt(end - 1) === 32 || item.span.end < end) return -1
    items.push(item)
    next = nextLine(text, end, to)
  }
  const last = items[items.length - 1]
  entries.push({ key, keySpan, value: last ? { kind: 'list', items, span: { start: first, end: last.span.end } } : emptyScalar(empty) })
  return next
}

const isDash = (text: string, at: number): boolean => text.charCodeAt(at) === 45 && text.charCodeAt(at + 1) === 32

/** A value that stands in one line, with the comment behind it. */
function readValue(text: string, start: number, end: number, comments: Span[]): YamlValue | undefined {
  const first = text.charCodeAt(start)
  const stop = first === 91 ? endOfFlow(text, start, end) : isQuote(first) ? endOfQuoted(text, start, end) : endOfPlain(text, start, end)
  if (stop < 0) return undefined
  const behind = pastBlanks(text, stop, end)
  if (behind < end) {
    if (text.charCodeAt(behind) !== 35 || text.charCodeAt(behind - 1) !== 32) return undefined
    comments.push({ start: behind, end })
  }
  const last = withoutBlanks(text, start, stop)
  const span = { start, end: last }
  if (first === 91) {
    const items = itemsOf(text, start + 1, last - 1)
    return items && { kind: 'list', items, span }
  }
  const words = isQuote(first) ? text.slice(start + 1, last - 1) : text.slice(start, last)
  return !isQuote(first) && isNull(words) ? undefined : { kind: 'scalar', text: words, span }
}

/** `[goals, growth]`: texts with a comma between two. */
function itemsOf(text: string, from: number, to: number): YamlValue[] | undefined {
  const items: YamlValue[] = []
  for (let at = from; pastBlanks(text, at, to) < to || at > from; ) {
    const comma = text.indexOf(',', at)
    const end = comma < 0 || comma > to ? to : comma
    const start = pastBlanks(text, at, end)
    const last = withoutBlanks(text, start, end)
    const words = text.slice(start, last)
    if (start === end || isNull(words) || !isWord(text, start)) return undefined
    items.push({ kind: 'scalar', text: words, span: { start, end: last } })
    if (end === to) break
    at = end + 1
  }
  return items
}

/** Behind the bracket that closes a list of plain texts; -1 where anything else stands in it. */
function endOfFlow(text: string, start: number, end: number): number {
  for (let at = start + 1; at < end; at++) {
    const code = text.charCodeAt(at)
    if (code === 93) return at + 1
    if (!(isWord(text, at) || code === 32 || code === 44 || code === 45 || code === 95)) return -1
  }
  return -1
}

/** Behind the mark that closes a quoted text without escapes; -1 for any other. */
function endOfQuoted(text: string, start: number, end: number): number {
  const quote = text.charCodeAt(start)
  for (let at = start + 1; at < end; at++) {
    const code = text.charCodeAt(at)
    if (code === 92) return -1
    if (code === quote) return text.charCodeAt(at + 1) === quote ? -1 : at + 1
  }
  return -1
}

const isQuote = (code: number): boolean => code === 34 || code === 39

/** A letter or digit, of any script. */
const isWord = (text: string, at: number): boolean => {
  const code = text.charCodeAt(at)
  return isLetter(code) || (code >= 48 && code <= 57) || code >= 0xc0
}

const isNull = (words: string): boolean => words === 'null' || words === '~' || words === 'Null' || words === 'NULL'

function pastBlanks(text: string, from: number, end: number): number {
  let at = from
  while (at < end && text.charCodeAt(at) === 32) at++
  return at
}

function withoutBlanks(text: string, start: number, end: number): number {
  let last = end
  while (last > start && text.charCodeAt(last - 1) === 32) last--
  return last
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
