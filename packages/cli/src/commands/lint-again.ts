import { statSync } from 'node:fs'
import type { Arguments } from '../args/option.js'
import { flag } from '../args/values.js'
import { keepReport, lastReport, type Said } from '../cache/last-report.js'
import type { ExitCode, Io, Out } from '../io.js'
import type { Baseline } from '../lint/baseline-file.js'
import { expectedEngine } from '../reading/engine.js'
import type { FilesFound } from '../reading/read-plans.js'
import { buildId } from '../version.js'
import type { LintAsked } from './lint.js'

/** A run that says what the last one said, where nothing has changed that its report depends on. */
export interface Again {
  readonly said: Said | undefined
  /** The streams to write the report to, if it has to be made. */
  readonly io: Io
  /** Keeps what was written to them for the next run. */
  readonly keep: (code: ExitCode) => void
}

export interface AgainAsked {
  readonly lint: LintAsked
  readonly args: Arguments
  readonly found: FilesFound
  readonly baseline: Baseline | null
}

/**
 * `null` for a run that cannot be told from another by what is known before plans are read: one that writes files, looks at a part of the workspace,
 * asks git, found something wrong, or has files so new that they may change once more without their times telling.
 */
export function lintAgain(asked: AgainAsked, io: Io): Again | null {
  const file = fileFor(asked, io)
  const question = file === null ? null : questionOf(asked, io)
  if (file === null || question === null) return null
  const env = new Map<string, string | null>()
  const tape = taped(io.stdout)
  return {
    said: lastReport(file, question, io.env),
    io: { ...io, env: noting(io.env, env), stdout: tape.out },
    keep: (code) => {
      const text = tape.text()
      if (text !== null) keepReport(file, question, { env, exist: asked.found.others.answers }, { text, code })
    },
  }
}

/** Where such a report stands; `null` where none is kept. */
function fileFor({ lint: { asked, outputs }, args, found }: AgainAsked, io: Io): string | null {
  const { selection } = found
  const isPlain = selection.whole && selection.problems.length === 0 && selection.oddNames.size === 0 && asked.instead.size === 0
  const isAll = asked.scope === null && asked.shard === null
  const isShownAlone = outputs.length === 1 && outputs[0]!.file === null && io.env.GITHUB_ACTIONS !== 'true'
  const saysMore = ['fix', 'diff', 'watch', 'verbose', 'timing'].some((name) => flag(args, name))
  if (asked.cacheFile === null || !isPlain || !isAll || !isShownAlone || saysMore) return null
  return asked.cacheFile(selection.root, 'lint').replace(/jsonl$/, 'report')
}

/** All that is known before plans are read, as one text; `null` where that does not tell one state of the files from another. */
function questionOf({ lint, args, found, baseline }: AgainAsked, io: Io): string | null {
  const { selection, config, files } = found
  const settings = new Map<string, number>()
  const newest = io.now() - quiet
  const states: string[] = []
  for (const path of files) {
    const { key } = config(path).settings
    if (!settings.has(key)) settings.set(key, settings.size)
    const state = stateOf(path, newest)
    if (state === null) return null
    states.push(`${path}\n${settings.get(key)} ${state}`)
  }
  const { flags, values, numbers, lists, positionals } = args
  return JSON.stringify([
    [buildId, process.version, process.getuid?.() ?? null, expectedEngine(lint.asked.engine), lint.outputs],
    [[...flags], [...values], [...numbers], [...lists], positionals],
    [io.cwd, lint.today, io.stdout.isTTY, io.stdout.columns],
    [selection.root, selection.ignored, [...settings.keys()], baseline && [baseline.path, [...baseline.lines]]],
    states,
  ])
}

/** Milliseconds for which a file has to lie still: it may be written twice within one tick of a file system's clock, which is two seconds at most (FAT). */
const quiet = 3000

function stateOf(path: string, newest: number): string | null {
  const { dev, ino, size, mtimeMs, ctimeMs } = statSync(path, { throwIfNoEntry: false }) ?? nowhere
  return mtimeMs < newest && ctimeMs < newest ? `${dev} ${ino} ${size} ${mtimeMs} ${ctimeMs}` : null
}

const nowhere = { dev: 0, ino: 0, size: 0, mtimeMs: Number.POSITIVE_INFINITY, ctimeMs: Number.POSITIVE_INFINITY }

/** The environment, which notes what it is asked. */
const noting = (env: Io['env'], asked: Map<string, string | null>): Io['env'] =>
  new Proxy(env, {
    get: (all, name: string) => {
      asked.set(name, all[name] ?? null)
      return all[name]
    },
  })

/** In UTF-16 code units: a longer report is made anew. */
const longest = 1 << 24

interface Tape {
  readonly out: Out
  /** All that was written; `null` where that was too much, or where somebody read no further. */
  readonly text: () => string | null
}

function taped(out: Out): Tape {
  let pieces: string[] | null = []
  let length = 0
  const write = (text: string): void => {
    length += text.length
    if (length > longest) pieces = null
    pieces?.push(text)
    out.write(text)
  }
  return { out: { ...out, write }, text: () => (out.isGone() ? null : (pieces?.join('') ?? null)) }
}
