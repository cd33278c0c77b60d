import type { Finding, IsoDate, Recognition } from '@goalmark/core'
import type { ReadProblem } from '../files/read-text.js'
import type { Engine } from '../reading/engine.js'

/** All that a lint comes to; what every format is written from. */
export interface Outcome {
  readonly today: IsoDate
  readonly engine: Engine['name']
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
  readonly start: Place
  readonly end: Place
}

/** Line and column are 1-based, columns count UTF-16 code units, the offset is 0-based. */
export interface Place {
  readonly line: number
  readonly column: number
  readonly offset: number
}

/** Something that kept a file, or a rule on it, from being looked at: exit code 2. */
export interface Problem {
  readonly path: string
  readonly kind: ReadProblem | 'rule-crashed'
  /** Only where a rule threw. */
  readonly rule: string | null
  readonly message: string
}

export interface Tally {
  /** Files looked at, plans or not. */
  readonly files: number
  readonly plans: number
  /** Looked at and no plans. */
  readonly noPlans: number
  readonly ignored: { readonly byGit: number; readonly byConfig: number }
  /** Left out by --changed, --since, --staged or --shard; `null` without them. */
  readonly outOfScope: number | null
  readonly goals: number
  /** Open goals that state each, and those bound in time by their plan or heading alone. */
  readonly stated: {
    readonly what: number
    readonly measure: number
    readonly date: number
    readonly dateOfPlan: number
    readonly judged: number
  }
  readonly drafts: number
  readonly withoutGoals: number
  readonly inferred: number
  readonly errors: number
  readonly warnings: number
  readonly hints: number
  readonly fixable: number
  /** Findings that could be fixed with --unsafe-fixes only. */
  readonly unsafelyFixable: number
  /** Not shown, by what hid them. */
  readonly hidden: { readonly byComments: number; readonly byBaseline: number; readonly byOnly: number }
  /** Entries of the baseline that match nothing any more. */
  readonly staleBaseline: number
}
