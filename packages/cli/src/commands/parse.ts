import { toJson } from '@goalmark/core'
import type { Arguments } from '../args/option.js'
import { value } from '../args/values.js'
import { absolute, gitRootOf, shownFrom } from '../files/paths.js'
import { readText, strictly } from '../files/read-text.js'
import type { ExitCode, Io } from '../io.js'
import { configFor } from '../load-config.js'
import { insideRoot } from '../reading/read-one.js'
import { loadReader } from '../reading/reader.js'
import { isRefusal, type Refusal, refuse } from '../refusal.js'
import { configOf, engineOf, todayOf } from './asked.js'

/** The goal model of one file, as JSON. */
export async function run(args: Arguments, io: Io): Promise<ExitCode | Refusal> {
  const stdin = value(args, 'stdin-filename')
  const [named, other] = args.positionals
  const name = stdin ?? named
  if (name === undefined || other !== undefined) return refuse('parse takes one file', 'for example: goalmark parse plans/marie.md')
  const path = absolute(io.cwd, name)
  const read = stdin !== undefined || named === '-' ? strictly(io.stdin.bytes()) : readText(path)
  if (read.kind === 'problem') return refuse(`${shownFrom(io.cwd, path)}: ${read.message}`, '')
  const config = configOf(args, io)
  if (isRefusal(config)) return config
  const engine = engineOf(args, io)
  if (isRefusal(engine)) return engine
  const today = todayOf(args, io)
  if (isRefusal(today)) return today
  const reader = await loadReader(engine)
  if (!reader) return refuse('the native Markdown engine is not installed', 'install the package satteri, or leave out --engine native')
  const { settings } = configFor(config)(path)
  const analysis = await reader.analysisOf({ path: insideRoot(gitRootOf(path) ?? io.cwd, path), text: read.text, settings })
  const json = toJson(analysis.plan, { text: read.text, today, judge: analysis.judge, thresholds: settings.health, path: shownFrom(io.cwd, path) })
  io.stdout.write(`${JSON.stringify(json, null, 2)}\n`)
  return 0
}
