import type { EvidenceType } from '../judgement.js'
import type { Clause, PieceText } from '../language/clauses.js'
import { vagueVerbs, visible } from '../language/concrete.js'
import type { Said } from '../language/said.js'
import { grammar as g, sense as s, verb as v } from '../language/tags.js'
import { gaps, type Token } from '../language/tokens.js'
import { isCounted, isResult } from './counted.js'
import type { Role } from './measure-role.js'
import { isBracketed } from './progress-told.js'

/** Whether a clause's figure measures the goal, and does not tell of something around it. */
export const measuresGoal = (text: PieceText, said: Said, role: Role): boolean =>
  (isCounted(said) || isToBe(text, said) || isOfThem(text, said)) &&
  !isOrTwo(text, said) &&
  !(role === 'prose' && isConditional(text, said)) &&
  !isOnlyBaseline(said, role) &&
  !isOfOtherThings(text, said, role)

/** `I would like it to be 6`: a bare figure that something is to be. */
const isToBe = ({ tokens }: PieceText, { clause, quantity }: Said): boolean => {
  const before = tokens[tokens.indexOf(quantity!) - 1]
  return clause.mood === 'intent' && before !== undefined && ((before.grammar & (g.be | g.will)) !== 0 || (before.verb & v.state) !== 0)
}

/** `Sell scarves at the fair, thirty of them`. */
const isOfThem = ({ tokens }: PieceText, { clause: { first, last }, quantity }: Said): boolean =>
  first > 0 &&
  tokens[first] === quantity &&
  first + 2 < last &&
  (tokens[first + 1]!.grammar & (g.preposition | g.infinitive)) === g.preposition &&
  (tokens[first + 2]!.grammar & (g.pronoun | g.determiner)) === g.pronoun

/** `A song or two`: nobody has to count those. */
export const isOrTwo = ({ tokens }: PieceText, { clause: { first, last, grammar } }: Said): boolean => {
  if (!(grammar & g.conjunction && grammar & g.number)) return false
  for (let at = first + 1; at + 1 < last; at++) {
    const { grammar: tags, gap } = tokens[at]!
    if (!(tags & g.conjunction) || gap !== gaps.none || !(tokens[at + 1]!.grammar & g.number) || tokens[at + 1]!.time) continue
    if (at > first + 1 && tokens[at - 2]!.grammar & g.determiner) return isSmall(tokens[at + 1]!)
  }
  return false
}

/** Two, written as a word. */
const isSmall = ({ from, to, quantity, known }: Token): boolean =>
  known && to - from <= 3 && (quantity === null || !('value' in quantity) || quantity.value <= 2)

/** Whether a clause of the prose tells what happened: then nothing in it is promised. */
export const tellsPast = (text: PieceText, { clause, quantity }: Said, role: Role): boolean =>
  clause.mood === 'past' && role === 'prose' && !(quantity && isBound(quantity) && isParticiple(text, clause))

const isBound = ({ quantity }: Token): boolean =>
  quantity!.kind === 'threshold' || quantity!.kind === 'progress' || quantity!.kind === 'multiple'

/** `Reports filed at least five days before`: nobody says that it was so. */
const isParticiple = ({ tokens }: PieceText, { first, head }: Clause): boolean =>
  head > first &&
  (tokens[head]!.grammar & g.participle) !== 0 &&
  (tokens[first]!.grammar & (g.self | g.other | g.bygone | g.possessive)) === 0

/** A figure of how things are now, with no word of what they should be. */
const isOnlyBaseline = ({ senses, clause }: Said, role: Role): boolean =>
  role === 'prose' && (senses & s.baseline) !== 0 && clause.mood !== 'intent' && !(senses & s.criterion)

/**
 * A bare count that tells of something else than the goal's end: how things are (`we have 40,000 euros`), what for (`so I can fish with three
 * boys`), for whom or whereby something vague is done (`be a better support for the eight engineers`), or the time there is (`two free
 * afternoons a month`). Bounds and from–to are meant wherever they stand.
 */
export function isOfOtherThings(text: PieceText, said: Said, role: Role): boolean {
  const { tokens } = text
  const { clause, quantity, senses, verbs } = said
  const count = quantity!.quantity!
  // `The research budget is 2k`.
  if (said.around && count.kind === 'amount' && tokens[clause.first]!.sense & s.resource && isSaidToBe(tokens, clause)) return true
  if (isDoneByOthers(text, said, role) || isInRelative(text, said)) return true
  if (count.kind !== 'amount') return false
  // `(three canvases, a key to the barn)`: what there is for it.
  if (said.body && clause.mood === 'fragment' && isBracketed(text, clause.first)) return true
  // `Our two streets don't talk`: those there are.
  if (said.body && role === 'prose' && clause.mood === 'present' && isOfKnownSet(tokens, quantity!)) return true
  if (role === 'prose' && clause.mood === 'present' && !(senses & s.criterion)) {
    if (tokens[clause.first]!.grammar & g.self && !(verbs & (v.output | v.complete)) && !isResult(text, said)) return true
    if (verbs & (v.secure | v.cognition) || (count.value === 1 && count.unitKind !== 'time')) return true
    if (count.unitKind === 'money') return true
    // `The neighbour cuts the hedge one day a week`.
    if (count.unitKind === 'time' && said.recurs && clause.head > clause.first && !(tokens[clause.first]!.grammar & g.self)) return true
    if (clause.head >= 0 && tokens[clause.head]!.grammar & (g.be | g.have) && !saysGoal(tokens, clause)) return true
  }
  if (
    senses & s.capacity &&
    countsTime(text, said) &&
    ((role === 'prose' && clause.mood === 'fragment') || (said.around && !said.body && clause.head < 0))
  )
    return true
  let behind = false
  for (let at = Math.max(clause.head, clause.first); at < clause.last && tokens[at] !== quantity; at++) {
    const { sense, grammar } = tokens[at]!
    if (at > clause.head && sense & s.purpose && grammar & (g.self | g.other | g.subordinate)) return true
    // `Interpret at one inquest`: right behind the verb it says what is done.
    if (grammar & g.preposition && (!(grammar & g.infinitive) || isKnownSet(tokens[at + 1])))
      behind = at > clause.head + 1 || grammar & g.infinitive || isKnownSet(tokens[at + 1]) ? true : behind
    // `by attending four events`: what is to be seen is counted after all.
    if (sense & s.universal && grammar & (g.determiner | g.other)) return false
    if (sense & s.universal || (grammar & g.ing && tokens[at]!.verb & visible)) behind = false
  }
  return behind && (verbs & vagueVerbs) !== 0 && !(verbs & visible)
}

const isSaidToBe = (tokens: readonly Token[], { first, last }: Clause): boolean =>
  first + 1 < last && (tokens[first + 1]!.grammar & g.be) !== 0

/** `The porter does the work of two`, `our rivals send five scouts`: around the goal somebody else does something with so many; what they can, should or must do is wanted. */
function isDoneByOthers({ tokens }: PieceText, { clause: { first, head, mood }, around, quantity, senses }: Said, role: Role): boolean {
  if (!around || role === 'criterion' || mood !== 'present' || head <= first || senses & s.criterion) return false
  if (quantity!.quantity!.kind !== 'amount') return false
  for (let at = first; at < head; at++) {
    const { grammar, sense } = tokens[at]!
    if (grammar & (g.self | g.modal | g.will | g.infinitive) || sense & s.universal) return false
  }
  return !(tokens[head]!.grammar & (g.participle | g.be))
}

/** `Be a neighbour that ten families can count on`: said of something whose end is not told. */
function isInRelative({ tokens }: PieceText, { clause: { head, mood, first, last }, quantity, verbs, senses }: Said): boolean {
  if (
    mood !== 'intent' ||
    head < first ||
    !(verbs & (vagueVerbs | v.light)) ||
    (verbs & visible && !(verbs & (v.improve | v.charge))) ||
    senses & s.criterion
  )
    return false
  for (let at = head + 1; at < last && tokens[at] !== quantity; at++)
    if (tokens[at]!.grammar & (g.wh | g.subordinate) && !(tokens[at]!.grammar & (g.until | g.preposition))) return true
  return false
}

/** `Our two streets`. */
const isOfKnownSet = (tokens: readonly Token[], quantity: Token): boolean => {
  const before = tokens[tokens.indexOf(quantity) - 1]
  return before !== undefined && (before.grammar & g.possessive) !== 0
}

/** `to my two brothers` */
const isKnownSet = (token: Token | undefined): boolean => token !== undefined && (token.grammar & (g.possessive | g.determiner)) !== 0

/** `Two free afternoons a month`; `fifteen songs of three minutes` counts songs. */
function countsTime({ tokens }: PieceText, { clause: { last }, quantity }: Said): boolean {
  for (let at = tokens.indexOf(quantity!); at < last && !(tokens[at]!.grammar & g.preposition); at++)
    if (tokens[at]!.sense & s.deliverable && !(tokens[at]!.sense & s.capacity)) return false
  return true
}

/** `so I stop bothering him twice a day`: what for. */
export function isWhatFor({ tokens }: PieceText, { clause }: Said, offset: number): boolean {
  for (let at = Math.max(clause.head, clause.first) + 1; at < clause.last && tokens[at]!.from < offset; at++)
    if (tokens[at]!.sense & s.purpose && tokens[at]!.grammar & (g.self | g.other | g.subordinate)) return true
  return false
}

/** `The goal is 5 hours in one piece`. */
const saysGoal = (tokens: readonly Token[], { first, head }: Clause): boolean =>
  head > first && head - first <= 2 && (tokens[head - 1]!.sense & s.generic) !== 0

/** `if we go under 400 members`: what is feared or hoped around a goal is none. */
function isConditional({ tokens }: PieceText, { clause, quantity, senses }: Said): boolean {
  if (senses & s.criterion) return false
  for (let at = clause.first; at < clause.last && tokens[at] !== quantity; at++) {
    const { grammar, sense } = tokens[at]!
    if (grammar & g.subordinate && !(grammar & (g.until | g.preposition | g.determiner)) && !(sense & s.reason)) return true
  }
  return false
}

export function typeOf({ quantity }: Token): EvidenceType {
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

export function figureOf({ quantity }: Token): number {
  switch (quantity!.kind) {
    case 'from-to':
      return quantity!.last
    case 'range':
      return quantity!.high
    default:
      return quantity!.value
  }
}
