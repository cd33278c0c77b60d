import type { Rule } from '../lint/rule.js'
import type { RuleSet } from '../lint/rule-set.js'
import { defaultReading, type Reading } from '../plan/reading.js'
import type { Config, PresetName } from './config.js'
import type { Files } from './files.js'

export interface ResolveOptions {
  /** Every rule there is. */
  readonly rules: readonly Rule[]
  /** What the host asks for on top of all files: flags. */
  readonly flags?: Config
  /** What holds where no project file says otherwise: editor settings. */
  readonly fallback?: Config
  /** A config file named by a flag, in place of the nearest one. */
  readonly configFile?: string
  /** Read every file as a plan: `--as-plan`. */
  readonly asPlan?: boolean
}

/** What holds for one file. Files with the same settings share one value, so that `settings` can be compared by identity. */
export interface Resolved {
  readonly settings: Settings
  /** Matches an `ignore` glob of the config. */
  readonly ignored: boolean
  /** How it came about, weakest first. */
  readonly chain: readonly Layer[]
  readonly problems: readonly ConfigProblem[]
}

/** The effective config: what `analyse` needs. Plain but for the rules' functions; `key` is a text that is equal when, and only when, all else is. */
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
  readonly kind: 'default' | 'editor' | 'extends' | 'preset' | 'file' | 'override' | 'program' | 'flags'
  /** A path, a preset's name, an override's globs. */
  readonly name: string
  /** The keys it sets, as written; rules that a preset sets are not listed one by one. */
  readonly sets: Readonly<Record<string, unknown>>
}

/** A config file that says what it does not mean. Hosts print it on stderr and exit with 2 where `fatal`. */
export interface ConfigProblem {
  readonly path: string
  /** Both 1-based; `null` for the file as a whole. */
  readonly line: number | null
  readonly column: number | null
  /** One sentence, with a suggestion where there is one: `Unknown key "rulse"; did you mean "rules"?` */
  readonly message: string
  readonly fatal: boolean
}

/** Config for many files: each folder's is read once. */
export type ConfigResolver = (path: string) => Resolved

/** Finds, merges and explains the config of files. Paths are `/`-separated and understood by `files`; the search for a config ends at the git root. */
export function configResolver(_files: Files, options: ResolveOptions): ConfigResolver {
  const settings: Settings = {
    key: 'recommended',
    preset: 'recommended',
    reading: { ...defaultReading, configured: options.asPlan ?? false },
    rules: { active: [], known: new Set(options.rules.map(({ id }) => id)) },
    health: { behind: 15, atRisk: 33 },
  }
  return () => ({ settings, ignored: false, chain: [{ kind: 'preset', name: 'recommended', sets: {} }], problems: [] })
}

/** The config of one file; for many, make a `configResolver` once. */
export const resolveConfig = (files: Files, path: string, options: ResolveOptions): Resolved => configResolver(files, options)(path)
