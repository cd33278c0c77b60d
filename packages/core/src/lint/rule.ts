import type { Judgement } from '../judge/judgement.js'
import type { Goal, LogEntry, Plan, Step } from '../plan/model.js'
import type { IsoDate } from '../text/iso-date.js'
import type { Span } from '../text/span.js'
import type { WorkspaceFacts } from '../workspace/facts.js'
import type { Asks } from './asks.js'
import type { Fix, Level, Severity, Suggestion } from './finding.js'
import type { RuleId } from './rule-id.js'

/** What a rule may read besides the plan. A rule that needs nothing is cached; the others run over the facts each time. */
export type Need = 'today' | 'workspace'

/** What a rule says about one place; the engine adds id, level and goal. */
export interface Report {
  readonly span: Span
  readonly message: string
  readonly advice?: string
  /** A level below the rule's own: partial verdicts are hints of a warning rule. Never raises it. */
  readonly atMost?: Severity
  readonly fix?: Fix
  readonly suggestions?: readonly Suggestion[]
  /** For rules `on: 'plan'` that speak about one goal. */
  readonly goal?: Goal
}

/** What a rule's `check` may look at; `today` and `workspace` are there only for rules that need them. */
export type Context<Needs extends Need> = {
  readonly text: string
  readonly plan: Plan
  readonly options: Readonly<Record<string, unknown>>
} & ('today' extends Needs ? { readonly today: IsoDate } : unknown) &
  ('workspace' extends Needs ? { readonly workspace: WorkspaceFacts } : unknown)

export type GoalContext<Needs extends Need> = Context<Needs> & { readonly verdict: Judgement; readonly asks: Asks }

interface Form<On extends string, Subject, Ctx> {
  /** `group/claim`: its path below `rules/`. */
  readonly id: string
  /** What holds when the rule is content. */
  readonly summary: string
  readonly why: string
  /** One question and one example; `null` where the message says it all. */
  readonly advice: string | null
  /** Its level in `recommended`. */
  readonly severity: Level
  /** Its level in the other presets where it differs. */
  readonly presets?: Partial<Record<'strict' | 'minimal' | 'programme', Level>>
  /** Never counted for the exit code unless `--clock`. */
  readonly clock?: boolean
  /** A fact (dates, ids, links, counts) stays on in paused and closed plans, and while someone types elsewhere. */
  readonly fact?: boolean
  readonly options?: Readonly<Record<string, OptionForm>>
  readonly on: On
  readonly check: (subject: Subject, context: Ctx) => Iterable<Report>
}

export type OptionForm =
  | { readonly kind: 'number'; readonly default: number; readonly summary: string }
  | { readonly kind: 'strings'; readonly default: readonly string[]; readonly summary: string }
  | { readonly kind: 'boolean'; readonly default: boolean; readonly summary: string }

export type RuleForm<Needs extends Need> =
  | (Form<'goal', Goal, GoalContext<Needs>> & { readonly needs?: readonly Needs[] })
  | (Form<'step', Step, Context<Needs> & { readonly goal: Goal | null }> & { readonly needs?: readonly Needs[] })
  | (Form<'log', LogEntry, Context<Needs>> & { readonly needs?: readonly Needs[] })
  | (Form<'plan', Plan, Context<Needs> & { readonly judge: (goal: Goal) => Judgement; readonly asks: (goal: Goal) => Asks }> & {
      readonly needs?: readonly Needs[]
    })

/** A rule as the engine runs it. */
export type Rule = Omit<RuleForm<Need>, 'id'> & { readonly id: RuleId; readonly needs: readonly Need[] }
