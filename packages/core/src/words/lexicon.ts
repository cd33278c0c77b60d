import type { Grammar } from './grammar.js'
import type { Sense } from './symbols.js'
import type { Triggers } from './triggers.js'
import type { QuantityRule, TimeRule, WordPack } from './word-pack.js'
import type { Mask } from './words.js'

/** A word pack made ready to read with: one look-up per word, one trie per pass. Made once per pack. */
export interface Lexicon {
  readonly pack: WordPack
  readonly words: ReadonlyMap<string, Entry>
  /** Masks, and the names of occasions that are more than a word. */
  readonly masks: Grammar<Mask['kind'] | 'event'>
  readonly times: readonly Grammar<TimeRule>[]
  /** What stands before a time and says its role. */
  readonly leads: Grammar<Lead>
  /** What stands after it. */
  readonly trails: Grammar<'deadline' | 'before'>
  readonly quantities: Grammar<QuantityRule>
  readonly triggers: Triggers
  /** Letters before a number (`q3`) → the symbol they make. */
  readonly prefixes: ReadonlyMap<string, number>
}

export type Lead = 'deadline' | 'before' | 'start' | 'mention'

export interface Entry {
  readonly senses: readonly Sense[]
  /** The senses when the words around show that time is meant; the same for words that need no showing. */
  readonly sure: readonly Sense[]
  readonly flags: number
}

/** What a word is, beyond its place in forms. Bits, so that a look around is one test. */
export const WordFlag = {
  /** A prose without a digit and without such a word says nothing of time or quantity. */
  trigger: 1,
  function: 2,
  determiner: 4,
  companion: 8,
  deadline: 16,
  before: 32,
  start: 64,
  mention: 128,
  event: 256,
  eventMark: 512,
  doubtful: 1024,
  givenName: 2048,
  abbreviation: 4096,
  /** May stand glued after digits. */
  suffix: 8192,
  numberWord: 16384,
  pronoun: 32768,
  unit: 65536,
  upVerb: 131072,
  downVerb: 262144,
  /** The part in `by half`; four digits after it are a count and no year. */
  quantity: 524288,
  auxiliary: 1048576,
  /** After a length: `ago`, `later`. */
  timeTail: 2097152,
  /** Before a unit: `a`, `per`. */
  rateMark: 4194304,
  /** After it, two figures are a day and a month. */
  dayLead: 134217728,
  finishing: 268435456,
  every: 536870912,
  possessive: 1073741824,
  street: 8388608,
  score: 16777216,
  quantityUnit: 33554432,
  currency: 67108864,
} as const
