import type { WordPack } from '../words/word-pack.js'
import type { LabelPack } from './labels/label-pack.js'

/** How a plan is to be read: the part of the config that changes what the text means. Plain data; part of every cache key. */
export interface Reading {
  /** Read the file as a plan even if it does not say so: it matches the config's `plans` globs, or `--as-plan`. */
  readonly configured: boolean
  /** Language tag where front matter has none; `null` detects. */
  readonly lang: string | null
  readonly dateOrder: 'day-first' | 'month-first' | 'year-first' | null
  /** 1–12. */
  readonly fiscalYearStart: number
  /** Further box characters: `{ "w": "on-hold" }`. */
  readonly states: Readonly<Record<string, 'open' | 'in-progress' | 'on-hold' | 'done' | 'cancelled'>>
  /** Hours a thing takes where the plan does not say: `{ "books": 6 }`. Empty by default. */
  readonly effort: Readonly<Record<string, number>>
  /** Facts a plan inherits from `program.yaml`; `null` without one. */
  readonly program: ProgramFacts | null
}

/** What `program.yaml` says for all plans below it. Dates and cadence as text; read like front matter. */
export interface ProgramFacts {
  readonly name: string | null
  readonly start: string | null
  readonly end: string | null
  readonly cadence: string | null
  readonly capacity: string | null
  readonly sessions: number | null
}

/** The languages a host has loaded; `words` is null for a language whose labels are known and whose prose is not judged. */
export interface Packs {
  readonly labels: readonly LabelPack[]
  readonly words: (lang: string) => WordPack | null
}

export const defaultReading: Reading = {
  configured: false,
  lang: null,
  dateOrder: null,
  fiscalYearStart: 1,
  states: {},
  effort: {},
  program: null,
}
