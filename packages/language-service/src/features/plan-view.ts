import {
  daysBetween,
  type Goal,
  goalStateOf,
  type HealthThresholds,
  type IsoDate,
  type Lines,
  type LogEntry,
  type Plan,
  type Progress,
  planProgress,
  progressOf,
  type Reading,
  type Span,
  type Step,
  shownHealthOf,
} from '@goalmark/core'
import type { Range } from 'vscode-languageserver-types'
import type { Analysis } from '../analysis.js'
import { rangeOf } from '../convert.js'

/**
 * What a plan says on a day, for decorations, trees, status bars and dashboards: numbers and places, worked out once so that all of them agree.
 * Ranges are the protocol's; days are `YYYY-MM-DD`; absent is `null`.
 */
export interface PlanView {
  readonly uri: string
  /** The version of the document it was read from; `null` for a file that is not open. */
  readonly version: number | null
  /** `/`-separated, from the root. */
  readonly path: string
  readonly title: string
  readonly kind: string | null
  readonly state: 'draft' | 'active' | 'paused' | 'closed'
  readonly mentee: string | null
  readonly mentor: string | null
  readonly start: string | null
  readonly end: string | null
  /** Its goals rolled up. */
  readonly progress: ProgressView
  readonly goals: readonly GoalView[]
  readonly log: readonly LogView[]
  /** For those who read an open text themselves, as a preview does; `null` for a file that is not open. */
  readonly settings: PlanSettings | null
}

/** How the config has the text read, and from which gap on (percentage points) a goal is behind or at risk. */
export interface PlanSettings {
  readonly reading: Reading
  readonly health: HealthThresholds
}

export type HealthName = 'on-track' | 'behind' | 'at-risk' | 'overdue' | 'unknown'

/** `percent` is null where nothing can be counted; `total` is 0 then. */
export interface ProgressView {
  readonly percent: number | null
  readonly done: number
  readonly total: number
  readonly of: Progress['kind']
}

export interface GoalView {
  readonly key: string
  readonly title: string
  readonly range: Range
  readonly titleRange: Range
  readonly role: 'goal' | 'objective' | 'key-result' | 'sub-goal'
  readonly state: 'open' | 'done' | 'dropped' | 'parked' | 'placeholder'
  readonly progress: ProgressView
  readonly health: HealthName | null
  readonly due: string | null
  /** The day comes from a heading or the plan's end, not from the goal itself. */
  readonly dueInherited: boolean
  /** Days from today to `due`; negative once past. */
  readonly daysLeft: number | null
  readonly dueRange: Range | null
  readonly steps: readonly StepView[]
  readonly goals: readonly GoalView[]
}

export interface StepView {
  readonly text: string
  readonly range: Range
  readonly textRange: Range
  readonly markRange: Range | null
  readonly state: 'open' | 'in-progress' | 'on-hold' | 'done' | 'cancelled' | 'unknown'
  readonly due: string | null
  readonly dueRange: Range | null
  readonly overdue: boolean
  readonly owner: string | null
  readonly steps: readonly StepView[]
}

export interface LogView {
  readonly title: string
  readonly date: string | null
  readonly range: Range
}

interface Sight {
  readonly plan: Plan
  readonly lines: Lines
  readonly today: IsoDate
  readonly thresholds: HealthThresholds
}

/** `null` for a file that is no plan. */
export function planView(
  { plan, lines, path, settings }: Pick<Analysis, 'plan' | 'lines' | 'path' | 'settings'>,
  today: IsoDate,
  { uri, version }: { readonly uri: string; readonly version: number | null },
): PlanView | null {
  if (plan.recognition === null) return null
  const sight: Sight = { plan, lines, today, thresholds: settings.health }
  return {
    ...{ uri, version, path },
    title: plan.title?.prose.text ?? nameOf(path),
    ...{ kind: plan.kind, state: plan.state },
    mentee: plan.owner?.value ?? null,
    mentor: plan.mentor?.value ?? null,
    start: plan.start?.day ?? null,
    end: plan.end?.day ?? null,
    progress: progressView(planProgress(plan)),
    goals: plan.goals.map((goal) => goalView(goal, sight)),
    log: plan.log.map((entry) => logView(entry, sight)),
    settings: version === null ? null : { reading: settings.reading, health: settings.health },
  }
}

/** `plans/marie-novak.md` → `marie-novak`. */
const nameOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1).replace(/\.\w+$/, '')

const progressView = ({ percent, done, total, kind }: Progress): ProgressView => ({ percent, done, total, of: kind })

function goalView(goal: Goal, sight: Sight): GoalView {
  const { lines, plan, today, thresholds } = sight
  const due = goal.deadline?.day ?? null
  return {
    key: goal.key,
    title: goal.title,
    range: rangeOf(lines, goal.span),
    titleRange: rangeOf(lines, goal.titleSpan),
    role: goal.role,
    state: goalStateOf(goal),
    progress: progressView(progressOf(goal)),
    health: shownHealthOf(goal, plan, today, thresholds),
    due,
    dueInherited: goal.deadline !== null && goal.deadline.from !== 'goal',
    daysLeft: due === null ? null : daysBetween(today, due),
    dueRange: goal.deadline?.from === 'goal' ? placeOf(goal.deadline.span, lines) : null,
    steps: goal.steps.map((step) => stepView(step, sight)),
    goals: goal.goals.map((child) => goalView(child, sight)),
  }
}

function stepView(step: Step, sight: Sight): StepView {
  const { lines, today } = sight
  const due = step.due?.day ?? null
  return {
    text: step.text,
    range: rangeOf(lines, step.span),
    textRange: rangeOf(lines, step.textSpan),
    markRange: placeOf(step.markSpan, lines),
    state: step.state,
    due,
    dueRange: step.due === null ? null : placeOf(step.due.span, lines),
    overdue: due !== null && due < today && step.state !== 'done' && step.state !== 'cancelled',
    owner: step.owner?.value ?? null,
    steps: step.steps.map((child) => stepView(child, sight)),
  }
}

const logView = ({ title, date, titleSpan }: LogEntry, { lines }: Sight): LogView => ({
  title,
  date: date?.day ?? null,
  range: rangeOf(lines, titleSpan),
})

const placeOf = (span: Span | null, lines: Lines): Range | null => (span === null ? null : rangeOf(lines, span))
