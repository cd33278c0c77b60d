import { rules } from '@goalmark/core'
import type { Arguments } from '../args/option.js'
import { notAChoice } from '../args/parse-args.js'
import { flag, list, number, value } from '../args/values.js'
import { absolute } from '../files/paths.js'
import { readText, strictly } from '../files/read-text.js'
import type { ExitCode, Io } from '../io.js'
import { exitCodeOf, type FailOptions } from '../lint/exit-code.js'
import { lintPlans } from '../lint/lint-plans.js'
import { nothingToLookAt, noticesOf } from '../lint/notices.js'
import { onlyWords, sieveOf } from '../lint/sieve.js'
import { expectedEngine } from '../reading/engine.js'
import { type PlansAsked, readPlans } from '../reading/read-plans.js'
import { isRefusal, type Refusal, refuse } from '../refusal.js'
import { plansAskedOf, todayOf } from './asked.js'
import { type Output, outputsOf, show } from './outputs.js'

/** What one call of `lint` asks for, checked. */
interface LintAsked {
  readonly asked: PlansAsked
  readonly today: Exclude<ReturnType<typeof todayOf>, Refusal>
  readonly outputs: readonly Output[]
  readonly fail: FailOptions
  readonly only: readonly string[]
}

export async function run(args: Arguments, io: Io): Promise<ExitCode | Refusal> {
  const asked = lintAskedOf(args, io)
  if (isRefusal(asked)) return asked
  return lintOnce(asked, args, io)
}

async function lintOnce(lint: LintAsked, args: Arguments, io: Io): Promise<ExitCode | Refusal> {
  const begun = io.clock()
  const plans = await readPlans(lint.asked, io)
  if (isRefusal(plans)) return plans
  if ('kind' in plans) return refuse('stopped', 'nothing was written')
  const sieve = sieveOf({ only: lint.only, quiet: flag(args, 'quiet'), withClock: lint.asked.scope === null })
  const engine = expectedEngine(lint.asked.engine)
  const outcome = await lintPlans(plans, { asked: lint.asked, today: lint.today, engine, sieve }, io)
  const judged = io.clock()
  const nothing = nothingToLookAt(outcome, lint.asked, flag(args, 'allow-empty'))
  if (isRefusal(nothing)) return nothing
  const textOf = (path: string): string => {
    const read = readText(absolute(io.cwd, path))
    return lint.asked.instead.get(absolute(io.cwd, path)) ?? (read.kind === 'text' ? read.text : '')
  }
  const refusal = await show({ outcome, textOf }, lint.outputs, args, io)
  for (const notice of noticesOf(outcome, plans, flag(args, 'verbose'))) io.stderr.write(`${notice}\n`)
  if (flag(args, 'timing')) io.stderr.write(`${timingLine(plans.timing, judged - begun, io.clock() - judged)}\n`)
  return refusal ?? exitCodeOf(outcome, lint.fail)
}

function lintAskedOf(args: Arguments, io: Io): LintAsked | Refusal {
  const plans = plansAskedOf(args, io)
  if (isRefusal(plans)) return plans
  const asked = withStdin(plans, args, io)
  if (isRefusal(asked)) return asked
  const today = todayOf(args, io)
  if (isRefusal(today)) return today
  const outputs = outputsOf(args, io)
  if (isRefusal(outputs)) return outputs
  const only = onlyOf(list(args, 'only'))
  if (isRefusal(only)) return only
  const failOn = (value(args, 'fail-on') ?? 'warning') as FailOptions['failOn']
  return { asked, today, outputs, only, fail: { failOn, maxWarnings: number(args, 'max-warnings') ?? 0, clock: flag(args, 'clock') } }
}

/** `-` and `--stdin-filename`: one text from stdin, as if it stood in a file. */
function withStdin(asked: PlansAsked, args: Arguments, io: Io): PlansAsked | Refusal {
  const name = value(args, 'stdin-filename')
  const dash = asked.paths.includes('-')
  if (name === undefined && !dash) return asked
  if (asked.paths.some((path) => path !== '-')) return refuse('stdin is read alone', 'leave out the other paths')
  const read = strictly(io.stdin.bytes())
  if (read.kind === 'problem') return refuse(`stdin: ${read.message}`, '')
  const path = name ?? 'stdin.md'
  return { ...asked, paths: [path], instead: new Map([[absolute(io.cwd, path), read.text]]) }
}

function onlyOf(words: readonly string[]): readonly string[] | Refusal {
  const each = words.flatMap((word) => word.split(','))
  const known = new Set([
    ...onlyWords,
    ...onlyWords.map((word) => word.replace(/s$/, '')),
    ...rules.flatMap(({ id }) => [id, id.split('/')[0]!, id.split('/')[1]!]),
  ])
  const stranger = each.find((word) => !known.has(word))
  return stranger === undefined
    ? each
    : notAChoice('--only', stranger, [...onlyWords, ...new Set(rules.map(({ id }) => id.split('/')[0]!))])
}

function timingLine(
  timing: { readonly find: number; readonly read: number; readonly fromCache: number },
  judged: number,
  shown: number,
): string {
  const milliseconds = (time: number): string => `${Math.round(time)} ms`
  const rest = judged - timing.find - timing.read
  return `Time: finding files ${milliseconds(timing.find)}, reading ${milliseconds(timing.read)} (${timing.fromCache} from the cache), across files ${milliseconds(rest)}, report ${milliseconds(shown)}`
}
