import type { Goal } from '../model.js'

/** Open goals count; the other states are left out of sums, except that a finished part counts as done. */
export type GoalState = 'open' | 'done' | 'dropped' | 'parked' | 'placeholder'

/** Whether a goal is still someone's intention. A finished one is never asked anything, and leaves sums over open goals. */
export function goalStateOf(goal: Goal): GoalState {
  if (goal.placeholder) return 'placeholder'
  if (goal.box === 'cancelled' || goal.status?.value === 'dropped') return 'dropped'
  if (goal.box === 'done' || goal.done || goal.status?.value === 'done') return 'done'
  if (goal.struck) return 'dropped'
  return goal.parked || goal.status?.value === 'on-hold' ? 'parked' : 'open'
}
