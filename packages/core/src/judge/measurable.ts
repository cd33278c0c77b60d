import type { FieldName } from '../plan/model.js'
import type { PieceText } from './clauses.js'
import { evidenceOf, placeEvidence } from './evidence.js'
import type { GoalText, SaidPiece } from './goal-text.js'
import type { Evidence, EvidenceType, Verdict } from './judgement.js'
import { isConcrete, type Said, vagueVerbs, visible } from './said.js'
import { hasAbstractObject, isCounted, isName, isResult } from './specific.js'
import { grammar as g, sense as s, verb as v } from './tags.js'
import { clauseAt, isServiceLevel } from './time-bound.js'
import type { Token } from './tokens.js'

/** Measurable: could a third person decide "met" or "not met" without asking the owner? */
export function measurable(goal: GoalText): Verdict {
  const evidence: Evidence[] = []
  const partial: Evidence[] = []
  const inSteps: Evidence[] = []
  let topic = isTopic(goal.pieces[0])
  for (const { text, said } of goal.pieces) {
    const opensTopic = topic && text.piece.where === 'prose' && text.piece.listed
    const role = opensTopic ? 'prose' : roleOf(text)
    if (opensTopic) topic = false
    if (role === null) continue
    for (const [index, one] of said.entries()) {
      const found = measureIn(text, one, role === 'goal' && one.body ? 'prose' : role, said[index + 1])
      if (!found) continue
      if (role === 'step') inSteps.push(found.evidence)
      else if (found.kind === 'stated') evidence.push(found.evidence)
      else partial.push(found.evidence)
    }
  }
  const results = resultsMeasured(goal)
  if (evidence.length > 0 && results !== 'few') return { kind: 'stated', evidence: evidence.slice(0, 4) }
  if (partial.length + evidence.length > 0)
    return { kind: 'partial', evidence: [...evidence, ...partial].slice(0, 1), lacks: 'indefinite-amount' }
  return inSteps.length > 0 ? { kind: 'partial', evidence: inSteps.slice(0, 1), lacks: 'steps-only' } : { kind: 'missing' }
}

/** A title that only says where to look: `Sales`, `Communication`; the first item below it is the goal. */
const isTopic = (title: SaidPiece | undefined): boolean =>
  title !== undefined &&
  title.text.piece.where === 'title' &&
  title.said.every(({ clause, concrete, quantity }) => clause.mood === 'fragment' && concrete === 0 && !quantity)

/** An objective is measured where at least half of its key results can be checked. */
function resultsMeasured(goal: GoalText): 'none' | 'few' | 'enough' {
  const { results } = goal
  if (results.length === 0) return 'none'
  const checked = results.filter((pieces) =>
    pieces.some(({ text, said }) => said.some((one) => measureIn(text, one, 'criterion')?.kind === 'stated')),
  )
  return checked.length * 2 >= results.length ? 'enough' : 'few'
}

/** `goal`: the sentence itself; `criterion`: says how it will be known; `prose`: around it; `step`: counts as partial only. */
type Role = 'goal' | 'criterion' | 'prose' | 'step'

/** What a piece may prove; `null` for fields that are about something else. */
function roleOf({ piece, tokens }: PieceText): Role | null {
  if (piece.where === 'title') return 'goal'
  if (piece.where === 'key-result') return 'criterion'
  if (piece.where === 'prose') return piece.listed ? (tellsFigure(tokens) ? 'criterion' : 'step') : 'prose'
  return piece.where === 'step' ? 'step' : (fieldRoles[piece.field!] ?? null)
}

/** An item such as `target 45 min` or `currently 94`: a measure, not a step. */
function tellsFigure(tokens: readonly Token[]): boolean {
  let cue = false
  let figure = false
  for (const { sense, quantity } of tokens) {
    if (sense & s.criterion) cue = true
    if (quantity) {
      figure = true
      if (quantity.kind === 'from-to') return true
    }
  }
  return cue && figure
}

const fieldRoles: Readonly<Partial<Record<FieldName, Role>>> = {
  goal: 'goal',
  specific: 'goal',
  become: 'goal',
  learn: 'goal',
  measurable: 'criterion',
  'key-results': 'criterion',
  other: 'prose',
  recurs: 'prose',
  achievable: 'step',
  'try-next': 'step',
  steps: 'step',
}

interface Found {
  readonly kind: 'stated' | 'partial'
  readonly evidence: Evidence
}

function measureIn(text: PieceText, said: Said, role: Role, next?: Said): Found | null {
  const { clause, senses, quantity } = said
  const past = (clause.mood === 'past' && role === 'prose') || clause.reason
  const stated = (type: EvidenceType): Found => ({ kind: 'stated', evidence: evidenceOf(type, text, clause) })
  if (quantity && isCounted(said) && !past && !isOnlyBaseline(said, role) && !isOfOtherThings(text, said, role)) {
    return { kind: 'stated', evidence: placeEvidence(typeOf(quantity), text, quantity.quantity!, figureOf(quantity)) }
  }
  if (quantity && said.recurs) return stated('countable-recurrence')
  if (!past && isPromptness(text, said)) return stated('threshold')
  if (past || (clause.mood === 'question' && role !== 'goal')) return null
  if (role === 'criterion') return criterion(text, said)
  if (senses & s.criterion && (said.concrete > 0 || (next && next.concrete > 0))) return stated('criterion')
  if (
    said.recurs &&
    !clause.dependent &&
    clause.mood !== 'present' &&
    (said.concrete > 0 || (said.verbs & visible && !(said.verbs & vagueVerbs)) || countsTimes(text, said))
  )
    return stated('countable-recurrence')
  return binary(text, said, role) ?? (isRule(said) ? stated('threshold') : null)
}

/** A figure of how things are now, with no word of what they should be. */
const isOnlyBaseline = ({ senses, clause }: Said, role: Role): boolean =>
  role === 'prose' && (senses & s.baseline) !== 0 && clause.mood !== 'intent' && !(senses & s.criterion)

/**
 * A bare count that tells of something else than the goal's end: how things are (`we have 40,000 euros`), what for (`so I can fish with three
 * boys`), for whom or whereby something vague is done (`be a better support for the eight engineers`), or the time there is (`two free
 * afternoons a month`). Bounds and from–to are meant wherever they stand.
 */
function isOfOtherThings({ tokens }: PieceText, { clause, quantity, senses, verbs }: Said, role: Role): boolean {
  const count = quantity!.quantity!
  if (count.kind !== 'amount') return false
  if (role === 'prose' && clause.mood === 'present' && !(senses & s.criterion)) {
    if (verbs & v.secure || (count.value === 1 && count.unitKind !== 'time')) return true
    if (clause.head < 0 ? count.unitKind === 'money' : tokens[clause.head]!.grammar & (g.be | g.have)) return true
  }
  if (role === 'prose' && clause.head < 0 && quantity!.sense & s.capacity) return true
  let behind = false
  for (let at = Math.max(clause.head, clause.first); at < clause.last && tokens[at] !== quantity; at++) {
    const { sense, grammar } = tokens[at]!
    if (at > clause.head && sense & s.purpose && grammar & (g.self | g.other | g.subordinate)) return true
    if (grammar & g.preposition && !(grammar & g.infinitive)) behind = true
  }
  return behind && (verbs & vagueVerbs) !== 0 && !(verbs & visible)
}

/** `every PR`, `no laptop after seven`: one counter-example decides. */
const isRule = ({ universal, blurred, concrete, things, clause, verbs, senses }: Said): boolean =>
  universal &&
  !blurred &&
  concrete + things > 0 &&
  clause.mood !== 'question' &&
  !(verbs & (v.improve | v.cognition | v.explore | v.charge | v.change)) &&
  !(senses & s.quantifier)

/** `within five working days`, each time: how fast, where it is no deadline. */
const isPromptness = (text: PieceText, { clause }: Said): boolean =>
  text.piece.words.times.some(
    (time) => time.kind === 'relative' && time.count > 0 && clauseAt(text, time.from) === clause && isServiceLevel(text, clause, time),
  )

const countsTimes = ({ tokens }: PieceText, { clause }: Said): boolean => {
  for (let at = clause.first; at < clause.last; at++) {
    const { time, grammar } = tokens[at]!
    if (grammar & g.number || (time?.kind === 'recurrence' && time.times !== null)) return true
  }
  return false
}

function typeOf({ quantity }: Token): EvidenceType {
  switch (quantity!.kind) {
    case 'from-to':
      return 'from-to'
    case 'threshold':
    case 'multiple':
    case 'range':
      return 'threshold'
    default:
      return quantity!.unitKind === 'level' ? 'level' : 'quantity'
  }
}

function figureOf({ quantity }: Token): number {
  switch (quantity!.kind) {
    case 'from-to':
      return quantity!.last
    case 'range':
      return quantity!.high
    default:
      return quantity!.value
  }
}

/** A measure's own words: an observation or a thing is enough; a wish or an adjective is not. */
function criterion(text: PieceText, said: Said): Found | null {
  const { clause, senses, concrete, verbs } = said
  if (senses & s.placeholder && concrete === 0) return null
  const evidence = evidenceOf('criterion', text, clause)
  if (
    clause.head >= 0 &&
    !(verbs & (v.improve | v.cognition)) &&
    (concrete > 0 || said.universal || said.things > 0 || senses & (s.observed | s.problem))
  )
    return { kind: 'stated', evidence }
  if (senses & s.credential || said.named > 0 || (clause.last - clause.first === 1 && concrete === 1)) return { kind: 'stated', evidence }
  return concrete > 0 ? { kind: 'partial', evidence } : null
}

/** Completion or output of one named or known thing is met or not: `pass the CKA`, `publish the v2 API`. */
function binary(text: PieceText, said: Said, role: Role): Found | null {
  const { clause, verbs, carriers, senses, concrete, named } = said
  const evidence = evidenceOf('binary', text, clause)
  if (clause.mood === 'fragment') {
    if (role !== 'goal') return null
    const rung = (senses & s.credential && (named > 0 || concrete > 1)) || (senses & s.level && concrete > 0 && !(senses & s.comparative))
    return rung || isName(text, said) || isOneToHave(text, said) ? { kind: 'stated', evidence } : null
  }
  if (clause.mood === 'present') {
    const shown = isResult(text, said) || (verbs & (v.output | v.complete | v.activity) && (named > 0 || said.quantity))
    return shown && role !== 'prose' ? { kind: 'stated', evidence } : null
  }
  if (clause.mood !== 'intent' || (clause.dependent && role === 'prose')) return null
  if (carriers & (v.cognition | v.explore)) return null
  if (verbs & (v.state | v.light | v.complete) && senses & (s.credential | s.level) && concrete > 0 && !(senses & s.comparative))
    return { kind: 'stated', evidence }
  if (verbs & v.stop && !(verbs & (v.output | v.complete))) return concrete > 0 ? { kind: 'stated', evidence } : null
  if (!ends(text, said)) return null
  if (concrete === 0)
    return verbs & v.complete && role === 'goal' && clause.opens && clause.last - clause.first <= 3 && senses === 0
      ? { kind: 'stated', evidence }
      : verbs & (v.complete | v.light) && said.determined && said.things > 0 && !said.blurred
        ? { kind: 'stated', evidence }
        : verbs & (v.output | v.complete) && said.things > 0
          ? { kind: 'partial', evidence }
          : null
  if (named === 0 && (said.indefinite || said.barePlural || senses & s.vague || said.generic > 1)) return { kind: 'partial', evidence }
  return { kind: 'stated', evidence }
}

/** `A dog`, `grandchildren's treehouse`: one thing and nothing beside it; it is there or it is not. */
const isOneToHave = ({ tokens }: PieceText, { clause: { first, last }, concrete, generic, blurred, barePlural }: Said): boolean =>
  last - first > 1 &&
  last - first <= 4 &&
  concrete > 0 &&
  generic === 0 &&
  !blurred &&
  !barePlural &&
  (tokens[first]!.grammar & (g.determiner | g.possessive)) !== 0 &&
  !(tokens[last - 1]!.grammar & g.plural)

/** Whether the verb comes to an end with its object: it makes or completes something, or does something seen to one known thing. */
function ends(text: PieceText, said: Said): boolean {
  const { verbs, named, determined } = said
  if (verbs & v.complete) return true
  const heads = headsDeliverable(text, said)
  if (verbs & v.output) return heads || !(verbs & (v.improve | v.charge))
  if (
    verbs & v.light &&
    determined &&
    said.concrete > 0 &&
    !said.blurred &&
    !hasAbstractObject(text, said) &&
    !(verbs & (v.improve | v.charge | v.cognition))
  )
    return true
  if (verbs & (v.activity | v.light) && !(verbs & (v.improve | v.charge | v.cognition)))
    return determined && !said.recurs && isOneThing(text, said)
  return said.unknownVerb && (named > 0 || determined)
}

/** The direct object is one definite or single thing: `the north route`, `a dog`; not `people`, not `better habits`. */
function isOneThing({ tokens }: PieceText, { clause, blurred }: Said): boolean {
  if (blurred) return false
  for (let at = clause.head + 1; at < clause.last; at++) {
    const token = tokens[at]!
    if (token.grammar & g.preposition && !(token.grammar & g.base)) return false
    if (token.grammar & g.plural) return false
    if (isConcrete(token) && (!token.named || tokens[at - 1]!.grammar & (g.determiner | g.adjective))) return true
  }
  return false
}

function headsDeliverable({ tokens }: PieceText, { clause }: Said): boolean {
  for (let at = clause.head + 1; at < clause.last; at++) {
    const token = tokens[at]!
    if (token.grammar & g.preposition && !(token.grammar & g.base)) return false
    if (token.sense & (s.deliverable | s.credential | s.event) || (token.named && isConcrete(token))) return true
  }
  return false
}
