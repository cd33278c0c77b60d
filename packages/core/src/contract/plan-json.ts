import type { EvidenceType, Lack } from '../judge/judgement.js'
import type {
  FieldName,
  Framework,
  GoalRole,
  GoalType,
  Horizon,
  LogKind,
  LogPart,
  PlanKind,
  PlanState,
  Priority,
  Recognition,
  StatusValue,
  StepState,
  Unreadable,
  WrittenAs,
} from '../plan/model.js'

/** A half-open stretch of the text in 0-based UTF-16 offsets, after a byte order mark. */
export interface SpanJson {
  readonly start: number
  readonly end: number
}

/** A day, `YYYY-MM-DD`. */
export type DayJson = string

/** Words of the plan and where they stand. */
export interface QuoteJson {
  readonly text: string
  readonly span: SpanJson
}

/**
 * What `goalmark parse` prints: the goal model of one file. Others rely on it: keys are added, never renamed or taken away, and an absent value
 * is `null`, never a missing key.
 */
export interface PlanJson {
  readonly version: 1
  /** `/`-separated, relative to the working directory. */
  readonly path: string
  /** The day that health was asked for; `null` where none was given. */
  readonly today: DayJson | null
  /** Why the file is a plan: it says so, the config says so, its goals do; `null` for a file that is none. */
  readonly plan: Recognition | null
  readonly kind: PlanKind | null
  readonly state: PlanState
  readonly lang: string
  readonly title: string | null
  readonly frontMatter: { readonly [key: string]: string | readonly string[] | null }
  readonly owner: string | null
  readonly mentor: string | null
  readonly program: string | null
  readonly start: DayJson | null
  readonly end: DayJson | null
  readonly agreed: DayJson | null
  readonly cadence: CadenceJson | null
  readonly sessions: number | null
  /** Hours a week for all goals together. */
  readonly capacity: number | null
  readonly paused: readonly PeriodJson[]
  readonly progress: ProgressJson
  readonly goals: readonly GoalJson[]
  readonly log: readonly LogEntryJson[]
  /** What stood in a plan's place and could not be read. */
  readonly unread: readonly UnreadJson[]
}

export interface CadenceJson {
  readonly every: number
  readonly unit: 'day' | 'week' | 'month' | 'quarter'
}

/** Both days included. */
export interface PeriodJson {
  readonly first: DayJson
  readonly last: DayJson
}

export interface GoalJson {
  readonly key: string
  readonly id: string | null
  readonly title: string
  readonly titleSpan: SpanJson
  readonly span: SpanJson
  readonly role: GoalRole
  readonly writtenAs: WrittenAs
  readonly framework: Framework | null
  readonly type: GoalType | null
  readonly horizon: Horizon | null
  readonly owner: string | null
  /** Under a mentor's own goals heading. */
  readonly mentors: boolean
  readonly priority: Priority | null
  /** `null` counts as 1. */
  readonly weight: number | null
  /** 0–1. */
  readonly confidence: number | null
  /** 0–1: an OKR's closing score. */
  readonly score: number | null
  readonly parked: boolean
  readonly placeholder: boolean
  readonly status: StatusSaidJson | null
  readonly start: DayJson | null
  readonly done: DayJson | null
  readonly deadline: DeadlineJson | null
  readonly recurs: string | null
  readonly measures: readonly MeasureJson[]
  readonly steps: readonly StepJson[]
  readonly fields: { readonly [Name in FieldName]?: readonly FieldJson[] }
  readonly history: readonly ChangeJson[]
  readonly goals: readonly GoalJson[]
  readonly progress: ProgressJson
  /** `null` is silence: before the start, while it rests, once it is done. */
  readonly health: HealthJson | null
  readonly verdict: VerdictsJson
  /** The time that a heading or the plan sets; never changes a verdict. */
  readonly bound: BoundJson | null
  /** Words that blur the goal: `better`, `some`. */
  readonly vague: readonly QuoteJson[]
}

export interface StatusSaidJson extends QuoteJson {
  readonly value: StatusValue
}

export interface DeadlineJson extends QuoteJson {
  /** `null` where nothing anchors it or its readings differ. */
  readonly day: DayJson | null
  readonly readings: readonly DayJson[]
  readonly from: 'goal' | 'heading' | 'plan'
}

export interface MeasureJson extends QuoteJson {
  readonly unit: string | null
  readonly from: number | null
  readonly to: number | null
  readonly now: number | null
  readonly direction: 'up' | 'down' | 'at-least' | 'at-most' | 'range'
}

export interface StepJson extends QuoteJson {
  readonly state: StepState
  /** The character in the box; `null` without one. */
  readonly mark: string | null
  readonly due: DayJson | null
  readonly start: DayJson | null
  readonly done: DayJson | null
  readonly owner: string | null
  readonly priority: Priority | null
  readonly recurs: string | null
  readonly id: string | null
  readonly dependsOn: readonly string[]
  /** Hours. */
  readonly effort: number | null
  readonly count: CountJson | null
  readonly history: readonly ChangeJson[]
  readonly steps: readonly StepJson[]
}

/** `3/10`; for a percentage `total` is `null` and `value` 0–100. */
export interface CountJson {
  readonly value: number
  readonly total: number | null
}

export interface FieldJson extends QuoteJson {
  readonly label: string
}

/** `(was 2026-10-30: exam moved)`. */
export interface ChangeJson {
  readonly was: string | null
  readonly reason: string | null
  readonly span: SpanJson
}

export interface ProgressJson {
  readonly kind: 'steps' | 'measure' | 'average' | 'goals' | 'none'
  readonly done: number
  readonly total: number
  /** 0–100; `null` where there is nothing to count. */
  readonly percent: number | null
}

export type HealthJson = 'on-track' | 'behind' | 'at-risk' | 'overdue' | 'unknown'

export interface VerdictsJson {
  readonly specific: VerdictJson
  readonly measurable: VerdictJson
  readonly achievable: VerdictJson
  readonly relevant: VerdictJson
  readonly timeBound: VerdictJson
}

export interface VerdictJson {
  readonly kind: 'stated' | 'partial' | 'missing' | 'unjudged'
  readonly evidence: readonly EvidenceJson[]
  readonly lacks: Lack | null
}

export interface EvidenceJson extends QuoteJson {
  readonly type: EvidenceType
  readonly value: string | number | null
}

export interface BoundJson extends PeriodJson {
  readonly from: 'heading' | 'plan'
  readonly span: SpanJson | null
}

export interface LogEntryJson {
  readonly date: DayJson | null
  readonly kind: LogKind
  /** `3` of `Session 3`. */
  readonly number: number | null
  readonly title: string
  readonly span: SpanJson
  readonly text: string
  readonly parts: readonly LogPartJson[]
  readonly private: true
  readonly actions: readonly StepJson[]
}

export interface LogPartJson extends QuoteJson {
  readonly kind: LogPart['kind']
  readonly label: string
}

export interface UnreadJson extends QuoteJson {
  readonly reason: Unreadable['reason']
  /** What would have been understood, closest first. */
  readonly near: readonly string[]
  readonly field: string | null
}
