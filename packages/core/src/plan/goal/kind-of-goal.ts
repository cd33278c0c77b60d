import type { Title } from '../fields/read-title.js'
import { fieldNamed, frameworkOf, typeOf } from '../fields/values.js'
import type { Finder } from '../find-goals/finder.js'
import type { Found } from '../find-goals/found.js'
import type { Labels } from '../labels/labels.js'
import { firstLetters } from '../labels/small-words.js'
import type { Field, FieldName, Framework, Goal } from '../model.js'

/** What the goal says of its framework, else what it is written in, else what `ofPlan` says, else SMART where it has SMART's own words. */
export function frameworkIn({ role }: Found, fields: readonly Field[], ofPlan: Framework | null, labels: Labels): Framework | null {
  const own = fieldNamed(fields, 'framework')
  if (own) return frameworkOf(own.text)
  if (role === 'objective' || role === 'key-result') return 'okr'
  return ofPlan ?? (smartWords(fields, labels) >= 3 ? 'smart' : null)
}

/** How many of the five parts carry SMART's own letter: `**Measurable:**`, `S – …`, not `Done when`. */
function smartWords(fields: readonly Field[], { small }: Labels): number {
  const own = new Set<FieldName>()
  for (const { name, label } of fields) {
    const letter = smartLetters[name]
    if (letter?.includes(label.charAt(0).toLowerCase()) && !small.plainLabels.has(firstLetters(label.toLowerCase()))) own.add(name)
  }
  return own.size
}

/** The letters that SMART's words begin with, in the languages we read with Latin letters. */
const smartLetters: Readonly<Partial<Record<FieldName, string>>> = {
  specific: 'se',
  measurable: 'm',
  achievable: 'aer',
  relevant: 'rp',
  'time-bound': 'tzl',
}

export function typeIn(found: Found, fields: readonly Field[], title: Title, { labels }: Finder): Goal['type'] {
  const own = fieldNamed(fields, 'type')
  if (own) return typeOf(own.text, labels)
  const prefix = title.prefix && !isName(title.prefix.value) ? typeOf(title.prefix.value, labels) : null
  return prefix ?? found.place.type
}

/** `[Ana]` is a person, `[life]` a part of life. */
const isName = (word: string): boolean => /^\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}*\.?)*$/u.test(word)
export const ownerPrefix = ({ prefix }: Title): Goal['owner'] =>
  prefix && (isName(prefix.value) || prefix.text.startsWith('@')) ? prefix : null

export function progressFromIn(fields: readonly Field[]): Goal['progressFrom'] {
  const text = fieldNamed(fields, 'progress-from')?.text.trim().toLowerCase()
  return text === 'steps' || text === 'measure' || text === 'average' ? text : null
}
