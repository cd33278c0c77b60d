import { type Prose, sourceSpan } from '../../words/prose.js'
import { foldLabel } from '../labels/fold-label.js'
import type { Labels } from '../labels/labels.js'
import type { Cookie, Priority, Said, StatusValue } from '../model.js'
import type { Place } from '../steps/place.js'
import { priorityOf } from './priority.js'

/** What stands around the words of a goal, and where those words are in the prose. */
export interface Title {
  readonly from: number
  readonly to: number
  readonly status: Said<StatusValue> | null
  readonly priority: Said<Priority> | null
  /** `[ana]`, `[@ana]` before the words: whose goal it is, or which part of life. */
  readonly prefix: Said<string> | null
  /** `– confidence 7/10` at the end, as a fraction of 1. */
  readonly confidence: Said<number> | null
  /** `(7/10)` at the end, as a fraction of 1. */
  readonly score: Said<number> | null
  /** `[2/5]`, `[40%]`. */
  readonly cookie: Cookie | null
  readonly struck: boolean
}

/** A title while marks are taken off its ends. */
export type Growing = { -readonly [Key in keyof Title]: Title[Key] }

export interface Reader {
  readonly prose: Prose
  readonly labels: Labels
}

export const said = <Value>(value: Value, { prose }: Reader, [from, to]: Place): Said<Value> => ({
  value,
  text: prose.text.slice(from, to),
  span: sourceSpan(prose, from, to),
})

/** What one word says, in a bracket at the end, on a badge: a state, and how much it matters. */
export function readWord(title: Growing, reader: Reader, place: Place): void {
  const word = reader.prose.text.slice(...place)
  const priority = priorityOf(word, reader.labels)
  if (priority) title.priority ??= said(priority, reader, place)
  const status = reader.labels.status.get(foldLabel(word))
  if (status) title.status ??= said(status, reader, place)
}

/** Signs of state, in front of the words or behind them. Cups, flags and party hats adorn what is still to be done as well: they are none. */
const signs: ReadonlyMap<string, StatusValue> = new Map<string, StatusValue>([
  ['✅', 'done'],
  ['☑', 'done'],
  ['✔', 'done'],
  ['✓', 'done'],
  ['❌', 'dropped'],
  ['✗', 'dropped'],
  ['✖', 'dropped'],
  ['🚫', 'dropped'],
  ['🟢', 'on-track'],
  ['🟡', 'at-risk'],
  ['🟠', 'at-risk'],
  ['🔴', 'off-track'],
  ['⏳', 'in-progress'],
  ['🔄', 'in-progress'],
  ['🚧', 'in-progress'],
  ['🌀', 'in-progress'],
  ['🔨', 'in-progress'],
  ['⬜', 'not-started'],
  ['☐', 'not-started'],
  ['⭕', 'not-started'],
  ['🔜', 'not-started'],
  ['⏸', 'on-hold'],
  ['💤', 'on-hold'],
  ['🛑', 'blocked'],
  [':white_check_mark:', 'done'],
  [':heavy_check_mark:', 'done'],
  [':ballot_box_with_check:', 'done'],
  [':x:', 'dropped'],
  [':hammer:', 'in-progress'],
  [':construction:', 'in-progress'],
  [':green_circle:', 'on-track'],
  [':yellow_circle:', 'at-risk'],
  [':red_circle:', 'off-track'],
])

export function readSign(title: Growing, reader: Reader, place: Place): void {
  const word = reader.prose.text.slice(...place)
  const status = signs.get(word.replaceAll('\ufe0f', ''))
  if (status) title.status ??= said(status, reader, place)
  const priority = /[⏫🔺🔼🔽⏬]/u.test(word) ? priorityOf(word, reader.labels) : null
  if (priority) title.priority ??= said(priority, reader, place)
}

/** `2/5`, `40%`. */
export function cookieOf(word: string): { value: number; total: number | null } | undefined {
  const match = fraction.exec(word.trim())
  if (!match) return undefined
  return match[3] ? { value: Number(match[3]), total: null } : { value: Number(match[1]), total: Number(match[2]) }
}

const fraction = /^(\d{1,5})\s*\/\s*(\d{1,5})$|^(\d{1,3})\s*%$/

export const isBlank = (code: number): boolean => code === 32 || code === 0xa0 || (code >= 9 && code <= 13) || code === 0x3000
/** Letters, and digits past the numbering that was asked for before. */
export const isLetter = (code: number): boolean =>
  (code >= 65 && code <= 90) || (code >= 97 && code <= 122) || (code >= 0xc0 && code < 0x2000 && code !== 0xd7)
