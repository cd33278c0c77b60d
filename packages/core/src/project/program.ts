import type { ProgramFacts } from '../plan/reading.js'
import { closest } from '../text/closest.js'
import { isoDateOf } from '../text/iso-date.js'
import { folderOf, joinPath, nameOf } from '../text/path.js'
import type { Files } from './files.js'
import { isGitRoot } from './find-config.js'
import { parseSettings } from './parse-settings.js'
import type { ConfigProblem } from './resolved.js'

/** One meeting of a programme's flow. */
export interface SessionForm {
  readonly name: string
  /** When it is due, as written. */
  readonly by: string | null
  readonly prompts: readonly string[]
}

/** What `program.yaml` says. */
export interface Program {
  readonly path: string
  readonly facts: ProgramFacts
  /** Goals of the organisation that plans can be aligned with. */
  readonly goals: readonly string[]
  readonly sessions: readonly SessionForm[]
  /** The table of pairs, as a path; `null` without one. */
  readonly pairs: string | null
  readonly problems: readonly ConfigProblem[]
}

const names = ['program.yaml', 'programme.yaml', 'program.yml', 'programme.yml'] as const

/** Finds the programme a file belongs to: the nearest one above it, up to the git root. Each folder is looked into once. */
export function programFinder(files: Files): (path: string) => Program | null {
  const known = new Map<string, Program | null>()
  const inFolder = (folder: string): Program | null => {
    const before = known.get(folder)
    if (before !== undefined) return before
    const parent = isGitRoot(folder, files) ? null : folderOf(folder)
    const found = readProgram(folder, files) ?? (parent === null ? null : inFolder(parent))
    known.set(folder, found)
    return found
  }
  return (path) => inFolder(folderOf(path) ?? '')
}

function readProgram(folder: string, files: Files): Program | null {
  for (const name of names) {
    const path = joinPath(folder, name)
    const text = files.exists(path) ? files.read(path) : undefined
    if (text !== undefined) return withPairs(programOf(path, text), files)
  }
  return null
}

/** A table of pairs that is named and not there is worth a word: nobody would miss the pairs without a plan. */
function withPairs(program: Program, files: Files): Program {
  const { path, pairs, problems } = program
  if (pairs === null || files.exists(pairs)) return program
  const message = `"pairs" names ${nameOf(pairs)}, which is not there`
  return { ...program, problems: [...problems, { path, line: null, column: null, message, fatal: false }] }
}

/** Reads a programme's file; what it does not say is `null`, keys that are not ours are left alone. */
export function programOf(path: string, text: string): Program {
  const parsed = parseSettings(text, 'yaml')
  const said = parsed.kind === 'read' && isRecord(parsed.value) ? parsed.value : {}
  const list = Array.isArray(said.sessions) ? said.sessions : []
  const pairs = textOf(said.pairs)
  return {
    path,
    facts: {
      name: textOf(said.name),
      start: textOf(said.start),
      end: textOf(said.end),
      cadence: textOf(said.cadence ?? said['check-ins']),
      capacity: textOf(said.capacity),
      sessions: list.length > 0 ? list.length : numberOf(said.sessions),
    },
    goals: textsOf(said.goals),
    sessions: list.map(sessionOf),
    pairs: pairs === null ? null : joinPath(folderOf(path) ?? '', pairs),
    problems:
      parsed.kind === 'read'
        ? doubtsIn(said).map(({ key, message }) => ({ path, ...parsed.placeOf([key], 'key'), message, fatal: false }))
        : [{ path, line: parsed.line, column: parsed.column, message: parsed.message, fatal: true }],
  }
}

const keys = ['name', 'start', 'end', 'cadence', 'check-ins', 'capacity', 'sessions', 'goals', 'pairs']

/** Keys within a slip of one that is read, and days that the calendar has not. All others are the writer's own. */
const doubtsIn = (said: Readonly<Record<string, unknown>>): readonly { readonly key: string; readonly message: string }[] =>
  Object.entries(said).flatMap(([key, value]) => {
    const near = keys.includes(key) || key.length < 4 ? null : closest(key, keys)
    if (near !== null) return [{ key, message: `"${key}" is not read; did you mean "${near}"?` }]
    const day = key === 'start' || key === 'end' ? textOf(value) : null
    const impossible = day !== null && /^\d{4}-\d{2}-\d{2}$/.test(day) && isoDateOf(day) === undefined
    return impossible ? [{ key, message: `"${day}" is no day of the calendar` }] : []
  })

function sessionOf(value: unknown, index: number): SessionForm {
  const said = isRecord(value) ? value : { name: value }
  return { name: textOf(said.name) ?? `Session ${index + 1}`, by: textOf(said.by), prompts: textsOf(said.prompts) }
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value)

const textOf = (value: unknown): string | null =>
  typeof value === 'string' && value.trim() !== '' ? value.trim() : typeof value === 'number' ? String(value) : null

const numberOf = (value: unknown): number | null => (typeof value === 'number' && Number.isFinite(value) ? value : null)

const textsOf = (value: unknown): readonly string[] =>
  (Array.isArray(value) ? value : [value])
    .map((each: unknown) => (isRecord(each) ? textOf(each.title ?? each.name) : textOf(each)))
    .filter((each) => each !== null)
