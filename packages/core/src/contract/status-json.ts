import type { GoalRole, PlanState } from '../plan/model.js'
import type { DayJson, HealthJson, ProgressJson } from './plan-json.js'

/**
 * What `goalmark status --json` prints. Others rely on it: keys are added, never renamed or taken away, and an absent value is `null`, never a
 * missing key. It holds no words of check-ins, only their days.
 */
export interface StatusJson {
  readonly version: 1
  readonly today: DayJson
  readonly totals: TotalsJson
  readonly plans: readonly PlanStatusJson[]
  /** Pairs that a programme names and whose plan is not there. */
  readonly withoutPlan: readonly { readonly mentee: string; readonly mentor: string | null; readonly program: string }[]
}

/** How a goal or plan stands, most pressing first. */
export type StandingJson = 'overdue' | 'at-risk' | 'behind' | 'on-track' | 'unknown' | 'done' | 'dropped' | 'parked'

/** Figures over plans and their top goals. */
export interface TotalsJson {
  readonly plans: number
  /** Parked ones, those let go and those not yet written left out. */
  readonly goals: number
  readonly done: number
  readonly standing: { readonly [Standing in StandingJson]: number }
  /** `null` where no plan has anything to count. */
  readonly percent: number | null
  /** Open things past their day. */
  readonly overdue: number
  /** Open things due from today to seven days ahead. */
  readonly dueSoon: number
}

export interface PlanStatusJson {
  /** `/`-separated, relative to the working directory. */
  readonly path: string
  readonly title: string
  readonly state: PlanState
  readonly mentee: string | null
  readonly mentor: string | null
  readonly program: string | null
  readonly start: DayJson | null
  readonly end: DayJson | null
  readonly progress: ProgressJson
  readonly standing: StandingJson | null
  /** The earliest open thing from today on. */
  readonly next: { readonly kind: 'goal' | 'step'; readonly day: DayJson; readonly goal: string; readonly text: string } | null
  /** Open things past their day. */
  readonly overdue: number
  readonly lastEntry: DayJson | null
  /** Why someone may want to call; empty where nothing presses. */
  readonly needsACall: readonly string[]
  readonly goals: readonly GoalStatusJson[]
}

export interface GoalStatusJson {
  readonly key: string
  readonly title: string
  readonly role: GoalRole
  readonly state: 'open' | 'done' | 'dropped' | 'parked' | 'placeholder'
  readonly standing: StandingJson
  readonly health: HealthJson | null
  readonly progress: ProgressJson
  readonly due: DayJson | null
  /** Days from today; negative once past. */
  readonly daysLeft: number | null
  readonly goals: readonly GoalStatusJson[]
}
