import { type Match, matchesAt, nextStart } from '../grammar.js'
import { type Lead, type Lexicon, WordFlag } from '../lexicon.js'
import { type Made, symbols } from '../symbols.js'
import { isTime, type Token } from '../token.js'
import type { WordPack } from '../word-pack.js'
import type { TimePhrase, TimeValue } from '../words.js'
import { eventsIn } from './events.js'

/** What leads to a time: its role, and the token where it begins. */
export interface LeadAt {
  readonly lead: Lead
  readonly start: number
}

const noPhrases: readonly TimePhrase[] = []

/** The times among the tokens as phrases, each with the role that the words around give it, in order. */
export function timePhrases(tokens: readonly Token[], lexicon: Lexicon): readonly TimePhrase[] {
  if (!tokens.some(isTimeOrEvent)) return noPhrases
  const leads = leadsOf(tokens, lexicon)
  const events = leads.size > 0 ? eventsIn(tokens, leads, lexicon.pack) : noPhrases
  const phrases: TimePhrase[] = [...events]
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]!
    const item = token.senses[0]?.made
    if (!item || token.mask) continue
    if (events.length > 0 && events.some((event) => event.from <= token.from && token.to <= event.to)) continue
    phrases.push(phraseOf(tokens, at, item, leads, lexicon))
  }
  return events.length > 0 ? phrases.sort((a, b) => a.from - b.from) : phrases
}

const isTimeOrEvent = (token: Token): boolean => isTime(token) || (token.flags & WordFlag.event) !== 0

/** By the token before which each lead ends. */
function leadsOf(tokens: readonly Token[], lexicon: Lexicon): ReadonlyMap<number, LeadAt> {
  let leads: Map<number, LeadAt> | undefined
  for (let at = nextStart(lexicon.leads, tokens, 0); at < tokens.length; at = nextStart(lexicon.leads, tokens, at + 1)) {
    for (const { rule, end } of matchesAt(lexicon.leads, tokens, at)) {
      leads ??= new Map()
      if (!leads.has(end)) leads.set(end, { lead: rule, start: at })
    }
  }
  return leads ?? noLeads
}

const noLeads: ReadonlyMap<number, LeadAt> = new Map()

/** The lead of the time at `at`, over articles and a colon between. */
function leadOf(tokens: readonly Token[], at: number, leads: ReadonlyMap<number, LeadAt>): LeadAt | undefined {
  for (let end = at, steps = 0; end > 0 && steps < 4; end--, steps++) {
    const lead = leads.get(end)
    // `when the term starts (12 October)`: what stands in the aside says when, and not that something starts then.
    if (lead?.lead === 'start' && end < at && tokens[end]!.text === '(') return undefined
    if (lead) return lead.lead === 'mention' ? (leadOverClock(tokens, lead.start, leads) ?? lead) : lead
    const before = tokens[end - 1]!
    if (!(before.flags & WordFlag.determiner) && before.text !== ':' && before.text !== '~' && before.text !== '(') return undefined
  }
  return undefined
}

/** `by 5pm on Friday`: the hour stands between. */
const leadOverClock = (tokens: readonly Token[], at: number, leads: ReadonlyMap<number, LeadAt>): LeadAt | undefined =>
  tokens[at - 1]?.mask === 'clock' ? leads.get(at - 1) : undefined

function phraseOf(tokens: readonly Token[], at: number, item: Made, leads: ReadonlyMap<number, LeadAt>, lexicon: Lexicon): TimePhrase {
  const token = tokens[at]!
  const lead = leadOf(tokens, at, leads)
  const trail = trailAt(tokens, at + 1, lexicon)
  const trails = trail !== undefined
  const attributive = !trails && namesThing(tokens, at, item.value, lead, lexicon.pack.naming)
  const role = item.role ?? roleOf(lead?.lead, item, attributive, trails || closesAfterDash(tokens, at))
  return {
    from: token.from,
    to: token.to,
    role,
    before:
      item.before ||
      lead?.lead === 'before' ||
      (trail?.rule === 'before' && item.portion !== 'end' && stretches.has(item.value.kind)) ||
      (item.value.kind === 'duration' && countsBack(tokens, at + 1)),
    endOf: item.portion === 'end',
    portion: item.portion,
    attributive: attributive && role !== 'deadline',
    lead: lead && lead.lead !== 'mention' ? tokens[lead.start]!.from : token.from,
    tail: trail ? tokens[trail.end - 1]!.to : token.to,
    ...item.value,
  }
}

/** `six weeks before the call closes`; `before` at the very end only says that it was earlier. */
const countsBack = (tokens: readonly Token[], at: number): boolean =>
  tokens[at + 1] !== undefined && (tokens[at]!.flags & WordFlag.before) !== 0 && tokens[at + 1]!.kind !== 'mark'

/** The words that make a latest day of the time before them, and the token before which they end. */
const trailAt = (tokens: readonly Token[], at: number, lexicon: Lexicon): Match<'deadline' | 'before'> | undefined =>
  at < tokens.length && tokens[at]!.senses.length > 0 ? matchesAt(lexicon.trails, tokens, at)[0] : undefined

/** Times before which there is time: a day alone is the latest one. */
const stretches: ReadonlySet<TimeValue['kind']> = new Set(['month', 'part-of-year', 'year', 'week', 'unit', 'season'])

function roleOf(lead: Lead | undefined, item: Made, attributive: boolean, closes: boolean): TimePhrase['role'] {
  const { value } = item
  if (value.kind === 'duration' || value.kind === 'recurrence' || value.kind === 'vague') return 'mention'
  if (lead === 'deadline' || lead === 'before') return 'deadline'
  if (lead === 'start') return 'start'
  if (value.kind === 'relative') return value.count > 0 ? 'deadline' : 'mention'
  if (closes || (item.portion === 'end' && !attributive && value.kind !== 'weekday')) return 'deadline'
  return 'mention'
}

/** `Book the exam – 30 June`: the last words, after a dash. */
function closesAfterDash(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]
  if (!before || (before.text !== '–' && before.text !== '--' && !(before.text === '-' && !before.hyphen))) return false
  return at > 1 && tokens.slice(at + 1).every((token) => token.kind === 'mark')
}

const namable: ReadonlySet<TimeValue['kind']> = new Set([
  'month',
  'part-of-year',
  'year',
  'week',
  'unit',
  'season',
  'weekday',
  'event',
  'nth-weekday',
  'day',
  'duration',
])

/** `the H1 roadmap`, `June release`, `this year's plan`: the time stands before the thing it names. */
function namesThing(tokens: readonly Token[], at: number, value: TimeValue, lead: LeadAt | undefined, naming: WordPack['naming']): boolean {
  if (!namable.has(value.kind)) return false
  const next = tokens[at + 1]
  if (!next) return false
  if (next.flags & WordFlag.possessive) return true
  if (naming === 'hyphened' && !next.hyphen && value.kind !== 'part-of-year') return false
  const thing = next.hyphen ? tokens[at + 2] : next
  if (
    thing?.kind !== 'word' ||
    thing.flags & (WordFlag.function | WordFlag.companion) ||
    thing.senses.some((sense) => sense.symbol < symbols.length)
  )
    return false
  if (thing.flags & (WordFlag.upVerb | WordFlag.downVerb) && !(tokens[at - 1]?.flags ?? 0 & WordFlag.determiner)) return false
  const directly = lead !== undefined && lead.lead === 'mention' && !(tokens[at - 1]!.flags & WordFlag.determiner)
  return !directly
}
