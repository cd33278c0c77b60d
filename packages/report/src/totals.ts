import { addDays, type IsoDate } from '@goalmark/core'
import { type AgendaItem, agendaOf } from './agenda.js'
import { standingOf } from './standing.js'
import type { PlanSummary } from './summary.js'
import type { Standing } from './words/words.js'

/** Figures over plans. A goal is a top goal here: sub-goals and key results speak through their parents. */
export interface Totals {
  readonly plans: number
  /** Parked ones, those let go and those not yet written left out. */
  readonly goals: number
  readonly done: number
  readonly standing: Readonly<Record<Standing, number>>
  /** Floor of the mean over plans whose progress can be counted; `null` where none can. */
  readonly percent: number | null
  /** Open things past their day. */
  readonly overdue: number
  /** Open things due from today to seven days ahead. */
  readonly dueSoon: number
}

export function totalsOf(plans: readonly PlanSummary[], today: IsoDate): Totals {
  const goals = plans.flatMap((plan) => plan.goals).filter(({ state }) => state !== 'placeholder')
  const standing: Record<Standing, number> = {
    overdue: 0,
    'at-risk': 0,
    behind: 0,
    'on-track': 0,
    unknown: 0,
    done: 0,
    dropped: 0,
    parked: 0,
  }
  for (const goal of goals) standing[standingOf(goal)]++
  const agenda = agendaOf(plans)
  return {
    plans: plans.length,
    goals: goals.length - standing.parked - standing.dropped,
    done: standing.done,
    standing,
    percent: meanPercent(plans),
    overdue: agenda.filter((item) => item.day < today).length,
    dueSoon: agenda.filter((item) => item.day >= today && item.day <= addDays(today, 7)).length,
  }
}

/** Floor of the mean of the plans whose goals can be counted, with the guards of every percentage here: at least 1 above 0. */
export function meanPercent(plans: readonly PlanSummary[]): number | null {
  const counted = plans.map(({ progress }) => progress.percent).filter((percent) => percent !== null)
  if (counted.length === 0) return null
  const mean = counted.reduce((sum, percent) => sum + percent, 0) / counted.length
  return mean > 0 && mean < 1 ? 1 : Math.floor(mean)
}

/** The open thing with the earliest day from today on; what is overdue is counted elsewhere. */
export const nextOf = <Plan extends PlanSummary>(plans: readonly Plan[], today: IsoDate): AgendaItem<Plan> | undefined =>
  agendaOf(plans).find((item) => item.day >= today)
