import type { Span } from '../../text/span.js'
import type { Field, FieldName } from './field.js'
import type { Change, Cookie, DateSaid, PeriodSaid, Phrase, Said } from './said.js'
import type { Priority, Step, StepState } from './step.js'

export type Framework = 'smart' | 'okr' | 'real' | 'micro' | 'habit' | 'other'

export type GoalRole = 'goal' | 'objective' | 'key-result' | 'sub-goal'

export type WrittenAs = 'heading' | 'list-item' | 'table-row' | 'label' | 'paragraph' | 'smart-block' | 'html' | 'front-matter'

export type GoalType = 'performance' | 'learning' | 'development' | 'habit' | 'other'

export type Horizon = 'short' | 'medium' | 'long'

export type StatusValue =
  | 'not-started'
  | 'in-progress'
  | 'on-track'
  | 'at-risk'
  | 'off-track'
  | 'blocked'
  | 'on-hold'
  | 'done'
  | 'dropped'
  | 'unreadable'

/** When a goal is due, and who says so. */
export interface Deadline extends DateSaid {
  readonly from: 'goal' | 'heading' | 'plan'
}

/** A stretch of Markdown that someone wants to reach; see `plan-format` for all the ways of writing one. */
export interface Goal {
  readonly kind: 'goal'
  /** Its id, else the slugs of parent and title, `~2` for repeats: the name by which baseline, history and navigation know it. */
  readonly key: string
  readonly id: Said<string> | null
  /** Without marks, number, badge and status: `Pass the CKA`. */
  readonly title: string
  readonly titleSpan: Span
  /** The whole block. */
  readonly span: Span
  readonly role: GoalRole
  readonly writtenAs: WrittenAs
  /** How many levels of goals stand above: 0 for a top goal. */
  readonly depth: number
  readonly framework: Framework | null
  readonly type: GoalType | null
  readonly horizon: Horizon | null
  /** Whose goal it is where a heading, a field or a prefix says so. */
  readonly owner: Said<string> | null
  /** `true` under a mentor's own goals heading. */
  readonly mentors: boolean
  readonly priority: Said<Priority> | null
  /** Share of the objective; `null` counts as 1, 0 is allowed. */
  readonly weight: Said<number> | null
  /** 0–1. */
  readonly confidence: Said<number> | null
  /** 0–1: an OKR's closing score. Moves no progress. */
  readonly score: Said<number> | null
  /** Under `Later`, `Parked`, `Ideas`, `Someday`, `Backlog`. */
  readonly parked: boolean
  /** The words that show it is not filled in; `null` for a real goal. */
  readonly placeholder: Span | null
  readonly status: Said<StatusValue> | null
  /** Struck out as a whole, without a box: closed, and out of the fraction. */
  readonly struck: boolean
  /** The state of its own box, for goals written as task items; `null` without one. */
  readonly box: StepState | null
  /** The character between the brackets of that box, for writers: offset span of one character. */
  readonly boxSpan: Span | null
  readonly start: DateSaid | null
  readonly done: DateSaid | null
  readonly deadline: Deadline | null
  readonly recurs: Said<string> | null
  readonly measures: readonly Measure[]
  readonly steps: readonly Step[]
  /** Fields in the order written; one label can stand more than once. */
  readonly fields: readonly Field[]
  /** `(was …: …)` and `Changed:` lines, oldest first. */
  readonly history: readonly Change[]
  /** Sub-goals and key results. */
  readonly goals: readonly Goal[]
  /** `[2/5]`, `[40%]` in the title. */
  readonly cookie: Cookie | null
  /** What to judge: title first, then fields, steps and prose of this block in order, sub-goals' blocks left out (key results included). */
  readonly pieces: readonly Piece[]
  /** The period of the nearest heading above, where one bounds the time; else the one in the file's title or name. */
  readonly period: PeriodSaid | null
  /** Where no period is known, the heading's words that bound the time all the same: `(2 months)`, counted from a day that nothing says. */
  readonly boundBy: Span | null
  readonly progressFrom: 'steps' | 'measure' | 'average' | null
}

/** One stretch of a goal's block and what part it plays; what the judge reads. */
export interface Piece extends Phrase {
  readonly where: 'title' | 'field' | 'step' | 'prose' | 'key-result'
  /** For `field`: which. */
  readonly field: FieldName | null
  /** It is an item of a list inside the goal: a step, or a plain item that may be one. */
  readonly listed: boolean
}

export interface Measure {
  readonly text: string
  readonly span: Span
  readonly unit: string | null
  readonly from: number | null
  readonly to: number | null
  /** For `range`: the upper bound is `to`, the lower `from`. */
  readonly now: number | null
  readonly direction: 'up' | 'down' | 'at-least' | 'at-most' | 'range'
}
