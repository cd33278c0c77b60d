import type { Clause, PieceText } from '../language/clauses.js'
import type { Said } from '../language/said.js'
import { grammar as g, role as r, sense as s, verb as v } from '../language/tags.js'
import { gaps, type Token } from '../language/tokens.js'
import { hasPerson, isBeside } from './few-words.js'

/** What is still to come, told beside the goal. */
export const tellsRest = (text: PieceText, said: readonly Said[], index: number): boolean => {
  const one = said[index]!
  return (
    isBeside(text, one) &&
    !one.clause.reason &&
    one.clause.mood !== 'question' &&
    !(one.senses & (s.affect | s.criterion)) &&
    isRest(text, one, said[index - 1])
  )
}

/** `Eleven boxes to go`, `still missing: paint`, `the rest is borders`, `I need another 140`. */
function isRest({ tokens }: PieceText, { clause, quantity }: Said, before: Said | undefined): boolean {
  const { first, last, mood } = clause
  if (tokens[first]!.grammar & g.self && first + 1 < last) {
    // `I need another 140`, `I lack two hikes`.
    const { sense, role } = tokens[first + 1]!
    if (quantity && ((quantity.quantity!.kind === 'delta' && sense & s.wish) || role & r.rest)) return true
  }
  if (quantity?.quantity && 'value' in quantity.quantity && quantity.quantity.value === 0) return false
  const final = tokens[last - 1]!
  const before1 = tokens[last - 2]
  // `To go`, `to do` behind what it is said of.
  if (
    last - first > 2 &&
    final.verb & v.motion &&
    final.verb & v.light &&
    before1!.grammar & g.infinitive &&
    quantity &&
    (mood !== 'intent' || clause.head < 0 || clause.head === last - 1)
  )
    return true
  if (!(clause.role & r.rest) || mood === 'intent') {
    return before !== undefined && isStill(tokens, before.clause) && tokens[first]!.gap === gaps.colon
  }
  for (let at = first; at < last; at++) {
    if (!(tokens[at]!.role & r.rest)) continue
    const next = at + 1 < last ? tokens[at + 1]! : null
    if (next && next.grammar & (g.pronoun | g.determiner | g.possessive)) return false
    if (tokens[at]!.sense & s.problem) return isStill(tokens, clause) || (tokens[first]!.role & r.only) !== 0
    if (at === first) return false
    const prior = tokens[at - 1]!
    // `450 euros are still open`; `two shops are open`.
    if (tokens[at]!.grammar & (g.base | g.adjective) && !(prior.grammar & g.adverb)) continue
    if (quantity || prior.grammar & g.wh || tokens[first]!.role & r.only || hasDigits(tokens, first, at))
      return !hasPerson(tokens, first, at)
  }
  return false
}

const hasDigits = (tokens: readonly Token[], first: number, last: number): boolean => {
  for (let at = first; at < last; at++) if (tokens[at]!.grammar & g.number && !(tokens[at]!.sense & s.universal)) return true
  return false
}

/** `Still missing`. */
const isStill = (tokens: readonly Token[], { first, last, role }: Clause): boolean =>
  last - first <= 3 && (role & r.rest) !== 0 && (tokens[first]!.grammar & g.adverb) !== 0
