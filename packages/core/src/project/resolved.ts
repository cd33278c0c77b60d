import type { RuleSet } from '../lint/rule-set.js'
import type { Reading } from '../plan/reading.js'
import type { PresetName } from './config.js'
import type { Program } from './program.js'

/** What holds for one file. Files with the same settings share one value, so that `settings` can be compared by identity. */
export interface Resolved {
  readonly settings: Settings
  /** Matches an `ignore` glob of the config. */
  readonly ignored: boolean
  /** How it came about, weakest first. */
  readonly chain: readonly Layer[]
  /** The programme the file belongs to. */
  readonly program: Program | null
  readonly problems: readonly ConfigProblem[]
}

/** The effective config: what `analyse` needs. `key` is a text that is equal when, and only when, all else is. */
export interface Settings {
  readonly key: string
  readonly preset: PresetName
  readonly reading: Reading
  readonly rules: RuleSet
  /** Percentage points of gap between expected and actual progress. */
  readonly health: { readonly behind: number; readonly atRisk: number }
}

/** One level of the explanation: who says what. */
export interface Layer {
  readonly kind: 'default' | 'editor' | 'preset' | 'extends' | 'file' | 'override' | 'program' | 'flags'
  /** A path, a preset's name, an override's globs. */
  readonly name: string
  /** The keys it sets, as written; rules that a preset sets are not listed one by one. */
  readonly sets: Readonly<Record<string, unknown>>
}

/** A settings file that says what it does not mean. Hosts print it on stderr and end with 2 where `fatal`. */
export interface ConfigProblem {
  readonly path: string
  /** Both 1-based; `null` for the file as a whole. */
  readonly line: number | null
  readonly column: number | null
  /** One sentence, with a suggestion where there is one: `Unknown key "rulse"; did you mean "rules"?` */
  readonly message: string
  readonly fatal: boolean
}
