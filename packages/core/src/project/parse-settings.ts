import { isMap, isScalar, isSeq, LineCounter, parseDocument, type YAMLParseError } from 'yaml'
import { plainSettings } from './plain-settings.js'
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
  const bare = language === 'json' ? strictJson(text) : text
  const fast = language === 'json' ? parseJson(bare) : undefined
  if (fast !== undefined) return { kind: 'read', value: fast, placeOf: (at, of) => placeIn(bare, at, of) }
  const plain = language === 'yaml' ? plainSettings(bare) : undefined
  if (plain !== undefined) return { kind: 'read', value: plain, placeOf: (at, of) => placeIn(bare, at, of) }
  const lines = new LineCounter()
  const document = parseDocument(bare, { lineCounter: lines, version: '1.2', schema: 'core', prettyErrors: false, logLevel: 'silent' })
  const slip = firstSlip(document.errors, language)
  if (slip) {
    const { line, col } = lines.linePos(slip.at)
    return { kind: 'unreadable', message: slip.message, line, column: col }
  }
  return { kind: 'read', value: document.toJS({ maxAliasCount: 100 }) ?? {}, placeOf: (at, of) => placeIn(bare, at, of) }
}

const plainly = (message: string): string => message.replace(/\s+at line \d+, column \d+:?[\s\S]*$/, '')

/** What the YAML parser says of a slip in JSON, in words of JSON; the first that fits any of its errors counts. */
const slips: readonly (readonly [said: RegExp, meant: string])[] = [
  [/^Missing closing "/, 'This quote is not closed'],
  [/^(?:Block collections are not allowed|Implicit keys need)/, 'A comma is missing after this'],
  [/^Missing , between/, 'A comma is missing before this'],
  [/^Missing , or :/, 'A colon is missing before this'],
  [/end with a \]/, 'A ] is missing here'],
  [/end with a \}/, 'A } is missing here'],
  [/at node end$/, 'Nothing can stand after the last }'],
]

function firstSlip(
  errors: readonly YAMLParseError[],
  language: 'json' | 'yaml',
): { readonly at: number; readonly message: string } | undefined {
  const found =
    language === 'yaml'
      ? []
      : slips.flatMap(([said, meant]) => {
          const error = errors.find(({ message }) => said.test(plainly(message)))
          return error ? [{ at: error.pos[0], message: meant }] : []
        })
  return found[0] ?? (errors[0] && { at: errors[0].pos[0], message: plainly(errors[0].message) })
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
