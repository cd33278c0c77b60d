import { classEntries, prefixesOf } from './class-entries.js'
import { alternatives, formReader, type Grammar, grammarOf } from './grammar.js'
import { type Entry, type Lead, type Lexicon, WordFlag } from './lexicon.js'
import { type Sense, senseOf, symbolIds, symbols } from './symbols.js'
import { triggersIn } from './triggers.js'
import type { QuantityRule, TimeRule, WordPack } from './word-pack.js'
import type { Mask } from './words.js'

const lexicons = new WeakMap<WordPack, Lexicon>()

export function lexiconOf(pack: WordPack): Lexicon {
  const known = lexicons.get(pack)
  if (known) return known
  const lexicon = compile(pack)
  lexicons.set(pack, lexicon)
  return lexicon
}

/** An entry that still takes senses and flags. */
type Growing = { -readonly [Key in keyof Entry]: Entry[Key] } & { senses: Sense[] }

type Words = Map<string, Growing>

/** Plain loops: every start of a program waits for this. */
function compile(pack: WordPack): Lexicon {
  const words: Words = new Map()
  const datable = addClasses(words, pack)
  const literals = new Map<string, number>()
  const read = formReader((word) => {
    let symbol = literals.get(word)
    if (symbol === undefined) {
      symbol = symbols.length + literals.size
      literals.set(word, symbol)
      growing(words, word).senses.push(senseOf(symbol))
    }
    return symbol
  })
  const { masks, times, roles, quantities } = pack
  const grammars = {
    masks: grammarOf<Mask['kind'] | 'event'>(
      [['event', occasionPhrases(pack)], ...(Object.entries(masks) as [Mask['kind'], readonly string[]][])],
      read,
    ),
    times: times.map((pass): Grammar<TimeRule> => grammarOf(Object.entries(pass) as [TimeRule, readonly string[]][], read)),
    leads: grammarOf<Lead>(
      leadNames.map((lead) => [lead, roles[lead]] as const),
      read,
    ),
    trails: grammarOf<'deadline' | 'before'>(
      [
        ['deadline', roles.deadlineAfter],
        ['before', roles.beforeAfter ?? []],
      ],
      read,
    ),
    quantities: grammarOf(Object.entries(quantities.forms) as [QuantityRule, readonly string[]][], read),
  }
  addFlags(words, pack)
  for (const score of quantities.scores) growing(words, score).senses.push(senseOf(symbolIds.SCORE))
  for (const word in quantities.multiples) growing(words, word).senses.push(senseOf(symbolIds.MULTIPLE, quantities.multiples[word]))
  for (const entry of datable) settleSenses(entry)
  return { pack, words, ...grammars, triggers: triggersIn(words), prefixes: prefixesOf(pack) }
}

const leadNames = ['deadline', 'before', 'start', 'mention'] as const

/** Names of occasions and holidays that are more than a word. */
const occasionPhrases = ({ events, classes }: WordPack): readonly string[] => [...events, ...Object.keys(classes.HOLIDAY)].filter(isPhrase)

const isPhrase = (words: string): boolean => words.includes(' ')

function growing(words: Words, word: string): Growing {
  const known = words.get(word)
  if (known) return known
  const senses: Sense[] = []
  const entry: Growing = { senses, sure: senses, flags: 0 }
  words.set(word, entry)
  return entry
}

/** Adds the words of the classes; gives those that only words around may show to be times. */
function addClasses(words: Words, pack: WordPack): ReadonlySet<Growing> {
  const datable = new Set<Growing>()
  for (const { word, sense, flags } of classEntries(pack)) {
    const entry = growing(words, word)
    entry.senses.push(sense)
    entry.flags |= flags
    if (certainSymbol.has(sense.symbol)) datable.add(entry)
  }
  return datable
}

/** A doubtful word matches `MONTH` (something beside it shows that a month is meant), and `MONTH!` only once shown. */
function settleSenses(entry: Growing): void {
  const sure = [...entry.senses]
  for (const sense of entry.senses) {
    const certain = certainSymbol.get(sense.symbol)
    if (certain !== undefined) sure.push({ ...sense, symbol: certain })
  }
  entry.sure = sure
  if (!(entry.flags & WordFlag.doubtful)) entry.senses = sure
}

const certainSymbol: ReadonlyMap<number, number> = new Map([
  [symbolIds.MONTH, symbolIds['MONTH!']],
  [symbolIds.WEEKDAY, symbolIds['WEEKDAY!']],
  [symbolIds.SEASON, symbolIds['SEASON!']],
])

function addFlags(words: Words, pack: WordPack): void {
  const flag = (list: readonly string[], bits: number): void => {
    for (const word of list) growing(words, word).flags |= bits
  }
  const flagKeys = (record: Readonly<Record<string, unknown>>, bits: number): void => {
    for (const word in record) growing(words, word).flags |= bits
  }
  const { numbers, quantities, roles } = pack
  for (const pass of pack.times) for (const forms of Object.values(pass)) for (const form of forms) flag(triggersOf(form), WordFlag.trigger)
  flagKeys(numbers.small, WordFlag.numberWord | WordFlag.trigger)
  flagKeys(numbers.scales, WordFlag.numberWord | WordFlag.trigger)
  flagKeys(numbers.ordinals, WordFlag.numberWord)
  // `by a third` is a part; first and second are not, and stand in every other prose.
  for (const word in numbers.ordinals) if (numbers.ordinals[word]! > 2) growing(words, word).flags |= WordFlag.trigger
  flagKeys(numbers.scaleSuffixes, WordFlag.suffix)
  flagKeys(quantities.multiples, WordFlag.trigger)
  flagKeys(quantities.units, WordFlag.suffix | WordFlag.quantityUnit)
  flag(numbers.ordinalSuffixes, WordFlag.suffix)
  flag(numbers.suffixes, WordFlag.suffix)
  flag(numbers.pronouns, WordFlag.pronoun)
  flag(pack.functionWords, WordFlag.function)
  flag(pack.auxiliaries, WordFlag.auxiliary | WordFlag.function)
  flag(pack.finishing, WordFlag.finishing)
  flag(pack.everies, WordFlag.every)
  flag(pack.timeTails, WordFlag.timeTail)
  flag(pack.rateMarks, WordFlag.rateMark)
  flag(pack.determiners, WordFlag.determiner | WordFlag.function)
  flag(pack.companions, WordFlag.companion)
  flag(pack.eventMarks, WordFlag.eventMark)
  flag(pack.doubtful, WordFlag.doubtful)
  flag(pack.givenNames, WordFlag.givenName)
  flag(pack.abbreviations, WordFlag.abbreviation)
  flag(roles.day, WordFlag.dayLead)
  flag(
    quantities.forms.halving.map((form) => form.slice(form.lastIndexOf(' ') + 1)),
    WordFlag.quantity | WordFlag.trigger,
  )
  flag(quantities.upVerbs, WordFlag.upVerb)
  flag(quantities.downVerbs, WordFlag.downVerb)
  flag(quantities.streets, WordFlag.street)
  flag(quantities.scores, WordFlag.score)
  flag(quantities.currencies, WordFlag.currency)
  for (const event of pack.events) if (!isPhrase(event)) growing(words, event).flags |= WordFlag.event
  for (const phrase of occasionPhrases(pack)) flag(triggersOf(phrase), WordFlag.trigger)
  for (const lead of leadNames) {
    for (const form of roles[lead]) if (!isPhrase(form)) growing(words, form).flags |= WordFlag[lead]
  }
  // `antes de`, `ahead of`: the first word says already that something comes before.
  for (const form of roles.before) growing(words, alternatives(form.split(' ')[0]!)[0]!).flags |= WordFlag.before
}

/** A form of plain words alone says a time by itself: its longest word, the rarest, is a trigger. */
function triggersOf(form: string): readonly string[] {
  if (hasClassOrDigit(form)) return noWords
  let rarest = noWords
  let length = 0
  for (const part of form.split(' ')) {
    if (part.endsWith('?')) continue
    const words = alternatives(part)
    const shortest = Math.min(...words.map((word) => word.length))
    if (shortest > length) {
      rarest = words
      length = shortest
    }
  }
  return rarest
}

const noWords: readonly string[] = []

function hasClassOrDigit(form: string): boolean {
  for (let at = 0; at < form.length; at++) {
    const code = form.charCodeAt(at)
    if ((code >= 65 && code <= 90) || (code >= 48 && code <= 57)) return true
  }
  return false
}
