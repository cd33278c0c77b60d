import { WordFlag } from '../lexicon.js'
import { type Made, symbolIds } from '../symbols.js'
import type { Token } from '../token.js'
import type { TimePhrase, TimeValue } from '../words.js'
import type { LeadAt } from './time-phrases.js'

/** How many words an occasion may have between its preposition and its noun: `before [the next annual performance] review`. */
const reach = 6

/** Occasions after a preposition of time: `before the March review`, `by my next 1:1`, `in time for the launch`. */
export function eventsIn(tokens: readonly Token[], leads: ReadonlyMap<number, LeadAt>): readonly TimePhrase[] {
  const events: TimePhrase[] = []
  for (const [start, lead] of leads) {
    if (lead.lead === 'start') continue
    const event = eventAt(tokens, start, lead)
    if (event) events.push(event)
  }
  return events
    .filter((event, index) => !events.some((other, place) => place !== index && other.lead < event.lead && other.to >= event.to))
    .sort((a, b) => a.from - b.from)
}

function eventAt(tokens: readonly Token[], start: number, { lead, start: leadStart }: LeadAt): TimePhrase | undefined {
  let noun = -1
  for (let at = start; at < Math.min(tokens.length, start + reach); at++) {
    const token = tokens[at]!
    if (token.flags & WordFlag.event && (token.mask === null || token.mask === 'idiom')) noun = at
    else if (noun >= 0 || !canPrecede(token, at === start)) break
  }
  if (noun < 0) noun = nounBeforeTime(tokens, start)
  if (noun < 0) return undefined
  const words = tokens.slice(start, noun)
  if (words.some(({ flags }) => flags & WordFlag.every)) return undefined
  const after = timeAfter(tokens, noun)
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
    to: (after ?? tokens[noun]!).to,
    role: lead === 'mention' ? 'mention' : 'deadline',
    before: lead === 'before',
    endOf: false,
    portion: named?.portion ?? null,
    attributive: false,
    lead: tokens[leadStart]!.from,
    ...eventValue(tokens[noun]!.text, named, scheduled),
  }
}

/** `by the annual gala in October`: an occasion no list knows, placed by the time after it. -1: none. */
function nounBeforeTime(tokens: readonly Token[], start: number): number {
  if (!tokens[start] || !(tokens[start]!.flags & WordFlag.determiner)) return -1
  for (let at = start + 1; at < Math.min(tokens.length, start + reach); at++) {
    if (at > start + 1 && timeAfter(tokens, at - 1)) return at - 1
    if (!canPrecede(tokens[at]!, false) || tokens[at]!.flags & WordFlag.determiner) return -1
  }
  return -1
}

/** `the March review`; the `annual` of an annual one says how often, not when. */
const placesInTime = ({ senses }: Token): boolean => senses[0]?.made != null && senses[0].made.value.kind !== 'recurrence'

/** `the offsite in May`, `the review on 3 June`. */
const timeAfter = (tokens: readonly Token[], noun: number): Token | undefined => {
  const time = (tokens[noun + 1]?.flags ?? 0) & WordFlag.mention ? tokens[noun + 2] : undefined
  return time && (hasSense(time, symbolIds.DATE) || hasSense(time, symbolIds.PERIOD)) ? time : undefined
}

const eventValue = (name: string, named: Made | undefined, scheduled: boolean): TimeValue => ({
  kind: 'event',
  name,
  month: null,
  day: null,
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
