import type { DateSaid, Goal, Plan, Step } from '../plan/model.js'

/** A date of the plan with the key of the goal it stands in. */
export interface PlacedDate {
  readonly date: DateSaid
  readonly goal: string | null
}

/**
 * Every date that stands in the plan's own text, each once, in no order; gathered once, because several rules ask. What a plan takes over from its
 * programme stands nowhere in it.
 */
export function datesOf(plan: Plan): readonly PlacedDate[] {
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
  plan.goals.forEach(addGoal)
  for (const entry of plan.log) {
    add(entry.date, null)
    addSteps(entry.actions, null)
  }
  return [...found.values()]
}
