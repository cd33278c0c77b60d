import { type Lexicon, WordFlag } from './lexicon.js'
import { type Sense, senseOf, symbolIds, symbols } from './symbols.js'
import { hasSense, noSenses, type Token } from './token.js'

const timePreposition = WordFlag.deadline | WordFlag.before | WordFlag.start | WordFlag.mention

/**
 * Settles words that may or may not speak of time, by the words around them. Facts of language, no list of sentences:
 * - `may`, `march`, `sun`, `fall` are times when a preposition of time, `this`/`next`/`last` or a number stands beside them, or when they are
 *   capital inside a sentence; never before a hyphen and a plain word (`sun-setting`);
 * - `April`, `June` after a companion (`with April`) are people;
 * - four digits are a year after a preposition of time, or when no count follows and the figure is one that plans are made for.
 */
export function settleDoubts(tokens: readonly Token[], lexicon: Lexicon): void {
  const tellNames = lexicon.pack.capitals === 'names'
  let person = -2
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]!
    if (token.flags & WordFlag.givenName && isPerson(tokens, at, person)) {
      token.senses = noSenses
      person = at
    } else if (tellNames && token.capital && has(token, symbolIds.WEEKDAY) && isWithinName(tokens, at)) token.senses = noSenses
    else if (token.flags & WordFlag.doubtful && isSure(tokens, at, tellNames)) token.senses = sureSenses(token, lexicon)
    else if (token.kind === 'number' && has(token, symbolIds.YEAR) && isSureYear(tokens, at))
      token.senses = [...token.senses, senseOf(symbolIds['YEAR!'], yearOf(token))]
  }
}

const isYear = (sense: Sense): boolean => sense.symbol === symbolIds.YEAR
const yearOf = (token: Token): number => token.senses.find(isYear)!.value

const sureSenses = (token: Token, lexicon: Lexicon): readonly Sense[] => {
  const entry = lexicon.words.get(token.text)
  return entry ? [...token.senses.filter((sense) => !entry.senses.includes(sense)), ...entry.sure] : token.senses
}

const has = (token: Token | undefined, symbol: number): boolean => token !== undefined && hasSense(token, symbol)

/** `tellNames`: a capital inside a sentence is one of a name. */
function isSure(tokens: readonly Token[], at: number, tellNames: boolean): boolean {
  const token = tokens[at]!
  const before = tokens[at - 1]
  const after = tokens[at + 1]
  if (after?.hyphen && tokens[at + 2]?.kind === 'word' && tokens[at + 2]!.senses.length === 0) return false
  const isLast = !after || after.kind === 'mark'
  const endsPhrase = isLast || (after.flags & WordFlag.function) !== 0
  if (has(token, symbolIds.UNIT)) return false
  // A cell that says `May` and nothing else.
  if (token.capital && tokens.every((other) => other === token || other.kind === 'mark')) return true
  if (has(token, symbolIds.SEASON)) return isSureSeason(tokens, at, endsPhrase)
  if (has(before, symbolIds.MOD)) return token.capital || isLast
  if (before && before.flags & timePreposition && !(before.flags & WordFlag.companion && !token.capital)) return token.capital || endsPhrase
  if (has(before, symbolIds.EARLY) || has(before, symbolIds.MIDDLE) || has(before, symbolIds.LATE)) return true
  if (before && isRangeMark(before) && hasTime(tokens[at - 2])) return true
  if (after && isRangeMark(after) && hasTime(tokens[at + 2])) return true
  return (
    tellNames &&
    token.capital &&
    at > 0 &&
    !startsSentence(before!) &&
    !(before!.flags & WordFlag.determiner && has(token, symbolIds.WEEKDAY)) &&
    !isFollowedByName(after)
  )
}

/** `in spring`, `this fall`, `the fall` after a preposition; `fall 2026` is a form of its own. */
function isSureSeason(tokens: readonly Token[], at: number, endsPhrase: boolean): boolean {
  const before = tokens[at - 1]
  if (!before || isFollowedByName(tokens[at + 1])) return false
  if (has(before, symbolIds.MOD)) return endsPhrase || !has(tokens[at], symbolIds.UNIT)
  if (before.flags & timePreposition) return endsPhrase
  return (before.flags & WordFlag.determiner) !== 0 && ((tokens[at - 2]?.flags ?? 0) & timePreposition) !== 0 && endsPhrase
}

const hasTime = (token: Token | undefined): boolean =>
  has(token, symbolIds.MONTH) || has(token, symbolIds.WEEKDAY) || has(token, symbolIds.SEASON)
const isRangeMark = (token: Token): boolean =>
  token.text === '-' || token.text === '–' || token.text === '/' || (token.flags & WordFlag.deadline) !== 0
const isFollowedByName = (after: Token | undefined): boolean =>
  after !== undefined && after.kind === 'word' && after.capital && after.senses.length === 0
const startsSentence = (before: Token): boolean =>
  before.kind === 'mark' && before.text !== ',' && before.text !== '(' && before.text !== '/'

function isPerson(tokens: readonly Token[], at: number, lastPerson: number): boolean {
  const token = tokens[at]!
  if (!token.capital) return false
  const before = tokens[at - 1]
  const after = tokens[at + 1]
  if (
    has(after, symbolIds.DAY) ||
    has(after, symbolIds.ORD) ||
    has(after, symbolIds.YEAR) ||
    has(before, symbolIds.DAY) ||
    has(before, symbolIds.ORD)
  )
    return false
  if (lastPerson === at - 2 && before && before.kind !== 'number') return true
  if (before && before.flags & WordFlag.companion)
    return !closesRange(tokens, at) && !(after && isRangeMark(after) && hasTime(tokens[at + 2]))
  if (before && !startsSentence(before)) return false
  const next = afterAside(tokens, at + 1)
  const does = tokens[next]
  if (does?.kind !== 'word') return false
  return (does.flags & WordFlag.auxiliary) !== 0 || (has(token, symbolIds.SEASON) && isFollowedByName(does)) || isVerb(tokens, next)
}

/** `April (the pianist) has offered`: what is said of her stands behind the aside. */
function afterAside(tokens: readonly Token[], at: number): number {
  if (tokens[at]?.text !== '(') return at
  const end = tokens.findIndex(({ text }, place) => place > at && text === ')')
  return end < 0 ? at : end + 1
}

/** `April runs the desk`: a plain word before an article is what someone does. */
const isVerb = (tokens: readonly Token[], at: number): boolean =>
  isPlain(tokens[at]!) && ((tokens[at + 1]?.flags ?? 0) & WordFlag.determiner) !== 0

/** `Ruby Tuesday`, `the Sunday Times`: a day within a name. */
const isWithinName = (tokens: readonly Token[], at: number): boolean => {
  const before = tokens[at - 1]
  if (before && before.flags & timePreposition) return false
  return isPlainName(tokens[at + 1]) || (at > 1 && isPlainName(before) && !startsSentence(tokens[at - 2]!))
}

const isPlainName = (token: Token | undefined): boolean => token?.capital === true && isPlain(token)

/** A word of no class: not of time, not a number, not a small word. It may be part of some form. */
const isPlain = ({ kind, senses, flags }: Token): boolean =>
  kind === 'word' && !(flags & WordFlag.function) && !senses.some(({ symbol }) => symbol < symbols.length)

/** `from March to April`: the companion `to` closes a range. */
const closesRange = (tokens: readonly Token[], at: number): boolean =>
  hasTime(tokens[at - 2]) || has(tokens[at - 2], symbolIds.YEAR) || has(tokens[at - 2], symbolIds.DAY)

function isSureYear(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]!
  const year = yearOf(token)
  if (token.text.startsWith("'")) return false
  const before = tokens[at - 1]
  const after = tokens[at + 1]
  if (before?.kind === 'mark' && before.glued === false && /[$€£#<>≥≤~+]/.test(before.text)) return false
  if (after && (after.flags & WordFlag.unit || after.text === '%')) return false
  const led = before !== undefined && (before.flags & timePreposition) !== 0
  if (year >= 2010 && year < 2050 && (year % 10 !== 0 || !after || after.kind === 'mark')) return !before || !isCounting(before)
  return led && year >= 1900 && year <= 2100 && (!after || after.kind === 'mark' || (after.flags & WordFlag.function) !== 0)
}

/** `over 2025`, `reach 2048`: a figure is meant. */
const isCounting = (before: Token): boolean => (before.flags & WordFlag.quantity) !== 0
