/**
 * What a page or a line needs to know about plans: plain data, no places. The language server's views have this shape too,
 * so that terminal, tree, decorations and dashboard draw the same numbers. Days are `YYYY-MM-DD`; absent is `null`.
 */
export interface PlanSummary {
  /** `/`-separated, from the root. */
  readonly path: string
  readonly title: string
  readonly state: 'draft' | 'active' | 'paused' | 'closed'
  readonly mentee: string | null
  readonly mentor: string | null
  readonly start: string | null
  readonly end: string | null
  /** Its goals rolled up. */
  readonly progress: ProgressSummary
  readonly goals: readonly GoalSummary[]
}

export type HealthName = 'on-track' | 'behind' | 'at-risk' | 'overdue' | 'unknown'

export interface ProgressSummary {
  /** `null` where nothing can be counted; `total` is 0 then. */
  readonly percent: number | null
  readonly done: number
  readonly total: number
  readonly of: 'steps' | 'measure' | 'goals' | 'average' | 'none'
}

export interface GoalSummary {
  readonly key: string
  readonly title: string
  readonly role: 'goal' | 'objective' | 'key-result' | 'sub-goal'
  readonly state: 'open' | 'done' | 'dropped' | 'parked' | 'placeholder'
  readonly progress: ProgressSummary
  readonly health: HealthName | null
  readonly due: string | null
  /** The day is that of a heading or of the plan's end; the goal names none. */
  readonly dueInherited: boolean
  /** Days from today to `due`; negative once past. */
  readonly daysLeft: number | null
  readonly steps: readonly StepSummary[]
  readonly goals: readonly GoalSummary[]
}

export interface StepSummary {
  readonly text: string
  readonly state: 'open' | 'in-progress' | 'on-hold' | 'done' | 'cancelled' | 'unknown'
  readonly due: string | null
  readonly overdue: boolean
  readonly owner: string | null
  readonly steps: readonly StepSummary[]
}
