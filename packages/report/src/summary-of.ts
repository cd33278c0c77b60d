import {
  daysBetween,
  type Goal,
  goalStateOf,
  type HealthThresholds,
  type IsoDate,
  type Plan,
  type Progress,
  planProgress,
  progressOf,
  type Step,
  shownHealthOf,
} from '@goalmark/core'
import type { GoalSummary, PlanSummary, ProgressSummary, StepSummary } from './summary.js'

/** A plan on a day, for those who hold the plan itself: the same numbers as the language server's views. `thresholds`: the config's, where there is one. */
export const summaryOf = (plan: Plan, today: IsoDate, thresholds?: HealthThresholds): PlanSummary => ({
  path: plan.path,
  title: plan.title?.prose.text ?? plan.path,
  state: plan.state,
  mentee: plan.owner?.value ?? null,
  mentor: plan.mentor?.value ?? null,
  start: plan.start?.day ?? null,
  end: plan.end?.day ?? null,
  progress: progressSummary(planProgress(plan)),
  goals: plan.goals.map((goal) => goalSummary(goal, { plan, today, thresholds })),
})

const progressSummary = ({ percent, done, total, kind }: Progress): ProgressSummary => ({ percent, done, total, of: kind })

interface Sight {
  readonly plan: Plan
  readonly today: IsoDate
  readonly thresholds: HealthThresholds | undefined
}

function goalSummary(goal: Goal, sight: Sight): GoalSummary {
  const { plan, today, thresholds } = sight
  const due = goal.deadline?.day ?? null
  return {
    key: goal.key,
    title: goal.title,
    role: goal.role,
    state: goalStateOf(goal),
    progress: progressSummary(progressOf(goal)),
    health: shownHealthOf(goal, plan, today, thresholds),
    due,
    dueInherited: goal.deadline !== null && goal.deadline.from !== 'goal',
    daysLeft: due === null ? null : daysBetween(today, due),
    steps: goal.steps.map((step) => stepSummary(step, today)),
    goals: goal.goals.map((child) => goalSummary(child, sight)),
  }
}

function stepSummary(step: Step, today: IsoDate): StepSummary {
  const due = step.due?.day ?? null
  return {
    text: step.text,
    state: step.state,
    due,
    overdue: due !== null && due < today && step.state !== 'done' && step.state !== 'cancelled',
    owner: step.owner?.value ?? null,
    steps: step.steps.map((child) => stepSummary(child, today)),
  }
}
