import type { Judgement } from '../judge/judgement.js'
import type { Goal, Plan } from '../plan/model.js'
import type { IsoDate } from '../text/iso-date.js'
import type { WorkspaceFacts } from '../workspace/facts.js'
import type { Finding, Level } from './finding.js'
import type { Rule } from './rule.js'
import type { RuleId } from './rule-id.js'

/** A rule switched on at a level, with its options filled in from its defaults. */
export interface ActiveRule {
  readonly rule: Rule
  readonly level: Exclude<Level, 'off'>
  readonly options: Readonly<Record<string, unknown>>
}

export interface LintOptions {
  readonly rules: readonly ActiveRule[]
  /** Every rule there is, on or off: what suppression comments may name. */
  readonly known: readonly RuleId[]
  readonly judge: (goal: Goal) => Judgement
  /** `null`: rules that need it say nothing. */
  readonly today: IsoDate | null
  /** `null`: rules that need it say nothing. */
  readonly workspace: WorkspaceFacts | null
}

export interface LintResult {
  /** In order of place, then rule, then message. */
  readonly findings: readonly Finding[]
  /** How many findings comments silenced. */
  readonly suppressed: number
  /** Rules that threw; the others went on. */
  readonly crashes: readonly { readonly rule: RuleId; readonly message: string }[]
}

/** Runs rules over one plan. Pure and total: a rule that throws is reported in `crashes`, the others go on. */
export function lint(_text: string, _plan: Plan, _options: LintOptions): LintResult {
  return { findings: [], suppressed: 0, crashes: [] }
}
