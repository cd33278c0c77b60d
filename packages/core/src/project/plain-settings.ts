import { plainYaml } from '../plan/front-matter/plain-yaml.js'
import type { YamlValue } from '../plan/front-matter/yaml-tree.js'

/**
 * Settings of lines like `start: 2026-01-12` and short lists of words, as data; `undefined` for all that takes the library, whose code takes longer to
 * load than a plan to read. Where this answers, the library says the same: a property test.
 */
export function plainSettings(text: string): Readonly<Record<string, unknown>> | undefined {
  const tree = plainYaml(text, 0, text.length)
  if (!tree) return undefined
  const said: Record<string, unknown> = {}
  for (const { key, value } of tree.entries) {
    const meant = dataOf(value, text)
    if (meant === undefined) return undefined
    said[key] = meant
  }
  return said
}

/** `undefined` for what may be a number or a truth value of some other form. */
function dataOf(value: YamlValue, text: string): unknown {
  if (value.kind === 'scalar') return value.span.start === value.span.end ? null : scalarOf(value.text, text.charCodeAt(value.span.start))
  if (value.kind === 'map') return undefined
  const items = value.items.map((item) => dataOf(item, text))
  return items.includes(undefined) ? undefined : items
}

function scalarOf(words: string, first: number): unknown {
  if (first === 34 || first === 39) return words
  if (words === 'true' || words === 'false') return words === 'true'
  if (/^(?:0|[1-9]\d{0,14})$/.test(words)) return Number(words)
  return isOfOtherType.test(words) && !/^\d{4}-\d{2}-\d{2}$/.test(words) ? undefined : words
}

/** Truth in capitals, and whatever begins with a digit and is one word. */
const isOfOtherType = /^(?:true|false|null|\d\S*)$/i
