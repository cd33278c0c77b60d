import type { SaidPiece } from '../goal-text.js'
import type { Clause, PieceText } from '../language/clauses.js'
import { vagueVerbs, visible } from '../language/concrete.js'
import type { Said } from '../language/said.js'
import { grammar as g, sense as s, verb as v } from '../language/tags.js'
import { gaps, type Token } from '../language/tokens.js'
import { isCapacity } from './capacity.js'
import { isHelped } from './means.js'

/** `KPI 4: …`, `Leadership: …`: a word or two with a colon behind, and then what is wanted; however many where then only how one is to be is: `Comment from the drill: be calmer`. */
export const isLabelOf = ({ piece, tokens }: PieceText, { clause, body, senses, quantity }: Said, next: Said | undefined): boolean => {
  if (piece.where !== 'title' || body || !next || next.clause.mood !== 'intent' || next.clause.head < 0) return false
  if (isCode(tokens, clause) && tokens[next.clause.first]!.gap >= gaps.aside) return true
  if (tokens[next.clause.first]!.gap !== gaps.colon) return clause.last === 2 && isNumbered(tokens[1]!, tokens[2]!)
  if (clause.mood === 'fragment' && clause.last - clause.first <= 2) return true
  if (quantity || senses & s.comparative || next.concrete > 0 || !(next.verbs & vagueVerbs) || next.verbs & visible) return false
  return clause.mood === 'fragment' || (clause.mood === 'intent' && clause.head === clause.first && isNounFirst(tokens, clause.first))
}

/** `[G-07] …`, `OBJ 2.1b (…) …`: letters and numbers with a border behind them. */
const isCode = (tokens: readonly Token[], { first, last, mood }: Clause): boolean => {
  if (mood !== 'fragment' || first > 0 || last - first > 3) return false
  let coded = false
  for (let at = first; at < last; at++) {
    const { coded: letters, known, grammar, quantity, time } = tokens[at]!
    if (letters && !known) coded ||= quantity !== null || hasNumber(tokens, first, last)
    else if (!(grammar & g.number) || time) return false
  }
  return coded
}

const hasNumber = (tokens: readonly Token[], first: number, last: number): boolean => {
  for (let at = first; at < last; at++)
    if (tokens[at]!.quantity || tokens[at]!.grammar & g.number || tokens[at]!.grammar & g.adjective) return true
  return false
}

/** `Promise 2 To restore …`. */
const isNumbered = ({ grammar }: Token, next: Token): boolean => (grammar & g.number) !== 0 && (next.grammar & g.infinitive) !== 0

/** `Comment from …`: as often a noun as a verb, and no object behind it. */
const isNounFirst = (tokens: readonly Token[], first: number): boolean =>
  (tokens[first]!.grammar & g.alsoNoun) !== 0 && tokens[first + 1] !== undefined && (tokens[first + 1]!.grammar & g.preposition) !== 0

/** Whether something beside the title says what is wanted. */
export const tellsGoal = ({ text: { piece }, said }: SaidPiece): boolean =>
  piece.where === 'prose' && !piece.listed && said.some(({ clause }) => clause.mood === 'intent' && !clause.dependent)

/** `The podcast`, `Foundation year 2`: over a sentence that says what is wanted, a title without verb only says where it belongs. */
export const isTopic = ({ piece }: PieceText, { clause, body, quantity, senses }: Said): boolean =>
  piece.where === 'title' &&
  !body &&
  (clause.mood === 'fragment' || clause.mood === 'question') &&
  !quantity &&
  !(senses & (s.comparative | s.universal | s.credential | s.quantifier))

/** `… (Anselm knows the mayor, shoes are there)`: in brackets what is so, and what has neither verb nor figure nor rung. */
export function isAside({ tokens }: PieceText, { clause, senses, quantity }: Said, before: boolean): boolean {
  const { gap, coded, known } = tokens[clause.first]!
  // `(L5)`, `(CKA)`.
  if (quantity || senses & s.criterion || (coded && !known && clause.last - clause.first === 1)) return false
  if (clause.mood !== 'present' && (clause.head >= 0 || senses & (s.level | s.credential))) return false
  return gap === gaps.aside ? !clause.opens : before && gap < gaps.stop && gap !== gaps.none
}

/** `Get more room in my calendar - I'm in meetings 31 hours a week`: behind what is wanted, how things are. */
export function tellsBeside({ piece, tokens }: PieceText, { clause, senses, body, verbs }: Said, opening: Said): boolean {
  if (piece.where !== 'title' || body || clause === opening.clause || clause.mood !== 'present' || senses & s.criterion) return false
  if (tokens[clause.first]!.gap < gaps.aside || (opening.clause.mood !== 'intent' && !(opening.senses & s.vague))) return false
  return (tokens[clause.first]!.grammar & (g.self | g.other)) !== 0 || (verbs & v.secure) !== 0
}

/** Means and circumstances told around a goal picture nothing of the goal, and an aside behind them no more: `We have EU money (Interreg, 40k)`. */
export function isAround(text: PieceText, said: Said, before: boolean): boolean {
  const { clause, body, senses, universal, recurs, verbs } = said
  if (text.piece.field === 'achievable') return clause.mood === 'fragment' && (senses & s.resource) !== 0 && !said.quantity
  if (!body || text.piece.where === 'step') return false
  const { gap } = text.tokens[clause.first]!
  const aside = !clause.opens || gap === gaps.aside || (gap === gaps.colon && text.piece.listed)
  if (before && aside && clause.head < 0) return true
  // `No laptop after 19:00`.
  if (clause.mood === 'fragment' && universal && text.tokens[clause.first]!.grammar & g.negation) return false
  if (clause.mood === 'fragment') return isCapacity(text, said) || (senses & s.resource && said.concrete < 2) !== 0
  if (clause.mood !== 'present' || senses & s.criterion) return false
  if (isHelped(text, said)) return true
  if (universal || recurs || verbs & v.output) return false
  return (senses & s.problem) !== 0 || subjectIsTarget(text, clause)
}

/** `Our client scored us lowest`: whom the work is for is the subject, and what it does is a circumstance. */
const subjectIsTarget = ({ tokens }: PieceText, { first, head }: Clause): boolean => {
  for (let at = first; at < head; at++) {
    if (tokens[at]!.grammar & (g.self | g.number)) return false
    if (tokens[at]!.sense & s.target) return true
  }
  return false
}

/** Beside the goal's own sentence only what is to be done, or to be so, pictures it; how things are, who helps and what there is are circumstances. */
export function tellsAround({ piece, tokens }: PieceText, { clause, body, verbs }: Said): boolean {
  const told = body || piece.field === 'achievable' || piece.field === 'other'
  if (!told || clause.mood === 'past' || clause.mood === 'question') return false
  // `I pass the exam in February`: the present of what one will have done.
  if (clause.mood === 'present') return !(verbs & v.complete) || !(tokens[clause.first]!.grammar & g.self || piece.field === 'other')
  if (clause.mood === 'fragment') return !body
  for (let at = clause.first; at < clause.head; at++) {
    if (tokens[at]!.grammar & g.self) return false
    if (tokens[at]!.grammar & g.will) return at > clause.first && isSomebody(tokens[at - 1]!)
  }
  return false
}

const isSomebody = ({ named, sense, grammar }: Token): boolean => named || (sense & s.agent) !== 0 || (grammar & g.other) !== 0

/** `One lunch a week`: how much of what how often. */
export const isRhythm = ({ quantity, recurs, senses }: Said): boolean =>
  recurs && !(senses & s.problem) && quantity!.quantity!.unitKind !== 'time' && quantity!.quantity!.unitKind !== 'money'

/** `At least 45 of 57`, `from 4 to 1`: a figure that something is to reach, wherever it stands. */
export const isBound = ({ quantity, concrete, things }: Said): boolean => {
  const { kind, unit } = quantity!.quantity!
  return (kind === 'threshold' || kind === 'from-to') && (unit !== null || concrete > 0 || things > 0)
}

/** `Every deckhand gets a talk with me`: what is to be so without exception. */
export function saysAll({ tokens }: PieceText, { concrete, senses, clause }: Said): boolean {
  if (concrete === 0 || clause.mood !== 'present' || senses & (s.baseline | s.problem)) return false
  if (clause.head >= 0 && tokens[clause.head]!.grammar & (g.be | g.have)) return false
  for (let at = clause.first; at < clause.head; at++)
    if (tokens[at]!.sense & s.universal && tokens[at]!.grammar & (g.determiner | g.other | g.negation)) return true
  return false
}
