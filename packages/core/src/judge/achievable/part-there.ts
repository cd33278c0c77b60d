import type { PieceText } from '../language/clauses.js'
import { isConcrete } from '../language/concrete.js'
import type { Said } from '../language/said.js'
import { grammar as g, role as r, sense as s, verb as v } from '../language/tags.js'
import { gaps, type Token } from '../language/tokens.js'
import { hasPerson, isOver } from './few-words.js'
import { isAsMuchAs, isMoreOf, type Targets } from './targets.js'

/** `Five through`, `19 in the book`, `half of it laid`, `the first thirty are dry`, `boxes 1–6 ready`: a part of what is wanted, and what became of it. */
export function isPartThere({ tokens, piece }: PieceText, { clause: { first, last, head, mood } }: Said, targets: Targets): boolean {
  if (last - first < 2 || last - first > 9 || (head > first && mood === 'intent')) return false
  let at = first
  while (at < last && tokens[at]!.grammar & (g.determiner | g.adverb) && !tokens[at]!.quantity) at++
  if (at < last && !tokens[at]!.quantity && tokens[at]!.grammar & g.number && tokens[at]!.grammar & g.adverb) at++
  const from = at
  const part = at < last ? endOfPart(tokens, at, last, piece.prose.text) : -1
  if (part < 0) return false
  const { quantity } = tokens[from]!
  at = part
  // `Of it`, `of them`, `of the rows`.
  if (at + 1 < last && isOf(tokens[at]!)) at += 2
  while (at < last && tokens[at]!.gap === gaps.none && isNoun(tokens[at]!) && at <= part + 3) at++
  if (at >= last || hasPerson(tokens, first, at)) return false
  let is = false
  while (at < last && tokens[at]!.grammar & (g.be | g.have | g.adverb) && !(tokens[at]!.grammar & g.negation)) {
    is = true
    at++
  }
  if (at >= last) return false
  if (quantity && !is && !targets.quantities.some((target) => isMoreOf(target, quantity, tokens[part]!))) return false
  if (quantity && is && targets.quantities.some((target) => isAsMuchAs(target, quantity))) return false
  return isReached(tokens, at, last, is)
}

/** Behind `ten rows`, `half of`, `a third`, `shelves A to F`; -1 where no part stands. */
function endOfPart(tokens: readonly Token[], first: number, last: number, text: string): number {
  const { quantity, grammar, sense, from, to, time } = tokens[first]!
  if (time && time.kind !== 'duration') return -1
  if (quantity) {
    if (quantity.kind !== 'amount' && quantity.kind !== 'progress' && quantity.kind !== 'range') return -1
    let at = first
    while (at < last && tokens[at]!.quantity === quantity && !isOver(tokens[at]!) && !isReady(tokens[at]!)) at++
    return at
  }
  if (grammar & g.number || (sense & s.universal && text.slice(from, to).includes(' '))) return first + 1
  // `Shelves A to F`, `boxes 1–6`.
  if (!(grammar & (g.plural | g.third)) || first + 2 >= last) return -1
  let at = first + 1
  let label = false
  for (; at < last && tokens[at]!.gap === gaps.none; at++) {
    const token = tokens[at]!
    if (isReady(token) || token.grammar & (g.be | g.participle)) break
    if (token.grammar & g.number || token.quantity || (token.capital && token.to - token.from <= 2)) label = true
    else if (label && token.grammar & g.preposition && !(token.grammar & g.infinitive)) break
    else if (!(token.grammar & (g.infinitive | g.conjunction))) return -1
  }
  return label ? at : -1
}

export const isOf = ({ grammar, role, gap }: Token): boolean =>
  gap === gaps.none && (grammar & (g.preposition | g.infinitive | g.means | g.since)) === g.preposition && !(role & (r.where | r.company))

const isNoun = ({ grammar, sense, time }: Token): boolean =>
  !time &&
  !(grammar & (g.be | g.have | g.participle | g.preposition | g.conjunction | g.adverb | g.adjective | g.wh | g.modal)) &&
  !(sense & s.universal) &&
  ((grammar & (g.plural | g.alsoNoun | g.pronoun)) !== 0 || sense !== 0)

const isReady = ({ grammar, sense }: Token): boolean => (grammar & g.adjective) !== 0 && (sense & s.resource) !== 0

/** What becomes of a part: a participle, a word alone, where it is. */
function isReached(tokens: readonly Token[], at: number, last: number, is: boolean): boolean {
  const { grammar, sense, time, known, named, role } = tokens[at]!
  if (time || sense & (s.universal | s.problem)) return false
  if (isOver(tokens[at]!) || isReady(tokens[at]!) || sense & s.baseline) return true
  if (at + 1 === last)
    return (
      (grammar & g.preposition && !(grammar & g.infinitive)) !== 0 ||
      (!is && !known && !named && grammar === 0) ||
      (is && (sense & s.resource) !== 0)
    )
  if (is && (sense & s.resource || role & r.company)) return true
  return (
    (role & r.where || role & r.company) !== 0 &&
    !(role & r.rest) &&
    (grammar & (g.preposition | g.infinitive | g.means | g.since)) === g.preposition &&
    (is || tokens[at + 1]!.grammar & g.possessive || (tokens[at + 1]!.grammar & g.determiner && tokens[at + 1]!.sense & s.definite)) !== 0
  )
}

/** `Hull done`, `strings cut, treads glued up`, `MIG passed`: a part of it and a participle. */
export function isPartDone({ tokens, piece }: PieceText, { clause: { first, last, head, mood, negated }, body, senses }: Said): boolean {
  if (!body || piece.listed || piece.field !== null || negated || mood === 'intent' || mood === 'past') return false
  if (last - first < 2 || last - first > 4 || senses & (s.problem | s.vague)) return false
  const end = tokens[last - 1]!.grammar & g.preposition && last - first > 2 ? last - 2 : last - 1
  const noun = tokens[first]!
  if ((head >= 0 && head !== end) || noun.grammar & (g.self | g.other | g.wh | g.adverb | g.conjunction) || noun.sense & s.agent)
    return false
  const { grammar, verb } = tokens[end]!
  if (
    !(grammar & g.participle) ||
    grammar & g.adjective ||
    tokens[end]!.gap !== gaps.none ||
    !(verb & (v.output | v.complete | v.light | v.handwork))
  )
    return false
  for (let at = first; at < end; at++)
    if (tokens[at]!.grammar & (g.be | g.have | g.determiner) || tokens[at]!.sense & s.universal) return false
  return isConcrete(tokens[end - 1]!) || (tokens[end - 1]!.grammar & g.number) !== 0
}

/** `Hull done, deck to do`: not each part, or no other; what is done in each is how it is to be. */
export function isAlone(text: PieceText, said: readonly Said[], index: number): boolean {
  const { tokens } = text
  if (tokens[said[index]!.clause.first]!.gap === gaps.colon) return false
  let from = index
  while (from > 0 && tokens[said[from]!.clause.first]!.gap < gaps.colon) from--
  let others = 0
  for (let at = from; at < said.length && (at === from || tokens[said[at]!.clause.first]!.gap < gaps.stop); at++)
    if (at !== index) {
      if (!isPartDone(text, said[at]!) && !(said[at]!.clause.grammar & g.participle)) return true
      others++
    }
  return others === 0
}
