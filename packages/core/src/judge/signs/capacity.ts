import type { Clause, PieceText } from '../language/clauses.js'
import type { Said } from '../language/said.js'
import { grammar as g, sense as s } from '../language/tags.js'
import { gaps, type Token } from '../language/tokens.js'

/** Working time that comes back: `10 hours per week`, `two evenings a week`, `Wednesday mornings`. */
export function isCapacity({ tokens, piece }: PieceText, { clause, recurs, quantity, universal, senses, around }: Said): boolean {
  if (
    around &&
    recurs &&
    clause.mood === 'present' &&
    !clause.dependent &&
    !clause.negated &&
    tokens[subjectAt(tokens, clause)]!.grammar & g.self &&
    !(senses & (s.problem | s.affect | s.effort))
  )
    return true
  if (clause.negated || clause.reason || universal || clause.mood === 'past' || senses & s.criterion) return false
  if (piece.where === 'key-result') return false
  const worked = quantity?.quantity?.unitKind === 'time'
  if (worked && (recurs || quantity.quantity.per)) return piece.where !== 'title' || around || !countsOccasions(tokens, quantity)
  if (!(around || recurs) || (piece.where === 'title' && clause.opens && !around)) return false
  for (let at = clause.first; at < clause.last; at++) {
    const token = tokens[at]!
    if (around && clause.head < 0 && (clause.opens || clause.mood !== 'intent') && isTimeSetAside(tokens, at, clause)) return true
    if (recurs && token.sense & s.capacity && (token.time?.kind !== 'recurrence' || isNumbered(tokens, at))) return true
    if (around && isWhile(token, clause) && recursIn(tokens, clause)) return true
  }
  return false
}

/** The first word behind `and`, `but`. */
export const subjectAt = (tokens: readonly Token[], { first, last }: Clause): number =>
  first + 1 < last && tokens[first]!.grammar & g.conjunction ? first + 1 : first

/** `Tuesdays and Thursdays`, `my lunch breaks`: nothing but when. */
function isTimeSetAside(tokens: readonly Token[], at: number, { first, last }: Clause): boolean {
  const { sense, time } = tokens[at]!
  if (!(sense & s.capacity) || !(time?.kind === 'recurrence' || (time === null && at > first && tokens[at - 1]!.grammar & g.possessive)))
    return false
  for (let other = first; other < last; other++) {
    const { sense: senses, time: own, grammar } = tokens[other]!
    if (
      !own &&
      !(senses & s.capacity) &&
      !(grammar & (g.conjunction | g.possessive | g.determiner | g.preposition | g.number | g.adjective))
    )
      return false
  }
  return true
}

/** `two free afternoons` */
const isNumbered = (tokens: readonly Token[], at: number): boolean => {
  if (tokens[at]!.gap !== gaps.none) return false
  let before = at - 1
  while (before > 0 && tokens[before]!.grammar & g.adjective) before--
  return before >= 0 && (tokens[before]!.grammar & g.number) !== 0
}

/** `20 minutes`, `a quarter of an hour`. */
const isWhile = ({ time, sense }: Token, { mood }: Clause): boolean =>
  time === null
    ? mood === 'fragment' && (sense & s.capacity) !== 0
    : time.kind === 'duration' && (time.unit === 'minute' || time.unit === 'hour')

/** `Every day before breakfast, quarter of an hour`: the rhythm may stand in another clause of the sentence. */
function recursIn(tokens: readonly Token[], { first, last }: Clause): boolean {
  for (let at = sentenceStart(tokens, first); at < tokens.length && (at < last || tokens[at]!.gap < gaps.stop); at++)
    if (tokens[at]!.time?.kind === 'recurrence') return true
  return false
}

/** `three days a week`: how often it is done, where it is the goal itself, rather than what is set aside for it. */
const countsOccasions = (tokens: readonly Token[], { quantity }: Token): boolean =>
  tokens.some((token) => token.quantity === quantity && token.time?.kind === 'duration' && token.time.unit === 'day')

export const sentenceStart = (tokens: readonly Token[], at: number): number => {
  while (at > 0 && tokens[at]!.gap < gaps.colon) at--
  return at
}
