import type { PieceText } from '../language/clauses.js'
import { isConcrete, vagueVerbs } from '../language/concrete.js'
import type { Said } from '../language/said.js'
import { isTouchable } from '../language/shaped-thing.js'
import { grammar as g, role as r, sense as s, verb as v } from '../language/tags.js'
import { gaps, type Token } from '../language/tokens.js'
import type { Range } from '../signs/by-doing.js'

/** Whether a wish only says that somebody or something is to be better or good, whoever it is. */
export const isPraiseOnly = (text: PieceText, said: Said): boolean =>
  isBetterRole(text, said) || isMadeGood(text, said) || isBareBetter(text, said) || isNextRung(text, said)

/** `Become a more reliable colleague for the night crew`: praise of a person, and for whom; only a name pictures more. */
function isBetterRole({ tokens, piece }: PieceText, { clause, head, verbs, senses, quantity }: Said): boolean {
  const at = head >= 0 ? head : willAt(tokens, clause)
  if (at < 0 || (head >= 0 && !(verbs & v.state)) || quantity || !(senses & s.comparative)) return false
  let role = false
  for (let next = at + 1; next < clause.last; next++) {
    const token = tokens[next]!
    if (isNameOf(token, piece.prose.text) || token.sense & (s.credential | s.level) || isOfTrade(tokens, next, clause.last)) return false
    if (token.grammar & g.preposition && !role) return isAge(tokens, next, clause.last, piece.prose.text)
    if ((token.sense & (s.agent | s.target) && !(token.grammar & g.adjective)) || isBareRole(tokens, next, at)) role = true
  }
  return role
}

/** `Grant writer`, `chess player`: of which kind. */
export const isOfTrade = (tokens: readonly Token[], at: number, last: number): boolean =>
  at + 1 < last &&
  tokens[at]!.grammar === 0 &&
  isConcrete(tokens[at]!) &&
  tokens[at + 1]!.gap === gaps.none &&
  (tokens[at + 1]!.sense & (s.agent | s.level)) !== 0

/** `A more serious violinist`: one word that no list holds, right behind what praises it. */
const isBareRole = (tokens: readonly Token[], at: number, head: number): boolean =>
  at > head + 2 &&
  !tokens[at]!.known &&
  tokens[at]!.grammar === 0 &&
  tokens[at]!.gap === gaps.none &&
  (tokens[at - 1]!.sense & (s.vague | s.comparative)) !== 0 &&
  (tokens[head + 1]!.grammar & g.determiner) !== 0

/** `To be`, `I will be`. */
export const willAt = (tokens: readonly Token[], { first, last }: Range): number => {
  for (let at = first; at < last; at++) if (tokens[at]!.grammar & g.will) return at
  return -1
}

/** A name, and no ordinal: `my 30th`. */
const isNameOf = ({ named, time, from }: Token, text: string): boolean => named && !time && !isDigitAt(text, from)
const isDigitAt = (text: string, at: number): boolean => text.charCodeAt(at) >= 48 && text.charCodeAt(at) <= 57

/** `by my 30th`: when, and nothing behind it. */
const isAge = (tokens: readonly Token[], at: number, last: number, text: string): boolean =>
  at + 2 < last &&
  (tokens[at + 1]!.grammar & (g.possessive | g.determiner)) !== 0 &&
  tokens[at + 2]!.named &&
  isDigitAt(text, tokens[at + 2]!.from) &&
  !tokens[at + 2]!.coded &&
  (at + 3 === last || tokens[at + 3]!.time !== null)

/** `Make the shop modern`: whatever it is, it is to be good. */
function isMadeGood({ tokens }: PieceText, { clause, head, verbs, quantity }: Said): boolean {
  if (head < 0 || !(verbs & v.light) || verbs & (v.output | v.complete | v.activity) || quantity) return false
  if (becomesPlace(tokens, head, clause.last)) return true
  let end = head + 1
  while (end < clause.last && !tokens[end]!.time && !(tokens[end]!.grammar & (g.preposition | g.conjunction))) end++
  const last = tokens[end - 1]!
  if (end - head < 4 || !(last.grammar & g.adjective) || !(last.sense & s.vague) || last.gap !== gaps.none) return false
  if (last.sense & s.comparative && isTouchable(tokens[end - 2]!)) return false
  if (tokens[end - 2]!.sense & s.comparative && isPlace(tokens[end - 3]!)) return false
  return !(tokens[head + 1]!.grammar & g.preposition) && !(tokens[end - 2]!.grammar & (g.determiner | g.possessive | g.adjective))
}

/** `(Make) our parish a place of welcome`, `the depot a good place to work`: what anybody may be called. */
function becomesPlace(tokens: readonly Token[], head: number, last: number): boolean {
  for (let at = head + 3; at < last && at <= head + 8; at++) {
    const { sense, grammar } = tokens[at]!
    if (grammar & (g.preposition | g.conjunction)) return false
    if (!(sense & s.generic) || !(sense & s.definite) || grammar & g.determiner) continue
    const opens = tokens[at - 1]!.grammar & (g.adjective | g.ing) ? at - 2 : at - 1
    return opens > head + 1 && (tokens[opens]!.grammar & g.determiner) !== 0 && !(tokens[opens]!.sense & s.definite)
  }
  return false
}

/** `Make the harbour café more sustainable`: one place. */
const isPlace = (noun: Token): boolean =>
  isTouchable(noun) || (!noun.known && noun.grammar === 0) || ((noun.role & r.arena) !== 0 && !(noun.sense & s.generic))

/** `Better partnerships`: no verb, where neither article nor owner stands behind it. */
const isBareBetter = ({ tokens }: PieceText, { clause: { first, last, mood }, named, concrete }: Said): boolean =>
  mood === 'intent' &&
  (tokens[first]!.sense & s.comparative) !== 0 &&
  (tokens[first]!.verb & v.improve) !== 0 &&
  named === 0 &&
  concrete <= 1 &&
  first + 1 < last &&
  !(tokens[first + 1]!.grammar & (g.determiner | g.possessive)) &&
  (concrete === 0 || ownsOrGathers(tokens, first + 1, last))

/** `Better evenings`, `better partnerships`: one's own field and what institutions speak of; better buses are known by what they are. */
function ownsOrGathers(tokens: readonly Token[], from: number, last: number): boolean {
  for (let at = from; at < last; at++) {
    if (tokens[at]!.grammar & g.preposition) return false
    if (tokens[at]!.role & (r.arena | r.occasion | r.public | r.crowd)) return true
  }
  return false
}

/** `Get into the next league`: one up, of whatever it is. */
const isNextRung = ({ tokens }: PieceText, { clause: { last }, head, verbs, concrete, quantity }: Said): boolean =>
  concrete === 1 &&
  !quantity &&
  (verbs & vagueVerbs) !== 0 &&
  last - head > 2 &&
  !tokens[last - 1]!.known &&
  !tokens[last - 1]!.named &&
  (tokens[last - 2]!.sense & s.plan) !== 0 &&
  (tokens[last - 2]!.grammar & g.adverb) !== 0

/** `Strong relationships across the supply chain`: praise of something between people; where and with whom pictures nothing of it. */
export function isPraisedRelation({ tokens }: PieceText, { clause: { first, last }, named, body }: Said): boolean {
  if (body || named > 0 || !(tokens[first]!.grammar & g.adjective) || !(tokens[first]!.sense & s.vague)) return false
  let end = first
  while (end < last && !(tokens[end]!.grammar & g.preposition)) end++
  if (end === first || end === last) return false
  return (tokens[end - 1]!.sense & (s.generic | s.deliverable | s.event | s.resource | s.metric)) === s.generic
}
