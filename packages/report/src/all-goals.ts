import type { GoalSummary, PlanSummary, StepSummary } from './summary.js'

/** A plan's goals with their sub-goals, in order. */
export const allGoals = (plan: PlanSummary): readonly GoalSummary[] => plan.goals.flatMap(withGoals)

const withGoals = (goal: GoalSummary): readonly GoalSummary[] => [goal, ...goal.goals.flatMap(withGoals)]

/** Steps with the steps below them, in order. */
export const allSteps = (steps: readonly StepSummary[]): readonly StepSummary[] => steps.flatMap((step) => [step, ...allSteps(step.steps)])

/** Still to do: neither done nor cancelled. */
export const isOpenStep = (step: StepSummary): boolean => step.state !== 'done' && step.state !== 'cancelled'
