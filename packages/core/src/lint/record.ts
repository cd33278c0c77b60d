import type { Plan } from '../plan/model.js'
import type { Span } from '../text/span.js'
import type { PlanFacts } from '../workspace/facts.js'
import type { Finding, Severity } from './finding.js'
import type { RuleId } from './rule-id.js'

/**
 * All that was found in one file by looking at its text alone: what a cache keeps and a server holds for a file that is not open. Plain JSON.
 * `findingsOf(record, moment)` makes of it what is shown on a day and among other files.
 */
export interface PlanRecord {
  readonly facts: PlanFacts
  /** Of rules that look at this file, with those that begin to hold on some day; silenced ones are gone. In order of place. */
  readonly findings: readonly Finding[]
  /** How many findings comments silenced, those of rules across files not counted. */
  readonly suppressed: number
  /** What comments silence, for rules across files and to say which of them silence nothing. */
  readonly silences: readonly Silence[]
  /** The highest level a finding in this plan can have: `hint` in inferred plans; `null` where only facts are reported. */
  readonly standing: Standing
  readonly crashes: readonly Crash[]
}

/** What a plan's recognition and state do to levels. */
export interface Standing {
  readonly cap: Severity
  /** Paused and closed plans: only rules with `fact: true` speak. */
  readonly factsOnly: boolean
}

/** One `goalmark-disable…` comment, for one rule or for all. */
export interface Silence {
  /** `null`: every rule. */
  readonly rule: RuleId | null
  /** Findings that begin in it are silenced. */
  readonly over: Span
  /** The words to underline when it silences nothing: the rule's name, or the comment. */
  readonly span: Span
  /** The edit that takes it away. */
  readonly remove: Span
  readonly used: boolean
}

export interface Crash {
  readonly rule: RuleId
  readonly message: string
}

export const standingOf = (plan: Plan): Standing => ({
  cap: plan.recognition === 'inferred' ? 'hint' : 'error',
  factsOnly: plan.state === 'paused' || plan.state === 'closed',
})
