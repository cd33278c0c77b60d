import { blank, classOf, isAlphanumeric, isUpper } from '../characters.js'
import { type Entry, type Lexicon, WordFlag } from '../lexicon.js'
import type { Numeral } from '../numerals.js'
import type { Sense } from '../symbols.js'
import { noSenses, type Token } from '../token.js'
import type { Mask } from '../words.js'

export interface Cursor {
  readonly text: string
  readonly lower: string
  readonly lexicon: Lexicon
  readonly tokens: Token[]
  at: number
  /** A digit or a word of time or number was met. */
  triggered: boolean
  /** A preposition of time was met: an occasion after it is a time. */
  led: boolean
}

export const noEntry: Entry = { senses: noSenses, sure: noSenses, flags: 0 }

const leading = WordFlag.deadline | WordFlag.before

/** Makes the token from `cursor.at` to `to` and goes there. Fields one by one: an object to carry them would be made for every word. */
export function push(
  cursor: Cursor,
  to: number,
  kind: Token['kind'],
  text: string,
  senses: readonly Sense[],
  flags: number,
  numeral: Numeral | null = null,
  mask: Mask['kind'] | null = null,
): number {
  const from = cursor.at
  const before = from > 0 ? cursor.text.charCodeAt(from - 1) : 32
  const glued = classOf(before) !== blank
  cursor.tokens.push({
    from,
    to,
    kind,
    text,
    glued,
    hyphen: glued && text === '-' && isAlphanumeric(before) && isAlphanumeric(cursor.text.charCodeAt(to)),
    capital: isUpper(cursor.text.charCodeAt(from)),
    senses,
    flags,
    value: numeral === null ? Number.NaN : numeral.value,
    total: numeral === null ? Number.NaN : numeral.total,
    mask: mask ?? (numeral === null ? null : numeral.mask),
  })
  cursor.at = to
  return to
}

export const pushEntry = (cursor: Cursor, to: number, kind: Token['kind'], text: string, entry: Entry): number => {
  if (entry.flags & leading) cursor.led = true
  if (entry.flags & WordFlag.trigger || (entry.flags & WordFlag.event && cursor.led)) cursor.triggered = true
  return push(cursor, to, kind, text, entry.senses, entry.flags)
}

export const pushMasked = (cursor: Cursor, to: number, mask: Mask['kind']): number =>
  push(cursor, to, 'word', cursor.lower.slice(cursor.at, to), noSenses, 0, null, mask)
