import type { Goal, Plan, Step } from '../plan/model.js'

/** Every step of a plan with the steps below it: those of goals, then the actions of the log. */
export function* allSteps(plan: Plan): Iterable<Step> {
  yield* inGoals(plan.goals)
  for (const { actions } of plan.log) yield* below(actions)
}

/** Every step of a list with the steps below it. */
function* below(steps: readonly Step[]): Iterable<Step> {
  for (const step of steps) {
    yield step
    yield* below(step.steps)
  }
}

function* inGoals(goals: readonly Goal[]): Iterable<Step> {
  for (const goal of goals) {
    yield* below(goal.steps)
    yield* inGoals(goal.goals)
  }
}
