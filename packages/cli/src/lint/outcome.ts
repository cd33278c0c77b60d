import type { Finding, IsoDate, LintJson, LintSummaryJson, PlaceJson, ProblemJson, Recognition } from '@goalmark/core'
import type { Engine } from '../reading/engine.js'

/** All that a lint comes to; what every format is written from. */
export interface Outcome {
  readonly today: IsoDate
  readonly engine: Engine['name']
  readonly shard: LintJson['shard']
  /** Plans only, in the order of their paths. */
  readonly plans: readonly PlanOutcome[]
  readonly problems: readonly Problem[]
  readonly tally: Tally
}

export interface PlanOutcome {
  /** Relative to the working directory, `/` between its parts. */
  readonly path: string
  readonly recognition: Recognition
  /** Titles of the goals that findings are about, by key. */
  readonly titles: Readonly<Record<string, string>>
  /** In order of place, then rule, then message. */
  readonly findings: readonly Placed[]
}

/** A finding and where it stands for people. */
export interface Placed extends Finding {
  readonly start: PlaceJson
  readonly end: PlaceJson
}

/** Something that kept a file, or a rule on it, from being looked at: exit code 2. */
export type Problem = ProblemJson

/** What is counted, as the JSON report has it. */
export type Tally = Omit<LintSummaryJson, 'skipped'>
