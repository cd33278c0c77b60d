import type { HealthName } from '../summary.js'

/** How a goal stands, for the eye: its health, or that it is done, let go or parked. */
export type Standing = HealthName | 'done' | 'dropped' | 'parked'

/** What the pages and lines say in one language. Every language has every word; the compiler counts. */
export interface ReportWords {
  /** BCP 47. */
  readonly lang: string
  /** `60` → `60 %`. */
  readonly percent: (percent: number) => string
  /** Days from today → `due in 12 days`, `due today`, `4 days over`. */
  readonly due: (days: number) => string
  readonly standing: Readonly<Record<Standing, string>>
  readonly state: Readonly<Record<'draft' | 'active' | 'paused' | 'closed', string>>
  readonly stepState: Readonly<Record<'open' | 'in-progress' | 'on-hold' | 'done' | 'cancelled' | 'unknown', string>>
  /** What a goal says of itself, as a short heading. */
  readonly part: Readonly<Record<'specific' | 'measurable' | 'achievable' | 'relevant' | 'timeBound', string>>
  /** Monday first. */
  readonly weekdays: readonly string[]
  readonly months: readonly string[]
  /** Weekday, day of the month, month, and the year where it is not this one → `Fri 27 Nov`. */
  readonly day: (weekday: string, day: number, month: string, year: number | null) => string
  readonly goals: (count: number) => string
  readonly plans: (count: number) => string
  readonly overdue: (count: number) => string
  readonly next: string
  readonly nothingDue: string
  readonly agenda: Readonly<Record<'overdue' | 'this-week' | 'next-week' | 'this-month' | 'next-month' | 'later', string>>
  readonly dashboard: {
    readonly title: string
    readonly on: (day: string) => string
    readonly open: string
    readonly done: string
    readonly dueThisWeek: string
    readonly overdue: string
    readonly average: string
    readonly health: string
    readonly byPlan: string
    readonly due: string
    readonly plans: string
    readonly noPlans: string
    readonly noGoals: string
    readonly mentor: (name: string) => string
    readonly until: (day: string) => string
    readonly steps: (done: number, total: number) => string
    readonly noSteps: string
    readonly of: (done: number, total: number, what: string) => string
    readonly parked: (count: number) => string
    readonly all: string
    readonly filter: string
  }
}
