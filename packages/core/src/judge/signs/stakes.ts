import type { PieceText } from '../language/clauses.js'
import type { Said } from '../language/said.js'
import { grammar as g, sense as s, verb as v } from '../language/tags.js'
import { gaps, type Token } from '../language/tokens.js'
import { setsOut } from '../reasons/falls-off.js'

/** What hangs on a goal, told beside it without a connector: what others will do if not, where their line is, whom one loses, what is at stake. */
export const isStake = (text: PieceText, said: readonly Said[], index: number): boolean => {
  const one = said[index]!
  if (!one.around || one.clause.mood === 'question') return false
  return one.hangs > 0 || followsCondition(text, said, index) || isBelowLine(text, one) || isLoss(text, one) || isAtStake(text, one)
}

/** `If the inspector doesn't sign, we have to cancel the show`: what comes if somebody does not, or if it goes wrong. */
function followsCondition({ tokens }: PieceText, said: readonly Said[], index: number): boolean {
  const { clause, senses } = said[index]!
  const before = said[index - 1]
  if (!before || clause.dependent || tokens[clause.first]!.gap >= gaps.stop || !before.clause.dependent) return false
  if ((tokens[before.clause.first]!.grammar & ifLike) !== ifLike || senses & (s.escape | s.hedge)) return false
  if (!(before.clause.grammar & g.negation) && !((before.senses | senses) & s.problem)) return false
  return ((before.senses | senses) & (s.target | s.level | s.credential | s.event)) !== 0
}

const ifLike = g.wh | g.subordinate

/** `Under 60 donors a day the service drops our village`, `without a log the insurer pays nothing`: those whom the work is for draw a line. */
function isBelowLine({ tokens }: PieceText, { clause: { first, head, mood, dependent, grammar }, quantity }: Said): boolean {
  if (mood !== 'present' || dependent || head <= first + 2 || !(tokens[first]!.grammar & g.preposition)) return false
  if (!(tokens[first]!.grammar & g.negation) && quantity?.quantity?.kind !== 'threshold') return false
  if (grammar & g.self) return false
  for (let at = first + 2; at < head; at++) if (tokens[at]!.sense & s.target && !tokens[at]!.quantity) return true
  return false
}

/** `The scouts are leaving`, `three groups have moved to the school gym`, `bookings have halved`: people or trade that goes. */
function isLoss(text: PieceText, { clause: { first, head, mood, dependent, negated }, verbs }: Said): boolean {
  if (!(verbs & v.loss) || (mood !== 'present' && mood !== 'past') || dependent || negated || head <= first) return false
  const { tokens } = text
  // `Nine metres are left`, `three modules left`: what remains.
  const remains = (tokens[head]!.grammar & g.participle) !== 0 && !(tokens[head - 1]!.grammar & (g.have | g.adverb))
  let many = false
  for (let at = first; at < head; at++) {
    const { grammar, sense, named, verb } = tokens[at]!
    if (grammar & (g.self | g.modal | g.will) || sense & (s.problem | (s.resource & ~s.target))) return false
    if (grammar & g.plural && !named && (sense & s.target || (verb === 0 && !remains))) many = true
  }
  if (setsOut(tokens, head)) return false
  return many && !(remains && tokens[head - 1]!.grammar & g.be) && !takesObject(text, head)
}

/** `left their keys`: what is left is no loss; `gone to the pub` holds its preposition. */
const takesObject = ({ tokens, piece: { prose } }: PieceText, head: number): boolean => {
  const next = tokens[head + 1]
  if (!next || next.gap !== gaps.none || !(next.grammar & (g.determiner | g.possessive | g.pronoun))) return false
  return !prose.text.slice(tokens[head]!.from, tokens[head]!.to).includes(' ')
}

/** `That's nine jobs`, `it's the whole autumn contract`: how much of what others have by it. */
function isAtStake({ tokens }: PieceText, { clause: { first, last, head, mood, negated } }: Said): boolean {
  if (mood !== 'present' || negated || last - first > 7 || last - first < 3 || head < first || head > first + 1) return false
  if (!(tokens[first]!.grammar & g.other) || !(tokens[head]!.grammar & g.be)) return false
  const noun = tokens[last - 1]!
  return (noun.sense & s.target) !== 0 && isKnownAmount(tokens[head + 1]!, noun)
}

const isKnownAmount = (next: Token, noun: Token): boolean => noun.quantity !== null || (next.sense & s.definite) !== 0
