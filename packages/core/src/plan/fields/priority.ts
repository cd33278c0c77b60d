import type { Labels } from '../labels/labels.js'
import type { Priority } from '../model.js'

/**
 * Signs that mean the same in every language. `P1`, `!!!`, `[#A]` and ⏫ are high (plan format, section 4); A–C are Org's and todo.txt's
 * letters, 1–5 a rank.
 */
const signs: Readonly<Record<string, Priority>> = {
  '🔺': 'highest',
  '⏫': 'high',
  '🔼': 'medium',
  '🔽': 'low',
  '⏬': 'lowest',
  '!!!': 'high',
  '!!': 'medium',
  '!': 'low',
  p0: 'highest',
  p1: 'high',
  p2: 'medium',
  p3: 'low',
  p4: 'lowest',
  '0': 'highest',
  '1': 'high',
  '2': 'medium',
  '3': 'low',
  '4': 'lowest',
  '5': 'lowest',
  a: 'high',
  b: 'medium',
  c: 'low',
  highest: 'highest',
  critical: 'highest',
  urgent: 'highest',
  high: 'high',
  medium: 'medium',
  normal: 'medium',
  med: 'medium',
  low: 'low',
  lowest: 'lowest',
}

const bySign: ReadonlyMap<string, Priority> = new Map(Object.entries(signs))

/** `high`, `P1`, `⏫`, `[#A]`, `#1` → how important; `null` for other words. */
export function priorityOf(text: string, labels: Labels): Priority | null {
  const sign = bySign.get(text)
  if (sign) return sign
  const word = bare(text)
  const known = bySign.get(word)
  if (known) return known
  if (word.length === 1 && word >= 'd' && word <= 'z') return 'lowest'
  return labels.priority.get(word) ?? null
}

/** Lower case, without `[#…]`, `(…)`, `#`, U+FE0F and blanks around. */
const bare = (text: string): string =>
  text
    .trim()
    .toLowerCase()
    .replaceAll('\ufe0f', '')
    .replace(/^[[(]?#?\s*|\s*[\])]$/g, '')
