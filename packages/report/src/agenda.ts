import { addDays, addMonths, type IsoDate, isoDateOf, weekdayOf } from '@goalmark/core'
import { allSteps, isOpenStep } from './all-goals.js'
import { isAtRest, standingOf } from './standing.js'
import type { GoalSummary, PlanSummary, StepSummary } from './summary.js'

/** Something open that has a day: a goal or one of its steps. Generic, so that what a caller's plans carry beside (places) comes back with it. */
export type AgendaItem<Plan extends PlanSummary = PlanSummary> =
  | { readonly kind: 'goal'; readonly day: IsoDate; readonly plan: Plan; readonly goal: Plan['goals'][number] }
  | {
      readonly kind: 'step'
      readonly day: IsoDate
      readonly plan: Plan
      readonly goal: Plan['goals'][number]
      readonly step: Plan['goals'][number]['steps'][number]
    }

export const agendaGroups = ['overdue', 'this-week', 'next-week', 'this-month', 'next-month', 'later'] as const
export type AgendaGroup = (typeof agendaGroups)[number]

/**
 * What is open and due, earliest first. Plans that are paused or closed have nothing due, nor have parked and closed goals;
 * a goal whose deadline only repeats the plan's end is not listed: it names no day.
 */
export function agendaOf<Plan extends PlanSummary>(plans: readonly Plan[]): readonly AgendaItem<Plan>[] {
  const items: AgendaItem<Plan>[] = []
  for (const plan of plans) {
    if (plan.state === 'paused' || plan.state === 'closed') continue
    for (const goal of plan.goals) addGoal(items, plan, goal)
  }
  return items.sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0))
}

function addGoal<Plan extends PlanSummary>(items: AgendaItem<Plan>[], plan: Plan, goal: GoalSummary): void {
  if (isAtRest(standingOf(goal)) || goal.state === 'placeholder') return
  const day = goal.due === null || goal.dueInherited ? undefined : isoDateOf(goal.due)
  if (day) items.push({ kind: 'goal', day, plan, goal })
  for (const step of allSteps(goal.steps)) addStep(items, plan, goal, step)
  for (const child of goal.goals) addGoal(items, plan, child)
}

function addStep<Plan extends PlanSummary>(items: AgendaItem<Plan>[], plan: Plan, goal: GoalSummary, step: StepSummary): void {
  const day = step.due === null || !isOpenStep(step) ? undefined : isoDateOf(step.due)
  if (day) items.push({ kind: 'step', day, plan, goal, step })
}

/** Weeks begin on Monday. `this-month` is what is left of today's month after next week. */
export function agendaGroupOf(day: IsoDate, today: IsoDate): AgendaGroup {
  if (day < today) return 'overdue'
  const sunday = addDays(today, 7 - weekdayOf(today))
  if (day <= sunday) return 'this-week'
  if (day <= addDays(sunday, 7)) return 'next-week'
  if (day.slice(0, 7) === today.slice(0, 7)) return 'this-month'
  return day.slice(0, 7) === addMonths(today, 1).slice(0, 7) ? 'next-month' : 'later'
}
