import type { IsoDate } from '@goalmark/core'
import type { Arguments } from '../args/option.js'
import { notAChoice } from '../args/parse-args.js'
import { flag, list, value } from '../args/values.js'
import { isMarkdown, shownFrom } from '../files/paths.js'
import type { ExitCode, Io } from '../io.js'
import { expectedEngine } from '../reading/engine.js'
import { readFiles } from '../reading/read-plans.js'
import { isRefusal, type Refusal, refuse, stoppedHere } from '../refusal.js'
import { problemLine } from '../reporters/reporter.js'
import { isStatus, type PlanStatus, planStatus } from '../status/plan-status.js'
import { pairsWithoutPlan } from '../status/programs.js'
import { statusJson } from '../status/status-json.js'
import { type StatusLook, statusText } from '../status/status-text.js'
import { type StatusWord, statusWords } from '../status/status-words.js'
import { statusWork } from '../status/status-work.js'
import { abilitiesOf } from '../terminal/abilities.js'
import { styleOf } from '../terminal/style.js'
import { plansAskedOf, todayOf } from './asked.js'

/** How far every plan is, what is due next, and who may need a call. */
export async function run(args: Arguments, io: Io): Promise<ExitCode | Refusal> {
  const only = list(args, 'only').flatMap((word) => word.split(','))
  const stranger = only.find((word) => !statusWords.some((known) => known === word))
  if (stranger !== undefined) return notAChoice('--only', stranger, statusWords)
  const today = todayOf(args, io)
  if (isRefusal(today)) return today
  const read = await readStatuses(args, today, io)
  if (isRefusal(read)) return read
  const all = read.plans
  if (all.length === 0 && args.positionals.length === 0 && !flag(args, 'allow-empty')) {
    return refuse('no plan here', 'name the folder, or write a first one with `goalmark new`')
  }
  if (all.length === 0 && read.files > 0) io.stderr.write(`No plan was read: ${noPlans(read.files)}\n`)
  const plans = only.length === 0 ? all : all.filter((plan) => only.some((word) => isStatus(plan, word as StatusWord)))
  const whole = args.positionals.length === 0 || args.positionals.some((path) => !isMarkdown(path))
  const mentees = all.map(({ summary }) => summary.mentee)
  const pairless =
    whole && (only.length === 0 || only.includes('needs-a-call')) ? pairsWithoutPlan({ folders: read.folders, mentees, today }) : []
  if (flag(args, 'json')) io.stdout.write(`${JSON.stringify(statusJson({ today, plans, pairless }), null, 2)}\n`)
  else if (all.length + pairless.length === 0) return read.failed ? 2 : 0
  else if (plans.length + pairless.length === 0) io.stdout.write(noneOf(all.length, only))
  else io.stdout.write(statusText(plans, pairless, lookOf(args, io, today)))
  return read.failed ? 2 : 0
}

/** `None of 12 plans is overdue.` */
const noneOf = (plans: number, only: readonly string[]): string =>
  plans === 1 ? `The one plan is not ${only.join(' or ')}.\n` : `None of ${plans} plans is ${only.join(' or ')}.\n`

/** Files were named and none is a plan: what would make it one. */
const noPlans = (files: number): string =>
  files === 1
    ? '1 Markdown file is no plan; --as-plan reads it as one'
    : `${files} Markdown files are no plans; --as-plan reads them as plans`

const lookOf = (args: Arguments, io: Io, today: StatusLook['today']): StatusLook => ({
  style: styleOf(abilitiesOf(io.stdout, io.env, value(args, 'color'))),
  width: io.stdout.isTTY ? io.stdout.columns : 100,
  goals: flag(args, 'goals') || (args.positionals.length === 1 && isMarkdown(args.positionals[0]!)),
  by: (value(args, 'by') ?? 'plan') as StatusLook['by'],
  chosen: list(args, 'only').length > 0,
  today,
})

interface Read {
  readonly plans: readonly PlanStatus[]
  /** Folders that plans stand in. */
  readonly folders: readonly string[]
  /** How many files were looked at. */
  readonly files: number
  readonly failed: boolean
}

async function readStatuses(args: Arguments, today: IsoDate, io: Io): Promise<Read | Refusal> {
  const asked = plansAskedOf(args, io)
  if (isRefusal(asked)) return asked
  const read = await readFiles(asked, statusWork(today), io)
  if (isRefusal(read)) return read
  if ('kind' in read) return stoppedHere('')
  const plans: PlanStatus[] = []
  const others: string[] = []
  const problems = read.selection.problems.map(problemLine)
  for (const { path, read: found } of read.files) {
    const shown = shownFrom(io.cwd, path)
    if (found === null) others.push(shown)
    else if ('kind' in found) problems.push(`${shown}: ${found.message}`)
    else plans.push(planStatus(found, shown, today))
  }
  for (const problem of problems) io.stderr.write(`goalmark: ${problem}\n`)
  if (flag(args, 'verbose')) {
    io.stderr.write(`Markdown engine: ${expectedEngine(asked.engine)}\n`)
    if (others.length > 0) io.stderr.write(`No plans: ${others.join(', ')}\n`)
  }
  const folders = [...new Set(read.files.map(({ path }) => path.slice(0, path.lastIndexOf('/'))))]
  return { plans, folders, files: read.files.length, failed: problems.length > 0 }
}
