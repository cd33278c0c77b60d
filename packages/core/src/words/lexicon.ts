import { alternatives, type Grammar, grammarOf } from './grammar.js'
import { type Sense, type SymbolName, senseOf, symbolIds, symbols } from './symbols.js'
import { noSenses } from './token.js'
import { type QuantityRule, type TimeRule, type UnitName, unitNames, type WordPack } from './word-pack.js'
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
  readonly trails: Grammar<'deadline'>
  readonly quantities: Grammar<QuantityRule>
  /** Letters before a number (`q3`) → the symbol they make. */
  readonly prefixes: ReadonlyMap<string, number>
}

export type Lead = 'deadline' | 'before' | 'start' | 'mention'

export interface Entry {
  senses: readonly Sense[]
  /** The senses when the words around show that time is meant; the same for words that need no showing. */
  sure: readonly Sense[]
  flags: number
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
  /** After a figure's lead it is a count and no year. */
  quantity: 524288,
  auxiliary: 1048576,
  /** After a length: `ago`, `later`. */
  timeTail: 2097152,
  /** Before a unit: `a`, `per`. */
  rateMark: 4194304,
  /** After it, two figures are a day and a month. */
  dayLead: 134217728,
  street: 8388608,
  score: 16777216,
  quantityUnit: 33554432,
  currency: 67108864,
} as const

const lexicons = new WeakMap<WordPack, Lexicon>()

export function lexiconOf(pack: WordPack): Lexicon {
  const known = lexicons.get(pack)
  if (known) return known
  const lexicon = compile(pack)
  lexicons.set(pack, lexicon)
  return lexicon
}

function compile(pack: WordPack): Lexicon {
  const words = new Map<string, Entry>()
  const literals = new Map<string, number>()
  const entry = (word: string): Entry => {
    const found = words.get(word) ?? { senses: noSenses, sure: noSenses, flags: 0 }
    words.set(word, found)
    return found
  }
  const flag = (list: Iterable<string>, bits: number): void => {
    for (const word of list) entry(word).flags |= bits
  }
  const addSense = (word: string, sense: Sense): void => {
    const found = entry(word)
    found.senses = [...found.senses, sense]
  }
  const literal = (word: string): number => {
    const known = literals.get(word)
    if (known !== undefined) return known
    const symbol = symbols.length + literals.size
    literals.set(word, symbol)
    addSense(word, senseOf(symbol))
    return symbol
  }

  for (const [name, sense, word] of classSenses(pack)) {
    addSense(word, sense)
    if (!helpers.has(name)) entry(word).flags |= WordFlag.trigger
    if (name === 'UNIT') entry(word).flags |= WordFlag.unit | WordFlag.suffix
    if (name === 'MONTH') entry(word).flags |= WordFlag.suffix
  }
  const maskForms = Object.entries(pack.masks) as [Mask['kind'], readonly string[]][]
  const masks = grammarOf<Mask['kind'] | 'event'>([['event', pack.events.filter((name) => !isOneWord(name))], ...maskForms], literal)
  const times = pack.times.map((pass) => grammarOf(Object.entries(pass) as [TimeRule, readonly string[]][], literal))
  const { numbers, quantities, roles } = pack
  const leads = grammarOf<Lead>(
    [
      ['deadline', roles.deadline],
      ['before', roles.before],
      ['start', roles.start],
      ['mention', roles.mention],
    ],
    literal,
  )
  const trails = grammarOf<'deadline'>([['deadline', roles.deadlineAfter]], literal)
  for (const form of pack.times.flatMap((pass) => Object.values(pass)).flat()) flag(triggersOf(form), WordFlag.trigger)
  flag([...Object.keys(numbers.small), ...Object.keys(numbers.scales), ...Object.keys(numbers.ordinals)], WordFlag.numberWord)
  flag([...Object.keys(numbers.small), ...Object.keys(numbers.scales), ...Object.keys(quantities.multiples)], WordFlag.trigger)
  flag(
    [...numbers.ordinalSuffixes, ...numbers.suffixes, ...Object.keys(numbers.scaleSuffixes), ...Object.keys(quantities.units)],
    WordFlag.suffix,
  )
  flag(numbers.pronouns, WordFlag.pronoun)
  flag(pack.functionWords, WordFlag.function)
  flag(pack.auxiliaries, WordFlag.auxiliary | WordFlag.function)
  flag(pack.timeTails, WordFlag.timeTail)
  flag(pack.rateMarks, WordFlag.rateMark)
  flag(pack.determiners, WordFlag.determiner | WordFlag.function)
  flag(pack.companions, WordFlag.companion)
  flag(roles.deadline.filter(isOneWord), WordFlag.deadline)
  flag(roles.before.filter(isOneWord), WordFlag.before)
  flag(roles.start.filter(isOneWord), WordFlag.start)
  flag(roles.mention.filter(isOneWord), WordFlag.mention)
  flag(roles.day, WordFlag.dayLead)
  flag(pack.events.filter(isOneWord), WordFlag.event)
  flag(pack.events.filter((name) => !isOneWord(name)).flatMap(triggersOf), WordFlag.trigger)
  flag(pack.eventMarks, WordFlag.eventMark)
  flag(pack.doubtful, WordFlag.doubtful)
  flag(pack.givenNames, WordFlag.givenName)
  flag(pack.abbreviations, WordFlag.abbreviation)
  flag(quantities.upVerbs, WordFlag.upVerb)
  flag(quantities.downVerbs, WordFlag.downVerb)
  flag(quantities.streets, WordFlag.street)
  flag(quantities.scores, WordFlag.score)
  for (const score of quantities.scores) addSense(score, senseOf(symbolIds.SCORE))
  for (const [word, value] of Object.entries(quantities.multiples)) addSense(word, senseOf(symbolIds.MULTIPLE, value))
  const amounts = grammarOf(Object.entries(quantities.forms) as [QuantityRule, readonly string[]][], literal)
  flag([...Object.keys(quantities.units)], WordFlag.quantityUnit)
  flag(quantities.currencies, WordFlag.currency)
  for (const found of words.values()) settleSenses(found)
  return { pack, words, masks, times, leads, trails, quantities: amounts, prefixes: prefixesOf(pack) }
}

/** Classes whose words say nothing of time by themselves: `this`, `end`, `few`. */
const helpers: ReadonlySet<SymbolName> = new Set(['MOD', 'END', 'START', 'EARLY', 'MIDDLE', 'LATE', 'FEW', 'TIMES'])

const isOneWord = (phrase: string): boolean => !phrase.includes(' ')

/** A doubtful word matches `MONTH` (something beside it shows that a month is meant), and `MONTH!` only once shown. */
function settleSenses(entry: Entry): void {
  const sure: Sense[] = []
  for (const sense of entry.senses) {
    const certain = certainSymbol.get(sense.symbol)
    if (certain !== undefined) sure.push({ ...sense, symbol: certain })
  }
  entry.sure = sure.length > 0 ? [...entry.senses, ...sure] : entry.senses
  if (!(entry.flags & WordFlag.doubtful)) entry.senses = entry.sure
}

const certainSymbol = new Map<number, number>([
  [symbolIds.MONTH, symbolIds['MONTH!']],
  [symbolIds.WEEKDAY, symbolIds['WEEKDAY!']],
  [symbolIds.SEASON, symbolIds['SEASON!']],
])

/** A form of plain words alone says a time by itself: its longest word, the rarest, is a trigger. */
function triggersOf(form: string): readonly string[] {
  const parts = form.split(' ').filter((part) => !part.endsWith('?'))
  if (parts.some((part) => /\p{Lu}/u.test(part) || /\d/.test(part))) return []
  return parts.map(alternatives).reduce((a, b) => (shortest(b) > shortest(a) ? b : a), [])
}

const shortest = (words: readonly string[]): number => Math.min(...words.map((word) => word.length), words.length === 0 ? 0 : 99)

const unitIndex = (unit: UnitName): number => unitNames.indexOf(unit)

function* classSenses(pack: WordPack): Generator<readonly [SymbolName, Sense, string]> {
  for (const [key, words] of Object.entries(pack.classes) as [SymbolName, Readonly<Record<string, unknown>> | readonly string[]][]) {
    if (key === 'QUARTER' || key === 'HALF' || key === 'FY' || key === 'WEEK') continue
    const entries = Array.isArray(words) ? words.map((word: string) => [word, 0] as const) : Object.entries(words)
    for (const [word, value] of entries) yield [key, classSense(symbolIds[key], value), word]
  }
}

function classSense(symbol: number, value: unknown): Sense {
  if (typeof value === 'number') return senseOf(symbol, value)
  if (typeof value === 'string') return senseOf(symbol, unitIndex(value as UnitName))
  const [first, second] = value as readonly [number, number | UnitName]
  return senseOf(symbol, first, typeof second === 'number' ? second : unitIndex(second))
}

function prefixesOf({ classes }: WordPack): ReadonlyMap<string, number> {
  const prefixes = new Map<string, number>()
  for (const key of ['QUARTER', 'HALF', 'FY', 'WEEK'] as const) for (const letters of classes[key]) prefixes.set(letters, symbolIds[key])
  return prefixes
}
