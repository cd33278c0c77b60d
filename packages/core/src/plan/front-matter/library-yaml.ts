import { isAlias, isMap, isScalar, isSeq, Lexer, type Node, type Pair, parseDocument } from 'yaml'
import type { Span } from '../../text/span.js'
import { openQuoteOf, yamlError } from './yaml-error.js'
import { emptyScalar, type YamlEntry, type YamlTree, type YamlValue } from './yaml-tree.js'

/**
 * Reads YAML by the library `yaml`, with the core schema (dates are no type of it and stay text). Broken YAML gives errors with their places
 * and what could be read of the rest. The only file that talks to the library.
 */
export function libraryYaml(text: string, from: number, to: number): YamlTree {
  if (to - from > longest) return { entries: [], errors: [tooLong(from, to)], comments: [] }
  return readSource(text.slice(from, to), from, mostQuotes)
}

/** `base`: where the source stands in the file. `quotes`: how many unclosed ones may still be passed over. */
function readSource(source: string, base: number, quotes: number): YamlTree {
  try {
    const document = parseDocument(source, { schema: 'core', prettyErrors: false, logLevel: 'silent', uniqueKeys: false, strict: true })
    const open = document.errors.find((error) => openQuoteOf(error, source) !== null)
    if (open && quotes > 0) {
      const rest = readSource(withoutQuote(source, openQuoteOf(open, source)!), base, quotes - 1)
      return { ...rest, errors: [yamlError(open, source, base), ...rest.errors] }
    }
    const errors = document.errors.map((error) => yamlError(error, source, base))
    const { contents } = document
    if (!isMap(contents)) {
      const none = contents && errors.length === 0 ? [noKeys(base, base + source.length)] : errors
      return { entries: [], errors: none, comments: commentsOf(source, base) }
    }
    const walk: Walk = {
      source,
      base,
      depth: 0,
      budget: { left: mostValues },
      anchor: (node) => (isAlias(node) ? node.resolve(document) : undefined),
    }
    const entries = entriesOf(contents.items as Pair<Node, Node | null>[], walk)
    return { entries, errors: [...errors, ...repeated(entries)], comments: commentsOf(source, base) }
  } catch (error) {
    const message = String(error instanceof Error ? error.message : error)
    return { entries: [], errors: [{ message, span: { start: base, end: base + source.length } }], comments: [] }
  }
}

/** A quote that is never closed would take in every line after it; without it, each line is read for itself. */
const mostQuotes = 8

const withoutQuote = (source: string, at: number): string => `${source.slice(0, at)} ${source.slice(at + 1)}`

/** In characters. The library takes seconds for some longer texts that nobody means to write. */
const longest = 32_000

const tooLong = (start: number, end: number): YamlTree['errors'][number] => ({
  message: `Front matter of more than ${longest} characters is not read`,
  span: { start, end },
})

interface Walk {
  readonly source: string
  /** What is added to the library's places. */
  readonly base: number
  readonly depth: number
  /** How many more values may be read; shared by all of one walk. */
  readonly budget: { left: number }
  readonly anchor: (node: unknown) => Node | undefined
}

/** Aliases can make a small file endless. */
const deepest = 16
const mostValues = 10_000

/** The library compares every key with every other; one set does for the keys that matter. */
function repeated(entries: readonly YamlEntry[]): YamlTree['errors'] {
  const seen = new Set<string>()
  return entries.flatMap(({ key, keySpan, value }) => {
    const isFirst = !seen.has(key)
    seen.add(key)
    return isFirst ? [] : [{ message: 'This key stands twice', span: { start: keySpan.start, end: Math.max(keySpan.end, value.span.end) } }]
  })
}

const noKeys = (start: number, end: number): YamlTree['errors'][number] => ({ message: 'No "key: value" lines here', span: { start, end } })

function entriesOf(pairs: readonly Pair<Node, Node | null>[], walk: Walk): readonly YamlEntry[] {
  const entries: YamlEntry[] = []
  for (const { key, value } of pairs) {
    if (!isScalar(key) || !key.range) continue
    const keySpan = spanOf(key, walk)
    entries.push({ key: textOf(key), keySpan, value: readValue(value, walk, afterColon(walk, keySpan)) })
  }
  return entries
}

/** The place behind the colon that follows a key. */
function afterColon({ source, base }: Walk, { end }: Span): number {
  const colon = source.indexOf(':', end - base)
  return colon < 0 ? end : base + colon + 1
}

function readValue(node: Node | null, walk: Walk, at: number): YamlValue {
  if (walk.depth >= deepest || --walk.budget.left < 0) return emptyScalar(at)
  const target = walk.anchor(node) ?? node
  const below: Walk = { ...walk, depth: walk.depth + 1 }
  if (isScalar(target) && target.range) {
    if (target.value === null || target.value === undefined) return emptyScalar(at)
    return { kind: 'scalar', text: textOf(target), span: spanOf(isAlias(node) ? node : target, walk) }
  }
  if (isSeq(target)) {
    const span = spanOf(target, walk)
    const items = target.items.map((item) => readValue(item as Node, below, span.start))
    return { kind: 'list', items, span }
  }
  if (isMap(target))
    return { kind: 'map', entries: entriesOf(target.items as Pair<Node, Node | null>[], below), span: spanOf(target, walk) }
  return emptyScalar(at)
}

/** Plain scalars as written (`007`, `2026-01-12`), quoted and block ones as they read. */
const textOf = (node: { readonly value: unknown; readonly source?: string; readonly type?: string }): string =>
  node.type === 'PLAIN' && node.source !== undefined ? node.source : String(node.value ?? '')

/** The value's own characters, blanks and breaks at its end left out. */
function spanOf(node: Node, { source, base }: Walk): Span {
  const [start = 0, valueEnd = start] = node.range ?? []
  let end = valueEnd
  while (end > start && isBlank(source.charCodeAt(end - 1))) end--
  return { start: base + start, end: base + end }
}

const isBlank = (code: number): boolean => code === 32 || code === 10 || code === 13 || code === 9

/** The library's lexer tells comments from a `#` inside a text: its tokens, put together, are the source. */
function commentsOf(source: string, base: number): readonly Span[] {
  if (!source.includes('#')) return []
  const comments: Span[] = []
  let at = 0
  let isText = false
  for (const token of new Lexer().lex(source)) {
    if (isMarker(token)) {
      isText = token === '\x1f'
      continue
    }
    if (!isText && token.startsWith('#')) comments.push({ start: base + at, end: base + at + token.length })
    at += token.length
    isText = false
  }
  return comments
}

/** Tokens that stand for no character of the source: start of document, of a scalar, an error in a flow, a byte order mark. */
const isMarker = (token: string): boolean => token === '\x02' || token === '\x18' || token === '\x1f'
