import { isMap, isScalar, isSeq, LineCounter, parseDocument } from 'yaml'
import { strictJson } from './strict-json.js'

/** A settings file as data, or what keeps it from being read. */
export type ParsedSettings =
  | { readonly kind: 'read'; readonly value: unknown; readonly placeOf: PlaceOf }
  | { readonly kind: 'unreadable'; readonly message: string; readonly line: number; readonly column: number }

/** Where a key or a value stands, both 1-based. */
type PlaceOf = (at: readonly (string | number)[], of: 'key' | 'value') => { readonly line: number; readonly column: number }

/**
 * JSON with comments and trailing commas, or YAML. JSON without comments is YAML too, so that one parser knows the places of both;
 * it is asked only when something is wrong.
 */
export function parseSettings(text: string, language: 'json' | 'yaml'): ParsedSettings {
  const plain = language === 'json' ? strictJson(text) : text
  const fast = language === 'json' ? parseJson(plain) : undefined
  if (fast !== undefined) return { kind: 'read', value: fast, placeOf: (at, of) => placeIn(plain, at, of) }
  const lines = new LineCounter()
  const document = parseDocument(plain, { lineCounter: lines, version: '1.2', schema: 'core', prettyErrors: false, logLevel: 'silent' })
  const [error] = document.errors
  if (error) {
    const { line, col } = lines.linePos(error.pos[0])
    return { kind: 'unreadable', message: error.message.replace(/\s+at line \d+, column \d+:?[\s\S]*$/, ''), line, column: col }
  }
  return { kind: 'read', value: document.toJS({ maxAliasCount: 100 }) ?? {}, placeOf: (at, of) => placeIn(plain, at, of) }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return text.trim() === '' ? {} : undefined
  }
}

function placeIn(text: string, at: readonly (string | number)[], of: 'key' | 'value'): { readonly line: number; readonly column: number } {
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines, version: '1.2', schema: 'core', prettyErrors: false, logLevel: 'silent' })
  let node: unknown = document.contents
  let offset = 0
  for (const [index, step] of at.entries()) {
    if (isMap(node)) {
      const pair = node.items.find(({ key }) => isScalar(key) && String(key.value) === String(step))
      if (!pair) break
      const wanted = of === 'key' && index === at.length - 1 ? pair.key : (pair.value ?? pair.key)
      offset = rangeStart(wanted) ?? offset
      node = pair.value
    } else if (isSeq(node) && typeof step === 'number') {
      node = node.items[step]
      offset = rangeStart(node) ?? offset
    } else break
  }
  const { line, col } = lines.linePos(offset)
  return { line: Math.max(1, line), column: Math.max(1, col) }
}

const rangeStart = (node: unknown): number | undefined =>
  typeof node === 'object' && node !== null && 'range' in node && Array.isArray(node.range) ? (node.range[0] as number) : undefined
