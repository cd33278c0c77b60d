import type { Quantity } from '../../words/words.js'
import type { GoalText } from '../goal-text.js'
import type { PieceText } from '../language/clauses.js'
import type { Said } from '../language/said.js'
import { grammar as g, sense as s } from '../language/tags.js'
import { gaps, type Token } from '../language/tokens.js'
import { isFigure } from './few-words.js'

/** The figures that a goal's own sentence names; what else is counted beside them is how far one is, or how much each time. */
export interface Targets {
  readonly quantities: readonly Quantity[]
  /** A figure of any kind stands there: `under 1:50` too. */
  readonly any: boolean
  /** It counts hours, mornings or evenings: those are no time set aside for it. */
  readonly occasions: boolean
  /** Its verb says what will be done. */
  readonly done: boolean
}

export function targetsOf({ pieces }: GoalText): Targets {
  const quantities: Quantity[] = []
  let any = false
  let done = false
  let occasions = false
  for (const { text, said } of pieces) {
    const { where, field } = text.piece
    if (where !== 'title' && field !== 'goal' && field !== 'specific' && field !== 'measurable' && where !== 'key-result') continue
    for (const one of said) {
      const { first, last } = one.clause
      // `(£960)` says how much it costs; `(17 drawn)` how far one is.
      if (one.around || (first > 0 && last - first > 1 && text.tokens[first]!.gap === gaps.aside)) continue
      if (one.clause.mood === 'intent' && one.clause.head >= 0 && one.verbs !== 0) done = true
      for (let at = first; at < last; at++) {
        const { quantity, time, sense } = text.tokens[at]!
        if (quantity && sense & s.capacity && !time) occasions = true
        if (quantity && quantity !== quantities[quantities.length - 1]) quantities.push(quantity)
        any ||= quantity !== null || (!time && isFigure(text.tokens[at]!))
      }
    }
  }
  return { quantities, any, done, occasions }
}

/** `Five hundred words a day` beside a goal of 500 words a day: the goal once more. */
export const isSaidAgain = (text: PieceText, { clause, quantity, around }: Said, targets: Targets): boolean =>
  around &&
  !(text.tokens[clause.first]!.grammar & g.self) &&
  ((targets.occasions && (clause.sense & s.capacity) !== 0) ||
    (quantity !== null &&
      targets.quantities.some(
        (target) =>
          'value' in target &&
          'value' in quantity.quantity! &&
          target.value === quantity.quantity.value &&
          target.unit === quantity.quantity.unit,
      )))

/** A participle right behind the number is no unit of it: `90 pressed`. */
export const isMoreOf = (target: Quantity, now: Quantity, next?: Token): boolean =>
  'value' in target &&
  'value' in now &&
  (target.kind === 'threshold' && target.bound === 'at-most' ? now.value > target.value : now.value < target.value) &&
  (now.unit === null ||
    (next !== undefined && next.quantity === now) ||
    now.unit === target.unit ||
    (now.unitKind !== null && now.unitKind !== 'count' && now.unitKind === target.unitKind))

export const isAsMuchAs = (target: Quantity, now: Quantity): boolean =>
  'value' in target && 'value' in now && now.value >= target.value && now !== target

export const isSameUnit = (target: Quantity, { unit, unitKind }: Quantity): boolean =>
  target.unit === unit || (unitKind !== null && unitKind !== 'count' && unitKind === target.unitKind)
