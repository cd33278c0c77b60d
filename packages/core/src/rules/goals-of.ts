import type { Goal, Plan, Step } from '../plan/model.js'

const known = new WeakMap<readonly Goal[], readonly Goal[]>()

/** Every goal of the plan, parents before children; gathered once, because many rules ask. */
export function goalsOf({ goals }: Pick<Plan, 'goals'>): readonly Goal[] {
  if (goals.every(isAlone)) return goals
  const before = known.get(goals)
  if (before) return before
  const all = goals.flatMap((goal) => [goal, ...goalsOf(goal)])
  known.set(goals, all)
  return all
}

const isAlone = ({ goals }: Goal): boolean => goals.length === 0

/** Every step with those below it, parents before children. */
export function stepsOf(steps: readonly Step[]): readonly Step[] {
  if (steps.every(hasNoneBelow)) return steps
  const before = knownSteps.get(steps)
  if (before) return before
  const all: Step[] = []
  addSteps(steps, all)
  knownSteps.set(steps, all)
  return all
}

const knownSteps = new WeakMap<readonly Step[], readonly Step[]>()

const hasNoneBelow = ({ steps }: Step): boolean => steps.length === 0

function addSteps(steps: readonly Step[], all: Step[]): void {
  for (const step of steps) {
    all.push(step)
    addSteps(step.steps, all)
  }
}

/** Whether a step with a box still waits to be done. */
export const isOpen = ({ state }: Pick<Step, 'state'>): boolean => state === 'open' || state === 'in-progress' || state === 'on-hold'

/** `1 step`, `3 steps`. */
export const counted = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`
