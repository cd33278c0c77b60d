import { existsSync, readdirSync, readFileSync } from 'node:fs'
import {
  type Config,
  type ConfigProblem,
  type ConfigResolver,
  configResolver,
  type Files,
  type ResolveOptions,
  rules,
} from '@goalmark/core'
import { shownFrom } from './files/paths.js'

/** What the command line adds to the config files. Plain data, so that a worker can be told. */
export interface ConfigAsked {
  /** Absolute; `null` for the nearest file. */
  readonly configFile: string | null
  readonly flags: Config
  readonly asPlan: boolean
}

/** The real files, as the project room asks for them. Paths are absolute. */
export const diskFiles: Files = {
  read: (path) => {
    try {
      return readFileSync(path, 'utf8').replace(/^\ufeff/, '')
    } catch {
      return undefined
    }
  },
  list: (path) => {
    try {
      return readdirSync(path, { withFileTypes: true }).map((entry) => (entry.isDirectory() ? `${entry.name}/` : entry.name))
    } catch {
      return []
    }
  },
  exists: (path) => existsSync(path),
}

export function configFor({ configFile, flags, asPlan }: ConfigAsked): ConfigResolver {
  const options: ResolveOptions = { rules, flags, asPlan, ...(configFile === null ? {} : { configFile }) }
  return remembering(configResolver(diskFiles, options))
}

/** A run asks about each file several times. */
function remembering(resolve: ConfigResolver): ConfigResolver {
  const known = new Map<string, ReturnType<ConfigResolver>>()
  return (path) => {
    const before = known.get(path)
    if (before) return before
    const resolved = resolve(path)
    known.set(path, resolved)
    return resolved
  }
}

/** `goalmark.jsonc:3:5: Unknown key "rulse"; did you mean "rules"?` */
export function configProblemLine({ path, line, column, message }: ConfigProblem, cwd: string): string {
  const place = line === null ? '' : `:${line}${column === null ? '' : `:${column}`}`
  return `${shownFrom(cwd, path)}${place}: ${message}`
}
