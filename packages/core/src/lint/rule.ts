import type { Judgement } from '../judge/judgement.js'
import type { Goal, LogEntry, Plan, Step } from '../plan/model.js'
import type { IsoDate } from '../text/iso-date.js'
import type { Span } from '../text/span.js'
import type { PlanFacts, WorkspaceFacts } from '../workspace/facts.js'
import type { Asks } from './asks.js'
import type { Fix, Lacks, Level, Severity, Suggestion } from './finding.js'
import type { Silence } from './record.js'
import type { RuleId } from './rule-id.js'

/**
 * What a rule says about one place; the engine adds id, level and goal.
 *
 * No rule can read the clock. One that comes and goes with the day says from which day on it speaks (`since`, `until`): so all that is found in a plan
 * depends on its text alone, a cache can keep it, and a server knows at midnight what has come due without reading anything again.
 */
export interface Report {
  readonly span: Span
  readonly message: string
  /** In place of the rule's own advice. */
  readonly advice?: string
  /** A level below the rule's own: partial verdicts are hints of a warning rule. Never raises it. */
  readonly atMost?: Severity
  /** The first day on which this holds; for rules with `clock: true`. */
  readonly since?: IsoDate
  /** The last day on which this holds; for rules with `clock: true`. */
  readonly until?: IsoDate
  readonly fix?: Fix
  /** Made only where someone can choose one: in an editor, not for a thousand plans in a row. `null` for one that the text has no place for. */
  readonly suggestions?: () => readonly (Suggestion | null)[]
  /** For rules that do not look at goals one by one and speak about one: its key. */
  readonly goal?: Pick<Goal, 'key'>
}

interface Context {
  readonly text: string
  readonly plan: Plan
  readonly options: Readonly<Record<string, unknown>>
}

/**
 * What a rule about one goal or step may know of the plan around it: none of the other goals, so that an editor need not ask about a goal again when
 * another one is written.
 */
export interface PlanFrame extends Omit<Plan, 'goals' | 'log' | 'unread' | 'links' | 'headings' | 'directives' | 'privateSpans' | 'signs'> {
  /** Its log has an entry. */
  readonly hasLog: boolean
  /** A goal of it has key results. */
  readonly hasKeyResults: boolean
}

interface GoalContext extends Omit<Context, 'plan'> {
  readonly plan: PlanFrame
  readonly verdict: Judgement
  readonly asks: Asks
}

interface StepContext extends Omit<Context, 'plan'> {
  readonly plan: PlanFrame
  /** The goal it is a step of; `null` for an action of the log. */
  readonly goal: Goal | null
}

interface PlanContext extends Context {
  /** Hours that one thing takes where the plan does not say; from the config. */
  readonly effort: Readonly<Record<string, number>>
  readonly judge: (goal: Goal) => Judgement
  readonly asks: (goal: Goal) => Asks
}

/** All that a rule across files may look at: the facts of its own file and of all files, neither text nor plan. */
interface WorkspaceContext {
  readonly workspace: WorkspaceFacts
  readonly options: Readonly<Record<string, unknown>>
}

/** For the rule about suppression comments, which runs last and sees which of them silenced nothing. */
interface SilencesContext {
  readonly known: ReadonlySet<RuleId>
  readonly options: Readonly<Record<string, unknown>>
}

interface Form<On extends string, Subject, Ctx> {
  /** `group/claim`: its path below `rules/`. */
  readonly id: string
  /** What holds when the rule is content. */
  readonly summary: string
  readonly why: string
  /** One question and one example; `null` where the message says it all. */
  readonly advice: string | null
  /** The same for a plan of one person or a team, where it would speak of two. */
  readonly adviceAlone?: string
  /** Its level in `recommended`. */
  readonly severity: Level
  /** Its level in the other presets where it differs: `strict` turns on what is off, `minimal` keeps facts alone. */
  readonly presets?: Partial<Record<'strict' | 'minimal' | 'programme', Level | readonly [Level, Readonly<Record<string, unknown>>]>>
  /** It comes and goes with the day: never counted for the exit code unless `--clock`. */
  readonly clock?: boolean
  /** A fact (dates, ids, links, counts) stays on in paused and closed plans, and while someone types elsewhere. */
  readonly fact?: boolean
  /** Keeps its level in inferred plans, where nothing else exceeds a hint. */
  readonly binding?: boolean
  /** What a goal lacks that it reports: all that one goal lacks is shown as one question. */
  readonly lacks?: Lacks
  readonly options?: Readonly<Record<string, OptionForm>>
  readonly on: On
  readonly check: (subject: Subject, context: Ctx) => Iterable<Report>
}

export type OptionForm =
  | { readonly kind: 'number'; readonly default: number; readonly summary: string }
  | { readonly kind: 'strings'; readonly default: readonly string[]; readonly summary: string }
  | { readonly kind: 'boolean'; readonly default: boolean; readonly summary: string }

/** What a rule looks at: each goal, each step, each entry of the log, the plan as a whole, or the facts of a file among those of all files. */
export type RuleForm =
  | Form<'goal', Goal, GoalContext>
  | Form<'step', Step, StepContext>
  | Form<'log', LogEntry, PlanContext>
  | Form<'plan', Plan, PlanContext>
  | Form<'workspace', PlanFacts, WorkspaceContext>
  | Form<'silences', readonly Silence[], SilencesContext>

/** A rule as the engine runs it. */
export type Rule = RuleForm & { readonly id: RuleId }
