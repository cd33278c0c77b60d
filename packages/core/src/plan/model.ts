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
import type { Period } from '../text/period.js'
import type { Span } from '../text/span.js'
import type { FrontMatter } from './model/front-matter.js'
import type { Goal } from './model/goal.js'
import type { LogEntry } from './model/log-entry.js'
import type { Cadence, DateSaid, PeriodSaid, Phrase, Said, Unreadable } from './model/said.js'
import type { PlanLink } from './model/step.js'

export type * from './model/field.js'
export { fieldNames } from './model/field.js'
export type * from './model/front-matter.js'
export type * from './model/goal.js'
export type * from './model/log-entry.js'
export type * from './model/said.js'
export type * from './model/step.js'

export type PlanKind = 'mentoring' | 'okr' | 'development' | 'personal'

export type PlanState = 'draft' | 'active' | 'paused' | 'closed'

export type Recognition = 'declared' | 'configured' | 'inferred'

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

/** A `goalmark-…` comment. `rules` is empty where it names none and so means all. */
export interface Directive {
  readonly kind: 'disable-next-line' | 'disable-line' | 'disable' | 'enable' | 'disable-file'
  readonly rules: readonly Said<string>[]
  readonly reason: string | null
  /** The whole comment. */
  readonly span: Span
}
