import type { Clause, PieceText } from '../language/clauses.js'
import type { Said } from '../language/said.js'
import { grammar as g, role as r, sense as s } from '../language/tags.js'

/** `It's the feedback I got from two people`: what others said of oneself. */
export const isToldToMe = ({ tokens }: PieceText, { clause: { first, mood, sense } }: Said): boolean =>
  mood === 'present' && (tokens[first]!.grammar & g.other) !== 0 && (sense & s.observed) !== 0 && !(sense & s.criterion)

/** `I've never missed a tide`, `my wife is behind me`: a trouble that never was, and who helps. */
export function isNoTrouble({ tokens }: PieceText, { clause: { first, head, last }, senses }: Said): boolean {
  const kin = !(senses & s.problem) && head > first && (tokens[head]!.grammar & g.be) !== 0
  for (let at = first; at < last; at++) {
    const { sense, role, grammar } = tokens[at]!
    if (sense & s.problem && at > first && tokens[at - 1]!.grammar & g.negation && tokens[at - 1]!.sense & s.universal) return true
    if (sense & s.affect && !(role & r.kin)) return false
    if (kin && at > head && grammar & g.pronoun && tokens[at - 1]!.grammar & g.preposition) return true
  }
  return false
}

/** `I don't have a textbook yet`: what there is not, and no reason. */
export const isWithout = ({ tokens }: PieceText, { head }: Clause): boolean =>
  head >= 0 && (tokens[head]!.grammar & (g.have | g.negation)) === (g.have | g.negation)

/** `No complaints in the protocol`: how it is to be. */
export const startsWithNo = ({ tokens }: PieceText, { first }: Clause): boolean =>
  (tokens[first]!.grammar & g.negation) !== 0 || (tokens[first]!.sense & s.universal) !== 0
