import { daysBetween, type Goal, goalStateOf, type Health, type IsoDate, progressOf, shownHealthOf } from '@goalmark/core'
import type { Analysis, Scene } from '../analysis.js'
import { dueText } from './days.js'

/** How a goal stands on a day: what bars, lenses and hovers say in numbers. */
export interface Standing {
  /** `3/5 steps`, `6 of 10 hours`; `null` where nothing is counted. */
  readonly count: string | null
  /** 0–100; `null` where nothing can be counted: that is not 0 %. */
  readonly percent: number | null
  readonly health: Health | null
  /** Days from today to the deadline, negative once past; `null` without a day, and for goals that are over. */
  readonly daysLeft: number | null
  readonly due: IsoDate | null
  readonly state: ReturnType<typeof goalStateOf>
}

export function standingOf(goal: Goal, { plan, settings }: Analysis, { today }: Scene): Standing {
  const progress = progressOf(goal)
  const state = goalStateOf(goal)
  const due = goal.deadline?.day ?? null
  const open = state === 'open' && plan.state !== 'closed'
  return {
    count: countText(goal, progress.kind, progress.done, progress.total),
    percent: progress.percent,
    health: shownHealthOf(goal, plan, today, settings.health),
    daysLeft: due && open ? daysBetween(today, due) : null,
    due,
    state,
  }
}

function countText(goal: Goal, kind: string, done: number, total: number): string | null {
  const [measure] = goal.measures
  if (kind === 'measure' && goal.measures.length === 1 && measure && measure.now !== null && measure.to !== null) {
    return `${measure.now} of ${measure.to}${measure.unit ? ` ${measure.unit}` : ''}`
  }
  if (total === 0 || kind === 'measure') return null
  return `${done}/${total} ${kind === 'goals' ? 'parts' : total === 1 ? 'step' : 'steps'}`
}

/** What is said of a goal that is not open. */
export const states = { done: 'done', dropped: 'let go', parked: 'later', placeholder: 'not filled in yet', open: null } as const
const healths = { 'on-track': null, behind: 'behind', 'at-risk': 'at risk', overdue: null, unknown: null } as const satisfies Record<
  Health,
  string | null
>

/** `3/5 steps · 60 % · due in 12 days`; a goal that is over says so and no more. */
export function standingText({ count, percent, health, daysLeft, state }: Standing): string {
  const over = states[state]
  if (over) return over
  const due = daysLeft === null ? null : dueText(daysLeft)
  return [count, percent === null ? null : `${percent} %`, health ? healths[health] : null, due].filter((part) => part !== null).join(' · ')
}

/** Five signs, for places with room for no more: `▰▰▰▱▱`. A bar that has begun shows at least one, one that is not full not all. */
export function barOf(percent: number): string {
  const full = percent <= 0 ? 0 : percent >= 100 ? 5 : Math.min(4, Math.max(1, Math.round(percent / 20)))
  return '▰'.repeat(full) + '▱'.repeat(5 - full)
}
