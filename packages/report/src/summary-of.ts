import {
  daysBetween,
  type Goal,
  goalStateOf,
  type IsoDate,
  type Plan,
  type Progress,
  planProgress,
  progressOf,
  type Step,
  shownHealthOf,
} from '@goalmark/core'
import type { GoalSummary, PlanSummary, ProgressSummary, StepSummary } from './summary.js'

/** A plan on a day, for those who hold the plan itself: the same numbers as the language server's views. */
export const summaryOf = (plan: Plan, today: IsoDate): PlanSummary => ({
  path: plan.path,
  title: plan.title?.prose.text ?? plan.path,
  state: plan.state,
  mentee: plan.owner?.value ?? null,
  mentor: plan.mentor?.value ?? null,
  start: plan.start?.day ?? null,
  end: plan.end?.day ?? null,
  progress: progressSummary(planProgress(plan)),
  goals: plan.goals.map((goal) => goalSummary(goal, plan, today)),
})

const progressSummary = ({ percent, done, total, kind }: Progress): ProgressSummary => ({ percent, done, total, of: kind })

function goalSummary(goal: Goal, plan: Plan, today: IsoDate): GoalSummary {
  const due = goal.deadline?.day ?? null
  return {
    key: goal.key,
    title: goal.title,
    role: goal.role,
    state: goalStateOf(goal),
    progress: progressSummary(progressOf(goal)),
    health: shownHealthOf(goal, plan, today),
    due,
    dueInherited: goal.deadline !== null && goal.deadline.from !== 'goal',
    daysLeft: due === null ? null : daysBetween(today, due),
    steps: goal.steps.map((step) => stepSummary(step, today)),
    goals: goal.goals.map((child) => goalSummary(child, plan, today)),
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
