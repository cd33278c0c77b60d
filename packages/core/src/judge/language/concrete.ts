import type { Clause } from './clauses.js'
import { grammar as g, sense as s, verb as v } from './tags.js'
import { gaps, type Token } from './tokens.js'

const notContent =
  g.self |
  g.other |
  g.possessive |
  g.determiner |
  g.preposition |
  g.conjunction |
  g.will |
  g.want |
  g.modal |
  g.be |
  g.have |
  g.wh |
  g.infinitive |
  g.pronoun |
  g.subordinate |
  g.since |
  g.filler
const thing = s.deliverable | s.credential | s.event | s.metric | s.level | s.resource | s.capacity
const blurred =
  s.vague |
  s.comparative |
  s.quantifier |
  s.hedge |
  s.escape |
  s.openEnd |
  s.effort |
  s.claim |
  s.placeholder |
  s.criterion |
  s.plan |
  s.universal |
  s.reason |
  s.purpose |
  s.motive

/** What tells how a deed goes, and promises nothing by itself. */
export const how = v.ongoing | v.motion | v.appearance | v.loss | v.shape | v.handwork | v.found

/** Verbs that leave something behind or can be watched, and are nothing else. */
const madeOrDone = v.output | v.complete | v.activity | v.secure | v.support | how

/** Whether a word names something that two people would picture alike. Words that no list holds do: plans are full of them. */
export function isConcrete(token: Token): boolean {
  if (token.time !== null && !token.time.attributive) return false
  // `AI`, `HR`: letters that everybody has.
  if (token.named) return (token.sense & s.placeholder) === 0 && !(token.coded && token.known && token.sense & s.generic)
  if (token.grammar & notContent) return false
  if (token.sense & s.generic) return false
  if (token.sense & s.agent) return false
  if (token.sense & s.level) return true
  if (token.sense & thing) return true
  if (token.sense & blurred) return false
  if (token.sense & (s.problem | s.affect | s.baseline | s.observed | s.demanded | s.wish)) return false
  if (token.quantity && isFigure(token)) return false
  // `Learn glassblowing`: a gerund that no list holds is a craft.
  if (!token.known) return (token.grammar & (g.adverb | g.past | g.participle)) === 0
  if (token.grammar & (g.adjective | g.adverb | g.number)) return false
  if (token.sense & s.target) return true
  // `A rest`, `the challenge`: the noun of a verb that gives only a direction.
  if (token.verb & vagueVerbs && !(token.verb & madeOrDone)) return false
  return (token.grammar & g.alsoNoun) !== 0 || token.grammar === 0
}

/**
 * `Team performance`, `study skills`, `transferable skills`: the head of a compound is its last word, and before one that names nothing an everyday
 * word or an adjective makes it no clearer; a name, a rare word or a craft does (`Excel skills`, `golf swing`, `welding skills`).
 */
export function isModifierOnly(tokens: readonly Token[], at: number, last: number, head = -1): boolean {
  const { sense, named, known, grammar, verb } = tokens[at]!
  const next = at + 1 < last ? tokens[at + 1]! : null
  if (!next || named || next.gap !== gaps.none || next.time) return false
  if (next.grammar & (g.preposition | g.conjunction | g.pronoun)) return false
  // `Camera skills`, `keyboard skills`: skills of whatever kind.
  if (!known)
    return (grammar & g.adjective) !== 0 || (head >= 0 && at > head && isEmpty(next) && (next.grammar & (g.plural | g.third)) === g.plural)
  if (sense & s.credential || (grammar & g.ing && verb & madeOrDone && !(grammar & g.adjective))) return false
  return isEmpty(next)
}

/** Names nothing and is nothing else. */
const isEmpty = ({ sense }: Token): boolean => (sense & (s.generic | thing | s.target)) === s.generic

/** `Map the drains`, `a rewrite`, `fix leaks`: a verb behind a determiner, or in the third person behind an imperative, is a thing. */
export function isNounByPlace(tokens: readonly Token[], at: number, { first, last, head, mood }: Clause): boolean {
  const { grammar, verb, sense, known, time, gap } = tokens[at]!
  if (at === first || !known || time || verb & ~madeOrDone || !(grammar & (g.base | g.third | g.ing)) || grammar & notContent) return false
  if (sense & (blurred | s.generic | s.affect | s.agent) || gap !== gaps.none) return false
  // `The crossing`, and no changing environment.
  if (grammar & g.ing && at + 1 < last && tokens[at + 1]!.gap === gaps.none && !(tokens[at + 1]!.grammar & g.preposition)) return false
  const before = tokens[at - 1]!
  return (
    (before.grammar & (g.determiner | g.possessive)) !== 0 ||
    // `The new listing`.
    (at > first + 1 && (grammar & g.ing) !== 0 && (before.grammar & g.adjective) !== 0 && (tokens[at - 2]!.grammar & g.determiner) !== 0) ||
    (mood === 'intent' && at > head && head >= 0 && (grammar & g.third) !== 0)
  )
}

/** `Get better at thatching`: a gerund behind a verb of direction is a craft where the deed can be seen. */
export const isCraft = (tokens: readonly Token[], at: number, head: number): boolean => {
  const { grammar, verb, sense } = tokens[at]!
  if (!(grammar & g.ing) || verb === 0 || verb & ~madeOrDone || sense & s.generic || !(tokens[head]!.verb & (vagueVerbs | v.light)))
    return false
  return at === head + 1 || (tokens[at - 1]!.grammar & (g.preposition | g.possessive)) !== 0
}

/** `Make a will`: behind a determiner what else commits is a thing. */
export const isTestament = (tokens: readonly Token[], at: number): boolean =>
  (tokens[at]!.grammar & g.will) !== 0 && (tokens[at - 1]!.grammar & (g.determiner | g.possessive)) !== 0

/** A token that is nothing but digits. */
const isFigure = ({ from, to, quantity }: Token): boolean =>
  quantity !== null && !quantity.unit && to - from <= quantity.to - quantity.from && quantity.from <= from

/** Verbs whose doing can be seen. */
export const visible = v.output | v.complete | v.activity | v.support | v.secure
export const vagueVerbs = v.improve | v.cognition | v.explore | v.charge | v.state
