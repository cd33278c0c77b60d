import type { Edit } from '../text/edit.js'
import type { IsoDate } from '../text/iso-date.js'
import type { Span } from '../text/span.js'
import type { RuleId } from './rule-id.js'

/** Three levels only; `off` is a level of a rule, never of a finding. */
export type Severity = 'error' | 'warning' | 'hint'
export type Level = Severity | 'off'

/** A change that mends a finding: all its edits or none. `safe` ones keep the meaning and may be applied without a look. */
export interface Fix {
  /** What the writer will see it do: `Write the date as 2026-06-30`. */
  readonly title: string
  readonly safe: boolean
  readonly edits: readonly Edit[]
}

/** A change a person chooses: a code action, never applied by `--fix`. */
export interface Suggestion {
  readonly title: string
  readonly edits: readonly Edit[]
  /** Where the caret goes after the edits, as an offset into the changed text's inserted part: `edits[index]` and a 0-based offset into its text. `null`: leave it. */
  readonly caret: { readonly edit: number; readonly offset: number } | null
}

/** What a goal can lack, in the order in which it is asked: with its outcome open, the rest can wait. */
export const lacks = ['outcome', 'commitment', 'measure', 'date', 'next step', 'reason'] as const
export type Lacks = (typeof lacks)[number]

/** One thing a rule found in one plan. */
export interface Finding {
  readonly rule: RuleId
  readonly severity: Severity
  /** One sentence about the text, without a full stop. */
  readonly message: string
  /** One question and one example; `null` where the rule has nothing to add. */
  readonly advice: string | null
  readonly span: Span
  /** The key of the goal it is about; `null` for the plan. */
  readonly goal: string | null
  /** What its goal lacks: findings of one goal that lack something are shown as one question. `null` for those that stand for themselves. */
  readonly lacks: Lacks | null
  /** It comes and goes with the day: never counted for the exit code unless asked. */
  readonly clock: boolean
  /** The first day on which it holds; `null`: on every day. */
  readonly since: IsoDate | null
  /** The last day on which it holds; `null`: from then on. */
  readonly until: IsoDate | null
  readonly fix: Fix | null
  readonly suggestions: readonly Suggestion[]
}
