import type { PieceText } from '../language/clauses.js'
import { isConcrete } from '../language/concrete.js'
import type { Said } from '../language/said.js'
import { grammar as g, role as r, sense as s } from '../language/tags.js'
import type { Token } from '../language/tokens.js'
import { isGoodPlace, type Stretch } from '../signs/empty-objects.js'
import { isOfTrade } from './praise.js'
import type { Strength } from './strength.js'

/** `Be …`: only what is met or not (`be certified`, a named rung) is a result; a name or a place says where it would be seen. */
export function state({ tokens }: PieceText, { clause: { first, last }, head, senses, concrete, named }: Said): Strength {
  const comparing = (senses & (s.comparative | s.vague | s.generic | s.agent)) !== 0 || isQuality(tokens, { head, last })
  if (senses & (s.credential | s.level) && !(senses & s.comparative) && !isPraised(tokens, { head, last }))
    return named > 0 || concrete > 1 || rungsIn(tokens, { head, last }) > 1 ? 3 : 2
  if (named > 0) return 2
  if (isGoodPlace(tokens, { head, last })) return 0
  if (!comparing || hasThingAsSubject(tokens, first, head)) return concrete > 0 ? 2 : 0
  let preposition = false
  let where = false
  for (let at = head + 1; at < last; at++) {
    const { grammar, role } = tokens[at]!
    // `… by the time the salon opens`.
    if (grammar & g.until) return 0
    if (grammar & g.preposition && grammar & g.subordinate) return isTrade(tokens, at + 1, last) ? 2 : 0
    // `… when speaking in front of groups`: on what occasion.
    if (grammar & g.subordinate && !(grammar & g.preposition) && at + 1 < last && tokens[at + 1]!.grammar & g.ing) return 0
    if (grammar & g.preposition) {
      preposition = true
      where = (role & r.where) !== 0
    } else if (!preposition && isOfTrade(tokens, at, last)) return 2
    else if (
      preposition &&
      isConcrete(tokens[at]!) &&
      !isWhere(tokens[at]!) &&
      !(where && isEverydayPlace(tokens, at, last)) &&
      !isOfRank(tokens, at, last)
    )
      return 2
  }
  return 0
}

/** `(As) a crane driver`: of whom it is told. */
function isTrade(tokens: readonly Token[], from: number, last: number): boolean {
  if (from >= last || !(tokens[from]!.grammar & g.determiner)) return false
  for (let at = from + 1; at < last && !(tokens[at]!.grammar & g.preposition); at++)
    if (tokens[at]!.sense & s.level || (isConcrete(tokens[at]!) && (at + 1 < last || !tokens[at]!.known))) return true
  return false
}

/** `The stock count should be calmer`: what is to be so is known. */
function hasThingAsSubject(tokens: readonly Token[], first: number, head: number): boolean {
  if (head <= first || !(tokens[head - 1]!.grammar & g.will)) return false
  for (let at = first; at < head; at++) {
    if (tokens[at]!.grammar & (g.self | g.other) && !(tokens[at]!.grammar & g.determiner)) return false
    if (isConcrete(tokens[at]!) && !tokens[at]!.named && !(tokens[at]!.sense & (s.target | s.resource | s.level))) return true
  }
  return false
}

/** `Senior staff`: people of a rung. */
const isOfRank = (tokens: readonly Token[], at: number, last: number): boolean =>
  (tokens[at]!.sense & s.target) !== 0 &&
  (((tokens[at - 1]!.sense & s.level) !== 0 && (tokens[at - 1]!.grammar & g.adjective) !== 0) ||
    (at + 1 < last && (tokens[at]!.sense & s.level) !== 0 && (tokens[at + 1]!.sense & s.target) !== 0))

/** `On the phone`, `at the desk`: where one is anyway. */
function isEverydayPlace(tokens: readonly Token[], at: number, last: number): boolean {
  const { named, known, sense, role } = tokens[at]!
  if (!known || named || sense & (s.level | s.credential | s.event | s.metric) || role & r.crowd) return false
  const next = tokens[at + 1]
  const alone = at + 1 >= last || next!.time !== null || next!.gap > 0 || (next!.grammar & (g.preposition | g.conjunction)) !== 0
  return alone && (tokens[at - 1]!.grammar & (g.preposition | g.determiner | g.possessive)) !== 0
}

/** A place or people that anybody has. */
const isWhere = ({ sense, named }: Token): boolean => !named && (sense & s.target) !== 0 && (sense & (s.level | s.credential)) === 0

/** `Be unflustered`, `become more sporty with the kids`: a bare word behind such a verb says how one is, whether a list holds it or not. */
function isQuality(tokens: readonly Token[], { head, last }: Stretch): boolean {
  for (let at = head + 1; at < last; at++) {
    const { known, named, grammar, sense, capital } = tokens[at]!
    if (grammar & g.adverb || sense & s.comparative) continue
    return !known && !named && !capital && !(grammar & g.plural)
  }
  return false
}

/** `A chartered surveyor`: a rung and a trade. */
const rungsIn = (tokens: readonly Token[], { head, last }: Stretch): number => {
  let rungs = 0
  for (let at = head + 1; at < last; at++) if (tokens[at]!.sense & (s.level | s.credential)) rungs++
  return rungs
}

/** `A great teacher`: an adjective that only judges. */
const isPraised = (tokens: readonly Token[], { head, last }: Stretch): boolean => {
  for (let at = head + 1; at < last; at++)
    if (tokens[at]!.grammar & g.adjective && tokens[at]!.sense & s.vague && !tokens[at]!.capital) return true
  return false
}
