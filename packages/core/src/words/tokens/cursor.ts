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

export interface NewToken {
  readonly kind: Token['kind']
  readonly text: string
  readonly senses: readonly Sense[]
  readonly flags: number
  readonly numeral?: Numeral
  readonly mask?: Mask['kind']
}

export function push(cursor: Cursor, to: number, { kind, text, senses, flags, numeral, mask }: NewToken): number {
  const from = cursor.at
  const before = from > 0 ? cursor.text.charCodeAt(from - 1) : Number.NaN
  const glued = from > 0 && classOf(before) !== blank
  cursor.tokens.push({
    from,
    to,
    kind,
    text,
    glued,
    hyphen: text === '-' && glued && isAlphanumeric(before) && isAlphanumeric(cursor.text.charCodeAt(to)),
    capital: isUpper(cursor.text.charCodeAt(from)),
    senses,
    flags,
    value: numeral ? numeral.value : Number.NaN,
    total: numeral ? numeral.total : Number.NaN,
    mask: mask ?? numeral?.mask ?? null,
  })
  cursor.at = to
  return to
}

export const pushEntry = (cursor: Cursor, to: number, kind: Token['kind'], text: string, entry: Entry): number => {
  if (entry.flags & leading) cursor.led = true
  if (entry.flags & WordFlag.trigger || (entry.flags & WordFlag.event && cursor.led)) cursor.triggered = true
  return push(cursor, to, { kind, text, senses: entry.senses, flags: entry.flags })
}

export const pushMasked = (cursor: Cursor, to: number, mask: Mask['kind']): number => {
  return push(cursor, to, { kind: 'word', text: cursor.lower.slice(cursor.at, to), senses: noSenses, flags: 0, mask })
}
