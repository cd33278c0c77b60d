import type { PieceText } from '../language/clauses.js'
import type { Said } from '../language/said.js'
import { grammar as g, role as r, sense as s, verb as v } from '../language/tags.js'
import { gaps, type Token } from '../language/tokens.js'

/**
 * Somebody one knows does something for oneself, beside the goal: `Ruth wedges for me`, `she's teaching me`, `Uncle Des says he'll help`. Whatever the verb: who does it, and for whom, makes it help; a complaint or a warning is none.
 */
export function isHelper({ tokens }: PieceText, { clause, around, hangs, senses }: Said): boolean {
  const { first, last, mood, negated } = clause
  if (!around || hangs > 0 || mood === 'past' || mood === 'question' || negated || clause.dependent) return false
  if (senses & (s.problem | s.affect | s.criterion | s.demanded) || clause.grammar & g.negation) return false
  const from = tokens[first]!.grammar & g.conjunction && first + 1 < last ? first + 1 : first
  const subject = isKnown(tokens, from, last)
  if (subject < 0) return false
  let will = false
  for (let at = subject + 1; at < last; at++) {
    const { grammar, verb, gap } = tokens[at]!
    if (gap !== gaps.none) return false
    if (grammar & (g.will | g.modal) && at <= subject + 3) will = true
    // `Amira will lead the round`: whose goal it is, where it opens.
    if (will && verb & (v.support | v.activity) && grammar & g.base) return first > 0 || !(tokens[subject + 1]!.grammar & g.will)
    // `Tells me`, `wants me to`: nothing given.
    if (verb & v.say || grammar & g.want) {
      if (!(clause.grammar & g.will)) return false
      continue
    }
    if (isMe(tokens[at]!) && isDoneFor(tokens, at, subject)) return true
    if (tokens[at]!.role & r.notice || grammar & g.wh) return false
  }
  return false
}

/** `Ruth`, `Uncle Des`, `my boss`, `she`: where the name of somebody one knows ends; -1 for anybody else. */
function isKnown(tokens: readonly Token[], first: number, last: number): number {
  const { grammar, named, capital, known, coded, time, role, sense } = tokens[first]!
  if (time || coded || sense & s.universal) return -1
  // `She's teaching me`, and not `it's killing me`.
  if (grammar & g.other)
    return first + 1 < last && tokens[first + 1]!.verb & v.support && !(grammar & (g.pronoun | g.determiner)) ? first : -1
  if (grammar & g.possessive && first + 1 < last)
    return tokens[first + 1]!.role & r.crowd || tokens[first + 1]!.grammar & g.plural ? -1 : first + 1
  const name = named || (capital && !known) || (role & r.kin) !== 0
  if (!name) return -1
  let end = first
  while (end + 1 < last && tokens[end + 1]!.gap === gaps.none && (tokens[end + 1]!.named || tokens[end + 1]!.role & r.kin)) end++
  return end
}

/** `Me`, `us`. */
const isMe = ({ grammar }: Token): boolean => (grammar & (g.pronoun | g.determiner | g.other | g.self | g.possessive)) === g.pronoun

/** Right behind the verb, or behind `for` or `with` and what the verb is done to. */
const isDoneFor = (tokens: readonly Token[], at: number, subject: number): boolean =>
  at > subject + 1 && ((tokens[at - 1]!.grammar & (g.third | g.ing | g.base | g.preposition)) !== 0 || tokens[at - 1]!.verb !== 0)
