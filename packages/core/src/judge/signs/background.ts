import type { Clause, PieceText } from '../language/clauses.js'
import { isConcrete, visible } from '../language/concrete.js'
import type { Said } from '../language/said.js'
import { grammar as g, role as r, sense as s, verb as v } from '../language/tags.js'
import type { Token } from '../language/tokens.js'
import { isOnlyThere } from '../reasons/only-there.js'

/** `My lead wants two facilitators`, `the team has to redo it`: what somebody at work asks for or must do. */
export const isWanted = ({ tokens }: PieceText, { clause, around }: Said): boolean => {
  if (!around || clause.mood !== 'intent' || clause.dependent) return false
  let somebody = false
  for (let at = clause.first; at < clause.last && at <= clause.first + 4; at++) {
    const { grammar, sense, role } = tokens[at]!
    if (grammar & g.self) return false
    if (grammar & g.want) return somebody && !(grammar & g.other)
    if (sense & (s.target | s.level) || role & (r.body | r.crowd)) somebody = true
  }
  return false
}

/** `With it I can apply for the senior post`, `then we can train our own`: what will be possible. */
export const opensDoor = ({ tokens }: PieceText, { clause, senses, around }: Said): boolean => {
  const { first, head, mood, dependent, negated } = clause
  if (!around || mood !== 'present' || dependent || negated || head <= first + 1 || !(senses & (s.target | s.level | s.credential)))
    return false
  if (tokens[first]!.grammar & g.self || !(tokens[head - 1]!.grammar & g.modal)) return false
  for (let at = first + 1; at < head; at++) if (tokens[at]!.grammar & g.self) return true
  return false
}

/** `I want to be proud of something`, beside a goal that is said in full. */
export const hopes = ({ tokens }: PieceText, { clause: { first }, senses, around, quantity }: Said): boolean =>
  around && (senses & s.affect) !== 0 && !quantity && (tokens[first]!.grammar & g.want) !== 0

/** A goal may open with what is wrong, as a full sentence: `The float switch sticks and the crew loses a night.` */
export const opensWithTrouble = ({ clause, senses, recurs }: Said): boolean =>
  !(recurs && !(clause.grammar & (g.have | g.bygone))) &&
  (clause.mood === 'present' || clause.mood === 'past') &&
  clause.opens &&
  (senses & s.problem) !== 0 &&
  !(senses & s.criterion)

/** `Two clients asked for their deposit back`, `GPs wait 17 days for our letter`: what those whom the work is for do or meet, no day and no rule. */
export function tellsOfOthers({ tokens }: PieceText, { clause, universal, senses }: Said): boolean {
  const { first, head, mood } = clause
  if (universal || mood === 'intent' || clause.dependent || senses & (s.criterion | s.resource | s.wish)) return false
  if (isOnlyThere(tokens, clause) || isPlainFact(tokens, clause)) return false
  for (let at = first; at < clause.last; at++)
    if (tokens[at]!.time && tokens[at]!.time!.kind !== 'recurrence' && tokens[at]!.time!.kind !== 'duration' && mood !== 'past')
      return false
  for (let at = first; at < head; at++) {
    if (tokens[at]!.grammar & g.self) return false
    if (tokens[at]!.sense & s.target || (mood === 'past' && tokens[at]!.sense & (s.agent | s.level))) return true
  }
  return false
}

/** `Everyone knows the place`, `the fleet is eleven boats`: so it is, and nobody is the worse for it. */
const isPlainFact = (tokens: readonly Token[], { head, last, grammar, sense }: Clause): boolean => {
  if (head < 0 || !(tokens[head]!.role & r.idle) || sense & (s.problem | s.affect) || grammar & g.negation) return false
  if (!(tokens[head]!.grammar & g.be)) return true
  for (let at = head + 1; at < last; at++) if (tokens[at]!.quantity) return true
  return false
}

/** `They ask her instead of me`: what others do where oneself is meant. */
export function actsOnSelf({ tokens }: PieceText, { clause, universal, senses, quantity }: Said): boolean {
  const { first, head, last, mood } = clause
  if (universal || quantity || mood !== 'present' || clause.dependent || head < 0 || senses & (s.criterion | s.resource | s.wish))
    return false
  if (!(tokens[first]!.grammar & g.other) || tokens[first]!.grammar & g.determiner) return false
  if (tokens[head]!.grammar & g.participle && tokens[head - 1]!.grammar & g.have) return false
  for (let at = head + 1; at < last; at++)
    if (tokens[at]!.grammar & g.pronoun && !(tokens[at]!.grammar & (g.determiner | g.other))) return true
  return false
}

/** What one says of oneself around a goal, neither figure nor deed, is why one cares: `I prepare for hours and nobody hears it`. */
export function tellsOfSelf({ tokens }: PieceText, { clause, quantity, verbs, recurs, senses, concrete }: Said): boolean {
  // `We can push each other`: what will help.
  if (clause.head > clause.first && tokens[clause.head - 1]!.grammar & g.modal) return false
  if ((recurs && verbs & visible) || senses & s.criterion) return false
  // `I have Friday afternoons`, `I don't have a textbook yet`.
  if (clause.head >= 0 && tokens[clause.head]!.grammar & g.have && (clause.sense & s.capacity || tokens[clause.head]!.grammar & g.negation))
    return false
  if (verbs & v.activity && concrete > 0 && !clause.negated) return false
  if (quantity || hasFigure(tokens, clause) || clause.dependent || clause.head < 0 || verbs & (v.output | v.complete | v.secure))
    return false
  if (clause.mood === 'present' && tokens[clause.head]!.grammar & g.ing) return false
  // `I have done one like it`: what one can already.
  if (hasDone(tokens, clause) && verbs & (v.light | visible)) return false
  for (let at = clause.first; at < clause.head || at === clause.first; at++) {
    if (tokens[at]!.grammar & (g.wh | g.preposition | g.modal) && !(tokens[at]!.grammar & g.self)) return false
    if (tokens[at]!.grammar & g.self) return true
    // `docs of a library I use`: said of something else.
    if (isConcrete(tokens[at]!)) return false
  }
  return false
}

/** `I have carried it for a year` still goes on. */
const hasDone = (tokens: readonly Token[], { first, head, last }: Clause): boolean => {
  if (head <= first || !(tokens[head]!.grammar & g.participle) || tokens[head]!.grammar & g.be || !(tokens[head - 1]!.grammar & g.have))
    return false
  for (let at = head + 1; at < last; at++) if (tokens[at]!.time) return false
  return true
}

/** `We got 9th and 7th`: a result, and no reason. */
const hasFigure = (tokens: readonly Token[], { first, last }: Clause): boolean => {
  for (let at = first; at < last; at++) if (tokens[at]!.named && !tokens[at]!.capital) return true
  return false
}

/** `The city will not renew it`: somebody else's will, and a no. */
export const refuses = ({ tokens }: PieceText, { negated, head, first }: Clause): boolean =>
  negated && head > first + 1 && (tokens[first]!.grammar & (g.negation | g.self)) === 0

/** `The brewery won't extend our lease`: what is refused is ours. */
export const takesFromUs = ({ tokens }: PieceText, { head, last }: Clause): boolean => {
  for (let at = head + 1; at < last; at++) if (tokens[at]!.grammar & g.possessive) return true
  return false
}

/** `It supports our district strategy`: what the goal itself does for an aim of others. */
export function servesAim({ tokens }: PieceText, { clause: { first, head, last, mood, negated }, around }: Said): boolean {
  if (!around || mood !== 'present' || negated || head <= first || head > first + 2) return false
  if (!(tokens[first]!.grammar & g.other) || !(tokens[head]!.sense & s.purpose) || !(tokens[head]!.verb & v.support)) return false
  for (let at = head + 1; at < last; at++) {
    if (tokens[at]!.sense & s.agent || (tokens[at]!.grammar & (g.pronoun | g.self)) !== 0) return false
    if (tokens[at]!.sense & s.target || (tokens[at]!.named && tokens[at]!.capital)) return true
  }
  return false
}

/** `The insurer writes to us each time`: what those whom the work is for do to us, and no help. */
export function comesBackOnUs({ tokens }: PieceText, { clause: { first, head, last, mood, dependent }, around, verbs }: Said): boolean {
  if (!around || mood !== 'present' || dependent || head <= first || verbs & (v.support | v.secure | v.ongoing)) return false
  let subject = first
  for (let at = first; at < last; at++) {
    const { grammar, sense } = tokens[at]!
    // `The glass breaks and the insurer writes to us`.
    if (grammar & g.conjunction) subject = at + 1
    else if (grammar & (g.self | g.modal) || sense & (s.agent | s.level | s.resource)) subject = last
    else if (at > subject && isDoneByThem(tokens, at) && reachesUs(tokens, at, last)) return true
  }
  return false
}

const isDoneByThem = (tokens: readonly Token[], at: number): boolean =>
  (tokens[at - 1]!.sense & s.target) !== 0 &&
  (tokens[at]!.grammar & (g.third | g.base | g.past)) !== 0 &&
  !(tokens[at]!.verb & (v.support | v.secure | v.ongoing)) &&
  tokens[at]!.verb !== 0

const reachesUs = (tokens: readonly Token[], verb: number, last: number): boolean => {
  for (let at = verb + 1; at < last && at <= verb + 2; at++)
    if ((tokens[at]!.grammar & (g.pronoun | g.determiner | g.other)) === g.pronoun) return true
  return false
}

/** `Whoever passes gets a permanent job`: what one gets for it. */
export const rewards = ({ tokens }: PieceText, { clause: { first, head, mood }, around, senses }: Said): boolean =>
  around &&
  mood === 'present' &&
  head > first &&
  (tokens[first]!.grammar & (g.wh | g.other)) === (g.wh | g.other) &&
  (senses & (s.target | s.level | s.credential)) !== 0

/** `She hopes to get into publishing`: what somebody whom the goal is about wants to reach. */
export const isHoped = ({ tokens }: PieceText, { clause: { first, last }, around }: Said): boolean =>
  around &&
  first + 2 < last &&
  (tokens[first]!.grammar & (g.other | g.pronoun | g.determiner)) === (g.other | g.pronoun) &&
  (tokens[first + 1]!.grammar & g.third) !== 0 &&
  (tokens[first + 1]!.sense & s.effort) !== 0 &&
  tokens[first + 2]!.verb !== 0

/** `…. Under the Coast Path Programme`: a sentence that only names what of others it belongs to. */
export const belongsTo = ({ tokens }: PieceText, { clause: { first, last, mood, opens }, body, named }: Said): boolean =>
  body &&
  opens &&
  mood === 'fragment' &&
  named > 0 &&
  last - first > 2 &&
  (tokens[first]!.grammar & g.preposition) !== 0 &&
  !(tokens[first]!.grammar & (g.negation | g.until | g.since)) &&
  (tokens[last - 1]!.sense & s.target) !== 0
