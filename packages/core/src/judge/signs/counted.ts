import type { PieceText } from '../language/clauses.js'
import type { Said } from '../language/said.js'
import { grammar as g, sense as s, verb as v } from '../language/tags.js'

/** A bare number beside nothing that it could count is an age or a name. */
export const isCounted = ({ quantity, concrete, things, senses }: Said): boolean =>
  quantity!.quantity!.unit !== null ||
  quantity!.quantity!.kind !== 'amount' ||
  concrete > 0 ||
  things > 0 ||
  (senses & (s.metric | s.criterion)) !== 0

/** `I have shipped a feature`, `Thesis submitted`: said as done already, meant as a result. */
export const isResult = ({ tokens }: PieceText, { clause, verbs, concrete }: Said): boolean =>
  clause.mood === 'present' &&
  clause.head >= 0 &&
  (tokens[clause.head]!.grammar & g.participle) !== 0 &&
  (verbs & (v.output | v.complete)) !== 0 &&
  concrete > 0

/** Nothing but names, an acronym or a figure among them: `AWS Security Specialty`, `B2 in Dutch`. */
export function isName({ tokens }: PieceText, { clause, body }: Said): boolean {
  if (body || clause.last - clause.first < 2) return false
  let coded = false
  for (let at = clause.first; at < clause.last; at++) {
    const token = tokens[at]!
    if (token.grammar & g.preposition) continue
    if (!token.capital && !token.named) return false
    if (token.named && !token.known) coded ||= token.coded
  }
  return coded
}
