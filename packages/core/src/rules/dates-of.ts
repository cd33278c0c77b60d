import { onceAGoal } from '../plan/again/once-a-goal.js'
import type { DateSaid, Goal, Plan, Step } from '../plan/model.js'

/** A date of the plan with the key of the goal it stands in. */
export interface PlacedDate {
  readonly date: DateSaid
  readonly goal: string | null
}

/**
 * Dates that stand in the plan's own text, each once, in no order; gathered once, because several rules ask. Those of a goal all of whose dates are plain
 * are left out: nobody asks for them. What a plan takes over from its programme stands nowhere in it.
 */
export function doubtfulDatesOf(plan: Plan): readonly PlacedDate[] {
  const before = known.get(plan)
  if (before) return before
  const dates = gathered(plan)
  known.set(plan, dates)
  return dates
}

const known = new WeakMap<Plan, readonly PlacedDate[]>()

function gathered(plan: Plan): readonly PlacedDate[] {
  const found = new Map<number, PlacedDate>()
  const add = (date: DateSaid | null, goal: string | null): void => {
    if (date && date.span.end > date.span.start && !found.has(date.span.start)) found.set(date.span.start, { date, goal })
  }
  const addSteps = (steps: readonly Step[], goal: string | null): void => {
    for (const step of steps) {
      add(step.due, goal)
      add(step.start, goal)
      add(step.scheduled, goal)
      add(step.created, goal)
      add(step.done, goal)
      add(step.cancelled, goal)
      addSteps(step.steps, goal)
    }
  }
  const addGoal = (goal: Goal): void => {
    if (goal.deadline?.from === 'goal') add(goal.deadline, goal.key)
    add(goal.start, goal.key)
    add(goal.done, goal.key)
    addSteps(goal.steps, goal.key)
    goal.goals.forEach(addGoal)
  }
  add(plan.start, null)
  add(plan.end, null)
  add(plan.agreed, null)
  for (const goal of plan.goals) if (isDoubtful(goal)) addGoal(goal)
  for (const entry of plan.log) {
    add(entry.date, null)
    addSteps(entry.actions, null)
  }
  return [...found.values()]
}

/** Whether a date in it, or in a goal below it, has a problem. */
const isDoubtful = onceAGoal(
  ({ deadline, start, done, steps, goals }: Goal): boolean =>
    [deadline, start, done].some(hasProblem) || steps.some(hasDoubt) || goals.some(holdsDoubt),
)

const holdsDoubt = (goal: Goal): boolean => isDoubtful(goal)

const hasDoubt = ({ due, start, scheduled, created, done, cancelled, steps }: Step): boolean =>
  [due, start, scheduled, created, done, cancelled].some(hasProblem) || steps.some(hasDoubt)

const hasProblem = (date: DateSaid | null): boolean => date !== null && date.problem !== null
