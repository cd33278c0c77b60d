import { type IsoDate, rules } from '@goalmark/core'
import type { Arguments } from '../args/option.js'
import { notAChoice } from '../args/parse-args.js'
import { flag, list, number, value } from '../args/values.js'
import { absolute } from '../files/paths.js'
import { strictly } from '../files/read-text.js'
import type { ExitCode, Io } from '../io.js'
import { type Baseline, findBaseline } from '../lint/baseline-file.js'
import { exitCodeOf, type FailOptions } from '../lint/exit-code.js'
import { lintPlans } from '../lint/lint-plans.js'
import { nothingToLookAt, noticesOf } from '../lint/notices.js'
import type { Outcome } from '../lint/outcome.js'
import { onlyWords, sieveOf } from '../lint/sieve.js'
import { expectedEngine } from '../reading/engine.js'
import { lintWork } from '../reading/lint-work.js'
import { type FilesFound, findFiles, type PlansAsked, type PlansRead, readFound, readPlans } from '../reading/read-plans.js'
import { isRefusal, type Refusal, refuse, stoppedHere } from '../refusal.js'
import { plansAskedOf, todayOf } from './asked.js'
import { lintAgain } from './lint-again.js'
import { type Output, outputsOf, show, textsOf, writeOut } from './outputs.js'

/** What one call of `lint` asks for, checked. */
export interface LintAsked {
  readonly asked: PlansAsked
  readonly today: IsoDate
  readonly outputs: readonly Output[]
  readonly fail: FailOptions
  readonly only: readonly string[]
}

export async function run(args: Arguments, io: Io): Promise<ExitCode | Refusal> {
  const lint = lintAskedOf(args, io)
  if (isRefusal(lint)) return lint
  if (flag(args, 'diff')) return (await import('../fix/fix-command.js')).showDiff(lint, args, io)
  if (flag(args, 'watch')) return (await import('./watch.js')).watch(lint, args, io)
  const start = startOf(lint, args, io)
  if (isRefusal(start)) return start
  const again = lintAgain({ lint, args, ...start }, io)
  if (again?.said) {
    await writeOut([again.said.text], io)
    return again.said.code
  }
  const result = await lintFrom(start, lint, args, again?.io ?? io)
  if (isRefusal(result)) return result
  if (result.code !== 2 && result.notices.length === 0) again?.keep(result.code)
  return result.code
}

/** One run from files to report. */
export function lintOnce(lint: LintAsked, args: Arguments, io: Io): Promise<Linted | Refusal> | Refusal {
  const start = startOf(lint, args, io)
  return isRefusal(start) ? start : lintFrom(start, lint, args, io)
}

interface Linted {
  readonly code: ExitCode
  readonly plans: PlansRead
  readonly outcome: Outcome
  /** What was said on stderr. */
  readonly notices: readonly string[]
}

/** What is known before a plan is read. */
interface Start {
  readonly found: FilesFound
  readonly baseline: Baseline | null
}

function startOf(lint: LintAsked, args: Arguments, io: Io): Start | Refusal {
  const found = findFiles(lint.asked, io)
  if (isRefusal(found)) return found
  const baseline = baselineOf(found.selection.root, args, io)
  return isRefusal(baseline) ? baseline : { found, baseline }
}

async function lintFrom({ found, baseline }: Start, lint: LintAsked, args: Arguments, io: Io): Promise<Linted | Refusal> {
  const begun = io.clock()
  const plans = await readForLint(found, lint, args, io)
  if (isRefusal(plans)) return plans
  const sieve = sieveOf({ only: lint.only, quiet: flag(args, 'quiet'), withClock: lint.asked.scope === null, baseline })
  const engine = expectedEngine(lint.asked.engine)
  const judged = await lintPlans(plans.read, { asked: lint.asked, today: lint.today, engine, sieve }, io)
  const outcome = { ...judged, problems: [...judged.problems, ...plans.problems] }
  const nothing = nothingToLookAt(outcome, lint.asked, flag(args, 'allow-empty'))
  if (isRefusal(nothing)) return nothing
  const shown = io.clock()
  const refusal = await show(
    { outcome, textOf: textsOf({ instead: lint.asked.instead, oddNames: plans.read.selection.oddNames }, io) },
    lint.outputs,
    args,
    io,
  )
  if (refusal) return refusal
  const notices = noticesOf(outcome, plans.read, flag(args, 'verbose'))
  for (const notice of notices) io.stderr.write(`${notice}\n`)
  if (flag(args, 'timing')) io.stderr.write(`${timingLine(plans.read.timing, shown - begun, io.clock() - shown)}\n`)
  return { code: exitCodeOf(outcome, lint.fail), plans: plans.read, outcome, notices }
}

/** With `--fix`, what is fixed is written first and read again: a run judges what it leaves behind. */
async function readForLint(
  found: FilesFound,
  lint: LintAsked,
  args: Arguments,
  io: Io,
): Promise<{ readonly read: PlansRead; readonly problems: Outcome['problems'] } | Refusal> {
  const read = await readFound(found, lint.asked, lintWork, io)
  if (isRefusal(read)) return read
  if ('kind' in read) return stoppedHere('nothing was written')
  if (!flag(args, 'fix')) return { read, problems: [] }
  const { fixInPlace } = await import('../fix/fix-command.js')
  const fixed = await fixInPlace(read, lint, flag(args, 'unsafe-fixes'), io)
  if (isRefusal(fixed)) return fixed
  const { written, problems } = fixed
  if (written === 0) return { read, problems }
  const again = await readPlans(lint.asked, io)
  if (isRefusal(again)) return again
  return 'kind' in again ? stoppedHere('what could be fixed is written') : { read: again, problems }
}

function baselineOf(root: string, args: Arguments, io: Io): Baseline | null | Refusal {
  if (flag(args, 'no-baseline')) return null
  const named = value(args, 'baseline')
  return findBaseline(io.cwd, root, named === undefined ? null : absolute(io.cwd, named), io.cwd)
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
  if (flag(args, 'fix'))
    return refuse(
      '--fix writes files, and stdin is none',
      'goalmark fmt --stdin-filename FILE gives the text back; --diff shows the changes',
    )
  const read = strictly(io.stdin.bytes())
  if (read.kind === 'problem') return refuse(`stdin: ${read.message}`, '')
  const path = name ?? 'stdin.md'
  return { ...asked, paths: [path], instead: new Map([[absolute(io.cwd, path), read.text]]) }
}

function onlyOf(words: readonly string[]): readonly string[] | Refusal {
  const each = words.flatMap((word) => word.split(','))
  const groups = [...new Set(rules.map(({ id }) => id.split('/')[0]!))]
  const known = new Set([
    ...onlyWords,
    ...onlyWords.map((word) => word.replace(/s$/, '')),
    ...groups,
    ...rules.flatMap(({ id }) => [id, id.split('/')[1]!]),
  ])
  const stranger = each.find((word) => !known.has(word))
  return stranger === undefined ? each : notAChoice('--only', stranger, [...onlyWords, ...groups])
}

function timingLine({ find, read, fromCache }: PlansRead['timing'], judged: number, shown: number): string {
  const milliseconds = (time: number): string => `${Math.round(time)} ms`
  const rest = judged - read
  return `Time: finding files ${milliseconds(find)}, reading ${milliseconds(read)} (${fromCache} from the cache), across files ${milliseconds(rest)}, report ${milliseconds(shown)}`
}
