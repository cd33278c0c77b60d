import type { Span } from '../../text/span.js'
import { emptyScalar, type YamlEntry, type YamlTree, type YamlValue } from './yaml-tree.js'

/**
 * Reads what Hugo and its like write between `+++` lines (TOML 1.0): keys above the first table, with texts, dates, numbers and lists of them. Inline
 * tables have no words of ours. Whatever else a line holds is left alone: site generators judge it. `from`–`to` are the lines between the fences.
 */
export function plainToml(text: string, from: number, to: number): YamlTree {
  const entries: YamlEntry[] = []
  const comments: Span[] = []
  for (let at = from; at < to; ) {
    const start = pastBlanks(text, at, to)
    const first = text.charCodeAt(start)
    if (first === openBracket) break
    if (first === hash) comments.push({ start, end: wordsEnd(text, start, endOfLine(text, start, to)) })
    const entry = first === hash ? undefined : entryAt(text, start, to)
    if (entry) entries.push(entry)
    at = endOfLine(text, entry ? entry.value.span.end : start, to) + 1
  }
  return { entries, errors: [], comments }
}

const hash = 35
const openBracket = 91
const openBrace = 123

/** `key =`, `"key" =` */
const assignment = /([A-Za-z0-9_-]+|"[^"\n]*"|'[^'\n]*')[ \t]*=[ \t]*/y

function entryAt(text: string, start: number, to: number): YamlEntry | undefined {
  assignment.lastIndex = start
  const match = assignment.exec(text)
  if (!match || start + match[0].length > to) return undefined
  const written = match[1]!
  const key = /^["']/.test(written) ? written.slice(1, -1) : written
  return { key, keySpan: { start, end: start + written.length }, value: valueAt(text, start + match[0].length, to) }
}

function valueAt(text: string, at: number, to: number): YamlValue {
  const first = text.charCodeAt(at)
  if (first === openBracket) return listAt(text, at, to)
  if (first === openBrace) return { kind: 'map', entries: [], span: { start: at, end: wordsEnd(text, at, endOfLine(text, at, to)) } }
  return textAt(text, at, to) ?? bareAt(text, at, to)
}

/** `"…"`, `'…'`, and both in threes over several lines. Without its closing mark it is no text. */
function textAt(text: string, at: number, to: number): YamlValue | undefined {
  const mark = text[at]
  if (mark !== '"' && mark !== "'") return undefined
  const fence = text.startsWith(mark.repeat(3), at) ? mark.repeat(3) : mark
  const last = fence.length === 3 ? to : endOfLine(text, at, to)
  let close = at + fence.length
  while (close < last && !text.startsWith(fence, close)) close += mark === '"' && text[close] === '\\' ? 2 : 1
  if (close >= last) return undefined
  const words = text.slice(at + fence.length, close).replace(/^\r?\n/, '')
  return { kind: 'scalar', text: mark === '"' ? unescaped(words) : words, span: { start: at, end: close + fence.length } }
}

/** A date, a number, `true`: as it stands, up to a comment. */
function bareAt(text: string, at: number, to: number): YamlValue {
  const line = endOfLine(text, at, to)
  const comment = text.indexOf('#', at)
  const end = wordsEnd(text, at, comment >= 0 && comment < line ? comment : line)
  return end === at ? emptyScalar(at) : { kind: 'scalar', text: text.slice(at, end), span: { start: at, end } }
}

/** `["a", 'b', 3]`, over several lines if need be. */
function listAt(text: string, start: number, to: number): YamlValue {
  const items: YamlValue[] = []
  let at = start + 1
  while (at < to && text[at] !== ']') {
    const isComment = text.charCodeAt(at) === hash
    const item = isComment ? undefined : (textAt(text, at, to) ?? wordAt(text, at, to))
    if (item) items.push(item)
    at = item ? item.span.end : isComment ? endOfLine(text, at, to) : at + 1
  }
  return { kind: 'list', items, span: { start, end: Math.min(at + 1, to) } }
}

function wordAt(text: string, at: number, to: number): YamlValue | undefined {
  let end = at
  while (end < to && !/[\s,\]#]/.test(text[end]!)) end++
  return end > at ? { kind: 'scalar', text: text.slice(at, end), span: { start: at, end } } : undefined
}

const escapes: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r', b: '\b', f: '\f' }

const unescaped = (words: string): string =>
  words.replace(/\\(?:u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8})|(.))/g, (all, four?: string, eight?: string, sign?: string) => {
    if (sign !== undefined) return escapes[sign] ?? sign
    const code = Number.parseInt((four ?? eight)!, 16)
    return code <= 0x10ffff ? String.fromCodePoint(code) : all
  })

function endOfLine(text: string, at: number, to: number): number {
  let end = at
  while (end < to && text.charCodeAt(end) !== 10) end++
  return end
}

/** Where words end before blanks. */
function wordsEnd(text: string, from: number, end: number): number {
  let last = end
  while (last > from && text.charCodeAt(last - 1) <= 32) last--
  return last
}

function pastBlanks(text: string, from: number, to: number): number {
  let at = from
  while (at < to && (text.charCodeAt(at) === 32 || text.charCodeAt(at) === 9 || text.charCodeAt(at) === 13)) at++
  return at
}
