import { letters } from '../../text/letters.js'
import { type Lexicon, WordFlag } from '../lexicon.js'
import { senseOf, symbolIds } from '../symbols.js'
import { type Token, tokenLike } from '../token.js'
import type { QuantityWords } from '../word-pack.js'
import type { Rate, UnitKind } from '../words.js'

/** A figure with what it counts, before anything is made of it. */
export interface Amount {
  readonly from: number
  readonly to: number
  readonly value: number
  /** `10` of `3/10`; `NaN` without. */
  readonly total: number
  readonly unit: string | null
  readonly unitKind: UnitKind | null
  /** The unit in its class's base unit. */
  readonly size: number
  readonly per: Rate | null
  /** A sign stands before it: `+20`, `-12`. */
  readonly sign: 1 | -1 | 0
  /** It may as well be a length of time that counts nothing: `for 3 weeks`. */
  readonly onlyTime: boolean
}

export interface WithAmounts {
  /** Amounts are one token each, whose sense is `AMOUNT` (or `RATIO`) with the place in `amounts`. */
  readonly tokens: readonly Token[]
  readonly amounts: readonly Amount[]
}

/** Numbers join with their signs, currencies, units or count nouns. */
export function joinAmounts(tokens: readonly Token[], text: string, lexicon: Lexicon): WithAmounts {
  const joined: Token[] = []
  const amounts: Amount[] = []
  for (let at = 0; at < tokens.length; ) {
    const read = mayCount(tokens[at]!) ? amountAt(tokens, at, text, lexicon) : undefined
    if (!read) {
      joined.push(tokens[at]!)
      at++
      continue
    }
    joined.push(amountToken(tokens[at]!, read.amount, amounts.length))
    amounts.push(read.amount)
    at = read.end
  }
  return { tokens: joined, amounts }
}

/** A figure, a length of time, a sign or a currency; never a word. */
const mayCount = ({ kind, mask }: Token): boolean => kind !== 'word' && mask === null

interface AmountRead {
  readonly amount: Amount
  readonly end: number
}

function amountToken(first: Token, amount: Amount, place: number): Token {
  const symbol = Number.isNaN(amount.total) ? symbolIds.AMOUNT : symbolIds.RATIO
  return tokenLike(first, { from: amount.from, to: amount.to, kind: 'item', hyphen: false, senses: [senseOf(symbol, place)], flags: 0 })
}

function amountAt(tokens: readonly Token[], start: number, text: string, lexicon: Lexicon): AmountRead | undefined {
  const sign = signAt(tokens, start)
  const signed = sign === 0 ? start : start + 1
  const currency = tokens[signed]!.flags & WordFlag.currency && tokens[signed]!.kind === 'mark' ? tokens[signed]!.text : null
  const at = currency ? signed + 1 : signed
  const figure = tokens[at]
  if (!figure || figure.mask) return undefined
  if (figure.kind === 'item') return at === start || sign !== 0 ? lengthAmount(tokens, { at, start, sign }, text, lexicon) : undefined
  if (figure.kind !== 'number' || Number.isNaN(figure.value) || namesOrOrders(tokens, at, text)) return undefined
  if (currency && !figure.glued) return undefined
  const named = currency
    ? { unit: currency, unitKind: 'money' as const, size: 1, end: at + 1 }
    : unitAfter(tokens, at + 1, figure.value, text, lexicon)
  if (figure.flags & WordFlag.pronoun && (named.unit === null || isPronoun(tokens, at) || tokens[at + 1]?.hyphen)) return undefined
  const grouped = isGroupedByPoint(figure, named.unitKind) ? 1000 : 1
  const value = (sign < 0 ? -figure.value : figure.value) * grouped
  const { unit, unitKind, size, end } = named
  const amount: Amount = {
    from: tokens[start]!.from,
    to: tokens[end - 1]!.to,
    value,
    total: figure.total,
    unit,
    unitKind,
    size,
    per: null,
    sign,
    onlyTime: false,
  }
  return withRate(tokens, amount, end)
}

/** `1.500 €`, `50.000 words`: nobody counts to a thousandth of either. */
const isGroupedByPoint = ({ text, value }: Token, unitKind: UnitKind | null): boolean =>
  (unitKind === 'money' || unitKind === 'count') && value >= 1 && value < 1000 && /^\d{1,3}[.,]\d{3}$/.test(text)

/**
 * `Year 2`, `day 30` order what a unit before them counts, `Net 6` is a version of what a name before it calls; `One Team` and `Seven Ways` are
 * names: a number word with a capital inside a sentence.
 */
function namesOrOrders(tokens: readonly Token[], at: number, text: string): boolean {
  const { flags, capital, glued } = tokens[at]!
  const before = tokens[at - 1]
  if (!before || before.hyphen) return false
  if (flags & WordFlag.numberWord)
    return capital && ((before.kind === 'word' && tokens[at + 1]?.capital === true) || (at > 1 && /^["“„«‘]$/.test(before.text)))
  if (before.mask === 'name' || before.mask === 'url' || before.mask === 'version') return !glued && tokens[at + 1]?.capital === true
  // `ITIL 4 Foundation`
  if (before.capital && before.to - before.from > 2 && tokens[at + 1]?.capital && isCapitals(text, before)) return !glued
  return before.kind === 'word' && (before.flags & WordFlag.unit) !== 0 && !glued && before.capital
}

const isCapitals = (text: string, { from, to }: Token): boolean => {
  for (let at = from; at < to; at++) if (text.charCodeAt(at) < 65 || text.charCodeAt(at) > 90) return false
  return true
}

/** `this one`, `the one`: no figure; nor is the `one` of `one-click`. */
function isPronoun(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]
  return before !== undefined && (before.flags & WordFlag.determiner) !== 0
}

const signAt = (tokens: readonly Token[], at: number): 1 | -1 | 0 => {
  const token = tokens[at]!
  if (token.kind !== 'mark' || token.hyphen || token.glued || !tokens[at + 1]?.glued) return 0
  return token.text === '+' ? 1 : token.text === '-' ? -1 : 0
}

interface SignedAt {
  readonly at: number
  /** The token of the sign, where there is one. */
  readonly start: number
  readonly sign: 1 | -1 | 0
}

const hasArticle = (words: string, { words: entries }: Lexicon): boolean =>
  ((entries.get(words.slice(0, words.search(/\s|$/)).toLowerCase())?.flags ?? 0) & WordFlag.determiner) !== 0

/** `1 to 2 days`: an estimate, no figure. */
const isRange = (words: string): boolean => (words.match(/\d+(?:[.,]\d+)?/g)?.length ?? 0) > 1

const secondsIn = {
  second: 1,
  minute: 60,
  hour: 3600,
  day: 86_400,
  week: 604_800,
  month: 2_629_800,
  quarter: 7_889_400,
  half: 15_778_800,
  year: 31_557_600,
} as const

/** `2 hours`, `ten hours`, `twenty and one hours`: a digit first, or two words, or four. */
const figureOrWords = new RegExp(String.raw`^(?:\d|[${letters}]+\s+(?:[${letters}]+\s+[${letters}]+\s+)?[${letters}]+$)`)
const lastWord = new RegExp(`[${letters}]+$`)

/** A length of time that is an amount as well: `10 hours`, `under 30 minutes`. One with a hyphen (`a 30-minute talk`) or an article is none. */
function lengthAmount(tokens: readonly Token[], { at, start, sign }: SignedAt, text: string, lexicon: Lexicon): AmountRead | undefined {
  const token = tokens[at]!
  const length = token.senses[0]?.made?.value
  if (length?.kind !== 'duration') return undefined
  const words = text.slice(token.from, token.to)
  if (words.includes('-') || !figureOrWords.test(words) || hasArticle(words, lexicon) || isRange(words)) return undefined
  const unit = lastWord.exec(words)?.[0] ?? length.unit
  const before = tokens[start - 1]
  const after = tokens[at + 1]
  const led =
    (before !== undefined && (before.flags & timePreposition) !== 0) ||
    (after !== undefined && (after.flags & (WordFlag.before | WordFlag.start)) !== 0)
  const isEffort = length.unit === 'hour' || length.unit === 'minute' || length.unit === 'second'
  const amount: Amount = {
    from: tokens[start]!.from,
    to: token.to,
    value: sign < 0 ? -length.count : length.count,
    total: Number.NaN,
    unit,
    unitKind: 'time',
    size: secondsIn[length.unit],
    per: null,
    sign,
    onlyTime: !isEffort && led,
  }
  return withRate(tokens, amount, at + 1)
}

const timePreposition = WordFlag.deadline | WordFlag.before | WordFlag.start | WordFlag.mention

/** `2 hours a week`, `$41k/month`: a rhythm right after it is its rate. */
function withRate(tokens: readonly Token[], amount: Amount, end: number): AmountRead {
  const rhythm = tokens[end]?.senses[0]?.made?.value
  const per = rhythm?.kind === 'recurrence' && rhythm.times === null ? { every: rhythm.every, unit: rhythm.unit } : null
  return per ? { amount: { ...amount, per }, end: end + 1 } : { amount, end }
}

interface UnitRead {
  readonly unit: string | null
  readonly unitKind: UnitKind | null
  readonly size: number
  readonly end: number
}

function unitAfter(tokens: readonly Token[], at: number, value: number, text: string, { pack: { quantities } }: Lexicon): UnitRead {
  const none: UnitRead = { unit: null, unitKind: null, size: 1, end: at }
  const start = tokens[at]?.hyphen ? at + 1 : at
  const next = tokens[start]
  if (!next || next.mask) return none
  const known = next.flags & WordFlag.quantityUnit ? quantities.units[next.text] : undefined
  if (known && (next.kind === 'mark' ? next.text === '%' || next.glued : true))
    return { unit: text.slice(next.from, next.to), unitKind: known[0], size: known[1], end: start + 1 }
  if (next.flags & WordFlag.currency) return { unit: text.slice(next.from, next.to), unitKind: 'money', size: 1, end: start + 1 }
  if (next.glued && !tokens[at]!.hyphen && next.to - next.from === 1) return none
  const noun = countNoun(tokens, start, value, text, quantities)
  return noun < 0 ? none : { unit: text.slice(tokens[noun]!.from, tokens[noun]!.to), unitKind: 'count', size: 1, end: noun + 1 }
}

/** The noun that a number counts: within four words the first plural; after `one` the last word of the run. -1: none. */
export function countNoun(tokens: readonly Token[], start: number, value: number, text: string, words: QuantityWords): number {
  let last = -1
  for (let at = start, left = 4; at < tokens.length && left > 0; at++) {
    const token = tokens[at]!
    if (!token.hyphen) left--
    if (token.hyphen && last >= 0) continue
    if (isAttributiveLength(token)) continue
    if (token.mask === 'name' || token.mask === 'id') {
      last = at
      continue
    }
    if (token.kind !== 'word' || token.mask || token.flags & WordFlag.function) break
    last = at
    if (value !== 1 && isPlural(text.slice(token.from, token.to), words)) return at
  }
  return value === 1 || last < 0 ? last : start
}

/** `ten one-hour sessions`: a length before the noun. */
const isAttributiveLength = ({ kind, senses }: Token): boolean => kind === 'item' && senses[0]?.made?.value.kind === 'duration'

const isPlural = (word: string, { pluralWords, pluralEndings, singularEndings }: QuantityWords): boolean =>
  pluralWords.includes(word) ||
  (word.length > 2 && pluralEndings.some((ending) => word.endsWith(ending)) && !singularEndings.some((ending) => word.endsWith(ending)))
