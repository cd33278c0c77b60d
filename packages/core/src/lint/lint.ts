import type { Judgement } from '../judge/judgement.js'
import type { Goal, Plan } from '../plan/model.js'
import type { IsoDate } from '../text/iso-date.js'
import type { WorkspaceFacts } from '../workspace/facts.js'
import { factsOf } from '../workspace/facts-of.js'
import { findingsOf, type LintResult } from './findings-of.js'
import { inspect } from './inspect.js'
import type { RuleSet } from './rule-set.js'

export interface LintOptions {
  readonly rules: RuleSet
  readonly judge: (goal: Goal) => Judgement
  /** `null`: what comes and goes with the day says nothing. */
  readonly today: IsoDate | null
  /** `null`: rules across files say nothing. */
  readonly workspace: WorkspaceFacts | null
  /** Hours that one thing takes where the plan does not say; from the config. */
  readonly effort?: Readonly<Record<string, number>>
}

/** Runs rules over one plan, for whoever has text and plan at hand. Pure and total. */
export function lint(text: string, plan: Plan, { rules, judge, today, workspace, effort = {} }: LintOptions): LintResult {
  const record = inspect(text, plan, { rules, judge, effort, suggestions: true, facts: factsOf(plan, judge) })
  return findingsOf(record, { today, workspace, rules })
}
