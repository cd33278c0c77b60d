import type { Rule } from '../lint/rule.js'
import { closest } from '../text/closest.js'
import { folderOf, joinPath, nameOf } from '../text/path.js'
import { type Config, type PresetName, presetNames } from './config.js'
import { configSchema } from './config-schema.js'
import type { Files } from './files.js'
import { parseSettings } from './parse-settings.js'
import type { ConfigProblem } from './resolved.js'
import { type Misfit, misfits, type Schema } from './schema.js'

/** A config file and all it builds on, weakest first; presets in `extends` by their name. */
export interface LoadedConfig {
  readonly parts: readonly ConfigPart[]
  readonly problems: readonly ConfigProblem[]
}

type ConfigPart =
  | { readonly kind: 'preset'; readonly name: PresetName }
  | {
      readonly kind: 'file'
      readonly path: string
      readonly folder: string
      readonly config: Config
      /** It was named in the `extends` of another. */
      readonly extended: boolean
    }

interface Loading {
  readonly files: Files
  readonly schema: Schema
  readonly problems: ConfigProblem[]
}

/** Reads a config file and, before it, what it extends. What does not fit is reported and left out; the rest holds. */
export function loadConfig(path: string, files: Files, rules: readonly Rule[]): LoadedConfig {
  const loading: Loading = { files, schema: configSchema(rules), problems: [] }
  const parts = loadParts(path, [], loading)
  return { parts, problems: loading.problems }
}

function loadParts(path: string, from: readonly string[], loading: Loading): readonly ConfigPart[] {
  const config = readConfig(path, loading)
  if (!config) return []
  const trail = [...from, path]
  const extended = listOf(config.value.extends).flatMap((target, index) => extend(target, config.placeOfExtends(index), trail, loading))
  return [...extended, { kind: 'file', path, folder: folderOf(path) ?? '', config: config.value, extended: from.length > 0 }]
}

type Place = { readonly line: number; readonly column: number }

function extend(target: string, place: Place, trail: readonly string[], loading: Loading): readonly ConfigPart[] {
  if ((presetNames as readonly string[]).includes(target)) return [{ kind: 'preset', name: target as PresetName }]
  const by = trail.at(-1)!
  const path = joinPath(folderOf(by) ?? '', target)
  const fault = (message: string): readonly ConfigPart[] => {
    loading.problems.push({ path: by, ...place, message, fatal: true })
    return []
  }
  if (trail.includes(path))
    return fault(`"extends" goes in a circle: ${[...trail.slice(trail.indexOf(path)), path].map(nameOf).join(' → ')}`)
  if (!loading.files.exists(path)) {
    const near = closest(target, presetNames)
    return fault(`"extends" names "${target}", which is neither a file nor a preset${near ? `; did you mean "${near}"?` : ''}`)
  }
  return loadParts(path, trail, loading)
}

function readConfig(
  path: string,
  { files, schema, problems }: Loading,
): { value: Config; placeOfExtends: (index: number) => Place } | null {
  const text = files.read(path)
  if (text === undefined) {
    problems.push({ path, line: null, column: null, message: 'This config file cannot be read', fatal: true })
    return null
  }
  if (/[\0\ufffd]/.test(text)) {
    problems.push({ path, line: null, column: null, message: 'This config file is not UTF-8; save it as UTF-8', fatal: true })
    return null
  }
  const parsed = parseSettings(text, /\.ya?ml$/.test(path) ? 'yaml' : 'json')
  if (parsed.kind === 'unreadable') {
    problems.push({ path, line: parsed.line, column: parsed.column, message: parsed.message, fatal: true })
    return null
  }
  const under: readonly string[] = nameOf(path) === 'package.json' ? ['goalmark'] : []
  const value = under.length > 0 ? (parsed.value as Record<string, unknown>).goalmark : parsed.value
  const found = misfits(value, schema)
  for (const { at, of, message } of found) problems.push({ path, ...parsed.placeOf([...under, ...at], of), message, fatal: true })
  const config = without(value, found)
  const single = typeof config.extends === 'string'
  return { value: config, placeOfExtends: (index) => parsed.placeOf([...under, 'extends', ...(single ? [] : [index])], 'value') }
}

/** What is left of a config when all that does not fit is taken out, so that one slip does not turn the rest off. */
function without(value: unknown, found: readonly Misfit[]): Config {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return {}
  if (found.length === 0) return value as Config
  const copy: unknown = JSON.parse(JSON.stringify(value))
  for (const { at } of found.toReversed()) remove(copy, at)
  return copy as Config
}

function remove(value: unknown, at: Misfit['at']): void {
  const last = at.at(-1)
  const parent = at.slice(0, -1).reduce<unknown>((node, step) => (node as Record<string | number, unknown> | undefined)?.[step], value)
  if (last === undefined || typeof parent !== 'object' || parent === null) return
  if (Array.isArray(parent)) parent.splice(Number(last), 1)
  else delete (parent as Record<string | number, unknown>)[last]
}

const listOf = (value: string | readonly string[] | undefined): readonly string[] =>
  value === undefined ? [] : typeof value === 'string' ? [value] : value
