import { WordFlag } from '../lexicon.js'
import { symbolIds } from '../symbols.js'
import type { Token } from '../token.js'
import { type TimeRule, unitNames } from '../word-pack.js'
import { durationIn } from './lengths.js'
import type { Matched } from './matched.js'

const timePreposition = WordFlag.deadline | WordFlag.before | WordFlag.start | WordFlag.mention

/** Whether the words around let a form mean time: rules by name that need a look beyond their own words. */
export const timeGuards: Readonly<Partial<Record<TimeRule, (matched: Matched) => boolean>>> = {
  day: (matched) => !isVerbAfterNumber(matched) && !isNextClause(matched) && (!has(matched, symbolIds.RATIO) || isDayRatio(matched)),
  'day-of-month': (matched) => endsPhrase(matched) && isPlainDay(matched),
  unit: (matched) => (!pointsBack(matched) || isDayOrMore(matched)) && !goesOnAfterLead(matched),
  'nth-unit': (matched) => (isDayOrMore(matched) && !isYear(matched)) || matched.senses.some((sense) => sense.made !== null),
  duration: (matched) =>
    !isShare(matched) &&
    !isTitle(matched) &&
    !isOneDay(matched) &&
    !isShortRange(matched) &&
    (hasCount(matched) || isLed(matched) || (isFollowedByTime(matched) && !(opensWithArticle(matched) && followsCount(matched)))),
  'within-length': (matched) => !isPrompt(matched) || isOfAnEnd(matched),
  vague: (matched) => !isCountedUnit(matched),
  rate: (matched) => !isHalf(matched) && (hasTimes(matched) || !opensWithArticle(matched) || followsCount(matched)),
}

const before = ({ tokens, start }: Matched): Token | undefined => tokens[start - 1]
const after = ({ tokens, end }: Matched): Token | undefined => tokens[end]
const isPlainWord = (token: Token | undefined): boolean =>
  token?.kind === 'word' && token.senses.length === 0 && !(token.flags & WordFlag.function)

function endsPhrase(matched: Matched): boolean {
  const next = after(matched)
  return !next || next.kind === 'mark' || (next.flags & WordFlag.function) !== 0
}

/** `by the 27th`, `for the twenty-second`: after a preposition of time; a lone `second` or `third` is no day. */
function isPlainDay(matched: Matched): boolean {
  const ordinal = matched.senses.find((sense) => sense.symbol === symbolIds.ORD)
  const last = matched.tokens[matched.end - 1]!
  const opens = matched.tokens[matched.start]!
  const led = ((before(matched)?.flags ?? 0) & timePreposition) !== 0 || (opens.flags & timePreposition) !== 0
  return led && (ordinal === undefined || ordinal.more === 1 || last.flags === WordFlag.numberWord)
}

/** `that year`, `the same week`: only whole units of the calendar from a day up. */
const pointsBack = (matched: Matched): boolean =>
  !has(matched, symbolIds.MOD) && matched.senses.length <= 3 && matched.tokens[matched.end - 1]!.flags !== 0 && has(matched, symbolIds.UNIT)
/** `for the month of June`: the words that lead to it go on behind it. */
const goesOnAfterLead = (matched: Matched): boolean =>
  (matched.tokens[matched.start]!.flags & WordFlag.mention) !== 0 && ((after(matched)?.flags ?? 0) & WordFlag.mention) !== 0
const isDayOrMore = (matched: Matched): boolean => {
  const unit = matched.senses.find((sense) => sense.symbol === symbolIds.UNIT)
  const name = unit && unitNames[unit.value]
  return (
    name === 'day' ||
    name === 'week' ||
    name === 'month' ||
    name === 'quarter' ||
    name === 'year' ||
    has(matched, symbolIds.END) ||
    has(matched, symbolIds.START) ||
    has(matched, symbolIds.MIDDLE) ||
    name === 'weekend'
  )
}

/** `3 may help`: a doubtful month in small letters, between a number and a plain word. */
function isVerbAfterNumber(matched: Matched): boolean {
  const last = matched.tokens[matched.end - 1]!
  return (last.flags & WordFlag.doubtful) !== 0 && !last.capital && isPlainWord(after(matched))
}

/** `by June, one lane is done`: behind the comma something else is counted. */
function isNextClause(matched: Matched): boolean {
  const { tokens, start, end } = matched
  return (
    end - start === 3 &&
    tokens[start + 1]!.text === ',' &&
    has(matched, symbolIds.MONTH) &&
    (isPlainWord(after(matched)) || Number.isNaN(tokens[end - 1]!.value) || !isDigitText(tokens[end - 1]!.text))
  )
}

const isDigitText = (text: string): boolean => text.charCodeAt(0) < 58

/**
 * `by 30/6`, `on 4/22`: two figures that are a day and a month, after a preposition that asks for a day, or `30.11.` and nothing else; elsewhere they
 * are a score. A month that begins with 0 needs no preposition: `last run 30.09.`.
 */
function isDayRatio(matched: Matched): boolean {
  if (matched.senses.length > 1) return true
  const next = after(matched)
  if (isLedDay(matched)) {
    if (next?.text !== '.' && isDotted(matched)) return (!next || next.text === ',' || next.text === ')') && !changesBefore(matched)
    return (!next || next.kind === 'mark' || (next.flags & WordFlag.function) !== 0) && !isDelta(matched)
  }
  if (next?.text !== '.') return false
  // `All Souls, 2.11.`
  if (before(matched)?.text === ',' && matched.end + 1 === matched.tokens.length) return !changesBefore(matched)
  if (goesOnBehindDot(matched)) return !changesBefore(matched)
  return matched.start === 0 ? matched.tokens.length === 2 : isSurelyDay(matched)
}

/** `14.6., crew of three`, `3.10. in the hall`: a full stop that ends no sentence stands behind a day. */
const goesOnBehindDot = ({ tokens, start, end }: Matched): boolean => {
  const next = tokens[end + 1]
  if (!next) return false
  if (next.kind === 'mark') return next.text === ',' || next.text === ')' || next.text === ';'
  // `2.3. improve the …` numbers a section.
  return start > 0 && !next.capital && (next.flags & WordFlag.function) !== 0
}

/** `20.12` */
const isDotted = ({ tokens, start }: Matched): boolean => tokens[start]!.text.includes('.')

/** `by 30/6` */
const isLedDay = (matched: Matched): boolean =>
  ((before(matched)?.flags ?? 0) & (WordFlag.deadline | WordFlag.before | WordFlag.dayLead)) !== 0

/** `last run 30.09.`, `Deadline: 17.8.`: as a figure it would have no 0 there, or would be too great for a month. */
function isSurelyDay({ tokens, start, end }: Matched): boolean {
  // `01.03. – 30.11.2027` is one stretch.
  if (end + 1 < tokens.length) return false
  const { text, value } = tokens[start]!
  const lead = tokens[start - 1]!.text === ':' ? tokens[start - 2] : tokens[start - 1]
  if (lead?.kind !== 'word' || lead.flags & (WordFlag.upVerb | WordFlag.downVerb)) return false
  return hasZero(text) || ((lead.flags & WordFlag.finishing) !== 0 && value >= 13)
}

/** `improve by 2.5.`: by how much. */
const isDelta = (matched: Matched): boolean =>
  matched.end >= matched.tokens.length - 1 && matched.tokens[matched.start]!.value <= 12 && changesBefore(matched)

const changesBefore = ({ tokens, start }: Matched): boolean => {
  for (let at = 0; at < start; at++) if (tokens[at]!.flags & (WordFlag.upVerb | WordFlag.downVerb)) return true
  return false
}

/** `30.09` */
const hasZero = (text: string): boolean => text.charCodeAt(text.length - 2) === 48 && text.charCodeAt(text.length - 3) === 46

/** `20 to 30 hours`, `from 9 to 5 days`: two amounts, left to the quantities; else days and more stay one length. */
function isShortRange(matched: Matched): boolean {
  const figures = matched.senses.filter((sense) => sense.symbol === symbolIds.NUM)
  const isFromTo =
    ((before(matched)?.flags ?? 0) & WordFlag.start) !== 0 || (figures[0]?.value ?? 0) > (figures[1]?.value ?? Number.POSITIVE_INFINITY)
  if (figures.length > 1 && isFromTo) return true
  const unit = matched.senses.find((sense) => sense.symbol === symbolIds.UNIT)
  return (
    unit !== undefined &&
    unit.value <= unitNames.indexOf('hour') &&
    matched.senses.filter((sense) => sense.symbol === symbolIds.NUM).length > 1 &&
    !has(matched, symbolIds.MOD) &&
    matched.senses.length === 4
  )
}

const has = ({ senses }: Matched, symbol: number): boolean => senses.some((sense) => sense.symbol === symbol)
const hasCount = (matched: Matched): boolean =>
  has(matched, symbolIds.NUM) || has(matched, symbolIds.FEW) || matched.senses.some((sense) => sense.made !== null)
const hasTimes = (matched: Matched): boolean => has(matched, symbolIds.TIMES) || has(matched, symbolIds.NUM)
const isLed = (matched: Matched): boolean => ((before(matched)?.flags ?? 0) & timePreposition) !== 0
const isFollowedByTime = (matched: Matched): boolean => {
  const next = after(matched)
  return next !== undefined && (next.flags & (WordFlag.start | WordFlag.before | WordFlag.timeTail)) !== 0
}

/** `three quarters of users`, `one half`: parts of a whole. `A second` is the next of its kind. */
function isShare(matched: Matched): boolean {
  const unit = matched.senses.find((sense) => sense.symbol === symbolIds.UNIT)
  const name = unit && unitNames[unit.value]
  if (name === 'second' && !hasCount(matched)) return true
  return (
    name === 'half' ||
    (name === 'quarter' && !isLed(matched) && (!hasCount(matched) || ((after(matched)?.flags ?? 0) & WordFlag.function) !== 0))
  )
}

/** `in Seven Weeks`: number and unit with capitals inside a sentence are a book or a song. */
const isTitle = ({ tokens, start, end }: Matched): boolean =>
  start > 0 && end === start + 2 && tokens[start - 1]!.kind === 'word' && tokens[start]!.capital && tokens[start + 1]!.capital

/** `Year 8` is a class of a school. */
const isYear = (matched: Matched): boolean =>
  matched.senses.some((sense) => sense.symbol === symbolIds.UNIT && unitNames[sense.value] === 'year')

/** `within a day`, `within five working days`: how prompt something is to be each time. A week and more is rarely meant so. */
function isPrompt(matched: Matched): boolean {
  const length = durationIn(matched)
  return length !== undefined && length.unit === 'day' && length.count <= 7
}

/** All that a field says, or after a word of an end (`due within two days`, `finish the slides within two days`) in the same clause. */
function isOfAnEnd({ tokens, start }: Matched): boolean {
  for (let at = start - 1; at >= 0; at--) {
    const token = tokens[at]!
    if (token.flags & WordFlag.finishing) return true
    if (token.kind === 'mark' && !token.hyphen && token.text !== ':') return false
  }
  return start === 0
}

/** `one day a week`: a count after all. */
const isCountedUnit = (matched: Matched): boolean =>
  matched.tokens[matched.end - 1]!.senses.some(({ symbol }) => symbol === symbolIds.UNIT) &&
  ((after(matched)?.flags ?? 0) & WordFlag.rateMark) !== 0

/** `a half page` goes by no half of the year. */
const isHalf = (matched: Matched): boolean => {
  const unit = matched.senses.find((sense) => sense.symbol === symbolIds.UNIT)
  return unit !== undefined && unitNames[unit.value] === 'half'
}

/** `One day I will …` is no length. */
function isOneDay(matched: Matched): boolean {
  const first = matched.tokens[matched.start]!
  const next = after(matched)
  return (
    (first.flags & WordFlag.pronoun) !== 0 &&
    matched.senses.some((sense) => sense.symbol === symbolIds.UNIT && unitNames[sense.value] === 'day') &&
    next?.kind === 'word' &&
    !(next.flags & WordFlag.rateMark)
  )
}

const opensWithArticle = (matched: Matched): boolean => (matched.tokens[matched.start]!.flags & WordFlag.determiner) !== 0

/** `5 pull requests a week`: a number stands shortly before, with what it counts between. */
function followsCount(matched: Matched): boolean {
  const last = before(matched)
  if (!last || last.kind === 'mark' || last.flags & timePreposition) return false
  for (let at = matched.start - 1; at >= Math.max(0, matched.start - 7); at--) {
    const token = matched.tokens[at]!
    if (!Number.isNaN(token.value) || token.senses.some((sense) => sense.made?.value.kind === 'duration' || sense.symbol === symbolIds.FEW))
      return true
    if (token.kind === 'mark' && !token.hyphen && token.text !== '%' && token.text !== ',') return false
  }
  return false
}
