import type { Goal } from '../plan/model.js'
import type { GoalState } from './facts.js'

/** Whether a goal is still someone's intention. A finished one is never asked anything, and leaves sums over open goals. */
export function goalStateOf(goal: Goal): GoalState {
  if (goal.placeholder) return 'placeholder'
  if (goal.box === 'cancelled' || goal.status?.value === 'dropped') return 'dropped'
  if (goal.box === 'done' || goal.done || goal.status?.value === 'done') return 'done'
  if (goal.struck) return 'dropped'
  return goal.parked ? 'parked' : 'open'
}
