import { grammar as g, role as r } from './tags.js'
import { gaps, type Token } from './tokens.js'

/** A word that no list holds, with an article or owner right behind it: `bench the bar`, `deposit my thesis`. */
export function isUnknownVerb(tokens: readonly Token[], at: number, last: number): boolean {
  const token = tokens[at]!
  const next = at + 1 < last ? tokens[at + 1]! : null
  if (token.named || token.quantity || token.time || !next) return false
  if (token.known || token.grammar !== 0) return isAdjectiveDone(token, next)
  if ((next.grammar & (g.pronoun | g.other | g.determiner)) === (g.pronoun | g.other)) return isCarriedOut(tokens, at + 2, last)
  return (next.grammar & (g.determiner | g.possessive)) !== 0 && !(next.grammar & g.preposition)
}

/** `Thin the larches`, `lime-wash the gable`: an adjective with an article behind it is a deed. */
const isAdjectiveDone = ({ grammar, sense, role }: Token, next: Token): boolean =>
  grammar === g.adjective &&
  sense === 0 &&
  next.gap === gaps.none &&
  (next.grammar & (g.determiner | g.possessive)) !== 0 &&
  !(next.grammar & (g.preposition | g.pronoun | g.other)) &&
  !(role & r.where)

/** `Hand it in`: behind the pronoun stands nothing but where to, and a day. */
const isCarriedOut = (tokens: readonly Token[], at: number, last: number): boolean =>
  at < last &&
  tokens[at]!.gap === gaps.none &&
  (tokens[at]!.grammar & (g.preposition | g.adverb)) !== 0 &&
  (at + 1 === last || (tokens[at + 1]!.grammar & g.preposition) !== 0 || tokens[at + 1]!.time !== null)

/** `One printed sheet per cake`: between a number and a noun a participle is no verb. */
export const isCountedThing = (tokens: readonly Token[], at: number, first: number): boolean =>
  at === first + 1 &&
  (tokens[first]!.grammar & g.number) !== 0 &&
  (tokens[at]!.grammar & g.participle) !== 0 &&
  tokens[at + 1]?.gap === gaps.none &&
  tokens[at + 1]!.grammar === 0 &&
  !tokens[at + 1]!.time
