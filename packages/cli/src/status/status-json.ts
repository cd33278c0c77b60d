import type { GoalStatusJson, IsoDate, PlanStatusJson, ProgressJson, StatusJson } from '@goalmark/core'
import { type AgendaItem, type GoalSummary, type ProgressSummary, standingOf, totalsOf } from '@goalmark/report'
import type { PlanStatus } from './plan-status.js'
import type { Pairless } from './programs.js'

export interface StatusJsonInput {
  readonly today: IsoDate
  readonly plans: readonly PlanStatus[]
  readonly pairless: readonly Pairless[]
}

/** `status --json`. Add-only while `version` is 1; absent is `null`. */
export const statusJson = ({ today, plans, pairless }: StatusJsonInput): StatusJson => ({
  version: 1,
  today,
  totals: totalsOf(
    plans.map(({ summary }) => summary),
    today,
  ),
  plans: plans.map(planJson),
  withoutPlan: pairless.map(({ mentee, mentor, program }) => ({ mentee, mentor, program })),
})

const planJson = ({ path, summary, program, standing, next, overdue, lastEntry, reasons }: PlanStatus): PlanStatusJson => ({
  path,
  title: summary.title,
  state: summary.state,
  mentee: summary.mentee,
  mentor: summary.mentor,
  program,
  start: summary.start,
  end: summary.end,
  progress: progressJson(summary.progress),
  standing,
  next: next && nextJson(next),
  overdue,
  lastEntry,
  needsACall: reasons,
  goals: summary.goals.map(goalJson),
})

const progressJson = ({ of, done, total, percent }: ProgressSummary): ProgressJson => ({ kind: of, done, total, percent })

const nextJson = (item: AgendaItem): PlanStatusJson['next'] => ({
  kind: item.kind,
  day: item.day,
  goal: item.goal.key,
  text: item.kind === 'step' ? item.step.text : item.goal.title,
})

const goalJson = (goal: GoalSummary): GoalStatusJson => ({
  key: goal.key,
  title: goal.title,
  role: goal.role,
  state: goal.state,
  standing: standingOf(goal),
  health: goal.health,
  progress: progressJson(goal.progress),
  due: goal.due,
  daysLeft: goal.daysLeft,
  goals: goal.goals.map(goalJson),
})
