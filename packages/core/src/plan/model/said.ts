import type { IsoDate } from '../../text/iso-date.js'
import type { Period } from '../../text/period.js'
import type { Span } from '../../text/span.js'
import type { Prose } from '../../words/prose.js'
import type { Words } from '../../words/words.js'

/** A value and the words it was read from. */
export interface Said<Value> {
  readonly value: Value
  /** The words as they stand: `🟢`, `on track`. */
  readonly text: string
  readonly span: Span
}

/** Prose and what its words say, read once: two texts never share one `words`. */
export interface Phrase {
  readonly prose: Prose
  readonly words: Words
  readonly span: Span
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
  /** A word of it that no calendar has: its day is open then. */
  readonly misspelt?: Misspelt
  /** How it is written, for writers that keep the dialect and for the rule about readable dates. */
  readonly form: 'iso' | 'words' | 'numeric' | 'period' | 'relative' | 'event'
}

/** `Setpember` of `12 Setpember 2027`. */
export interface Misspelt {
  readonly word: string
  /** What it is close to, each as near as the others. */
  readonly near: readonly string[]
  /** With the first of them it would be a day that the calendar has not: `31 Feburary`. */
  readonly impossible: boolean
}

export interface PeriodSaid {
  readonly period: Period
  readonly text: string
  /** `null` where it stands in the file's or folder's name. */
  readonly span: Span | null
}

export interface Cadence {
  readonly every: number
  readonly unit: 'day' | 'week' | 'month' | 'quarter'
}

export interface Change {
  /** The date or measure that stood before, as written; `null` for a bare `Changed:` line. */
  readonly was: string | null
  readonly wasDay: IsoDate | null
  readonly reason: string | null
  readonly span: Span
}

/** `[3/10]`, `3/10`, `[30%]`. `total` is `null` for a percentage; `value` is then 0–100. */
export interface Cookie {
  readonly value: number
  readonly total: number | null
  readonly bracketed: boolean
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
