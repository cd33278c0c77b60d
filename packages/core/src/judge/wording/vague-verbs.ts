import type { Verdict } from '../judgement.js'
import type { PieceText } from '../language/clauses.js'
import { visible } from '../language/concrete.js'
import type { Said } from '../language/said.js'
import { shapesThing } from '../language/shaped-thing.js'
import { grammar as g, sense as s, verb as v } from '../language/tags.js'
import type { Token } from '../language/tokens.js'
import { hasAbstractObject, isOfMind } from '../signs/empty-objects.js'
import { measuresGoal } from '../signs/told-figure.js'

/** What a word is asked beside itself: the clause it stands in, how far the goal is pictured, and whether nothing else tells of the goal. */
export interface Asked {
  readonly text: PieceText
  readonly one: Said
  readonly pictured: Verdict['kind']
  readonly only: boolean
  /** The clause says what is wished for. */
  readonly wished: boolean
}

/** A figure says how much of it. */
export const hasFigure = (text: PieceText, one: Said): boolean => one.quantity !== null && measuresGoal(text, one, 'goal')

/** A verb that only gives a direction, where the goal hangs on it; one that moves something, where nobody can see how far. */
export function isDirection({ text, text: { tokens }, one, pictured }: Asked, at: number): boolean {
  const { clause, body, carriers, verbs } = one
  const { verb } = tokens[at]!
  if (shapesThing(tokens, at, clause)) return false
  // `Learn to write minutes`: what is learnt is seen, and learning is not.
  if (carriers & v.cognition && verbs & visible && at !== clause.head) return false
  const second =
    at > clause.head && clause.head >= 0 && (tokens[at]!.grammar & g.base) !== 0 && (tokens[at - 1]!.grammar & g.conjunction) !== 0
  if ((at !== clause.head && at !== one.head && !second) || (body && clause.mood !== 'intent')) return false
  if (at === one.head && pictured !== 'stated' && isEmptyDeed(text, one)) return true
  if (verb & v.light && !(verb & v.change)) return false
  if (clause.dependent && pictured !== 'missing') return false
  // `Develop a feeling for it`: as much made as bettered, where nothing is pictured in full.
  if (verb & visible && (pictured === 'stated' || !(verb & (v.improve | v.change)))) return false
  if (pictured === 'stated' && verb & v.ongoing) return false
  return (verb & (pictured === 'stated' ? direction : direction | v.charge | v.change)) !== 0 && !hasFigure(text, one)
}

/** `Establish solidarity`, `build reading skills`, `stop dithering`: what is done is seen, and what it is done to is nothing. */
const isEmptyDeed = (text: PieceText, one: Said): boolean =>
  one.verbs & v.stop
    ? isOfMind(text.tokens, one) && !isBreaking(text.tokens, one.head + 1)
    : (one.verbs & v.found) !== 0 && hasAbstractObject(text, one) && namesNothing(text.tokens, one.head + 1, one.clause.last)

/** `Stop breaking the build`: what goes wrong, with a thing. */
const isBreaking = (tokens: readonly Token[], at: number): boolean =>
  (tokens[at]!.sense & (s.problem | s.affect)) === s.problem && at + 1 < tokens.length && (tokens[at + 1]!.grammar & g.determiner) !== 0

/** A word for nothing that can be pointed at among what the verb is done to; `show myself` goes on with as what. */
function namesNothing(tokens: readonly Token[], from: number, last: number): boolean {
  for (let at = from; at < last; at++) {
    const { grammar, sense } = tokens[at]!
    if (grammar & (g.preposition | g.conjunction) && !(grammar & g.base)) return false
    if (sense & s.generic) return !(grammar & (g.pronoun | g.self))
  }
  return false
}

const direction = v.improve | v.cognition | v.explore
