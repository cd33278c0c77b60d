import { type Match, matchesAt } from '../grammar.js'
import { type Lexicon, WordFlag } from '../lexicon.js'
import { symbolIds } from '../symbols.js'
import { hasSense, type Token } from '../token.js'
import type { QuantityRule } from '../word-pack.js'
import type { InProse, Quantity, Rate, UnitKind } from '../words.js'
import { type Amount, countNoun, joinAmounts } from './amounts.js'

interface Reading {
  readonly tokens: readonly Token[]
  readonly amounts: readonly Amount[]
  readonly text: string
  readonly lexicon: Lexicon
}

/** The quantities among tokens whose times are joined already. */
export function quantitiesIn(timed: readonly Token[], text: string, lexicon: Lexicon): readonly Quantity[] {
  if (!timed.some(counts)) return noQuantities
  const { tokens, amounts } = joinAmounts(timed, text, lexicon)
  const reading: Reading = { tokens, amounts, text, lexicon }
  const found: Quantity[] = []
  for (let at = 0; at < tokens.length; ) {
    const match = tokens[at]!.senses.length > 0 && tokens[at]!.mask === null ? formAt(reading, at) : undefined
    if (match) found.push(match.quantity)
    at = match ? match.end : at + 1
  }
  return found
}

const noQuantities: readonly Quantity[] = []

/** A figure, a length of time or a word such as `double` or `twice`. */
const counts = (token: Token): boolean =>
  token.mask === null &&
  (!Number.isNaN(token.value) ||
    hasSense(token, symbolIds.LENGTH) ||
    hasSense(token, symbolIds.MULTIPLE) ||
    hasSense(token, symbolIds.TIMES) ||
    hasSense(token, symbolIds.ORD) ||
    (token.flags & WordFlag.quantity) !== 0)

interface Found {
  readonly quantity: Quantity
  readonly end: number
}

function formAt(reading: Reading, start: number): Found | undefined {
  for (const match of matchesAt(reading.lexicon.quantities, reading.tokens, start)) {
    const moved = match.rule === 'score' ? moveOfScore(reading, match, start) : undefined
    if (moved) return moved
    const made = make[match.rule](reading, match, start)
    if (made) return withNoun(reading, made, match.end)
  }
  return loneAmount(reading, start)
}

/** `NPS 30 → 45`: what a scale shows, from where to where. */
function moveOfScore(reading: Reading, { end }: Match<QuantityRule>, start: number): Found | undefined {
  const { tokens, text, lexicon } = reading
  const [next] = matchesAt(lexicon.quantities, tokens, end - 1)
  const made = next?.rule === 'from-to' ? make['from-to'](reading, next, end - 1) : undefined
  if (made?.kind !== 'from-to' || (made.unit !== null && made.unitKind !== 'score' && made.unitKind !== 'percent')) return undefined
  const { from, to } = tokens[start]!
  return { quantity: { ...made, from, unit: made.unit ?? text.slice(from, to), unitKind: made.unitKind ?? 'score' }, end: next!.end }
}

/** `5 or more talks`, `10+ books`: what is counted stands after the bound. */
function withNoun({ tokens, text, lexicon }: Reading, quantity: Quantity, end: number): Found {
  if (quantity.kind !== 'threshold' || quantity.unit !== null || quantity.per !== null) return { quantity, end }
  const noun = countNoun(tokens, end, quantity.value, text, lexicon.pack.quantities)
  if (noun < 0) return { quantity, end }
  const { from, to } = tokens[noun]!
  return { quantity: { ...quantity, to, unit: text.slice(from, to), unitKind: 'count' }, end: noun + 1 }
}

function loneAmount({ tokens, amounts }: Reading, at: number): Found | undefined {
  const amount = amountsOf(tokens[at]!, amounts)
  if (!amount || amount.onlyTime || isClock(amount, tokens[at - 1])) return undefined
  const quantity = loneQuantity(amount)
  return quantity && { quantity, end: at + 1 }
}

/** `before nine`: a bare figure after what something is to be over for is an hour. */
const isClock = ({ unit, total }: Amount, before: Token | undefined): boolean =>
  unit === null && Number.isNaN(total) && before !== undefined && (before.flags & WordFlag.before) !== 0

function loneQuantity({ from, to, unit, unitKind, per, value, total, sign }: Amount): Quantity | undefined {
  if (!Number.isNaN(total)) return unit === null ? undefined : { from, to, unit, unitKind, per, kind: 'progress', now: value, value: total }
  if (sign !== 0) return { from, to, unit, unitKind, per, kind: 'delta', value: Math.abs(value), direction: sign > 0 ? 'up' : 'down' }
  if (value === 0 && unit !== null) return { from, to, unit, unitKind, per, kind: 'multiple', value: 0 }
  return { from, to, unit, unitKind, per, kind: 'amount', value, approximate: false }
}

const amountsOf = (token: Token, amounts: readonly Amount[]): Amount | undefined => {
  const sense = token.senses[0]
  return sense && token.kind === 'item' && (sense.symbol === symbolIds.AMOUNT || sense.symbol === symbolIds.RATIO)
    ? amounts[sense.value]
    : undefined
}

const named = ({ unit, unitKind, per }: Amount): { unit: string | null; unitKind: UnitKind | null; per: Rate | null } => ({
  unit,
  unitKind,
  per,
})
const nameless = { unit: null, unitKind: null, per: null } as const

type Maker = (reading: Reading, match: Match<QuantityRule>, start: number) => Quantity | undefined

function inMatch({ amounts }: Reading, { senses }: Match<QuantityRule>): readonly Amount[] {
  const found: Amount[] = []
  for (const { symbol, value } of senses) {
    if ((symbol === symbolIds.AMOUNT || symbol === symbolIds.RATIO) && amounts[value]) found.push(amounts[value])
  }
  return found
}

const placeOf = ({ tokens }: Reading, { end }: Match<QuantityRule>, start: number): { from: number; to: number } => ({
  from: tokens[start]!.from,
  to: tokens[end - 1]!.to,
})

const one =
  (
    make: (
      amount: Amount,
      reading: Reading,
      start: number,
    ) => DistributiveOmit<Quantity, 'from' | 'to' | 'unit' | 'unitKind' | 'per'> | undefined,
  ): Maker =>
  (reading, match, start) => {
    const [amount, whole] = inMatch(reading, match)
    const made = amount && make(amount, reading, start)
    // `at least three of her five approvals`: what is counted stands behind the whole.
    const counted = amount && named(amount.unit === null && whole ? whole : amount)
    return made && ({ ...placeOf(reading, match, start), ...counted, ...made } as Quantity)
  }

type DistributiveOmit<Union, Key extends PropertyKey> = Union extends unknown ? Omit<Union, Key> : never

interface InOneUnit {
  readonly unit: string | null
  readonly unitKind: UnitKind | null
  readonly per: Rate | null
  readonly first: number
  readonly last: number
}

/** The unit of two: the second's, else the first's; figures in units of one class are turned into that unit (`1.8 s → 600 ms`). */
function inOneUnit(first: Amount, last: Amount): InOneUnit {
  const unit = last.unit === null ? first : last
  const convertible = first.unitKind === last.unitKind && first.unitKind !== null && first.size !== last.size
  return {
    unit: unit.unit,
    unitKind: unit.unitKind,
    per: last.per ?? first.per,
    first: convertible ? (first.value * first.size) / last.size : first.value,
    last: last.value,
  }
}

// Field by field: two figures are what plans say most often, and spreading three records into one takes longer than all the rest.
const fromTo = ({ from, to }: InProse, { unit, unitKind, per, first, last }: InOneUnit): Quantity => ({
  from,
  to,
  unit,
  unitKind,
  per,
  kind: 'from-to',
  first,
  last,
})

const make: Readonly<Record<QuantityRule, Maker>> = {
  'from-to': (reading, match, start) => {
    const [first, last] = inMatch(reading, match)
    if (!first || !last) return undefined
    const both = inOneUnit(first, last)
    return fromTo(placeOf(reading, match, start), both)
  },
  range: (reading, match, start) => {
    const [first, last] = inMatch(reading, match)
    if (!first || !last || last.onlyTime || isApart(first, last, reading.text)) return undefined
    const both = inOneUnit(first, last)
    const place = placeOf(reading, match, start)
    if (both.first > both.last) return fromTo(place, both)
    const { unit, unitKind, per } = both
    return { from: place.from, to: place.to, unit, unitKind, per, kind: 'range', low: both.first, high: both.last }
  },
  progress: (reading, match, start) => {
    const [now, all] = inMatch(reading, match)
    if (!now || !all || (now.unit !== null && all.unit === null && now.unitKind !== 'count')) return undefined
    // `uma equipe de 3 pessoas` is one that has three.
    if (now.unitKind === 'count' && all.unitKind === 'count' && now.unit !== all.unit && now.value === 1) return undefined
    return {
      ...placeOf(reading, match, start),
      ...named(all.unit === null ? now : all),
      kind: 'progress',
      now: now.value,
      value: all.value,
    }
  },
  'at-least': one((amount, reading, start) => ({
    kind: 'threshold',
    bound: isNegated(reading, start) ? 'at-most' : 'at-least',
    value: amount.value,
  })),
  'at-most': one((amount) => ({ kind: 'threshold', bound: 'at-most', value: amount.value })),
  up: one((amount) => ({ kind: 'delta', value: Math.abs(amount.value), direction: 'up' })),
  down: one((amount) => ({ kind: 'delta', value: Math.abs(amount.value), direction: 'down' })),
  by: one((amount, reading, start) =>
    isDelta(amount, reading, start)
      ? { kind: 'delta', value: Math.abs(amount.value), direction: directionBefore(reading, start) }
      : undefined,
  ),
  approximate: one((amount) => (amount.onlyTime ? undefined : { kind: 'amount', value: amount.value, approximate: true })),
  multiple: (reading, match, start) => {
    const value = match.senses.find(({ symbol }) => symbol === symbolIds.MULTIPLE)?.value
    return value === undefined ? undefined : { ...placeOf(reading, match, start), ...nameless, kind: 'multiple', value }
  },
  rank: one((amount) => ({ kind: 'multiple', value: amount.value })),
  times: one((amount) => ({ kind: 'multiple', value: amount.value })),
  // `from one in three to one in five`: two shares.
  'share-to-share': (reading, match, start) => {
    const [a, ofA, b, ofB] = match.senses.flatMap(({ symbol, value }) =>
      symbol === symbolIds.AMOUNT ? [reading.amounts[value]!.value] : symbol === symbolIds.NUM ? [value] : [],
    )
    if (!a || !ofA || !b || !ofB) return undefined
    return fromTo(placeOf(reading, match, start), { ...nameless, first: a / ofA, last: b / ofB })
  },
  // `at least once`: an amount of times.
  occasions: (reading, match, start) => {
    const value = match.senses.find(({ symbol }) => symbol === symbolIds.TIMES)?.value
    if (value === undefined) return undefined
    return { ...placeOf(reading, match, start), ...nameless, kind: 'multiple', value }
  },
  halving: (reading, match, start) => ({ ...placeOf(reading, match, start), ...nameless, kind: 'multiple', value: 0.5 }),
  // `by a third`: that part more or less.
  part: (reading, match, start) => {
    const rank = match.senses.find(({ symbol }) => symbol === symbolIds.ORD)?.value
    if (!rank || rank < 3) return undefined
    return { ...placeOf(reading, match, start), ...nameless, kind: 'delta', value: 1 / rank, direction: directionBefore(reading, start) }
  },
  score: (reading, match, start) => {
    const [amount] = inMatch(reading, match)
    if (!amount || (amount.unit !== null && amount.unitKind !== 'score' && amount.unitKind !== 'percent')) return undefined
    const place = placeOf(reading, match, start)
    const unit = reading.text.slice(reading.tokens[start]!.from, reading.tokens[start]!.to)
    return { ...place, unit, unitKind: 'score', per: null, kind: 'amount', value: amount.value, approximate: false }
  },
}

/** `Sell 200 jars - 120 so far`: behind what is counted and a dash between blanks begins something else. */
const isApart = (first: Amount, last: Amount, text: string): boolean =>
  first.unitKind === 'count' && last.unit === null && /\s[-–—]\s/.test(text.slice(first.to, last.from))

/** How many words a negation may stand before the bound that it turns round. */
const negationReach = 4

/** `not take more than 5 hours`: a bound from above after all. */
function isNegated({ tokens, lexicon }: Reading, start: number): boolean {
  for (let at = start - 1; at >= Math.max(0, start - negationReach); at--) {
    if (tokens[at]!.kind === 'mark' && !tokens[at]!.hyphen) return false
    if (lexicon.pack.quantities.negations.includes(tokens[at]!.text)) return true
  }
  return false
}

/** `by 20%`, `by 5 points`; `by 3 o'clock` and `by 12` are none, unless a verb of change stands before. */
const isDelta = (amount: Amount, { tokens }: Reading, start: number): boolean =>
  amount.unitKind === 'percent' || tokens.slice(0, start).some((token) => token.flags & (WordFlag.upVerb | WordFlag.downVerb))

function directionBefore({ tokens }: Reading, start: number): 'up' | 'down' {
  for (let at = start - 1; at >= 0; at--) {
    if (tokens[at]!.flags & WordFlag.downVerb) return 'down'
    if (tokens[at]!.flags & WordFlag.upVerb) return 'up'
  }
  return 'up'
}
