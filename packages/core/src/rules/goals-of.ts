import type { Goal, Plan, Step } from '../plan/model.js'

/** Every goal of the plan, parents before children. */
export function* goalsOf({ goals }: Pick<Plan, 'goals'>): Iterable<Goal> {
  for (const goal of goals) {
    yield goal
    if (goal.goals.length > 0) yield* goalsOf(goal)
  }
}

/** Every step with those below it, parents before children. */
export function* stepsOf(steps: readonly Step[]): Iterable<Step> {
  for (const step of steps) {
    yield step
    if (step.steps.length > 0) yield* stepsOf(step.steps)
  }
}

/** Whether a step with a box still waits to be done. */
export const isOpen = ({ state }: Pick<Step, 'state'>): boolean => state === 'open' || state === 'in-progress' || state === 'on-hold'

/** `1 step`, `3 steps`. */
export const counted = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`
