import type { Clause, PieceText } from '../language/clauses.js'
import { how, isConcrete, visible } from '../language/concrete.js'
import type { Said } from '../language/said.js'
import { grammar as g, role as r, sense as s, verb as v } from '../language/tags.js'
import { gaps, type Token } from '../language/tokens.js'
import { isOnlyThere } from '../reasons/only-there.js'
import type { Range } from './by-doing.js'
import { sentenceStart, subjectAt } from './capacity.js'

/** Somebody else gives, shows, lends, pays, agrees or comes along: by name, role or as `my sister`. */
function isGiven(text: PieceText, { clause, senses }: Said): boolean {
  if (senses & s.wish || clause.mood === 'question' || clause.negated || !(clause.verb & (v.support | v.secure))) return false
  const { tokens } = text
  for (let at = clause.first; at < clause.last; at++) {
    const { verb, grammar } = tokens[at]!
    if (verb & v.say && !(verb & (v.support | v.secure)) && at > clause.first) return false
    if (!(verb & (v.support | v.secure)) || !(grammar & (g.third | g.past | g.participle | g.base))) continue
    if (at > clause.first && isNominal(tokens, at)) continue
    const strict = (verb & (v.activity | v.output)) !== 0 && !((tokens[at + 1]?.grammar ?? 0) & g.pronoun)
    // `My sister, back on 3 May`.
    if (grammar & g.adverb && grammar & g.base && tokens[at + 1] && tokens[at + 1]!.grammar & g.preposition) continue
    // `Took their chests back`: behind its verb it only says which way.
    if (grammar & g.adverb && clause.head >= 0 && at > clause.head) continue
    // `My sister reads 50`.
    if (tokens[at + 1]?.quantity && tokens[at + 1]!.quantity!.unit === null && !(verb & v.secure)) continue
    if (subjectIsSomebody(tokens, at, sentenceStart(tokens, clause.first), strict)) return !bringsTrouble(tokens, at, clause.last)
  }
  return false
}

/** `Gave us a last warning`: nothing that helps. */
const bringsTrouble = (tokens: readonly Token[], verb: number, last: number): boolean => {
  for (let at = verb + 1; at < last && !(tokens[at]!.grammar & (g.preposition | g.conjunction)); at++)
    if (tokens[at]!.sense & s.problem || tokens[at]!.role & r.notice) return true
  return false
}

/** `the support`, `our offer`, `the ops review`: a verb's base form needs `will` or a subject in the plural right before it. */
function isNominal(tokens: readonly Token[], at: number): boolean {
  const { grammar } = tokens[at]!
  const before = tokens[at - 1]!
  if (grammar & g.participle && before.grammar & (g.determiner | g.possessive | g.adjective)) return true
  if (!(grammar & g.alsoNoun)) return false
  if (before.grammar & (g.determiner | g.possessive | g.preposition | g.adjective | g.number | g.infinitive)) return true
  if (grammar & g.third) {
    const next = tokens[at + 1]
    if (!next || next.gap !== gaps.none) return !isPerson(tokens, at - 1) && !before.named
    return (
      !next || ((next.grammar & (g.determiner | g.possessive | g.pronoun | g.number | g.infinitive)) === 0 && !next.named && !next.quantity)
    )
  }
  return (grammar & g.base) !== 0 && !(before.grammar & (g.will | g.modal | g.adverb | g.other | g.plural))
}

/** Back from the verb over what may stand between: auxiliaries, adverbs, asides, `in PALS`. */
function subjectIsSomebody(tokens: readonly Token[], verb: number, first: number, strict: boolean): boolean {
  for (let at = verb - 1; at >= first; at--) {
    const { grammar, named, capital, known, gap, time } = tokens[at]!
    if (grammar & (g.self | g.infinitive | g.wh | g.want) || (grammar & g.be && tokens[verb]!.grammar & g.participle)) return false
    if (grammar & (g.will | g.have | g.be | g.modal | g.adverb | g.bygone | g.negation) && !(grammar & g.other)) {
      if (grammar & g.negation) return false
      if (tokens[at + 1]!.gap >= gaps.colon) return false
      continue
    }
    if (time || !(named || (capital && !known) || grammar & g.other || (strict ? isPerson(tokens, at) : isNoun(tokens[at]!)))) {
      if (tokens[at]!.verb !== 0 && grammar & (g.third | g.past | g.base) && !(grammar & g.alsoNoun)) return false
      continue
    }
    // `Nobody showed me the yard`.
    if (grammar & g.other && tokens[at]!.sense & s.universal && grammar & g.negation) return false
    if (grammar & g.other) return at === first || gap !== gaps.none || (tokens[at - 1]!.grammar & g.conjunction) !== 0
    return true
  }
  return false
}

/** Somebody by role, or whoever stands behind `my`. */
const isPerson = (tokens: readonly Token[], at: number): boolean =>
  (tokens[at]!.sense & (s.agent | s.level | s.resource | s.target)) !== 0 ||
  (at > 0 && isNoun(tokens[at]!) && !(tokens[at]!.grammar & g.plural) && (tokens[at - 1]!.grammar & g.possessive) !== 0)

/** A word of content that is no verb: who lets, lends and pays need not be in a list. */
const isNoun = ({ grammar, known, sense }: Token): boolean =>
  (grammar & ~(g.alsoNoun | g.plural | g.base | g.third | g.adjective)) === 0 &&
  (!known || sense !== 0 || (grammar & (g.alsoNoun | g.plural)) !== 0 || grammar === 0)

/** `From 5 spoons in tea to 2 or less`: two figures, one where it stands and one where it goes. */
export function changeIn({ tokens }: PieceText, { first, last, grammar }: Clause): Range | null {
  if (!(grammar & g.since)) return null
  for (let from = first; from < last; from++) {
    if (!(tokens[from]!.grammar & g.since) || !isFigure(tokens[from + 1], from + 1, last)) continue
    for (let to = from + 2; to + 1 < last; to++)
      if (tokens[to]!.grammar & g.infinitive && isFigure(tokens[to + 1], to + 1, last)) return { first: from, last: to + 2 }
  }
  return null
}

const isFigure = (token: Token | undefined, at: number, last: number): boolean =>
  token !== undefined && at < last && token.time === null && token.quantity !== null

/** `I own the books`, `she has the key already`: something that helps is in hand. Trouble and figures are no help. */
export function isInHand({ tokens }: PieceText, { clause, senses, quantity, around, blurred }: Said): boolean {
  const { head, first } = clause
  if (clause.mood !== 'present' || clause.negated || clause.dependent || head < 0 || tokens[head]!.grammar & g.negation) return false
  // `I could have a better memory`: a wish.
  if (blurred && head > first && tokens[head - 1]!.grammar & g.modal) return false
  if (quantity && !((tokens[head + 1]?.grammar ?? 0) & (g.determiner | g.possessive)) && !(senses & (s.agent | s.resource))) return false
  if (senses & (s.problem | s.wish | s.affect) || !around) return false
  const { grammar, verb } = tokens[head]!
  const holds = (grammar & g.have) !== 0 || (grammar & g.base && verb & v.charge && !(verb & ~(v.charge | how)))
  const whose = tokens[first]!.grammar & g.self || (senses & s.baseline && head > first && grammar & g.have)
  return Boolean(holds && whose) && hasObject(tokens, head, clause.last)
}

const hasObject = (tokens: readonly Token[], head: number, last: number): boolean => {
  for (let at = head + 1; at < last; at++) {
    if (tokens[at]!.grammar & (g.preposition | g.participle)) return false
    if (isConcrete(tokens[at]!) || tokens[at]!.sense & (s.deliverable | s.resource | s.agent | s.target)) return true
    if (tokens[at]!.verb !== 0 && tokens[at - 1]!.grammar & (g.determiner | g.possessive)) return true
  }
  return false
}

/** `The parts are in stock`, `Wednesdays are free`: said of something, that it is there. */
const isThere = ({ tokens }: PieceText, { clause, senses }: Said): boolean => {
  if (clause.mood === 'question' || clause.mood === 'intent' || clause.negated || senses & s.wish || !(clause.sense & s.resource))
    return false
  for (let at = clause.first; at < clause.last; at++) {
    const { grammar, sense } = tokens[at]!
    if (!(sense & s.resource) || !(grammar & (g.adjective | g.participle))) continue
    if (at + 1 < clause.last && tokens[at + 1]!.grammar & g.preposition && !tokens[at + 1]!.time && grammar & g.preposition) continue
    if (
      (tokens[at]!.gap !== gaps.none && !(at === clause.first && clause.opens)) ||
      (at > clause.first && tokens[at - 1]!.grammar & (g.be | g.adverb | g.have | g.participle))
    )
      return true
  }
  return false
}

/** `have … rewired` */
const isPerfect = (tokens: readonly Token[], { first, head, mood }: Clause): boolean => {
  if (mood !== 'present' || head <= first || !(tokens[head]!.grammar & g.participle)) return false
  for (let at = first; at < head; at++) if (tokens[at]!.grammar & g.have) return true
  return false
}

/** `I've already rewired two of them`: done, and nothing says that it went wrong. */
export const isDone = ({ tokens }: PieceText, { clause, senses, concrete, verbs, around }: Said): boolean =>
  around &&
  (clause.mood === 'past' || isPerfect(tokens, clause)) &&
  !clause.negated &&
  !(senses & (s.problem | s.affect)) &&
  concrete > 0 &&
  ((verbs & (v.output | v.complete | v.secure | v.activity)) !== 0 || (senses & s.baseline && verbs & v.light) !== 0) &&
  (tokens[subjectAt(tokens, clause)]!.grammar & g.self) !== 0

/** Somebody gave, paid, booked or agreed to something, or gives a hand; a thing that helps is there. */
export function isHelped(text: PieceText, said: Said): boolean {
  const { tokens, piece } = text
  const { clause, verbs, senses, concrete, around } = said
  if (!around && piece.field !== 'other') return false
  if (senses & s.wish || clause.mood === 'question' || clause.negated) return false
  if (clause.head >= 0 && tokens[clause.head]!.grammar & g.negation) return false
  if (clause.mood !== 'past' && senses & s.resource && isAccompanied(tokens, clause)) return true
  if (clause.mood !== 'intent' && verbs & v.secure && (concrete > 0 || senses & s.resource) && !saysOfSelf(text, said)) return true
  if (isSettled(text, said)) return true
  if (isGiven(text, said) || isInHand(text, said) || isThere(text, said)) return true
  return (
    clause.mood !== 'past' &&
    clause.mood !== 'intent' &&
    !clause.dependent &&
    !(senses & (s.problem | s.reason)) &&
    !(clause.grammar & g.negation) &&
    ownsResource(tokens, clause)
  )
}

/** `I always say yes`: one's own way, and nothing booked. */
const saysOfSelf = ({ tokens }: PieceText, { clause: { mood, first, head }, senses }: Said): boolean =>
  mood === 'present' && !(senses & s.resource) && (tokens[first]!.grammar & g.self) !== 0 && !(tokens[head]!.grammar & g.participle)

/** `Deposit paid`, `registration is done and paid`: something before it, and nothing to be done. */
const isSettled = ({ tokens }: PieceText, { clause: { first, last }, senses }: Said): boolean => {
  const { verb, grammar } = tokens[last - 1]!
  return (
    last - first > 1 &&
    last - first <= 6 &&
    (verb & v.secure) !== 0 &&
    (grammar & g.participle) !== 0 &&
    !(grammar & g.base) &&
    (senses & s.problem) === 0 &&
    !(tokens[first]!.grammar & (g.self | g.infinitive))
  )
}

/** `Jens films two sessions`: somebody else does a part of it. */
export const isJoined = (
  { tokens, piece }: PieceText,
  { clause, verbs, concrete, quantity, senses, around, recurs, unknownVerb, universal }: Said,
): boolean =>
  (around || piece.field === 'other' || tokens[clause.first]!.gap === gaps.aside) &&
  (piece.field === null || piece.field === 'other') &&
  (clause.mood === 'present' || clause.mood === 'intent') &&
  !clause.dependent &&
  !clause.negated &&
  !universal &&
  !isOnlyThere(tokens, clause) &&
  !(verbs & v.say && !(verbs & (v.support | v.output))) &&
  !(senses & (s.problem | s.wish)) &&
  ((verbs & (visible | v.light)) !== 0 || (unknownVerb && recurs)) &&
  (concrete > 0 || quantity !== null || recurs) &&
  !(isPerfectTold(tokens, clause) && !(senses & s.resource)) &&
  isSomebody(tokens, clause)

/** `The bishop has written twice`: what was done is no help to come. */
const isPerfectTold = (tokens: readonly Token[], { head, first }: Clause): boolean =>
  head > first &&
  (tokens[head]!.grammar & g.participle) !== 0 &&
  (tokens[head - 1]!.grammar & g.have) !== 0 &&
  !(tokens[head]!.verb & (v.support | v.secure))

/** `Marked by Mr Obeng`, `checked by my aunt`. */
export const isDoneBySomebody = ({ tokens }: PieceText, { clause: { first, last, grammar: tags } }: Said): boolean => {
  if (!(tags & g.participle && tags & g.means)) return false
  for (let at = first; at + 2 < last; at++) {
    if (!(tokens[at]!.grammar & g.participle) || !(tokens[at]!.verb & visible) || !(tokens[at + 1]!.grammar & g.means)) continue
    const { named, time, grammar } = tokens[at + 2]!
    if (!time && !(grammar & g.ing) && (named || isPerson(tokens, at + 2) || (at + 3 < last && isPerson(tokens, at + 3)))) return true
  }
  return false
}

/** `… counts them`, `… for me`, `… lends it`. */
const isForIt = (tokens: readonly Token[], head: number, last: number): boolean => {
  for (let at = head; at < last; at++)
    if (tokens[at]!.verb & (v.support | v.secure) || (tokens[at]!.grammar & (g.pronoun | g.self | g.determiner)) === g.pronoun) return true
  return false
}

/** A person by name or role, right where the clause begins. */
const isSomebody = (tokens: readonly Token[], { first, head, last }: Clause): boolean => {
  // `The undertakers come on Tuesdays`: whoever has an article is not yet one's helper.
  if (
    tokens[first]!.sense & s.definite &&
    tokens[first]!.grammar & g.determiner &&
    !(tokens[head]!.grammar & g.have) &&
    !isForIt(tokens, head, last)
  )
    return false
  for (let at = first; at < head && at < first + 3; at++) {
    const { named, capital, known, grammar, sense } = tokens[at]!
    if (grammar & (g.self | g.other) && !(grammar & g.determiner)) return false
    if (named || (capital && !known) || sense & (s.agent | s.level)) return true
    // `The course has 300 m of climb`.
    if (sense & s.resource) return !(tokens[head]!.grammar & g.have)
    if (at > first && tokens[first]!.grammar & g.determiner && isNoun(tokens[at]!)) return true
  }
  return false
}

/** `my teacher`, `with the club`, `study group`: something that helps, at hand. */
function ownsResource(tokens: readonly Token[], clause: Clause): boolean {
  if (!(clause.sense & s.resource)) return false
  for (let at = clause.first; at < clause.last; at++) {
    if (!(tokens[at]!.sense & s.resource) || tokens[at]!.quantity) continue
    if (at === clause.first || tokens[at - 1]!.grammar & (g.possessive | g.preposition)) return true
    if (at > clause.first + 1 && tokens[at - 2]!.grammar & (g.preposition | g.possessive) && isModifier(tokens[at - 1]!)) return true
  }
  return false
}

/** `with the club`, `as sparring partner`. */
const isModifier = ({ grammar, known, verb }: Token): boolean =>
  (grammar & (g.determiner | g.adjective)) !== 0 || (!known && verb === 0) || (grammar & g.ing) !== 0

/** `together with Ana`, `guided by the vet`. */
const isAccompanied = (tokens: readonly Token[], { first, last, sense }: Clause): boolean => {
  if (!(sense & s.resource)) return false
  for (let at = first; at < last - 1; at++) if (tokens[at]!.sense & s.resource && tokens[at]!.grammar & g.preposition) return true
  return false
}
