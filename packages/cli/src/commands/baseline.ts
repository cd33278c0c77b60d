import { baselineOf, prunedBaseline, writeBaseline } from '@goalmark/core'
import type { Arguments } from '../args/option.js'
import { notAChoice } from '../args/parse-args.js'
import { flag, value } from '../args/values.js'
import { absolute, shownFrom } from '../files/paths.js'
import { writeNew } from '../files/write-file.js'
import type { ExitCode, Io } from '../io.js'
import { baselineName, findBaseline } from '../lint/baseline-file.js'
import { isLookedAt, lintPlans } from '../lint/lint-plans.js'
import { sieveOf } from '../lint/sieve.js'
import { diskFiles } from '../load-config.js'
import { expectedEngine } from '../reading/engine.js'
import { insideRoot } from '../reading/read-one.js'
import { type PlansAsked, type PlansRead, readPlans } from '../reading/read-plans.js'
import { isRefusal, type Refusal, refuse, stoppedHere } from '../refusal.js'
import { problemLine } from '../reporters/reporter.js'
import { plansAskedOf } from './asked.js'
import { textsOf } from './outputs.js'

const actions = { create, prune, check } as const

/** What is found today is kept quiet; what is new is shown. */
export async function run(args: Arguments, io: Io): Promise<ExitCode | Refusal> {
  const [word, ...paths] = args.positionals
  if (word === undefined) return refuse('baseline takes create, prune or check', 'begin with `goalmark baseline create`')
  if (!Object.hasOwn(actions, word)) return notAChoice('what baseline does', word, Object.keys(actions))
  const asked = plansAskedOf({ ...args, positionals: paths }, io)
  if (isRefusal(asked)) return asked
  const plans = await readPlans(asked, io)
  if (isRefusal(plans)) return plans
  if ('kind' in plans) return stoppedHere('nothing was written')
  return actions[word as keyof typeof actions]({ plans, asked, args, io })
}

interface Work {
  readonly plans: PlansRead
  readonly asked: PlansAsked
  readonly args: Arguments
  readonly io: Io
}

const namedIn = ({ args, io }: Work): string | null => {
  const named = value(args, 'baseline')
  return named === undefined ? null : absolute(io.cwd, named)
}

async function create(work: Work): Promise<ExitCode | Refusal> {
  const { plans, asked, args, io } = work
  const sieve = sieveOf({ only: [], quiet: false, withClock: true, baseline: null })
  const outcome = await lintPlans(plans, { asked, today: io.today(), engine: expectedEngine(asked.engine), sieve }, io)
  for (const problem of outcome.problems) io.stderr.write(`goalmark: ${problemLine(problem)}\n`)
  if (outcome.problems.length > 0)
    return refuse('no baseline is written while files cannot be looked at', 'mend them first, or leave them out with "ignore"')
  const textOf = textsOf({ instead: asked.instead, oddNames: plans.selection.oddNames }, io)
  const { root } = plans.selection
  const entries = baselineOf(
    outcome.plans.map(({ path, findings }) => ({ path: insideRoot(root, absolute(io.cwd, path)), text: textOf(path), findings })),
  )
  const path = namedIn(work) ?? `${io.cwd}/${baselineName}`
  const text = writeBaseline(entries)
  if (flag(args, 'dry-run')) {
    io.stdout.write(text)
    return 0
  }
  const before = diskFiles.read(path)
  const written = writeNew(path, text)
  if (written.kind === 'not-written') return refuse(`${shownFrom(io.cwd, path)}: ${written.message}`, 'nothing was written')
  const count = entries.length === 1 ? '1 finding' : `${entries.length} findings`
  io.stderr.write(
    `${shownFrom(io.cwd, path)}: ${count} will not be shown${before === undefined ? '' : `, ${newIn(text, before)} of them new`}. Commit it; what is new will be.\n`,
  )
  return 0
}

/** How many lines were not there before. */
function newIn(text: string, before: string): number {
  const known = new Set(before.split('\n'))
  return text.split('\n').filter((line) => !known.has(line)).length
}

/** Which entries are used, by looking with the baseline on. */
async function entriesLeft(work: Work) {
  const { plans, asked, io } = work
  const baseline = findBaseline(io.cwd, plans.selection.root, namedIn(work), io.cwd)
  if (isRefusal(baseline)) return baseline
  if (!baseline) return refuse('there is no baseline here', 'write one with `goalmark baseline create`')
  const sieve = sieveOf({ only: [], quiet: false, withClock: true, baseline })
  await lintPlans(plans, { asked, today: io.today(), engine: expectedEngine(asked.engine), sieve }, io)
  return { baseline, stale: sieve.stale(isLookedAt(plans)) }
}

async function prune(work: Work): Promise<ExitCode | Refusal> {
  const { args, io } = work
  const found = await entriesLeft(work)
  if (isRefusal(found)) return found
  const { baseline, stale } = found
  const shown = shownFrom(io.cwd, baseline.path)
  if (stale.length === 0) {
    io.stderr.write(`${shown}: every line still stands for something.\n`)
    return 0
  }
  const gone = new Set(stale)
  const left = prunedBaseline(
    baseline.entries,
    new Set(baseline.entries.filter((entry) => !gone.has(entry)).map((entry) => writeBaseline([entry]).trimEnd())),
  )
  for (const { plan, rule, goal } of stale) io.stderr.write(`${plan}: ${rule}${goal === null ? '' : ` (${goal})`} is no more\n`)
  if (flag(args, 'dry-run')) return 0
  const written = writeNew(baseline.path, writeBaseline(left))
  if (written.kind === 'not-written') return refuse(`${shown}: ${written.message}`, 'nothing was written')
  io.stderr.write(`${shown}: ${stale.length} ${stale.length === 1 ? 'line' : 'lines'} taken out, ${left.length} left.\n`)
  return 0
}

async function check(work: Work): Promise<ExitCode | Refusal> {
  const { io } = work
  const found = await entriesLeft(work)
  if (isRefusal(found)) return found
  for (const { plan, rule, goal } of found.stale) io.stdout.write(`${plan}: ${rule}${goal === null ? '' : ` (${goal})`} is no more\n`)
  if (found.stale.length > 0) io.stderr.write('Take them out with `goalmark baseline prune`.\n')
  return found.stale.length > 0 ? 1 : 0
}
