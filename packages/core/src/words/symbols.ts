import type { TimePhrase, TimeValue } from './words.js'

/** The classes of words and the kinds of items that forms are written in. Anything else in a form is a word of the language. */
export const symbols = [
  // Numbers. DAY: 1–31 in one or two digits; YEAR: four digits that can be a year, or '27; YEAR!: one that surely is; YEAR2: two digits that are
  // one behind a day and its month (`5-Mar-27`).
  'NUM',
  'INT',
  'DAY',
  'ORD',
  'YEAR',
  'YEAR!',
  'YEAR2',
  // Words of the pack. With `!`: surely meant so, not `may` the auxiliary.
  'MONTH',
  'MONTH!',
  'WEEKDAY',
  'WEEKDAY!',
  'WEEKDAYS',
  'UNIT',
  'SEASON',
  'SEASON!',
  'MOD',
  'END',
  'START',
  'EARLY',
  'MIDDLE',
  'LATE',
  'EO',
  'DAYWORD',
  'DAYPART',
  'FREQ',
  'TIMES',
  'FEW',
  'HOLIDAY',
  'QUARTER',
  'HALF',
  'FY',
  'WEEK',
  'DECADE',
  // Items that an earlier pass made. DATE: a single day; PERIOD: a named stretch of the calendar; LENGTH: a duration.
  'DATE',
  'PERIOD',
  'LENGTH',
  'RECUR',
  'SPAN',
  // A number with its unit; `now/total` where both stand.
  'AMOUNT',
  'RATIO',
  'SCORE',
  'MULTIPLE',
] as const

export type SymbolName = (typeof symbols)[number]

/** The number of each symbol; literal words of forms are numbered after them. */
export const symbolIds = Object.fromEntries(symbols.map((name, index) => [name, index])) as Readonly<Record<SymbolName, number>>

/** What a token can be: a symbol with its value. `more` is a second value (the day of a holiday, the unit of a frequency). */
export interface Sense {
  readonly symbol: number
  readonly value: number
  readonly more: number
  /** What an earlier pass made of it; `null` for words and numbers. */
  readonly made: Made | null
}

/** A time in the making: its value, and what modifies it. */
export interface Made {
  readonly value: TimeValue
  readonly portion: TimePhrase['portion']
  /** `since June`, `starting Monday` inside the phrase itself. */
  readonly role: TimePhrase['role'] | null
  readonly before: boolean
}

export const made = (value: TimeValue, portion: TimePhrase['portion'] = null): Made => ({ value, portion, role: null, before: false })
export const senseOf = (symbol: number, value = 0, more = 0, item: Made | null = null): Sense => ({ symbol, value, more, made: item })
