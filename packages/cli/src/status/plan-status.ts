import { daysBetween, type HealthThresholds, type IsoDate, type Plan } from '@goalmark/core'
import {
  type AgendaItem,
  agendaOf,
  type GoalSummary,
  isAtRest,
  mostPressing,
  type PlanSummary,
  type Standing,
  standingOf,
  summaryOf,
} from '@goalmark/report'
import type { StatusWord } from './status-words.js'

/** What a plan says of how it stands on a day; plain data, which a cache can keep. */
export interface StatusRead {
  readonly summary: PlanSummary
  readonly program: string | null
  readonly standing: Standing | null
  /** The last entry of the log, and how many days ago; what it says stays in the pair. */
  readonly lastEntry: IsoDate | null
  readonly silentFor: number | null
  /** Why someone may want to call; empty where nothing presses. */
  readonly reasons: readonly string[]
}

/** How a plan stands on a day. */
export interface PlanStatus extends StatusRead {
  /** As people read it. */
  readonly path: string
  /** The earliest open thing from today on. */
  readonly next: AgendaItem | null
  /** Open things past their day. */
  readonly overdue: number
}

/** `thresholds`: the config's. */
export function readStatus(plan: Plan, today: IsoDate, thresholds: HealthThresholds): StatusRead {
  const summary = summaryOf(plan, today, thresholds)
  const goals = summary.goals.filter((goal) => !isAtRest(standingOf(goal)))
  const standing = mostPressing((goals.length > 0 ? goals : summary.goals).map(standingOf))
  const lastEntry = lastDay(plan, today)
  const silentFor = lastEntry === null ? null : daysBetween(lastEntry, today)
  return {
    summary,
    program: plan.program?.value ?? null,
    standing,
    lastEntry,
    silentFor,
    reasons: plan.state === 'active' && standing !== 'done' && standing !== 'dropped' ? reasonsOf(plan, { goals, silentFor, today }) : [],
  }
}

export function planStatus(read: StatusRead, path: string, today: IsoDate): PlanStatus {
  const agenda = agendaOf([read.summary])
  return {
    ...read,
    path,
    next: agenda.find(({ day }) => day >= today) ?? null,
    overdue: agenda.filter(({ day }) => day < today).length,
  }
}

function lastDay({ log }: Plan, today: IsoDate): IsoDate | null {
  const days = log.flatMap(({ date }) => (date?.day && date.day <= today ? [date.day] : []))
  return days.toSorted().at(-1) ?? null
}

interface Pressing {
  readonly goals: readonly GoalSummary[]
  readonly silentFor: number | null
  readonly today: IsoDate
}

/** In the words one would use on the phone. */
function reasonsOf(plan: Plan, { goals, silentFor, today }: Pressing): readonly string[] {
  const reasons: string[] = []
  const count = (standing: Standing): number => goals.filter((goal) => standingOf(goal) === standing).length
  const overdue = count('overdue')
  const atRisk = count('at-risk')
  if (overdue > 0) reasons.push(`${overdue} ${overdue === 1 ? 'goal' : 'goals'} past ${overdue === 1 ? 'its' : 'their'} date`)
  if (atRisk > 0) reasons.push(`${atRisk} at risk`)
  const rhythm = daysOfCadence(plan)
  const start = plan.start?.day ?? null
  if (rhythm !== null && silentFor !== null && silentFor > rhythm * 1.5) reasons.push(`no entry for ${silentFor} days`)
  if (rhythm !== null && silentFor === null && start !== null && daysBetween(start, today) > rhythm * 1.5) reasons.push('no entry yet')
  return reasons
}

const daysIn = { day: 1, week: 7, month: 30.5, quarter: 91.5 } as const

const daysOfCadence = ({ cadence }: Plan): number | null => (cadence ? cadence.value.every * daysIn[cadence.value.unit] : null)

export function isStatus({ summary, standing, reasons }: PlanStatus, word: StatusWord): boolean {
  if (word === 'needs-a-call') return reasons.length > 0
  return (
    summary.state === word || standing === word || summary.goals.some((goal) => standingOf(goal) === word && summary.state !== 'closed')
  )
}
