import type { Span } from '../../text/span.js'
import type { GoalText } from '../goal-text.js'
import type { Verdict } from '../judgement.js'
import { isCitedAt } from '../language/cited.js'
import type { PieceText } from '../language/clauses.js'
import { tokensSpan } from '../language/evidence.js'
import type { Said } from '../language/said.js'
import { grammar as g, sense as s, verb as v } from '../language/tags.js'
import { gaps, type Token } from '../language/tokens.js'
import { isLabelOf, isTopic, tellsAround } from '../signs/beside-goal.js'
import { isCompared } from '../signs/thresholds.js'
import { goesOnTo, isBesidePraise, isSecondVerb, names } from './empty-words.js'
import { choosesThing, isNamed, isPerson, isShaping } from './meant-otherwise.js'
import { isOwnWish, isStory } from './story.js'
import { phraseOf } from './vague-phrase.js'
import { type Asked, hasFigure, isDirection } from './vague-verbs.js'
import { isAboutThing, isTime, statesGoal } from './wording.js'

/**
 * Words that blur what is wanted. Beside a figure a comparative is none: `more than 5`, `20 % faster`. Where the goal is pictured, what is told around its
 * own sentence blurs nothing; where nothing is pictured, its steps blur it too, and the whole phrase does: `take more initiative`.
 */
export function vagueWords(goal: GoalText, pictured: Verdict['kind']): readonly Span[] {
  const found: Span[] = []
  const only =
    goal.pieces.length === 1 || goal.pieces.reduce((filled, { text }) => (text.sense & s.placeholder ? filled : filled + 1), 0) === 1
  for (const piece of goal.pieces) {
    const { text, said } = piece
    const { where, field } = text.piece
    if (field === 'relevant') continue
    const states =
      statesGoal(piece) ||
      ((where === 'step' || where === 'prose') && (pictured === 'missing' || (pictured === 'partial' && isFiled(goal))))
    let opening: Said | null = null
    for (let index = 0; index < said.length; index++) {
      const one = said[index]!
      if (!opening || text.tokens[one.clause.first]!.gap >= gaps.stop) opening = one
      if (one.clause.mood === 'past' || one.clause.reason) continue
      if (one.body && pictured !== 'missing' && isStory(text, opening, pictured) && !isOwnWish(text, one)) continue
      addVagueOf(
        { text, one, pictured, only, wished: states && isWished(text, one, said[index + 1], pictured, only, goal.results.length > 0) },
        found,
      )
    }
  }
  return found.length === 0 && pictured === 'missing' ? wishOf(goal) : found
}

/** `Projects` over what is wished for. */
const isFiled = ({ pieces: [title, ...below] }: GoalText): boolean =>
  title !== undefined && below.length === 1 && title.text.piece.where === 'title' && title.said.every((one) => isTopic(title.text, one))

/** What can blur: most words cannot, and are asked nothing more. */
const blurring = s.vague | s.generic | s.hedge | s.escape | s.openEnd

const leaving = s.vague | s.hedge | s.escape | s.openEnd

const way = v.improve | v.cognition | v.explore | v.charge | v.change

const manner = g.adjective | g.adverb

function addVagueOf(asked: Asked, found: Span[]): void {
  const { text, one, wished } = asked
  const { tokens } = text
  const { first, last } = one.clause
  let from = -1
  let to = -1
  for (let at = first; at < last; at++) {
    const token = tokens[at]!
    const told = to > 0 && !goesOnTo(tokens, to, at)
    if (!(token.sense & (wished ? blurring : leaving) || (wished && (at === one.head || token.verb & way || token.grammar & manner))))
      continue
    const vague =
      (wished ? blursGoal(asked, at, told, to > 0) : leavesOpen(asked, at)) ||
      (takesBack(token, one) && !isInPassing(asked, at) && !isAboutThing(text, at))
    if (!vague || isCitedAt(text, at)) continue
    if (to !== at || token.gap !== gaps.none) {
      if (to > 0) add(found, asked, from, to)
      from = at
    }
    to = at + 1
  }
  if (to > 0) add(found, asked, from, to)
}

/** Whether a clause says what is wished for, and not what others do, how things are, or only where one looks. */
const isWished = (
  text: PieceText,
  one: Said,
  next: Said | undefined,
  pictured: Verdict['kind'],
  only: boolean,
  objective: boolean,
): boolean =>
  !(one.circumstance || one.clause.mood === 'question' || (one.around && one.clause.mood === 'present') || tellsAround(text, one)) &&
  !isLabelOf(text, one, next) &&
  !isHeading(text, one, next, pictured === 'stated' && !only) &&
  !(pictured === 'stated' && !only && !(one.senses & s.comparative) && isTopic(text, one) && !opensWithPraise(text, one, objective)) &&
  !(one.senses & s.comparative && isCompared(text, one))

/** `World-class safety` over its figures: what an objective is praised for. */
const opensWithPraise = ({ tokens }: PieceText, { clause: { first, last } }: Said, objective: boolean): boolean =>
  last - first > 1 &&
  (objective || tokens[first]!.gap !== gaps.none) &&
  (tokens[first]!.grammar & g.adjective) !== 0 &&
  (tokens[first]!.sense & (s.vague | s.comparative)) === s.vague

/** `Strategic aim 4. …`, `Networking` over what is pictured: what files a goal blurs nothing. */
const isHeading = (
  { piece, tokens }: PieceText,
  { clause: { first, last, mood }, senses, body }: Said,
  next: Said | undefined,
  pictured: boolean,
): boolean =>
  piece.where === 'title' &&
  first === 0 &&
  !body &&
  !(senses & s.comparative) &&
  ((pictured && last - first === 1 && next === undefined && !(tokens[first]!.grammar & g.base)) ||
    (mood === 'fragment' && last - first <= 3 && next !== undefined && tokens[next.clause.first]!.gap >= gaps.colon))

/** What two words share is one phrase: `improve my communication`. */
function add(found: Span[], asked: Asked, from: number, to: number): void {
  const { start, end } = asked.pictured === 'stated' ? tokensSpan(asked.text, from, to) : phraseOf(asked, from, to)
  const last = found[found.length - 1]
  if (last && start < last.end && last.start < end)
    found[found.length - 1] = { start: Math.min(start, last.start), end: Math.max(end, last.end) }
  else found.push({ start, end })
}

/** Where no word stands out and nothing is pictured, what is wished for: `Become a leader`, `give my people clear direction`. */
function wishOf({ pieces }: GoalText): readonly Span[] {
  for (const { text, said } of pieces) {
    if (text.piece.where !== 'title' && text.piece.where !== 'prose') continue
    for (const one of said) {
      const { clause } = one
      if (clause.mood !== 'intent' || clause.head < 0 || one.circumstance || tellsAround(text, one)) continue
      const from = clause.head
      let to = from + 1
      while (to < clause.last && !(text.tokens[to]!.grammar & (g.preposition | g.wh | g.subordinate)) && !text.tokens[to]!.time) to++
      return [tokensSpan(text, from, to)]
    }
  }
  return []
}

/** `told`: other words of its clause blur it already; `joined`: those right before it do. */
function blursGoal(asked: Asked, at: number, told: boolean, joined: boolean): boolean {
  const { text, one, pictured } = asked
  const { clause } = one
  // `…, really`.
  if (pictured !== 'missing' && clause.last - clause.first === 1 && clause.first > 0 && text.tokens[at]!.grammar & g.adverb) return false
  if (isLabel(text, at) || isNamed(text, at, one) || choosesThing(text, at, one) || isShaping(text, at, one) || isPerson(text, at))
    return false
  if (one.body && pictured === 'stated')
    return leavesOpen(asked, at) || (clause.mood === 'intent' && isMeasureless(text.tokens[at]!) && blurs(asked, at))
  return (
    blurs(asked, at) ||
    isOfDegree(asked, at) ||
    isDirection(asked, at) ||
    (pictured === 'missing' && ((!told && names(asked, at, joined)) || isSecondVerb(asked, at) || isBesidePraise(asked, at))) ||
    (pictured !== 'stated' && isQuality(asked, at))
  )
}

/** `maybe`, `if possible`, `etc.`: in steps and means as well. What is said of today may be uncertain, and what is allowed is. */
const takesBack = ({ sense, grammar, time, quantity }: Token, { clause, senses }: Said): boolean =>
  !(time && quantity) &&
  (sense & (clause.dependent ? s.escape | s.openEnd : s.hedge | s.escape | s.openEnd)) !== 0 &&
  !(grammar & g.modal) &&
  !(senses & s.baseline)

/** `… and I think this is a good goal`: said around what is pictured; what opens with it takes it back all the same (`maybe ten minutes each`). */
const isInPassing = ({ text: { tokens }, one: { body, clause }, pictured }: Asked, at: number): boolean =>
  body &&
  pictured === 'stated' &&
  clause.mood !== 'intent' &&
  !(tokens[at]!.sense & (s.escape | s.openEnd)) &&
  (at > clause.first || (tokens[at]!.grammar & g.self) !== 0)

/** `some exercise`, `ask someone`: a step that leaves open how many or who. */
const leavesOpen = ({ text: { tokens }, one }: Asked, at: number): boolean => {
  const { sense, grammar, time, quantity } = tokens[at]!
  return (
    one.clause.mood !== 'present' &&
    !(at > 0 && tokens[at - 1]!.grammar & g.preposition && sense & s.quantifier) &&
    (sense & s.vague) !== 0 &&
    !(sense & s.comparative) &&
    !time &&
    !quantity &&
    ((sense & s.quantifier) !== 0 || (grammar & (g.pronoun | g.other)) !== 0) &&
    !asksHowMuch(tokens, at)
  )
}

/** A degree, an amount or a manner; around a goal that is pictured, praise in passing (`a great start`) blurs nothing. */
const isMeasureless = ({ sense, grammar }: Token): boolean => (sense & s.comparative) !== 0 || !(grammar & g.adjective || sense & s.generic)

/** `Twelve meaningful contacts`: counted, and nobody knows of what kind. */
const isCountedThing = (tokens: readonly Token[], at: number): boolean => {
  const counted = at > 0 && tokens[at]!.grammar & g.adjective ? tokens[at - 1]!.quantity : null
  return counted?.kind === 'amount' && counted.unitKind === 'count'
}

/** `How many: …`: asked, and answered by what follows; `often enough that no letter …`: by that it is seen. */
const asksHowMuch = (tokens: readonly Token[], at: number): boolean => {
  if (at > 0 && (tokens[at - 1]!.grammar & g.wh) !== 0) return true
  const { sense, grammar, gap } = tokens[at]!
  const next = tokens[at + 1]
  return (
    next !== undefined &&
    next.gap === gaps.none &&
    gap === gaps.none &&
    (sense & (s.quantifier | s.comparative)) === s.quantifier &&
    (grammar & (g.determiner | g.adjective)) === 0 &&
    (next.grammar & (g.infinitive | g.subordinate)) === g.subordinate
  )
}

/** `less reactive`, `more often`: the quality goes with its degree. */
const isOfDegree = ({ text, text: { tokens }, one }: Asked, at: number): boolean =>
  at > one.clause.first &&
  (tokens[at]!.grammar & (g.adjective | g.adverb)) !== 0 &&
  !(tokens[at]!.grammar & (g.base | g.conjunction)) &&
  !tokens[at]!.time &&
  (tokens[at - 1]!.sense & s.comparative) !== 0 &&
  (tokens[at - 1]!.sense & s.vague) !== 0 &&
  tokens[at]!.gap === gaps.none &&
  !hasFigure(text, one)

/** `Be useful`, `stay positive, loving`: how one is to be, where nothing is pictured. */
const isQuality = ({ text, text: { tokens }, one, one: { clause, verbs, carriers } }: Asked, at: number): boolean =>
  at > Math.max(clause.head, clause.first) &&
  clause.mood === 'intent' &&
  (((verbs | carriers | tokens[at - 1]!.verb) & v.state) !== 0 || (clause.head < 0 && (tokens[at - 1]!.grammar & g.will) !== 0)) &&
  (tokens[at]!.grammar & g.adjective) !== 0 &&
  !(tokens[at]!.grammar & g.preposition) &&
  !(tokens[at - 1]!.grammar & g.determiner) &&
  !hasFigure(text, one)

function blurs(asked: Asked, at: number): boolean {
  const { text, one } = asked
  const token = text.tokens[at]!
  const { clause, body } = one
  if (!(token.sense & s.vague) || (token.quantity && !isOneThing(token) && !isCountedThing(text.tokens, at)) || isTime(token)) return false
  if (token.sense & (s.hedge | s.escape | s.openEnd) || asksHowMuch(text.tokens, at)) return false
  if (clause.mood === 'question' || (body && clause.mood === 'present')) return false
  if (
    (token.sense & (s.comparative | s.quantifier) || (token.grammar & manner && !isCountedThing(text.tokens, at))) &&
    hasFigure(text, one)
  )
    return false
  if (asked.pictured === 'stated' && token.sense & s.quantifier && at > 0 && text.tokens[at - 1]!.grammar & g.preposition) return false
  return !(body && token.sense & s.generic && !(token.grammar & (g.pronoun | g.other)))
}

/** `Pick one thing`: a phrase that counts, and nobody knows what. */
const isOneThing = ({ quantity, sense, from, to }: Token): boolean =>
  !(sense & (s.comparative | s.quantifier)) && quantity!.from >= from && quantity!.to <= to && quantity!.kind === 'amount'

/** A word alone before a colon: `Relevant: …`. */
const isLabel = ({ tokens }: PieceText, at: number): boolean =>
  (at === 0 || tokens[at]!.gap >= gaps.colon) && at + 1 < tokens.length && tokens[at + 1]!.gap === gaps.colon
