import type { TimePhrase } from '../../words/words.js'
import type { Clause, PieceText } from '../language/clauses.js'
import { grammar as g, sense as s, verb as v } from '../language/tags.js'
import type { Token } from '../language/tokens.js'

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
    if (token.grammar & g.since && token.from >= time.from - 12 && !token.time) return true
    if (token.sense & s.baseline && token.grammar & g.bygone) return true
  }
  return false
}
