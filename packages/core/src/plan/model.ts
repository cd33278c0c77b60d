/**
 * The goal model: what a plan says, as plain readonly data. Nothing in it depends on today.
 *
 * Words used throughout:
 * - a **span** is a half-open stretch of 0-based UTF-16 offsets into the text (after a byte order mark is cut);
 * - `null` means that the text does not say; a key is never missing;
 * - `Said` is a value together with the words it was read from.
 *
 * One example runs through this page:
 *
 * ```markdown
 * ### Pass the CKA 🎯
 * - **By:** 2026-11-30 (was 2026-10-30: exam moved)
 * - [x] Book the exam ✅ 2026-02-01
 * - [ ] Two mock exams 1/2, by 2026-10-31
 * ```
 */
import type { IsoDate } from '../text/iso-date.js'
import type { Period } from '../text/period.js'
import type { Span } from '../text/span.js'
import type { Prose } from '../words/prose.js'
import type { Words } from '../words/words.js'

/** A value and the words it was read from. */
export interface Said<Value> {
  readonly value: Value
  /** The words as they stand: `🟢`, `on track`. */
  readonly text: string
  readonly span: Span
}

/** Prose and what its words say, read once. */
export interface Phrase {
  readonly prose: Prose
  readonly words: Words
  readonly span: Span
}

export type PlanKind = 'mentoring' | 'okr' | 'development' | 'personal'
export type PlanState = 'draft' | 'active' | 'paused' | 'closed'
export type Recognition = 'declared' | 'configured' | 'inferred'
export type Framework = 'smart' | 'okr' | 'real' | 'micro' | 'habit' | 'other'
export type GoalRole = 'goal' | 'objective' | 'key-result' | 'sub-goal'
export type WrittenAs = 'heading' | 'list-item' | 'table-row' | 'label' | 'paragraph' | 'smart-block' | 'html' | 'front-matter'
export type GoalType = 'performance' | 'learning' | 'development' | 'habit' | 'other'
export type Horizon = 'short' | 'medium' | 'long'
/** 1 is most important: `P0`/`🔺` and `P1`/`⏫`/`high` are 1 … */
export type Priority = 'highest' | 'high' | 'medium' | 'low' | 'lowest'
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

/** The whole of what a file says as a plan. `recognition: null` is a file that is none: it has no goals and no log. */
export interface Plan {
  readonly path: string
  readonly recognition: Recognition | null
  /** Why a file without `plan:` was read as one (or not), in the words of the table in `is-plan.ts`: `a goals heading`, `"2026" in the title`. */
  readonly signs: readonly string[]
  readonly kind: PlanKind | null
  readonly state: PlanState
  /** A BCP 47 tag: from `lang:`, the config, or the whole text. */
  readonly lang: string
  readonly title: Phrase | null
  readonly frontMatter: FrontMatter
  /** The mentee, or whose plan it is. */
  readonly owner: Said<string> | null
  readonly mentor: Said<string> | null
  readonly program: Said<string> | null
  readonly start: DateSaid | null
  readonly end: DateSaid | null
  readonly agreed: DateSaid | null
  /** How often the pair wants to meet; `null` where nothing is declared. */
  readonly cadence: Said<Cadence> | null
  readonly sessions: Said<number> | null
  /** Hours a week for all goals together. */
  readonly capacity: Said<number> | null
  /** Stretches in which nothing is due. */
  readonly paused: readonly Period[]
  /** The period in the title, the file's or the folder's name; with `start` and `end` the anchor of relative dates. */
  readonly period: PeriodSaid | null
  readonly goals: readonly Goal[]
  readonly log: readonly LogEntry[]
  /** `goalmark-disable …` comments, in order. */
  readonly directives: readonly Directive[]
  /** Stretches marked private, and the headings `Private` and `Only us`; log entries and private fields are not repeated here. */
  readonly privateSpans: readonly Span[]
  /** What stood in a plan's place and could not be read; never lost, never an exception. */
  readonly unread: readonly Unreadable[]
  /** Every link and `[[wiki link]]` in the file. */
  readonly links: readonly PlanLink[]
  /** Headings with their slugs (GitHub's rule), so that links can resolve. */
  readonly headings: readonly PlanHeading[]
}

export interface PlanHeading {
  readonly depth: number
  readonly text: string
  readonly slug: string
  readonly span: Span
}

export interface PlanLink {
  readonly kind: 'link' | 'wiki' | 'image'
  /** As written: `../company/ladder.md#senior-specialist`, `Ladder#Senior`. */
  readonly target: string
  readonly span: Span
}

export interface Unreadable {
  readonly kind: 'unreadable'
  readonly text: string
  readonly span: Span
  readonly reason:
    | 'impossible-date'
    | 'unknown-value'
    | 'unknown-field'
    | 'broken-front-matter'
    | 'duplicate-value'
    | 'end-before-start'
    | 'unanchored-date'
    | 'ambiguous-date'
  /** What would have been understood, closest first: the field a label is near to, the values a key takes, the readings of a date. */
  readonly near: readonly string[]
  /** The field or key it stood under, where there is one. */
  readonly field: string | null
}

/** YAML between `---` lines at the top. Values keep their places. */
export interface FrontMatter {
  readonly span: Span | null
  readonly entries: readonly FrontMatterEntry[]
  readonly errors: readonly { readonly message: string; readonly span: Span }[]
}

export interface FrontMatterEntry {
  /** As written; compare with `field`. */
  readonly key: string
  /** The key it is known by (`program` for `programme`), or `null` for one that is not ours: left alone, never a finding unless close to one of ours. */
  readonly field: string | null
  readonly keySpan: Span
  readonly valueSpan: Span
  /** Scalars as text, lists as texts; maps are `null` here and read where they mean something (`goals:`). */
  readonly value: string | readonly string[] | null
}

/** A date as the text says it. */
export interface DateSaid {
  readonly text: string
  readonly span: Span
  /** As a deadline the last day meant, as a start the first. `null` where nothing anchors it or its readings differ. */
  readonly day: IsoDate | null
  /** All days it can mean: one when it is clear, two for `03/04/2027`, none without an anchor. */
  readonly readings: readonly IsoDate[]
  /** The days it spans: `Q3 2026`. A single day is a period of one. `null` with `day`. */
  readonly period: Period | null
  readonly problem: 'impossible' | 'ambiguous' | 'unanchored' | null
  /** What chose among the readings of an ambiguous date: `date-order` leaves no problem; another date of the file or the language's region settle it and the problem stays. */
  readonly settledBy: 'config' | 'file' | 'region' | null
  /** How it is written, for writers that keep the dialect and for the rule about readable dates. */
  readonly form: 'iso' | 'words' | 'numeric' | 'period' | 'relative' | 'event'
}

export interface PeriodSaid {
  readonly period: Period
  readonly text: string
  /** `null` where it stands in the file's or folder's name. */
  readonly span: Span | null
}

/** When a goal is due, and who says so. */
export interface Deadline extends DateSaid {
  readonly from: 'goal' | 'heading' | 'plan'
}

export interface Cadence {
  readonly every: number
  readonly unit: 'day' | 'week' | 'month' | 'quarter'
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
  /** The period of the nearest heading above, where one bounds the time. */
  readonly period: PeriodSaid | null
  readonly progressFrom: 'steps' | 'measure' | 'average' | null
}

/** One stretch of a goal's block and what part it plays; what the judge reads. */
export interface Piece extends Phrase {
  readonly where: 'title' | 'field' | 'step' | 'prose' | 'key-result'
  /** For `field`: which. */
  readonly field: FieldName | null
}

/** The fields a goal can have; `FieldName` of the contract. `other` keeps labels that no pack knows. */
export const fieldNames = [
  'goal',
  'specific',
  'measurable',
  'achievable',
  'relevant',
  'time-bound',
  'try-next',
  'become',
  'learn',
  'start',
  'done',
  'created',
  'scheduled',
  'type',
  'framework',
  'priority',
  'weight',
  'status',
  'progress',
  'progress-from',
  'confidence',
  'score',
  'owner',
  'steps',
  'key-results',
  'resources',
  'support',
  'obstacles',
  'aligned-with',
  'baseline',
  'effort',
  'recurs',
  'id',
  'changed',
  'other',
] as const
export type FieldName = (typeof fieldNames)[number]

export interface Field {
  readonly name: FieldName
  /** As written, without marks: `Done when`. */
  readonly label: string
  readonly labelSpan: Span
  /** The value's words; an empty value has an empty span where it would stand. */
  readonly text: string
  readonly span: Span
  readonly phrases: readonly Phrase[]
  /** The value is empty, or a placeholder that the template left. */
  readonly empty: boolean
  /** For `other`: the known label it is within two letters of, or `null`. */
  readonly near: FieldName | null
  readonly private: boolean
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

export type StepState = 'open' | 'in-progress' | 'on-hold' | 'done' | 'cancelled' | 'unknown'

export interface Step {
  readonly text: string
  /** The words, without box, marks and inline data. */
  readonly textSpan: Span
  /** The whole item with all it holds. */
  readonly span: Span
  readonly state: StepState
  /** The character in the box; `null` without one. */
  readonly mark: string | null
  /** Where that character stands; `null` without a box. */
  readonly markSpan: Span | null
  readonly struck: boolean
  readonly due: DateSaid | null
  readonly start: DateSaid | null
  readonly scheduled: DateSaid | null
  readonly created: DateSaid | null
  readonly done: DateSaid | null
  readonly cancelled: DateSaid | null
  readonly owner: Said<string> | null
  readonly priority: Said<Priority> | null
  readonly recurs: Said<string> | null
  readonly id: Said<string> | null
  readonly dependsOn: readonly Said<string>[]
  /** Hours. */
  readonly effort: Said<number> | null
  readonly count: Cookie | null
  readonly history: readonly Change[]
  /** What contradicts at equal rank: two different due days. */
  readonly contradictions: readonly Said<string>[]
  readonly steps: readonly Step[]
  readonly phrase: Phrase
  /** Targets of the links in it; an action of the log that links to a goal is a step of it. */
  readonly links: readonly PlanLink[]
  readonly private: boolean
}

/** `[3/10]`, `3/10`, `[30%]`. `total` is `null` for a percentage; `value` is then 0–100. */
export interface Cookie {
  readonly value: number
  readonly total: number | null
  readonly bracketed: boolean
  readonly span: Span
}

export interface Change {
  /** The date or measure that stood before, as written; `null` for a bare `Changed:` line. */
  readonly was: string | null
  readonly wasDay: IsoDate | null
  readonly reason: string | null
  readonly span: Span
}

export type LogKind = 'session' | 'check-in' | 'review' | 'feedback' | 'meeting'

/** One dated note of the pair; private by nature (plan-format 11). */
export interface LogEntry {
  readonly kind: LogKind
  readonly date: DateSaid | null
  /** `3` of `Session 3`. */
  readonly number: number | null
  readonly title: string
  readonly titleSpan: Span
  readonly span: Span
  readonly text: string
  /** Wins, learned, stuck …, in order. */
  readonly parts: readonly LogPart[]
  readonly actions: readonly Step[]
  readonly private: true
}

export interface LogPart {
  readonly kind: 'wins' | 'learned' | 'stuck' | 'feedback' | 'changed' | 'confidence' | 'next' | 'topic' | 'other'
  readonly label: string
  readonly text: string
  readonly span: Span
}

/** A `goalmark-…` comment. `rules` is empty where it names none and so means all. */
export interface Directive {
  readonly kind: 'disable-next-line' | 'disable-line' | 'disable' | 'enable' | 'disable-file'
  readonly rules: readonly Said<string>[]
  readonly reason: string | null
  /** The whole comment. */
  readonly span: Span
}
