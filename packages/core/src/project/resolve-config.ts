import type { Rule } from '../lint/rule.js'
import { nameOf } from '../text/path.js'
import type { Config } from './config.js'
import { applicable, type LayerPart, layersOf } from './config-layers.js'
import type { Files } from './files.js'
import { configFinder, type FoundConfig } from './find-config.js'
import { type LoadedConfig, loadConfig } from './load-config.js'
import { type Program, programFinder } from './program.js'
import type { ConfigProblem, Layer, Resolved, Settings } from './resolved.js'
import { settingsOf } from './settings-of.js'

export type { ConfigProblem, Layer, Resolved, Settings } from './resolved.js'

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

/** Config for many files: each folder's is read once, and files with equal settings share one value. */
export type ConfigResolver = (path: string) => Resolved

/** Finds, merges and explains the config of files. Paths are `/`-separated and understood by `files`; the search ends at the git root. */
export function configResolver(files: Files, options: ResolveOptions): ConfigResolver {
  const find = options.configFile === undefined ? configFinder(files) : () => ({ folder: '', paths: [options.configFile!], misnamed: null })
  const programOf = programFinder(files)
  const stacks = new Map<string, Stack>()
  return (path) => {
    const found = find(path)
    const stack = rememberedIn(stacks, found ? [...found.paths, found.misnamed].join('\n') : '', () => stackFor(found, files, options))
    const program = programOf(path)
    const { chain, mask, ignored, configured } = applicable(stack.layers, path)
    const asked = { rules: options.rules, configured: configured || (options.asPlan ?? false), program: program?.facts ?? null }
    const settings = rememberedIn(stack.settings, `${mask} ${asked.configured} ${program?.path}`, () =>
      settingsOf(
        chain.map(({ config }) => config),
        asked,
      ),
    )
    return { settings, ignored, chain: explained(chain, program), program, problems: [...stack.problems, ...(program?.problems ?? [])] }
  }
}

/** The config of one file; for many, make a `configResolver` once. */
export const resolveConfig = (files: Files, path: string, options: ResolveOptions): Resolved => configResolver(files, options)(path)

/** All that one config file and the host say, and the settings this came to for different files. */
interface Stack {
  readonly layers: readonly LayerPart[]
  readonly problems: readonly ConfigProblem[]
  readonly settings: Map<string, Settings>
}

function stackFor(found: FoundConfig | null, files: Files, options: ResolveOptions): Stack {
  const [path, other] = found?.paths ?? []
  const loaded: LoadedConfig = path === undefined ? { parts: [], problems: [] } : loadConfig(path, files, options.rules)
  const placed = (at: string, message: string): ConfigProblem => ({ path: at, line: null, column: null, message, fatal: true })
  const own: ConfigProblem[] = []
  if (path !== undefined && other !== undefined)
    own.push(placed(path, `${nameOf(path)} and ${nameOf(other)} are both in this folder; keep one`))
  if (found?.misnamed) own.push(placed(found.misnamed, 'No config file is called so; name it goalmark.json, .jsonc, .yaml or .yml'))
  return { layers: layersOf(loaded, options), problems: [...own, ...loaded.problems], settings: new Map() }
}

function explained(chain: readonly LayerPart[], program: Program | null): readonly Layer[] {
  const layers = chain.map(({ layer }) => layer)
  return program ? [...layers, { kind: 'program', name: program.path, sets: { ...program.facts } }] : layers
}

function rememberedIn<Key, Value>(known: Map<Key, Value>, key: Key, make: () => Value): Value {
  const before = known.get(key)
  if (before !== undefined) return before
  const value = make()
  known.set(key, value)
  return value
}
