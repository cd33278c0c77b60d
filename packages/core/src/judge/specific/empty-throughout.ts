import type { PieceText } from '../language/clauses.js'
import { vagueVerbs } from '../language/concrete.js'
import type { Said } from '../language/said.js'
import { grammar as g, role as r, sense as s, verb as v } from '../language/tags.js'
import { gaps, type Token } from '../language/tokens.js'

/**
 * `Build capacity in areas of vital importance`, `collaborate with partners to advance attainment in the region`, `a thriving local economy`: a verb of
 * direction or none, and behind it to the end nothing but praise, people, places and what institutions speak of in general.
 */
export function isEmptyThroughout({ tokens, piece }: PieceText, said: Said): boolean {
  const { clause, head, verbs, senses, quantity, named, carriers, blurred } = said
  if (quantity || named > 0 || (clause.mood !== 'intent' && clause.mood !== 'fragment' && !aims(tokens, said))) return false
  if (!(senses & (s.vague | s.generic)) && !(clause.role & r.public) && !(clause.grammar & g.infinitive)) return false
  if (head < 0 ? clause.mood === 'fragment' && (piece.where !== 'title' || said.body) : carriers !== 0 || !isDirection(verbs)) return false
  if (head > clause.first && !isOwnWish(tokens, clause.first, head)) return false
  const state = (verbs & v.state) !== 0 || (head < 0 && (clause.grammar & g.will) !== 0)
  let empty = false
  let praised = head >= 0 ? !state && blurred : goesOnFromPraise(tokens, clause.first)
  let behind = false
  let formed = 0
  for (let at = head < 0 ? clause.first : head + 1; at < clause.last; at++) {
    const token = tokens[at]!
    const { grammar } = token
    if ((token.time && !token.time.attributive) || token.sense & notKind) continue
    const verb = head >= 0 && opensVerb(tokens, at)
    if (isPraise(token)) praised = true
    else if (
      !(verb && grammar & g.base) &&
      !isDoing(tokens, at) &&
      !isRareNoun(tokens, at) &&
      isOfAnybody(token, praised) &&
      !(behind && state && !isGeneral(token))
    ) {
      empty ||= isGeneral(token)
      if (token.role & r.formed) formed++
    } else if (verb) {
      if ((!isDirection(token.verb) || token.verb & (v.activity | v.say)) && !reachesNothing(tokens, at, clause.last)) return false
      empty ||= (token.verb & (v.improve | v.charge)) !== 0
    } else if (!(grammar & joining) || grammar & (g.base | g.negation)) return false
    else if (grammar & (g.wh | g.subordinate) && !(grammar & (g.other | g.preposition))) return false
    if (grammar & g.preposition && !(grammar & g.adjective)) behind = true
  }
  if (hasResult(tokens, clause.last)) return false
  return head < 0 || state ? praised : empty || praised || formed > 1
}

/** `… to meet needs`, `… and achieve better outcomes`: an end that nobody sees. */
function reachesNothing(tokens: readonly Token[], verb: number, last: number): boolean {
  if (!(tokens[verb]!.verb & v.complete)) return false
  let at = verb + 1
  while (at < last && (tokens[at]!.grammar & modifying || isPraise(tokens[at]!) || (tokens[at]!.role & r.crowd && at + 1 < last))) at++
  return at < last && isGeneral(tokens[at]!)
}

const modifying = g.determiner | g.possessive | g.adjective

/** `… so well that they sing without me`: by that it is seen. */
const hasResult = (tokens: readonly Token[], last: number): boolean =>
  last < tokens.length &&
  tokens[last]!.gap === gaps.none &&
  (tokens[last]!.grammar & g.subordinate) !== 0 &&
  (tokens[last]!.sense & (s.reason | s.purpose)) === 0

/** `We want to improve …`, and no `the rounds should go smoother`: what is wished of one thing is seen in it. */
function isOwnWish(tokens: readonly Token[], first: number, head: number): boolean {
  for (let at = first; at < head; at++)
    if (
      !(tokens[at]!.grammar & beforeWish) &&
      !(tokens[at]!.sense & s.effort) &&
      !(tokens[at]!.role & (r.body | r.arena)) &&
      !tokens[at]!.time
    )
      return false
  return true
}

const beforeWish = g.self | g.want | g.will | g.infinitive | g.adverb | g.be | g.conjunction | g.determiner | g.possessive

/** `The museum aims to …`: told of itself, and a wish all the same. */
export const aims = (tokens: readonly Token[], { clause, head }: Said): boolean =>
  clause.mood === 'present' && head > clause.head && clause.head >= 0 && (tokens[clause.head]!.sense & s.effort) !== 0

/** `(Reliable,) affordable and accessible services`. */
const goesOnFromPraise = (tokens: readonly Token[], first: number): boolean =>
  first > 0 && tokens[first]!.gap === gaps.comma && isPraise(tokens[first - 1]!)

/** Says which way and nothing that is seen: `improve`, `foster`, `provide`, `engage`. */
const isDirection = (verbs: number): boolean =>
  (verbs & (v.activity | v.support | v.explore | v.found)) !== v.activity &&
  (verbs & (vagueVerbs | v.change | v.light | v.found | v.support)) !== 0 &&
  (verbs & v.cognition) === 0 &&
  (verbs & (v.complete | v.found)) !== v.complete

/** How much, how surely: nothing of what. */
const notKind = s.quantifier | s.hedge | s.escape | s.openEnd | s.effort

const isPraise = ({ sense, grammar, named }: Token): boolean =>
  !named && (sense & s.vague) !== 0 && !(sense & s.generic) && !(grammar & (g.base | g.third))

/** `(Better at) calling the dance`. */
const isDoing = (tokens: readonly Token[], at: number): boolean =>
  (tokens[at]!.grammar & g.ing) !== 0 && at + 1 < tokens.length && (tokens[at + 1]!.grammar & (g.determiner | g.possessive)) !== 0

/** `My co-founder`: by its form an adjective, and neither noun nor adjective behind it. */
function isRareNoun(tokens: readonly Token[], at: number): boolean {
  const { known, grammar } = tokens[at]!
  if (known || !(grammar & g.adjective)) return false
  const next = tokens[at + 1]
  if (!next || next.gap !== gaps.none) return true
  if (next.grammar & g.conjunction) return !((tokens[at + 2]?.grammar ?? 0) & g.adjective)
  return (next.grammar & joining) !== 0
}

const seen = s.metric | s.credential | s.event | s.level | s.deliverable | s.baseline | s.problem

/** What kind, who, where, or what an institution speaks of; what it gives is a thing where nothing praises it: `develop a service`. */
function isOfAnybody({ sense, grammar, role, named, known }: Token, praised: boolean): boolean {
  if (named || role & r.kin) return false
  if (grammar & (g.adjective | g.participle)) return (sense & (s.level | s.credential | s.metric)) === 0
  if (role & (known ? r.crowd | r.body : r.crowd)) return true
  if (role & r.public) return praised || (sense & s.deliverable) === 0 || (sense & s.generic) !== 0
  if (sense & seen) return false
  if (!known) return (sense & s.generic) !== 0 || (role & r.formed) !== 0
  return (sense & (s.generic | s.agent)) !== 0 || (grammar & g.adverb) !== 0 || (role & r.arena) !== 0
}

/** Names nothing, and nobody. */
const isGeneral = ({ sense, role }: Token): boolean => ((sense & s.generic) !== 0 && !(role & r.crowd)) || (role & r.public) !== 0

const joining =
  g.determiner |
  g.possessive |
  g.preposition |
  g.conjunction |
  g.infinitive |
  g.wh |
  g.subordinate |
  g.adverb |
  g.be |
  g.pronoun |
  g.other |
  g.self |
  g.will

/** `To advance`, `and retain`, `which engages`, `by expanding`. */
const opensVerb = (tokens: readonly Token[], at: number): boolean =>
  at > 0 &&
  (tokens[at]!.grammar & (g.base | g.third | g.ing)) !== 0 &&
  tokens[at]!.verb !== 0 &&
  ((tokens[at]!.grammar & g.infinitive) !== 0 ||
    // `(Ensure) all children feel safe`.
    ((tokens[at]!.grammar & g.base) !== 0 && (tokens[at - 1]!.grammar & g.plural) !== 0 && (tokens[at - 1]!.role & r.crowd) !== 0) ||
    (tokens[at - 1]!.grammar & (g.infinitive | g.conjunction | g.wh | g.subordinate | g.preposition | g.other | g.self)) !== 0)
