import { covers, type Span } from '../../text/span.js'
import type { TimePhrase, TimeValue } from '../../words/words.js'
import type { GoalText } from '../goal-text.js'
import type { Evidence, Lack, Verdict } from '../judgement.js'
import type { Clause, PieceText } from '../language/clauses.js'
import { placeEvidence } from '../language/evidence.js'
import type { Said } from '../language/said.js'
import { grammar as g, role as r, sense as s } from '../language/tags.js'
import { gaps, type Token } from '../language/tokens.js'
import { dayOfItsOwn, isDayItself, isNamed, isObject, namedOccasion, occasion } from './occasions.js'
import { hasStart, isCountedFromTheirs, isHeldUntil, tellsPast } from './time-told.js'

export type Found =
  | { readonly kind: 'stated'; readonly evidence: Evidence }
  | { readonly kind: 'partial'; readonly evidence: Evidence; readonly lacks: Lack }
  | { readonly kind: 'duration'; readonly evidence: Evidence }
  | { readonly kind: 'start'; readonly evidence: Evidence }

/** Time-bound: is there a latest day that a calendar can hold? */
export function timeBound(goal: GoalText): Verdict {
  const stated: Evidence[] = []
  let partial: Extract<Found, { kind: 'partial' }> | null = null
  let duration: Evidence | null = null
  let start: Evidence | null = null
  let steps: Evidence | null = null
  let occasionFound: Found | null = null
  const ofResults: Evidence[] = []
  for (const { text, said } of goal.pieces) {
    const { times } = text.piece.words
    if (!tellsTime(text)) continue
    occasionFound ??= dayOfItsOwn(text) ?? namedOccasion(text)
    for (const time of times) {
      const found = isOfReason(said, text, time) ? null : timeIn(time, text)
      if (!found) continue
      if (
        text.piece.where === 'step' ||
        text.piece.field === 'steps' ||
        (text.piece.where === 'prose' &&
          text.piece.listed &&
          !saysOnlyTime(text, time) &&
          time.role !== 'deadline' &&
          clauseAt(text, time.from)?.mood !== 'present')
      ) {
        if (found.kind === 'stated') steps ??= found.evidence
      } else if (found.kind === 'stated') (text.piece.where === 'key-result' ? ofResults : stated).push(found.evidence)
      else if (found.kind === 'duration') duration ??= found.evidence
      else if (found.kind === 'start') start ??= found.evidence
      else partial ??= found
    }
  }
  const { deadline } = goal.goal
  if (stated.length === 0 && deadline?.from === 'goal' && !inPieces(goal, deadline.span))
    stated.push({ type: 'deadline', span: deadline.span, value: deadline.day })
  // A date on one key result of many is a date on a step.
  if (ofResults.length * 2 >= goal.results.length) stated.push(...ofResults)
  else steps ??= ofResults[0] ?? null
  if (stated.length > 0) return { kind: 'stated', evidence: stated }
  if (occasionFound?.kind === 'stated') return { kind: 'stated', evidence: [occasionFound.evidence] }
  if (duration && start) return { kind: 'stated', evidence: [start, duration] }
  if (duration) return { kind: 'partial', evidence: [duration], lacks: 'no-end' }
  if (partial) return { kind: 'partial', evidence: [partial.evidence], lacks: partial.lacks }
  if (occasionFound?.kind === 'partial') return { kind: 'partial', evidence: [occasionFound.evidence], lacks: occasionFound.lacks }
  if (steps) return { kind: 'partial', evidence: [steps], lacks: 'steps-only' }
  return { kind: 'missing' }
}

/** `The council votes on it in May`: when something happens that hangs on the goal. */
const isOfReason = (said: readonly Said[], { tokens }: PieceText, { role, from }: TimePhrase): boolean => {
  if (role === 'deadline') return false
  // `I leave at the end of next year`: one's own day.
  for (const { clause, hangs } of said)
    if (hangs > 0 && !(tokens[clause.first]!.grammar & g.self) && tokens[clause.first]!.from <= from && from < tokens[clause.last - 1]!.to)
      return true
  return false
}

/** An item that is a day and nothing else is no step: the goal's own day. */
const saysOnlyTime = ({ tokens }: PieceText, time: TimePhrase): boolean => tokens.every((token) => token.time === time)

/** Dates of a dialect (`📅 2026-06-30`) may stand outside the words; those inside were judged as words. */
const inPieces = ({ pieces }: GoalText, span: Span): boolean =>
  pieces.some(({ text: { piece } }) => piece.words.times.length > 0 && covers(piece.span, span))

/** Fields whose dates are about something else: when it was written, begun or done, and why. */
function tellsTime({ piece }: PieceText): boolean {
  if (piece.where !== 'field') return true
  switch (piece.field) {
    case 'created':
    case 'done':
    case 'changed':
    case 'baseline':
    case 'owner':
    case 'status':
    case 'id':
    case 'aligned-with':
      return false
    default:
      return true
  }
}

function timeIn(time: TimePhrase, text: PieceText): Found | null {
  const inTimeField = text.piece.field === 'time-bound'
  const clause = clauseAt(text, time.from)
  const late = time.role === 'deadline' || inTimeField
  if ((text.piece.field === 'relevant' || clause?.reason) && time.role !== 'deadline') return null
  // `My end-of-2028 goal`.
  if (!late && time.attributive && !(time.kind === 'year' && time.portion === 'end' && isOfGoal(text, time)))
    return occasion(time, text, clause)
  if (!late && clause && tellsPast(text, clause, time)) return null
  if (!inTimeField && clause && isHeldUntil(text, clause, time)) return null
  if (!inTimeField && (isOfName(text, time) || isRuledOut(text, time))) return null
  const value: TimeValue = time
  // `Monday to Friday` comes back each week.
  if (value.kind === 'range' && value.first.kind === 'weekday')
    return recursAsGoal(text, clause) ? { kind: 'partial', evidence: placeEvidence('recurrence', text, time), lacks: 'no-end' } : null
  if (time.role === 'start' && value.kind !== 'range') return { kind: 'start', evidence: placeEvidence('period', text, time) }
  switch (value.kind) {
    case 'relative':
      if (value.count < 0 || (clause && !inTimeField && (clause.mood === 'past' || isServiceLevel(text, clause, time)))) return null
      if (!inTimeField && isCountedFromTheirs(text, time)) return null
      return { kind: 'stated', evidence: placeEvidence('deadline', text, time) }
    case 'day-of-month':
      if (comesBack(text, time)) return null
      return { kind: 'stated', evidence: placeEvidence('deadline', text, time) }
    case 'nth-unit':
      // `Reminder on day 5`: counted from something else.
      if ((value.unit === 'day' || (value.within === null && value.nth <= 8 && clause !== null && tellsOfOthers(text, clause))) && !late)
        return null
      return { kind: 'stated', evidence: placeEvidence('deadline', text, time) }
    case 'day':
    case 'nth-weekday':
    case 'within':
    case 'month':
    case 'week':
    case 'part-of-year':
    case 'range':
      return { kind: 'stated', evidence: placeEvidence(value.kind === 'part-of-year' ? 'period' : 'deadline', text, time) }
    case 'weekday':
      if (!late) return null
      return { kind: 'stated', evidence: placeEvidence('deadline', text, time) }
    case 'impossible-day':
      return null
    case 'year':
      return time.role === 'deadline' || time.endOf || time.portion === 'end' || value.fiscal
        ? { kind: 'stated', evidence: placeEvidence('deadline', text, time) }
        : { kind: 'partial', evidence: placeEvidence('period', text, time), lacks: 'coarse-period' }
    case 'unit':
      if (value.offset < 0 || (value.unit === 'day' && value.offset === 0)) return null
      // `The shop of tomorrow`, `ready for tomorrow`: the future.
      if (value.unit === 'day' && !late && isLed(text, time)) return null
      if (value.offset === 0 && time.lead === time.from && value.unit !== 'year' && recursBefore(text, time)) return null
      return time.role === 'deadline' ||
        time.endOf ||
        value.unit !== 'year' ||
        follows(text, time) ||
        (value.offset > 0 && isOfficial(text, time))
        ? { kind: 'stated', evidence: placeEvidence(value.unit === 'year' ? 'deadline' : 'period', text, time) }
        : { kind: 'partial', evidence: placeEvidence('period', text, time), lacks: 'coarse-period' }
    case 'season':
      return time.endOf || time.before || (time.role === 'deadline' && value.year !== null)
        ? { kind: 'stated', evidence: placeEvidence('deadline', text, time) }
        : { kind: 'partial', evidence: placeEvidence('period', text, time), lacks: 'coarse-period' }
    case 'event':
      if (value.within?.kind === 'weekday' || (!late && isObject(text, clause, time))) return null
      if (value.within?.kind === 'season' && value.within.year === null && !late)
        return { kind: 'partial', evidence: placeEvidence('event', text, time), lacks: 'coarse-period' }
      if (value.within !== null && clause?.mood !== 'past') return { kind: 'stated', evidence: placeEvidence('event', text, time) }
      if (!late && !(value.scheduled && clause && !clause.dependent && (clause.mood === 'intent' || clause.mood === 'fragment')))
        return null
      return value.scheduled || value.month !== null || time.endOf || isNamed(text, time) || isDayItself(text, time)
        ? { kind: 'stated', evidence: placeEvidence('event', text, time) }
        : { kind: 'partial', evidence: placeEvidence('event', text, time), lacks: 'unscheduled-event' }
    case 'duration':
      if (countsBack(text, clause, time)) return { kind: 'stated', evidence: placeEvidence('deadline', text, time) }
      if (
        inTimeField ||
        value.unit === 'week' ||
        value.unit === 'month' ||
        value.unit === 'quarter' ||
        value.unit === 'half' ||
        value.unit === 'year'
      )
        return inTimeField || (clause && ((clause.mood !== 'present' && !clause.dependent) || hasStart(text, clause)))
          ? { kind: 'duration', evidence: placeEvidence('duration', text, time) }
          : null
      return null
    case 'recurrence':
      return recursAsGoal(text, clause) && !isRateOfChange(time, text)
        ? { kind: 'partial', evidence: placeEvidence('recurrence', text, time), lacks: 'no-end' }
        : null
    case 'vague':
      return null
  }
}

/** `The Novel in a Month challenge`: a capital inside a sentence makes it a part of a name. */
const isOfName = ({ tokens }: PieceText, time: TimePhrase): boolean =>
  time.kind === 'relative' && tokens.some(({ time: own, capital, gap }, at) => own === time && capital && gap === gaps.none && at > 0)

const isOfGoal = ({ tokens }: PieceText, { to }: TimePhrase): boolean => {
  const next = tokens.find(({ from }) => from >= to)
  return next !== undefined && (next.sense & (s.generic | s.deliverable)) === s.generic && (next.role & r.scheme) !== 0
}

/** `They go home in week two`: behind the goal, how soon something happens to others; `in week 34` is a week of the calendar. */
const tellsOfOthers = ({ tokens, piece }: PieceText, { first, opens }: Clause): boolean =>
  opens &&
  (first > 0 || piece.where === 'prose') &&
  (tokens[first]!.grammar & (g.other | g.determiner)) !== 0 &&
  !(tokens[first]!.grammar & g.self)

/** A preposition stands before it. */
const isLed = ({ tokens }: PieceText, { from }: TimePhrase): boolean => {
  const at = tokens.findIndex(({ to }) => to > from)
  return at > 0 && (tokens[at - 1]!.grammar & g.preposition) !== 0
}

/** `Not in a month`. */
function isRuledOut({ tokens }: PieceText, { kind, lead }: TimePhrase): boolean {
  const at = tokens.findIndex(({ to }) => to > lead)
  return kind === 'relative' && at > 0 && (tokens[at - 1]!.grammar & (g.negation | g.preposition)) === g.negation
}

/** `Invoices get paid within 14 days`, `reply to letters within a week`: how fast something is to be, each time; no day of its own. */
export function isServiceLevel({ tokens }: PieceText, clause: Clause, time: TimePhrase): boolean {
  if (clause.mood === 'present') return !isAhead(tokens, clause, time)
  if (clause.mood !== 'intent' || time.kind !== 'relative' || (time.unit !== 'day' && time.unit !== 'week' && time.unit !== 'hour'))
    return false
  for (let at = clause.head + 1; at < clause.last; at++) {
    const { grammar, quantity, sense, time: own } = tokens[at]!
    if (own) return false
    if (quantity || sense & s.universal) return false
    if (grammar & g.plural) return true
  }
  return false
}

/** `six weeks before the call closes`: whole days before something that is to come, and not each time. */
function countsBack({ tokens }: PieceText, clause: Clause | null, time: TimePhrase): boolean {
  if (!time.before || !clause || clause.mood === 'past' || time.kind !== 'duration') return false
  if (time.unit === 'hour' || time.unit === 'minute' || time.unit === 'second') return false
  const next = tokens[tokens.findIndex(({ from }) => from >= time.to) + 1]
  return next !== undefined && !(next.sense & s.universal) && !(next.grammar & g.ing)
}

/** `In five years I work in a library`: where one will be, told as if one were. */
const isAhead = (tokens: readonly Token[], { head }: Clause, time: TimePhrase): boolean =>
  head >= 0 && time.to <= tokens[head]!.from && time.kind === 'relative' && time.unit !== 'day' && time.unit !== 'hour'

/** `one roll a week, developed the same weekend`: the weekend of each week. */
const recursBefore = ({ piece }: PieceText, { from }: TimePhrase): boolean =>
  piece.words.times.some((time) => time.kind === 'recurrence' && time.to <= from)

/** A word such as `within` stands right before it. */
const follows = ({ tokens }: PieceText, { from }: TimePhrase): boolean => {
  const at = tokens.findIndex((token) => token.to > from)
  return at > 0 && (tokens[at - 1]!.grammar & g.until) !== 0
}

/** `from 14 to 3 a week`: the week belongs to the figure. */
const isRateOfChange = (time: TimePhrase, { piece }: PieceText): boolean =>
  piece.words.quantities.some(({ kind, to }) => kind === 'from-to' && time.from - to <= 2 && time.to >= to)

/** `On the 3rd of each month`. */
const comesBack = ({ piece }: PieceText, { to }: TimePhrase): boolean =>
  piece.words.times.some(({ kind, from }) => kind === 'recurrence' && from >= to && from - to < 6)

/** `The next fiscal year`, `next school year`: a word beside it says whose year, and that has its days. */
const isOfficial = ({ tokens }: PieceText, { from, to }: TimePhrase): boolean =>
  tokens.filter((token) => token.from >= from && token.to <= to).length >= 3

/** A habit recurs as a goal does; a step that recurs says nothing of the goal's end. */
const recursAsGoal = ({ piece }: PieceText, clause: Clause | null): boolean =>
  piece.where === 'title' ||
  piece.field === 'goal' ||
  piece.field === 'specific' ||
  piece.field === 'measurable' ||
  piece.field === 'time-bound' ||
  piece.field === 'recurs' ||
  (piece.where === 'prose' && clause !== null && clause.mood !== 'past' && !clause.dependent)

export const clauseAt = ({ clauses, tokens }: PieceText, offset: number): Clause | null => {
  for (const clause of clauses) if (tokens[clause.last - 1]!.to > offset) return clause
  return null
}
