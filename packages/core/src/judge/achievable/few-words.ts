import type { PieceText } from '../language/clauses.js'
import type { Said } from '../language/said.js'
import { grammar as g, role as r, sense as s, verb as v } from '../language/tags.js'
import { gaps, type Token } from '../language/tokens.js'

/** Told around the goal, or a row of words behind its own clause. */
export const isBeside = ({ tokens, piece }: PieceText, { around, clause: { first, head, mood } }: Said): boolean =>
  around ||
  (piece.where === 'title' &&
    first > 0 &&
    tokens[first]!.gap > gaps.none &&
    (head < 0 || (tokens[first]!.gap >= gaps.comma && mood !== 'intent')))

/** A number, or what is written with figures: `1:20`, `7th`. */
export const isFigure = ({ grammar, named, capital, known }: Token): boolean => (grammar & g.number) !== 0 || (named && !capital && !known)

/** `Recorded`, `gone`, `behind me`. */
export const isOver = ({ grammar, verb, known }: Token): boolean =>
  (grammar & g.participle) !== 0 && (grammar & g.base) === 0 && ((verb & ~v.state) !== 0 || !known)

export const hasPerson = (tokens: readonly Token[], first: number, last: number): boolean => {
  for (let at = first; at < last; at++)
    if (tokens[at]!.sense & (s.agent | s.level) || tokens[at]!.role & (r.crowd | r.body | r.kin) || tokens[at]!.grammar & g.negation)
      return true
  return false
}

/** The cheap question before the dear ones: whether there is a figure, a participle, a rest or company in it at all, or a question before it. */
export const mayBeFewWords = (text: PieceText, one: Said, before: Said | undefined): boolean =>
  ((one.clause.role & (r.rest | r.company)) !== 0 ||
    one.quantity !== null ||
    (one.clause.grammar & (g.number | g.participle)) !== 0 ||
    (one.senses & s.universal) !== 0 ||
    (before !== undefined && (before.clause.mood === 'question' || (before.clause.role & r.rest) !== 0))) &&
  ((one.clause.role & r.company) !== 0 || isBeside(text, one))
