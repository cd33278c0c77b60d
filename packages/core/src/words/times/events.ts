import { type Lead, WordFlag } from '../lexicon.js'
import { type Made, symbolIds, symbols } from '../symbols.js'
import type { Token } from '../token.js'
import type { WordPack } from '../word-pack.js'
import type { TimePhrase, TimeValue } from '../words.js'
import type { LeadAt } from './time-phrases.js'

/** How many words an occasion may have between its preposition and its noun: `before [the next annual performance] review`. */
const reach = 6

/** Occasions after a preposition of time: `before the March review`, `by my next 1:1`, `in time for the launch`. */
export function eventsIn(tokens: readonly Token[], leads: ReadonlyMap<number, LeadAt>, pack: WordPack): readonly TimePhrase[] {
  const events: TimePhrase[] = []
  for (const [start, lead] of leads) {
    if (lead.lead === 'start') continue
    const event = eventAt(tokens, start, lead, leads, pack)
    if (event) events.push(event)
  }
  return events
    .filter((event, index) => !events.some((other, place) => isToldBy(event, other, place - index)))
    .sort((a, b) => a.from - b.from)
}

/** Another event says the same from further off, without the article before it, or `later` in the list. */
const isToldBy = (event: TimePhrase, other: TimePhrase, later: number): boolean =>
  (other.lead < event.lead && other.to >= event.to) ||
  (other.lead === event.lead && other.to === event.to && (other.from > event.from || (other.from === event.from && later > 0)))

function eventAt(
  tokens: readonly Token[],
  start: number,
  { lead, start: leadStart }: LeadAt,
  leads: ReadonlyMap<number, LeadAt>,
  pack: WordPack,
): TimePhrase | undefined {
  let noun = -1
  for (let at = start; at < Math.min(tokens.length, start + reach); at++) {
    const token = tokens[at]!
    if (token.flags & WordFlag.event && (token.mask === null || token.mask === 'idiom')) noun = at
    else if (noun >= 0 || !canPrecede(token, at === start)) break
  }
  if (noun < 0) noun = nounBeforeTime(tokens, start, lead)
  if (noun < 0 && lead !== 'mention' && pack.naming === 'before-noun') noun = placedNoun(tokens, start, pack)
  const ends = tokens.slice(leadStart, start).some((token) => hasSense(token, symbolIds.END))
  if (noun < 0 && ends) noun = endedNoun(tokens, start)
  if (noun < 0) return undefined
  const words = tokens.slice(start, noun)
  if (words.some(({ flags }) => flags & WordFlag.every)) return undefined
  const after = timeAfter(tokens, noun) ?? beginning(tokens, noun, leads)
  const named = (words.find(placesInTime) ?? after)?.senses[0]?.made ?? undefined
  const placed = words.some(
    (token) =>
      token.flags & WordFlag.eventMark || token.kind === 'item' || hasSense(token, symbolIds.MOD) || hasSense(token, symbolIds.ORD),
  )
  const scheduled = named !== undefined || placed
  if (lead === 'mention' && !placed) return undefined
  const first = words[0] && words[0].flags & WordFlag.determiner && words.length > 0 ? start + 1 : start
  return {
    from: tokens[Math.min(first, noun)]!.from,
    to: endOf(tokens, noun, after),
    role: lead === 'mention' ? 'mention' : 'deadline',
    before: lead === 'before',
    endOf: ends,
    portion: named?.portion ?? null,
    attributive: false,
    lead: tokens[leadStart]!.from,
    tail: endOf(tokens, noun, after),
    ...eventValue(tokens[noun]!.text, named, scheduled),
  }
}

/** `by the end of this bootcamp`, `… of her second placement`: whatever ends. -1: none. */
function endedNoun(tokens: readonly Token[], start: number): number {
  if (!tokens[start] || !(tokens[start]!.flags & WordFlag.determiner)) return -1
  let noun = -1
  for (let at = start + 1; at < Math.min(tokens.length, start + reach) && canPrecede(tokens[at]!, false); at++)
    if (isPlain(tokens[at]!)) noun = at
  return noun
}

/** `by the annual gala in October`, `before stocktaking in May`: an occasion no list knows, placed by the time after it. -1: none. */
function nounBeforeTime(tokens: readonly Token[], start: number, lead: Lead): number {
  if (!tokens[start]) return -1
  if (!(tokens[start]!.flags & WordFlag.determiner))
    return lead === 'before' && isPlain(tokens[start]!) && timeAfter(tokens, start) ? start : -1
  for (let at = start + 1; at < Math.min(tokens.length, start + reach); at++) {
    if (at > start + 1 && timeAfter(tokens, at - 1)) return at - 1
    if (!canPrecede(tokens[at]!, false) || tokens[at]!.flags & WordFlag.determiner) return -1
  }
  return -1
}

/** `by the summer fête`, `before the first frost`: one plain word behind words that place it in time. -1: none. */
function placedNoun(tokens: readonly Token[], start: number, { determiners }: WordPack): number {
  let at = start
  let placed = false
  // Without an article the time is the time and what follows goes on: `by June publish the report`.
  const isNoun = tokens[start] !== undefined && determiners.includes(tokens[start].text)
  for (; at < tokens.length && canPrecede(tokens[at]!, at === start) && !isPlain(tokens[at]!); at++)
    placed ||= places(tokens[at]!) && (isNoun || tokens[at]!.kind !== 'item')
  const next = tokens[at + 1]
  return placed && tokens[at] && isPlain(tokens[at]!) && (!next || next.kind === 'mark' || (next.flags & WordFlag.function) !== 0) ? at : -1
}

/** `the season starts on 1 October`: the day on which the occasion begins. */
function beginning(tokens: readonly Token[], noun: number, leads: ReadonlyMap<number, LeadAt>): Token | undefined {
  for (let at = noun + 2; at <= noun + 4 && at < tokens.length; at++) {
    const lead = leads.get(at)
    if (lead?.lead === 'start' && lead.start === noun + 1 && hasSense(tokens[at]!, symbolIds.DATE)) return tokens[at]
  }
  return undefined
}

/** A word of no class, not of time, not a number, not a small word. */
const isPlain = ({ kind, senses, flags, mask }: Token): boolean =>
  kind === 'word' && mask === null && !(flags & WordFlag.function) && !senses.some(({ symbol }) => symbol < symbols.length)

const places = (token: Token): boolean =>
  (token.flags & WordFlag.eventMark) !== 0 ||
  hasSense(token, symbolIds.PERIOD) ||
  comesOnceAYear(token) ||
  hasSense(token, symbolIds.MOD) ||
  hasSense(token, symbolIds.ORD)

/** `the annual stocktake`; there are too many weekly ones to mean one. */
const comesOnceAYear = ({ senses }: Token): boolean => {
  const value = senses[0]?.made?.value
  return value?.kind === 'recurrence' && value.unit === 'year'
}

/** `the March review`; the `annual` of an annual one says how often, not when. */
const placesInTime = ({ senses }: Token): boolean => senses[0]?.made != null && senses[0].made.value.kind !== 'recurrence'

/** `the offsite in May`, `the review on 3 June`, `the review (3 June)`. */
const timeAfter = (tokens: readonly Token[], noun: number): Token | undefined => {
  const next = tokens[noun + 1]
  const isAside = next?.text === '(' && tokens[noun + 3]?.text === ')'
  const time = isAside || (next?.flags ?? 0) & WordFlag.mention ? tokens[noun + 2] : undefined
  return time && (hasSense(time, symbolIds.DATE) || hasSense(time, symbolIds.PERIOD)) ? time : undefined
}

/** With the bracket that closes the aside of its day. */
const endOf = (tokens: readonly Token[], noun: number, after: Token | undefined): number =>
  after === undefined ? tokens[noun]!.to : tokens[noun + 1]!.text === '(' ? tokens[noun + 3]!.to : after.to

const eventValue = (name: string, named: Made | undefined, scheduled: boolean): TimeValue => ({
  kind: 'event',
  name,
  month: null,
  day: null,
  easter: null,
  year: null,
  within: named?.value ?? null,
  scheduled,
})

const canPrecede = (token: Token, isFirst: boolean): boolean =>
  token.kind === 'item'
    ? token.senses[0]?.made != null
    : token.kind === 'mark'
      ? token.hyphen || (token.flags & WordFlag.possessive) !== 0
      : isFirst || !(token.flags & WordFlag.function) || (token.flags & WordFlag.determiner) !== 0

const hasSense = (token: Token, symbol: number): boolean => token.senses.some((sense) => sense.symbol === symbol)
