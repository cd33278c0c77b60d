import type { GoalText } from '../goal-text.js'
import type { Evidence, Lack } from '../judgement.js'
import type { Clause, PieceText } from '../language/clauses.js'
import { visible } from '../language/concrete.js'
import { evidenceOf } from '../language/evidence.js'
import type { Said } from '../language/said.js'
import { grammar as g, role as r, sense as s, verb as v } from '../language/tags.js'
import { gaps, type Token } from '../language/tokens.js'
import { isOnlyThere } from '../reasons/only-there.js'
import { isStake } from './stakes.js'

interface Hint {
  readonly evidence: Evidence
  readonly lacks: Lack
}

/** Half a means: what is told around a goal, is no trouble, no figure and no day, and has something in it. */
export function hintsIn(text: PieceText, said: readonly Said[], opening: PieceText | null, goal: GoalText): readonly Hint[] {
  const hints: Hint[] = []
  const restated = restatedIn(goal)
  for (let index = 0; index < said.length; index++) {
    const one = said[index]!
    if (isAccompanied(text, one)) hints.push({ evidence: evidenceOf('resource', text, one.clause), lacks: 'bare-claim' })
    if (!one.around || isStake(text, said, index)) continue
    const first = (text === opening || text === restated) && sentenceOf(text, one.clause) === 0
    if (!first && (opening === null || text === opening) && isOneStep(text, one))
      hints.push({ evidence: evidenceOf('plan', text, one.clause), lacks: 'single-step' })
    else if (isForMe(text, one) || canAlready(text, one))
      hints.push({ evidence: evidenceOf('resource', text, one.clause), lacks: 'bare-claim' })
    else if (!(one.senses & noHelp) && !first && (isAtHand(text, one) || startsSomewhere(text, one)))
      hints.push({ evidence: evidenceOf('resource', text, one.clause), lacks: 'bare-claim' })
  }
  return hints
}

const noHelp = s.problem | s.affect | s.criterion | s.placeholder

/** Below a title that promises nothing to be seen the first sentence is the goal, and no means. */
export const openingOf = ({ pieces }: GoalText): PieceText | null => {
  if (pieces.length === 0 || pieces[0]!.said.some(promises)) return null
  for (let at = 1; at < pieces.length; at++) if (pieces[at]!.text.piece.where === 'prose') return pieces[at]!.text
  return null
}

/** `## Signal box exam`, and below it `Pass the exam …`: below a title without a verb the first sentence says what is wanted. */
const restatedIn = ({ pieces }: GoalText): PieceText | null => {
  const [title, next] = pieces
  if (!title || !next || next.text.piece.where !== 'prose' || next.text.piece.listed) return null
  return title.text.piece.where === 'title' && title.said.length === 1 && title.said[0]!.clause.mood === 'fragment' ? next.text : null
}

/** `Replace the pump`, `40 visits`: said in full. */
const promises = ({ clause, verbs, concrete, quantity, blurred, senses }: Said): boolean =>
  quantity !== null ||
  (senses & s.credential) !== 0 ||
  (clause.mood === 'intent' && (verbs & (v.output | v.complete)) !== 0 && concrete > 0 && !blurred)

/** The number of full stops before it. */
const sentenceOf = ({ tokens }: PieceText, { first }: Clause): number => {
  let stops = 0
  for (let at = 1; at <= first; at++) if (tokens[at]!.gap >= gaps.stop) stops++
  return stops
}

/** `I will ask my cousin`, `I could join the club`: a deed of one's own beside a goal that is said in full. What is wanted or counted is the goal again. */
const isOneStep = (text: PieceText, said: Said): boolean =>
  !said.quantity && (isAction(text, said) || mayAct(text, said)) && isOwnDeed(text, said)

const isOwnDeed = ({ tokens }: PieceText, { clause: { first, head } }: Said): boolean => {
  for (let at = first; at < head; at++)
    if (tokens[at]!.grammar & g.since || (tokens[at]!.grammar & g.want && !(tokens[at]!.role & r.duty))) return false
  return head === first || (tokens[first]!.grammar & g.self) !== 0
}

const mayAct = ({ tokens }: PieceText, { clause, verbs, concrete, things }: Said): boolean =>
  clause.mood === 'present' &&
  !clause.dependent &&
  !clause.negated &&
  clause.head > clause.first &&
  (tokens[clause.first]!.grammar & g.self) !== 0 &&
  (tokens[clause.head - 1]!.grammar & g.modal) !== 0 &&
  (verbs & visible) !== 0 &&
  concrete + things > 0

/** `Maybe start with the docs`, `first step: a tutor`: a phrase of a plan where the clause begins. */
function startsSomewhere({ tokens, piece }: PieceText, { clause, senses, concrete, quantity }: Said): boolean {
  if (!(senses & s.plan) || concrete === 0 || quantity || clause.mood === 'past' || clause.mood === 'question') return false
  for (let at = clause.first; at < clause.last && at <= clause.first + 1; at++)
    if (tokens[at]!.sense & s.plan && piece.prose.text.slice(tokens[at]!.from, tokens[at]!.to).includes(' ')) return true
  return false
}

/** `…, with help from Oleg` */
const isAccompanied = ({ tokens }: PieceText, { clause: { first, last, mood, sense }, senses }: Said): boolean => {
  if (!(sense & s.resource) || mood === 'past' || mood === 'question' || senses & s.wish) return false
  for (let at = first; at + 1 < last; at++)
    if (tokens[at]!.sense & s.resource && tokens[at]!.grammar & g.preposition && isSomebody(tokens, at + 1)) return true
  return false
}

const isSomebody = (tokens: readonly Token[], at: number): boolean => {
  const { named, capital, known, grammar, sense } = tokens[at]!
  return named || (capital && !known) || (grammar & g.possessive) !== 0 || (sense & (s.agent | s.level | s.resource)) !== 0
}

/** `Our physio made me a plan`: somebody else did or does something for whoever writes. */
function isForMe({ tokens }: PieceText, { clause, senses, verbs }: Said): boolean {
  const { first, head, last, mood, negated, dependent } = clause
  if (head <= first || head + 2 >= last || negated || dependent || mood === 'question' || senses & (s.problem | s.demanded)) return false
  if (verbs & v.say || tokens[first]!.grammar & (g.self | g.other) || !(verbs & (visible | v.light))) return false
  const { grammar } = tokens[head + 1]!
  if (!(grammar & g.pronoun) || grammar & (g.determiner | g.other)) return false
  return (tokens[head + 2]!.grammar & (g.determiner | g.possessive)) !== 0 || tokens[head + 2]!.quantity !== null
}

/** `I already speak Spanish` */
const canAlready = ({ tokens }: PieceText, { clause, senses, concrete, indefinite }: Said): boolean =>
  clause.mood === 'present' &&
  !indefinite &&
  !clause.negated &&
  !clause.dependent &&
  (senses & s.baseline) !== 0 &&
  !(senses & (s.problem | s.affect)) &&
  concrete > 0 &&
  (tokens[clause.first]!.grammar & g.self) !== 0

/** `Some courses, maybe a book`, `wool from Gran`, `the data are on my disk`, `there is a piano in the hall`. */
function isAtHand({ tokens }: PieceText, { clause, senses, concrete, quantity, verbs, recurs, named }: Said): boolean {
  const { first, head, last, mood, negated, dependent } = clause
  if (negated || dependent || quantity || senses & (s.reason | s.purpose)) return false
  if (head < 0 && mood !== 'question' && mood !== 'past') {
    if (tokens[first]!.grammar & g.be) return concrete > 0
    return (senses & s.resource) !== 0 || (recurs && named > 0) || isFromSomebody(tokens, clause)
  }
  if (mood !== 'present' || verbs & ~v.state || head <= first || !(tokens[head]!.grammar & g.be) || tokens[first]!.grammar & g.self)
    return false
  if (isOnlyThere(tokens, clause)) return false
  // `Dad is in Spain`.
  if (clause.role & r.kin && tokens[last - 1]!.named && tokens[last - 1]!.capital) return false
  const next = tokens[head + 1]
  // `Bike is here`, `the paint is in`.
  if (head + 2 === last && next!.grammar & (g.adverb | g.preposition) && !(next!.sense & (s.vague | s.comparative))) return concrete > 0
  return head + 1 < last && (next!.grammar & g.preposition) !== 0 && !next!.time && (concrete > 0 || (senses & s.resource) !== 0)
}

/** `wool from Gran` */
const isFromSomebody = (tokens: readonly Token[], { first, last, grammar }: Clause): boolean => {
  if (!(grammar & g.since)) return false
  for (let at = first + 1; at + 1 < last; at++) {
    if (!(tokens[at]!.grammar & g.since) || !(tokens[at]!.grammar & g.preposition)) continue
    const next = tokens[at + 1]!.grammar & g.determiner && at + 2 < last ? tokens[at + 2]! : tokens[at + 1]!
    if (!next.time && !next.quantity && (next.named || next.grammar & g.possessive || next.sense & (s.agent | s.resource | s.target)))
      return true
  }
  return false
}

/** Something one does oneself, seen while it is done. */
export const isAction = ({ tokens }: PieceText, { clause, verbs, concrete, things, unknownVerb }: Said): boolean =>
  (clause.mood === 'intent' || isUnderWay(tokens, clause)) &&
  !clause.dependent &&
  !clause.negated &&
  !clause.others &&
  ((verbs & visible) !== 0 || unknownVerb) &&
  (concrete > 0 || things > 0 || clause.last - clause.head > 3)

const isUnderWay = (tokens: readonly Token[], clause: Clause): boolean =>
  clause.mood === 'present' &&
  clause.head > clause.first &&
  (tokens[clause.head]!.grammar & g.ing) !== 0 &&
  (tokens[clause.first]!.grammar & g.self) !== 0
