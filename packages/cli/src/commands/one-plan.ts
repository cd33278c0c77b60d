import { dirname } from 'node:path'
import type { Analysis, IsoDate, Settings } from '@goalmark/core'
import type { Arguments } from '../args/option.js'
import { value } from '../args/values.js'
import { absolute, gitRootOf, shownFrom, slashed } from '../files/paths.js'
import { readText, strictly } from '../files/read-text.js'
import type { Io } from '../io.js'
import { configFor, configProblemLine } from '../load-config.js'
import { readerOf } from '../reading/load-reader.js'
import { insideRoot } from '../reading/read-one.js'
import { isRefusal, type Refusal, refuse } from '../refusal.js'
import { configOf, engineOf, todayOf } from './asked.js'

/** One file, read for a command that is about one file. */
export interface OnePlan {
  readonly path: string
  /** As people read it. */
  readonly shown: string
  readonly text: string
  readonly settings: Settings
  readonly today: IsoDate
  readonly analysis: Analysis
}

/** `name` as written; `-` or `--stdin-filename` is stdin. */
export async function onePlan(name: string, args: Arguments, io: Io): Promise<OnePlan | Refusal> {
  const stdin = value(args, 'stdin-filename')
  const path = absolute(io.cwd, stdin ?? name)
  const shown = shownFrom(io.cwd, path)
  const read = stdin !== undefined || name === '-' ? strictly(io.stdin.bytes()) : readText(path)
  if (read.kind === 'problem') return refuse(`${shown}: ${read.message}`, '')
  const config = configOf(args, io)
  if (isRefusal(config)) return config
  const engine = engineOf(args, io)
  if (isRefusal(engine)) return engine
  const today = todayOf(args, io)
  if (isRefusal(today)) return today
  const { settings, problems } = configFor(config)(path)
  const fatal = problems.find((problem) => problem.fatal)
  if (fatal) return refuse(configProblemLine(fatal, io.cwd), '')
  const reader = await readerOf(engine)
  if (!reader) return refuse('the native Markdown engine is not installed', 'install the package satteri, or leave out --engine native')
  const root = gitRootOf(slashed(dirname(path))) ?? io.cwd
  const analysis = await reader.analysisOf({ path: insideRoot(root, path), text: read.text, settings })
  return { path, shown, text: read.text, settings, today, analysis }
}
