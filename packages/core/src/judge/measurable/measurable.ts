import type { GoalText, SaidPiece } from '../goal-text.js'
import type { Evidence, EvidenceType, Lack, Verdict } from '../judgement.js'
import type { Clause, PieceText } from '../language/clauses.js'
import { vagueVerbs, visible } from '../language/concrete.js'
import { evidenceOf, placeEvidence } from '../language/evidence.js'
import type { Said } from '../language/said.js'
import { grammar as g, sense as s, verb as v } from '../language/tags.js'
import { gaps } from '../language/tokens.js'
import { isArea } from '../signs/area-title.js'
import { endsTitle } from '../signs/everyday-ends.js'
import { type Found, type Role, roleOf } from '../signs/measure-role.js'
import { isDoneBySomebodyElse } from '../signs/somebody-else.js'
import { isCompared, isMasked, isPromptness, isSeenByOthers, lastsWithout } from '../signs/thresholds.js'
import { figureOf, isOrTwo, measuresGoal, tellsPast, typeOf } from '../signs/told-figure.js'
import { binary } from './binary.js'
import { countsTimes, isBareHabit, isHelpsRhythm, isOfItsName, isRhythmOf, recursWhatFor } from './rhythm.js'

/** Measurable: could a third person decide "met" or "not met" without asking the owner? */
export function measurable(goal: GoalText): Verdict {
  const evidence: Evidence[] = []
  const partial: Evidence[] = []
  const inSteps: Evidence[] = []
  let lacks: Lack | null = null
  let topic = isTopic(goal.pieces[0])
  const area = isArea(goal.pieces[0])
  for (const { text, said } of goal.pieces) {
    const opens = topic && text.piece.where === 'prose'
    const wished = area && roleOf(text) === 'step' && text.piece.field === null
    const role = (opens && text.piece.listed) || wished ? 'prose' : roleOf(text)
    if (opens) topic = false
    if (role === null) continue
    if (isTarget(text, said) && goal.pieces.some(namesCount)) evidence.push(evidenceOf('quantity', text, said[0]!.clause))
    for (let index = 0; index < said.length; index++) {
      const one = said[index]!
      if (one.circumstance || (role !== 'criterion' && isDoneBySomebodyElse(text, one))) continue
      // Below a topic the first thing named is the goal.
      const own = (opens || wished) && index === 0 && one.clause.mood === 'fragment' ? 'goal' : role
      const found =
        role === 'prose' && index === 0 && goal.pieces[0]!.text.piece.where === 'title' && endsTitle(goal.pieces[0]!.said, text, one)
          ? ({ kind: 'stated', evidence: evidenceOf('binary', text, one.clause) } as const)
          : own === 'goal' && isRhythmOf(text, one, said[index - 1])
            ? stated('countable-recurrence', text, one.clause)
            : measureIn(text, one, own === 'goal' && one.body && index > 0 && !areAsked(said, index) ? 'prose' : own, said[index + 1])
      if (!found) continue
      if (role === 'step') inSteps.push(found.evidence)
      else if (found.kind === 'stated') evidence.push(found.evidence)
      else {
        partial.push(found.evidence)
        lacks ??= isPraiseOfOne(one) ? 'no-result' : 'indefinite-amount'
      }
    }
  }
  const results = resultsMeasured(goal)
  if (evidence.length > 0 && results !== 'few') return { kind: 'stated', evidence: evidence.slice(0, 4) }
  if (partial.length + evidence.length > 0)
    return { kind: 'partial', evidence: [...evidence, ...partial].slice(0, 1), lacks: lacks ?? 'indefinite-amount' }
  return inSteps.length > 0 ? { kind: 'partial', evidence: inSteps.slice(0, 1), lacks: 'steps-only' } : { kind: 'missing' }
}

/** `What do I want? My driving licence`: what is asked for is the goal. */
const areAsked = (said: readonly Said[], before: number): boolean => {
  for (let at = 0; at < before; at++) if (said[at]!.clause.mood !== 'question') return false
  return true
}

/** `Write a good review`: how many is said, and not what makes it good. */
const isPraiseOfOne = ({ indefinite, barePlural, determined, senses, concrete }: Said): boolean =>
  determined && !indefinite && !barePlural && concrete > 0 && (senses & (s.vague | s.quantifier)) === s.vague

/** A title that only says where to look: `Sales`, `Communication`; the first item below it is the goal. */
const isTopic = (title: SaidPiece | undefined): boolean =>
  title !== undefined &&
  title.text.piece.where === 'title' &&
  title.said.length === 1 &&
  title.said.every(
    ({ clause, concrete, quantity, senses }) =>
      !quantity && ((clause.mood === 'fragment' && concrete === 0) || (clause.last - clause.first === 1 && !(senses & s.credential))),
  )

/** A cell with a bare number that is to be reached: `5`. */
const isTarget = ({ piece, tokens }: PieceText, said: readonly Said[]): boolean =>
  (piece.field === 'measurable' || piece.field === 'goal') && said.length === 1 && tokens.length === 1 && said[0]!.quantity !== null

/** `Visits per member`: what is counted stands in another cell. */
const namesCount = ({ text: { piece }, said }: SaidPiece): boolean =>
  (piece.where === 'title' || piece.where === 'key-result') &&
  said.length > 0 &&
  said[0]!.clause.mood === 'fragment' &&
  said[0]!.concrete + said[0]!.things > 0

/** An objective is measured where at least half of its key results can be checked. */
function resultsMeasured(goal: GoalText): 'none' | 'few' | 'enough' {
  const { results } = goal
  if (results.length === 0) return 'none'
  const checked = results.filter(
    (pieces) =>
      pieces.some(({ text, said }) => said.some((one) => measureIn(text, one, 'criterion')?.kind === 'stated')) ||
      (pieces.some(namesCount) && goal.pieces.some(({ text, said }) => isTarget(text, said))),
  )
  return checked.length * 2 >= results.length ? 'enough' : 'few'
}

function measureIn(text: PieceText, said: Said, role: Role, next?: Said): Found | null {
  const { clause, senses, quantity } = said
  const past = tellsPast(text, said, role) || clause.reason
  if (quantity && !past && measuresGoal(text, said, role)) {
    return { kind: 'stated', evidence: placeEvidence(typeOf(quantity), text, quantity.quantity!, figureOf(quantity)) }
  }
  if (quantity && said.recurs && !(role === 'prose' && (isTimeOfOthers(text, said) || isHelpsRhythm(text, said))))
    return stated('countable-recurrence', text, clause)
  if (!past && isPromptness(text, said)) return stated('threshold', text, clause)
  if (past || (clause.mood === 'question' && role !== 'goal')) return null
  if (role === 'criterion') return criterion(text, said)
  if (senses & s.criterion && isCriterion(text, said, next)) return stated('criterion', text, clause)
  if (role === 'goal' && (isMasked(text, clause) || isCompared(text, said) || isSeenByOthers(text, said) || lastsWithout(text, said)))
    return stated('threshold', text, clause)
  if (
    said.recurs &&
    !isAside(said) &&
    !isHelpsRhythm(text, said) &&
    !(said.verbs & vagueVerbs && isOfItsName(text, clause)) &&
    !(senses & s.comparative && said.indefinite && !countsTimes(text, said)) &&
    !recursWhatFor(text, said) &&
    !clause.dependent &&
    (clause.mood !== 'present' || (role === 'goal' && !isOwn(text, clause))) &&
    !(clause.mood === 'fragment' && senses & s.comparative) &&
    (said.concrete > 0 || (said.verbs & visible && (!(said.verbs & vagueVerbs) || isBareHabit(said))) || countsTimes(text, said))
  )
    return stated('countable-recurrence', text, clause)
  const found = binary(text, said, role)
  // `A song or two`: some of them.
  if (found && isOrTwo(text, said)) return { ...found, kind: 'partial' }
  return found ?? (isRule(text, said, role) ? stated('threshold', text, clause) : null)
}

const stated = (type: EvidenceType, text: PieceText, clause: Clause): Found => ({
  kind: 'stated',
  evidence: evidenceOf(type, text, clause),
})

/** `Done when the landlord has signed`. A word that may be meant otherwise counts as a label only: `Success: the choir sings it`. */
function isCriterion({ tokens }: PieceText, { clause, concrete }: Said, next?: Said): boolean {
  for (let at = clause.first; at < clause.last; at++) {
    const { sense } = tokens[at]!
    if (!(sense & s.criterion)) continue
    if (!(sense & s.generic)) return concrete > 0 || (next !== undefined && next.concrete > 0)
    if (at + 1 === clause.last && next && tokens[next.clause.first]!.gap === gaps.colon && next.concrete > 0) return true
  }
  return false
}

/** `every PR`, `no laptop after seven`: one counter-example decides. */
const isRule = (
  text: PieceText,
  { universal, blurred, concrete, things, clause, verbs, senses, around, body }: Said,
  role: Role,
): boolean =>
  (universal || (role !== 'prose' && isEverybody(text, clause))) &&
  !blurred &&
  // `To be a home for everyone`: how it is to be, and for whom.
  !(clause.head < 0 && clause.mood === 'intent' && text.tokens[clause.first]!.grammar & g.will) &&
  (concrete + things > 0 || (role !== 'prose' && (verbs & visible) !== 0 && clause.mood === 'intent')) &&
  clause.mood !== 'question' &&
  !(
    verbs & (v.improve | v.cognition | v.explore | v.charge | v.change | v.state) &&
    !holdsOne(text, clause) &&
    !takesEach(text, clause) &&
    !(verbs & v.change && saysHowMuch(text, clause))
  ) &&
  !(role === 'prose' && clause.mood === 'present' && (isOwn(text, clause) || (around && !body))) &&
  !(senses & (s.quantifier | s.escape | s.hedge | s.openEnd)) &&
  !(role === 'prose' && clause.mood === 'intent' && isOfOthers(text, clause))

/** Behind the goal, in its own sentence: how, with whom and why. */
const isAside = ({ around, body }: Said): boolean => around && !body

/** `The liaison has six hours a week for it`: what there is, and no measure. */
const isTimeOfOthers = ({ tokens }: PieceText, { clause: { mood, first, head }, quantity }: Said): boolean =>
  mood === 'present' && head > first && !(tokens[first]!.grammar & g.self) && quantity!.quantity!.unitKind === 'time'

/** `by a quarter`, `in half`: a part in more words than one. */
const saysHowMuch = ({ tokens, piece }: PieceText, { head, last }: Clause): boolean => {
  for (let at = head + 1; at < last; at++)
    if (tokens[at]!.sense & s.universal && piece.prose.text.slice(tokens[at]!.from, tokens[at]!.to).includes(' ')) return true
  return false
}

/** `The names of each of the 40 regulars`: all of a set whose number is known. */
const takesEach = ({ tokens }: PieceText, { head, last }: Clause): boolean => {
  let each = false
  for (let at = head + 1; at < last; at++) {
    if (tokens[at]!.sense & s.universal && tokens[at]!.grammar & g.determiner) each = true
    else if (each && tokens[at]!.quantity && tokens[at - 1]!.grammar & g.determiner) return true
  }
  return false
}

/** `every lathe has a guard`: there is one or there is none. */
const holdsOne = ({ tokens }: PieceText, { first, head, last }: Clause): boolean =>
  head > first &&
  head + 1 < last &&
  (tokens[first]!.sense & s.universal) !== 0 &&
  ((tokens[head]!.grammar & g.have) !== 0 || (tokens[head]!.verb & v.light) !== 0) &&
  ((tokens[head + 1]!.grammar & (g.determiner | g.possessive)) !== 0 || tokens[head + 1]!.named || tokens[head + 1]!.quantity !== null)

/** `everyone in the depot can use it`: the subject itself says all. */
const isEverybody = ({ tokens }: PieceText, { first }: Clause): boolean =>
  (tokens[first]!.grammar & g.other) !== 0 && (tokens[first]!.sense & s.universal) !== 0

/** `I always say yes`: how one is. */
const isOwn = ({ tokens }: PieceText, { first }: Clause): boolean => (tokens[first]!.grammar & g.self) !== 0

/** `the regulation will force all suppliers`: someone else is to do it. */
function isOfOthers({ tokens }: PieceText, { first, head }: Clause): boolean {
  if (head <= first) return false
  for (let at = first; at < head; at++) if (tokens[at]!.grammar & (g.self | g.infinitive | g.negation)) return false
  return true
}

/** `The community is active`: how something is, by an adjective. */
const isState = ({ tokens }: PieceText, { head, last }: Clause): boolean => {
  if (!(tokens[head]!.grammar & g.be) || head + 1 >= last) return false
  for (let at = head + 1; at < last; at++) {
    const { grammar, sense, quantity, time } = tokens[at]!
    if (quantity || time || sense & (s.universal | s.resource) || grammar & (g.participle | g.preposition)) return false
    if (!(grammar & (g.adjective | g.adverb | g.conjunction)) && !(sense & (s.vague | s.comparative))) return false
  }
  return true
}

/** A measure's own words: an observation or a thing is enough; a wish or an adjective is not. */
function criterion(text: PieceText, said: Said): Found | null {
  const kind = criterionKind(text, said)
  return kind && { kind, evidence: evidenceOf('criterion', text, said.clause) }
}

function criterionKind(text: PieceText, said: Said): Found['kind'] | null {
  const { clause, senses, concrete, verbs } = said
  if ((senses & s.placeholder && concrete === 0) || (said.carriers & v.cognition && senses & s.effort)) return null
  if (
    clause.head >= 0 &&
    !(verbs & (v.improve | v.cognition)) &&
    !(verbs & v.charge && !(verbs & visible)) &&
    !isState(text, clause) &&
    (concrete > 0 || said.universal || said.things > 0 || senses & (s.observed | s.problem))
  )
    return 'stated'
  if (senses & s.credential || said.named > 0 || (clause.last - clause.first === 1 && concrete === 1)) return 'stated'
  return concrete > 0 ? 'partial' : null
}
