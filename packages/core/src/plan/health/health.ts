import { daysBetween, type IsoDate } from '../../text/iso-date.js'
import type { Goal, Plan, StatusValue, Step } from '../model.js'
import { leavesOf, shareOfLeaf } from '../progress/leaves.js'
import { measureShare } from '../progress/measure-share.js'
import { progressOf } from '../progress.js'
import { goalStateOf } from './goal-state.js'
import { daysPaused, isPausedOn } from './paused.js'

export type Health = 'on-track' | 'behind' | 'at-risk' | 'overdue' | 'unknown'

/** Percentage points of gap between expected and actual progress: up to `behind` is on track, up to `atRisk` behind, more at risk. */
export interface HealthThresholds {
  readonly behind: number
  readonly atRisk: number
}

const defaultThresholds: HealthThresholds = { behind: 15, atRisk: 33 }

/** What health reads of a plan. */
export type PlanTimes = Pick<Plan, 'state' | 'start' | 'paused'>

/**
 * A second opinion beside the declared status. `null` is silence: before the start, while the plan or goal rests, once the goal is done, dropped
 * or parked. `unknown`: nothing says how far it should be by now.
 */
export function healthOf(goal: Goal, plan: PlanTimes, today: IsoDate, thresholds: HealthThresholds = defaultThresholds): Health | null {
  if (isSilent(goal, plan, today)) return null
  const progress = progressOf(goal)
  if (progress.share === 1) return null
  const deadline = goal.deadline?.day ?? null
  if (deadline !== null && today > deadline) return 'overdue'
  const expectation = expectationOf(goal, plan, today, progress.share)
  if (!expectation) return 'unknown'
  const gap = Math.round((expectation.expected - expectation.actual) * 1e9) / 1e7
  return gap <= thresholds.behind ? 'on-track' : gap <= thresholds.atRisk ? 'behind' : 'at-risk'
}

/** What the writer says of the goal, in the same words; a status that says nothing of how it goes is not in the table. */
const declared: Readonly<Partial<Record<StatusValue, Health>>> = {
  'on-track': 'on-track',
  'at-risk': 'at-risk',
  'off-track': 'at-risk',
  blocked: 'at-risk',
}

/** How a goal stands for all to see: its declared status first, the computed health where it declares none; a day that has passed is a fact. */
export function shownHealthOf(
  goal: Goal,
  plan: PlanTimes,
  today: IsoDate,
  thresholds: HealthThresholds = defaultThresholds,
): Health | null {
  const computed = healthOf(goal, plan, today, thresholds)
  if (computed === null || computed === 'overdue' || !goal.status) return computed
  return declared[goal.status.value] ?? computed
}

function isSilent(goal: Goal, plan: PlanTimes, today: IsoDate): boolean {
  if (plan.state === 'paused' || plan.state === 'closed' || goalStateOf(goal) !== 'open' || goal.status?.value === 'on-hold') return true
  const start = startOf(goal, plan)
  return (start !== null && today < start) || isPausedOn(plan.paused, today)
}

/** The goal's own start, else that of its heading's period, else the plan's. */
const startOf = (goal: Goal, plan: PlanTimes): IsoDate | null => goal.start?.day ?? goal.period?.period.first ?? plan.start?.day ?? null

/** Where a goal should be, and where it is by the same count: both 0–1. */
interface Expectation {
  readonly expected: number
  readonly actual: number
}

/**
 * How far a goal should be today, 0–1: the share of its leaf steps (those of its parts too) whose due day has passed. Only where no step has a day,
 * the share of time between start and deadline that is gone, pauses left out; that is asked of goals with a figure to count or at least three
 * steps, for one exam cannot be half passed. `null` where neither is known.
 */
export const expectedProgress = (goal: Goal, plan: PlanTimes, today: IsoDate): number | null =>
  expectationOf(goal, plan, today, progressOf(goal).share)?.expected ?? null

/** Days of steps are held against steps, whatever the goal is measured by: who has kept every day so far is on track. */
function expectationOf(goal: Goal, plan: PlanTimes, today: IsoDate, share: number | null): Expectation | null {
  const leaves = allLeaves(goal)
  if (leaves.some(({ due }) => due?.day)) {
    const passed = leaves.filter(({ due }) => due?.day && due.day < today).length
    return { expected: passed / leaves.length, actual: leaves.reduce((sum, leaf) => sum + shareOfLeaf(leaf), 0) / leaves.length }
  }
  const gone = leaves.length >= 3 || hasFigure(goal) ? timeGone(goal, plan, today) : null
  return gone === null || share === null ? null : { expected: gone, actual: share }
}

function allLeaves(goal: Goal): readonly Step[] {
  const own = leavesOf(goal.steps)
  if (goal.goals.length === 0) return own
  return [...own, ...goal.goals.flatMap((part) => (isLeftOut(part) ? [] : allLeaves(part)))]
}

const isLeftOut = (goal: Goal): boolean => {
  const state = goalStateOf(goal)
  return state !== 'open' && state !== 'done'
}

const hasFigure = (goal: Goal): boolean => goal.measures.some((measure) => measureShare(measure) !== null) || goal.goals.some(hasFigure)

function timeGone(goal: Goal, plan: PlanTimes, today: IsoDate): number | null {
  const start = startOf(goal, plan)
  const end = goal.deadline?.day ?? null
  if (start === null || end === null || end <= start) return null
  const whole = daysBetween(start, end) - daysPaused(plan.paused, start, end)
  const gone = daysBetween(start, today) - daysPaused(plan.paused, start, today)
  return whole <= 0 ? null : Math.max(0, Math.min(1, gone / whole))
}
