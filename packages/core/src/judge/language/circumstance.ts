import type { Clause, PieceText } from './clauses.js'
import type { Said } from './said.js'
import { grammar as g, sense as s, verb as v } from './tags.js'
import { gaps, type Token } from './tokens.js'

/**
 * Whether a clause is none of what is wished for, whatever it names or counts: a label, a reason, what somebody else wants to reach, what there
 * is to spend, what somebody is asked. `before` is the clause before it.
 */
export function isCircumstance(text: PieceText, said: Said, before: Said | null): boolean {
  const { clause, body } = said
  if (isLabel(text, said) || isAddressed(text, said)) return true
  if (!clause.opens && text.tokens[clause.first]!.sense & s.reason && text.tokens[clause.first]!.gap > gaps.none) return true
  if (isRefusal(text, said)) return true
  if (clause.dependent && (clause.reason || isPurposeOfOthers(text, said))) return true
  if (tellsSince(text, clause) || isOccasionOfOthers(text, said) || asks(text, said) || isPartOfUs(text, said)) return true
  if (!body) return false
  if (before?.circumstance && before.body && clause.head < 0 && text.tokens[clause.first]!.gap <= gaps.colon) return true
  return isBudget(text, said) || boundsOnlyObject(text, said)
}

/** `– my landlord will not renew the lease`: behind what is wanted, what others refuse. */
const isRefusal = ({ tokens }: PieceText, { clause: { first, head, negated, mood }, around }: Said): boolean => {
  if (
    !(around || tokens[first]!.gap >= gaps.colon) ||
    mood !== 'intent' ||
    head <= first + 1 ||
    !(negated || tokens[head]!.grammar & g.negation)
  )
    return false
  for (let at = first; at < head; at++) if (tokens[at]!.grammar & g.self) return false
  const { grammar, named, capital } = tokens[first]!
  return (grammar & (g.possessive | g.determiner)) !== 0 || named || capital
}

/** `Dear Ines, …`. */
const isAddressed = ({ tokens }: PieceText, { clause: { first, last, mood } }: Said): boolean =>
  mood === 'fragment' &&
  last - first <= 3 &&
  last < tokens.length &&
  (tokens[first]!.grammar & g.filler) !== 0 &&
  last - first > 1 &&
  tokens[first + 1]!.named &&
  tokens[last]!.gap === gaps.comma

/** `KPI for us as porters: …`: what kind of line it is, and whose. */
const isLabel = ({ piece, tokens }: PieceText, { clause, quantity }: Said): boolean =>
  piece.where === 'title' &&
  clause.mood === 'fragment' &&
  !quantity &&
  clause.last - clause.first > 2 &&
  clause.last - clause.first <= 7 &&
  tokens[clause.last]?.gap === gaps.colon &&
  (tokens[clause.first]!.sense & s.criterion || (tokens[clause.first]!.sense & s.generic && clause.first === 0)) !== 0 &&
  (tokens[clause.first + 1]!.grammar & (g.preposition | g.infinitive)) === g.preposition &&
  isPronoun(tokens[clause.first + 2]!)

const isPronoun = ({ grammar }: Token): boolean => (grammar & g.pronoun) !== 0 && (grammar & (g.determiner | g.other)) === 0

/** `…, since Omar retires`: no time stands behind it, but somebody who does something. */
function tellsSince({ tokens }: PieceText, { first, head }: Clause): boolean {
  if (first === 0 || (tokens[first]!.grammar & (g.since | g.subordinate)) !== (g.since | g.subordinate) || head <= first + 1) return false
  return !tokens[first]!.time && !tokens[first + 1]!.time && !tokens[first + 1]!.quantity
}

/** `… when three players shout at me`: behind what is wanted, when others do something. */
function isOccasionOfOthers({ tokens }: PieceText, { clause: { first, last, mood, head, dependent }, senses }: Said): boolean {
  if (!dependent || first === 0 || (mood === 'intent' && head >= 0) || senses & (s.criterion | s.purpose)) return false
  const { grammar, sense, gap } = tokens[first]!
  if (gap !== gaps.none || !(grammar & g.subordinate) || grammar & (g.preposition | g.determiner | g.other) || sense & s.reason)
    return false
  for (let at = first + 1; at < (head < 0 ? last : head); at++) if (tokens[at]!.grammar & g.self) return false
  return true
}

/** `… so that the depot reaches its target of 99 %`: a figure somebody else is to reach. */
function isPurposeOfOthers({ tokens }: PieceText, { clause: { first, head, mood }, senses }: Said): boolean {
  if (mood !== 'present' || !(tokens[first]!.sense & s.purpose) || !(senses & s.criterion)) return false
  for (let at = first; at < head; at++) if (tokens[at]!.grammar & g.self) return false
  return true
}

/** `Ask Beatriz`, `first step: ask my boss what she means`: words one hopes for spell out nothing yet. */
function asks({ piece, tokens }: PieceText, { clause, head, verbs, quantity, body }: Said): boolean {
  if (!body && piece.where !== 'step' && piece.field !== 'achievable') return false
  if (clause.mood !== 'intent' || head < 0 || head + 1 >= clause.last || quantity || !(verbs & v.say) || verbs & v.output) return false
  const at = tokens[head + 1]!.grammar & (g.possessive | g.determiner) && head + 2 < clause.last ? head + 2 : head + 1
  const { grammar, sense, named, capital } = tokens[at]!
  if (at === head + 2 && at + 1 === clause.last && !tokens[at]!.known && tokens[head + 1]!.grammar & g.possessive) return true
  if (!(named && capital) && !(grammar & g.pronoun) && !(sense & (s.agent | s.target | s.level | s.resource))) return false
  return at + 1 === clause.last || (tokens[at + 1]!.grammar & g.wh) !== 0 || isPronoun(tokens[at]!)
}

/** `40 % of us leave`, `(40 % of our patients move that year)`: who does what anyway. */
function isPartOfUs({ tokens }: PieceText, { clause: { first, last }, quantity, body }: Said): boolean {
  const aside = tokens[first]!.gap === gaps.aside
  if (!(body || aside) || quantity?.quantity?.kind !== 'amount' || quantity !== tokens[first] || first + 3 >= last) return false
  const owner = tokens[first + 2]!
  if (!(tokens[first + 1]!.grammar & g.preposition) || !(isPronoun(owner) || (aside && owner.grammar & g.possessive))) return false
  for (let at = first + 3; at < last; at++) if (tokens[at]!.grammar & g.base && tokens[at]!.verb) return true
  return false
}

/** `Budget: 300 €`, `budget of 300 €`: what there is to spend. */
const isBudget = ({ piece, tokens }: PieceText, { clause, quantity }: Said): boolean =>
  clause.mood === 'fragment' &&
  !piece.listed &&
  (tokens[clause.first]!.sense & s.resource) !== 0 &&
  (quantity?.quantity?.unitKind === 'money' ||
    (clause.last - clause.first === 1 && tokens[clause.last]?.gap === gaps.colon && tokens[clause.last]!.quantity !== null))

/** `Our league merges clubs under 60 players`: the bound says which of them, and nothing of how they are to be. */
function boundsOnlyObject({ tokens }: PieceText, { clause: { first, head, mood }, quantity, verbs }: Said): boolean {
  if (quantity?.quantity?.kind !== 'threshold' || quantity.quantity.unitKind !== 'count' || tokens[first]!.grammar & g.self) return false
  const object = tokens.indexOf(quantity) - 1
  if (object <= first + 1) return false
  const { grammar, sense } = tokens[object]!
  if (!(grammar & g.plural) || sense & s.metric) return false
  if (mood === 'present') return head > first && !(verbs & (v.light | v.state))
  // `Our federation drops choirs …`: as often a noun as a verb.
  return mood === 'fragment' && (tokens[first]!.grammar & g.possessive) !== 0 && (tokens[object - 1]!.grammar & g.third) !== 0
}
