import type { TimePhrase } from '../../words/words.js'
import type { Clause, PieceText } from '../language/clauses.js'
import { grammar as g, role as r, sense as s, verb as v } from '../language/tags.js'
import { gaps, type Token } from '../language/tokens.js'

/** `(booked for 12 February)`: arranged for a day to come. */
const isArranged = (tokens: readonly Token[], { first, head }: Clause): boolean =>
  head === first && (tokens[head]!.verb & v.secure) !== 0 && ((tokens[head + 1]?.grammar ?? 0) & g.preposition) !== 0

/** `The last test was in 2026 so the label can come in March 2028`: what was, and behind it what can be. */
const turnsAhead = (tokens: readonly Token[], { head, last }: Clause, time: TimePhrase): boolean => {
  for (let at = head + 1; at < last && tokens[at]!.from < time.from; at++)
    if (tokens[at]!.grammar & (g.modal | g.will) && !tokens[at]!.time) return true
  return false
}

export function tellsPast({ tokens }: PieceText, clause: Clause, time: TimePhrase): boolean {
  if (clause.mood === 'past') return !isArranged(tokens, clause) && !turnsAhead(tokens, clause, time)
  for (let at = clause.first; at < clause.last; at++) {
    const token = tokens[at]!
    if (token.to > time.to) break
    // `Twelve-week course from 10 January`: where it begins.
    if (token.grammar & g.since && token.from >= time.from - 12 && !token.time && !(time.role === 'start' && isFrom(token))) return true
    if (token.sense & s.baseline && token.grammar & g.bygone) return true
  }
  return false
}

/** `From`; `since` opens a clause as well. */
const isFrom = ({ grammar }: Token): boolean => (grammar & (g.preposition | g.subordinate)) === g.preposition

/** `through the first 90 days`, `within three months of their first visit`: days that begin anew with each of them. */
export const isCountedFromTheirs = ({ tokens }: PieceText, { from, to }: TimePhrase): boolean => {
  const first = tokens.findIndex((token) => token.to > from)
  if (first > 0 && tokens[first]!.sense < 0 && tokens[first - 1]!.grammar & g.preposition)
    return (tokens[first - 1]!.role & r.where) === 0 || (tokens[first - 1]!.grammar & g.infinitive) !== 0
  const next = tokens.findIndex((token) => token.from >= to)
  return (
    next > 0 &&
    next + 1 < tokens.length &&
    tokens[next]!.gap === gaps.none &&
    (tokens[next]!.grammar & g.preposition) !== 0 &&
    (tokens[next + 1]!.sense & s.universal || (tokens[next + 1]!.grammar & g.possessive && !(tokens[next + 1]!.grammar & g.self))) !== 0
  )
}

/** `starts on 3 May and runs ten weeks`. */
export const hasStart = ({ piece, tokens }: PieceText, { first, last }: Clause): boolean =>
  piece.words.times.some(({ role, from, to }) => role === 'start' && from >= tokens[first]!.from && to <= tokens[last - 1]!.to)

/** `The shed is ours until May`, `I've got the mixer till June`: how long there is what helps. */
export const isHeldUntil = ({ tokens, piece }: PieceText, { first, mood, head }: Clause, { lead, before }: TimePhrase): boolean => {
  if (mood !== 'present' || before || head < 0 || (piece.where === 'title' && first === 0)) return false
  const led = tokens.findIndex(({ to }) => to > lead)
  if (led < 0 || !(tokens[led]!.grammar & g.until) || tokens[led]!.grammar & g.means) return false
  return (tokens[head]!.grammar & (g.be | g.have)) !== 0 || (tokens[head]!.verb & (v.support | v.secure)) !== 0
}
