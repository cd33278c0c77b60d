import type { Goal, Plan } from '../plan/model.js'
import type { JudgePack } from './judge-pack.js'
import { type Judgement, unjudgedGoal } from './judgement.js'

/**
 * Judges one goal: five verdicts, each with the words of the goal's own block that prove it. Pure and total.
 * `pack: null` gives `unjudged` for every part.
 */
export function judge(_goal: Goal, _plan: Plan, pack: JudgePack | null): Judgement {
  if (!pack) return unjudgedGoal
  return unjudgedGoal
}
