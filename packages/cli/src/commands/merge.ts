import type { Arguments } from '../args/option.js'
import { flag, list, number, value } from '../args/values.js'
import { absolute } from '../files/paths.js'
import { readOwn, readText } from '../files/read-text.js'
import type { ExitCode, Io } from '../io.js'
import { exitCodeOf, type FailOptions } from '../lint/exit-code.js'
import { mergeReports, type NamedReport } from '../lint/merge-reports.js'
import { isRefusal, type Refusal, refuse } from '../refusal.js'
import { outputsOf, show } from './outputs.js'

/** Reports of shards → one report, and the exit code that one run over everything would have had. */
export async function run(args: Arguments, io: Io): Promise<ExitCode | Refusal> {
  if (args.positionals.length === 0)
    return refuse('merge takes the reports of `lint --format json`', 'for example: goalmark merge 1.json 2.json')
  if (list(args, 'only').length > 0) return refuse('merge shows what the reports hold', 'give --only to the runs that write them')
  const outputs = outputsOf(args, io)
  if (isRefusal(outputs)) return outputs
  const reports: NamedReport[] = []
  for (const name of args.positionals) {
    const report = reportAt(name, io)
    if (isRefusal(report)) return report
    reports.push(report)
  }
  const outcome = mergeReports(reports)
  if (isRefusal(outcome)) return outcome
  const textOf = (path: string): string => {
    const read = readText(absolute(io.cwd, path))
    return read.kind === 'text' ? read.text : ''
  }
  const refusal = await show({ outcome, textOf }, outputs, args, io)
  const failOn = (value(args, 'fail-on') ?? 'warning') as FailOptions['failOn']
  return refusal ?? exitCodeOf(outcome, { failOn, maxWarnings: number(args, 'max-warnings') ?? 0, clock: flag(args, 'clock') })
}

function reportAt(name: string, io: Io): NamedReport | Refusal {
  const read = readOwn(absolute(io.cwd, name))
  if (read.kind === 'problem') return refuse(`${name}: ${read.message}`, 'write it with `goalmark lint --format json=FILE`')
  try {
    return { name, value: JSON.parse(read.text) }
  } catch {
    return refuse(`${name}: this is no JSON`, 'write it with `goalmark lint --format json=FILE`')
  }
}
