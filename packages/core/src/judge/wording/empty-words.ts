import type { PieceText } from '../language/clauses.js'
import { visible } from '../language/concrete.js'
import type { Said } from '../language/said.js'
import { grammar as g, role as r, sense as s, verb as v } from '../language/tags.js'
import { gaps, type Token } from '../language/tokens.js'
import { type Asked, hasFigure } from './vague-verbs.js'

/** Where nothing is pictured, the words that should have said it: `drive innovation`, `consistency`. */
export function names({ text, text: { tokens }, one, one: { clause }, only }: Asked, at: number, joined: boolean): boolean {
  const { verb, sense, grammar, time, role } = tokens[at]!
  // `Goal for my review: …`: the form's word.
  if (role & r.scheme && at <= clause.first + 1) return false
  if (time || at < clause.head || hasFigure(text, one)) return false
  // A topic over other words only says where to look.
  if (clause.mood === 'fragment' ? !isAlone(text, one, only) : clause.mood !== 'intent') return false
  if (verb & v.light || (clause.head < 0 && isBeforeWish(tokens, at, clause.last))) return false
  if (at === clause.head) return (verb & (v.improve | v.charge | v.change | v.cognition)) !== 0
  const praised = at > clause.first && (tokens[at - 1]!.grammar & g.adjective) !== 0
  if (!(sense & s.generic) || (sense & thing && !praised)) return false
  if (grammar & (g.pronoun | g.self | g.other)) return false
  // Behind a preposition it says where or with whom, unless a word beside it blurs it: `the latest trends`, `key stakeholders`.
  for (let before = Math.max(clause.head, clause.first - 1) + 1; before < at; before++)
    if (tokens[before]!.grammar & g.preposition && !(tokens[before]!.grammar & g.base)) return praised && joined
  return true
}

/** `Consistency. Discipline.`: nothing else says what is wished for. */
const isAlone = ({ piece }: PieceText, { clause: { first, last }, body }: Said, only: boolean): boolean =>
  body ? piece.where !== 'step' && last - first <= 2 : only

/** `Our goal is …`: what is wanted comes behind. */
function isBeforeWish(tokens: readonly Token[], at: number, last: number): boolean {
  for (let next = at + 1; next < last; next++) if (tokens[next]!.grammar & (g.want | g.will | g.be)) return true
  return false
}

/** Generic words that are somebody or something all the same. */
const thing = s.target | s.deliverable | s.event | s.resource | s.capacity | s.agent

/** `… to advance learning`, `… which engages everyone`: a further verb that only gives a direction. */
export function isSecondVerb({ text: { tokens }, one: { clause } }: Asked, at: number): boolean {
  const { verb, grammar } = tokens[at]!
  if (at <= clause.head || clause.head < 0 || !(grammar & (g.base | g.third | g.ing)) || !(verb & (v.improve | v.charge | v.change)))
    return false
  return (verb & visible) === 0 && (tokens[at - 1]!.grammar & (g.infinitive | g.wh | g.subordinate)) !== 0
}

/** `Fair and equitable`, `open, honest and kind`: what stands beside praise praises too. */
export function isBesidePraise({ text, text: { tokens }, one }: Asked, at: number): boolean {
  if (!isAttribute(tokens[at]!) || hasFigure(text, one)) return false
  return leadsToPraise(tokens, at, 1) || leadsToPraise(tokens, at, -1)
}

/** Over `and` and commas, from adjective to adjective. */
function leadsToPraise(tokens: readonly Token[], from: number, step: 1 | -1): boolean {
  let joined = false
  for (let at = from + step; at >= 0 && at < tokens.length; at += step) {
    const gap = tokens[step > 0 ? at : at + 1]!.gap
    if (gap > gaps.comma) return false
    joined ||= gap === gaps.comma
    if (tokens[at]!.grammar & g.conjunction && tokens[at]!.grammar === g.conjunction) joined = true
    else if (!joined || !isAttribute(tokens[at]!)) return false
    else if (tokens[at]!.sense & s.vague) return true
    else joined = false
  }
  return false
}

const isAttribute = ({ grammar, named, time, quantity }: Token): boolean =>
  (grammar & (g.adjective | g.base | g.adverb)) === g.adjective && !named && !time && !quantity

/** From one phrase to the word `at` nothing but what belongs to both: `improve (our) processes`, `trust (and) respect`. */
export function goesOnTo(tokens: readonly Token[], from: number, at: number): boolean {
  for (let between = from; between <= at; between++) {
    if (tokens[between]!.gap !== gaps.none) return false
    if (between < at && !(tokens[between]!.grammar & (g.determiner | g.possessive | g.adjective | g.conjunction))) return false
  }
  return true
}
