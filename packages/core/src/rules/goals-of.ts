import type { Goal, Plan, Step } from '../plan/model.js'

const known = new WeakMap<readonly Goal[], readonly Goal[]>()

/** Every goal of the plan, parents before children; gathered once, because many rules ask. */
export function goalsOf({ goals }: Pick<Plan, 'goals'>): readonly Goal[] {
  if (goals.every((goal) => goal.goals.length === 0)) return goals
  const before = known.get(goals)
  if (before) return before
  const all = goals.flatMap((goal) => [goal, ...goalsOf(goal)])
  known.set(goals, all)
  return all
}

/** Every step with those below it, parents before children. */
export const stepsOf = (steps: readonly Step[]): readonly Step[] =>
  steps.every((step) => step.steps.length === 0) ? steps : steps.flatMap((step) => [step, ...stepsOf(step.steps)])

/** Whether a step with a box still waits to be done. */
export const isOpen = ({ state }: Pick<Step, 'state'>): boolean => state === 'open' || state === 'in-progress' || state === 'on-hold'

/** `1 step`, `3 steps`. */
export const counted = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`
