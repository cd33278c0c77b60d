import type { Severity } from '../lint/finding.js'
import type { Recognition } from '../plan/model.js'
import type { DayJson } from './plan-json.js'

/**
 * What `goalmark lint --format json` prints. Others rely on it: keys are added, never renamed or taken away, and an absent value is `null`, never a
 * missing key.
 */
export interface LintJson {
  readonly version: 1
  readonly tool: { readonly name: 'goalmark'; readonly version: string }
  readonly today: DayJson
  readonly engine: 'native' | 'remark'
  /** Which part of the files this run looked at, from 1; `null` for all. */
  readonly shard: { readonly index: number; readonly count: number } | null
  /** Plans only, in the order of their paths. */
  readonly files: readonly LintedFileJson[]
  readonly problems: readonly ProblemJson[]
  readonly summary: LintSummaryJson
}

export interface LintedFileJson {
  /** `/`-separated, relative to the working directory. */
  readonly path: string
  readonly plan: Recognition
  /** In order of place, then rule, then message. */
  readonly findings: readonly FindingJson[]
}

export interface FindingJson {
  readonly rule: string
  readonly severity: Severity
  readonly message: string
  readonly advice: string | null
  /** The key of the goal it is about. */
  readonly goal: string | null
  /** What the goal lacks; findings of one goal that lack something are shown as one question. `null` for those that stand for themselves. */
  readonly lacks: 'outcome' | 'commitment' | 'measure' | 'date' | 'next step' | 'reason' | null
  /** It depends on the day, and never counts for the exit code unless asked. */
  readonly clock: boolean
  readonly start: PlaceJson
  readonly end: PlaceJson
  readonly fix: FixJson | null
  /** Where the rule is explained. */
  readonly url: string
}

/** Line and column are 1-based, columns count UTF-16 code units; the offset is 0-based, after a byte order mark. */
export interface PlaceJson {
  readonly line: number
  readonly column: number
  readonly offset: number
}

/** All edits or none. Safe ones keep the meaning and are what `--fix` applies. */
export interface FixJson {
  readonly safe: boolean
  readonly title: string
  readonly edits: readonly { readonly start: number; readonly end: number; readonly text: string }[]
}

/** Something that kept a file, or a rule on it, from being looked at. */
export interface ProblemJson {
  readonly path: string
  readonly kind: 'missing' | 'unreadable' | 'not-utf8' | 'too-large' | 'rule-crashed'
  /** Only where a rule threw. */
  readonly rule: string | null
  readonly message: string
}

export interface LintSummaryJson {
  /** Files looked at, plans or not. */
  readonly files: number
  readonly plans: number
  /** Looked at and no plans, or ignored. */
  readonly skipped: number
  readonly noPlans: number
  readonly ignored: { readonly byGit: number; readonly byConfig: number }
  /** Left out by --changed, --since, --staged or --shard; `null` without them. */
  readonly outOfScope: number | null
  readonly goals: number
  /** Open goals that state each part, and those bound in time by their plan or heading alone. */
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
  readonly unsafelyFixable: number
  /** Not shown, by what hid them. */
  readonly hidden: { readonly byComments: number; readonly byBaseline: number; readonly byOnly: number }
  /** Entries of the baseline that match nothing any more. */
  readonly staleBaseline: number
}
