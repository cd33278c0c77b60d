import { toJson } from '@goalmark/core'
import type { Arguments } from '../args/option.js'
import { flag, value } from '../args/values.js'
import type { ExitCode, Io } from '../io.js'
import { isRefusal, type Refusal, refuse } from '../refusal.js'
import { resource } from '../resources.js'
import { onePlan } from './one-plan.js'

/** The goal model of one file, as JSON. */
export async function run(args: Arguments, io: Io): Promise<ExitCode | Refusal> {
  if (flag(args, 'schema')) return schema(io)
  const [named, other] = args.positionals
  const name = value(args, 'stdin-filename') ?? named
  if (name === undefined || other !== undefined) return refuse('parse takes one file', 'for example: goalmark parse plans/marie.md')
  const read = await onePlan(name, args, io)
  if (isRefusal(read)) return read
  const { analysis, text, today, settings, shown } = read
  const json = toJson(analysis.plan, { text, today, judge: analysis.judge, thresholds: settings.health, path: shown })
  io.stdout.write(`${JSON.stringify(json, null, 2)}\n`)
  return 0
}

function schema(io: Io): ExitCode | Refusal {
  const text = resource('schema', 'plan.schema.json')
  if (text === undefined) return refuse('the schema is not part of this installation', 'install goalmark again')
  io.stdout.write(text)
  return 0
}
