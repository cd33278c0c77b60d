import type { Arguments } from '../args/option.js'
import { flag, value } from '../args/values.js'
import { absolute, shownFrom } from '../files/paths.js'
import { strictly } from '../files/read-text.js'
import { unread, writeDiffs } from '../fix/fix-command.js'
import { type FixedPlan, fixPlans, type WrittenPlans, writeFixed } from '../fix/fix-plans.js'
import { fmtWork } from '../fix/fmt-work.js'
import type { ExitCode, Io } from '../io.js'
import { type PlansAsked, readFiles } from '../reading/read-plans.js'
import { isRefusal, type Refusal, refuse, stoppedHere } from '../refusal.js'
import { problemLine } from '../reporters/reporter.js'
import { abilitiesOf } from '../terminal/abilities.js'
import { styleOf } from '../terminal/style.js'
import { plansAskedOf } from './asked.js'

/** Plans in canonical form. */
export async function run(args: Arguments, io: Io): Promise<ExitCode | Refusal> {
  const asked = plansAskedOf(args, io)
  if (isRefusal(asked)) return asked
  const name = value(args, 'stdin-filename')
  if (name !== undefined || asked.paths.includes('-')) return formatStdin(name ?? 'stdin.md', asked, args, io)
  const plans = await readFiles(asked, fmtWork, io)
  if (isRefusal(plans)) return plans
  if ('kind' in plans) return stoppedHere('nothing was written')
  const problems = [...plans.selection.problems.map(problemLine), ...unread(plans, io)]
  for (const problem of problems) io.stderr.write(`goalmark: ${problem}\n`)
  const count = plans.files.filter(({ read }) => !('kind' in read) && read.record.facts.recognition !== null).length
  if (count === 0 && asked.paths.length === 0 && problems.length === 0 && !flag(args, 'allow-empty')) {
    return refuse('no plan here', 'name the folder, or pass --allow-empty')
  }
  const fixed = await fixPlans(plans, { asked, today: io.today(), unsafe: false, canonical: true }, io)
  if ('kind' in fixed) return stoppedHere('nothing was written')
  const changed = fixed.filter(({ before, after }) => before !== after)
  if (flag(args, 'diff')) writeDiffs(changed, styleOf(abilitiesOf(io.stdout, io.env, value(args, 'color'))), io)
  if (count === 0 && problems.length > 0) return 2
  if (flag(args, 'diff') || flag(args, 'check')) {
    const code = report(changed, args, io)
    return problems.length > 0 ? 2 : code
  }
  const written = await writeFixed(fixed, { asked, oddNames: plans.selection.oddNames }, io)
  for (const problem of written.problems) io.stderr.write(`goalmark: ${problemLine(problem)}\n`)
  if (written.stopped !== null) return stoppedHere(written.stopped)
  if (!flag(args, 'quiet')) tell(written, changed, args, io)
  return problems.length + written.problems.length > 0 ? 2 : 0
}

function report(changed: readonly FixedPlan[], args: Arguments, io: Io): ExitCode {
  if (!flag(args, 'diff')) for (const { path } of changed) io.stdout.write(`${shownFrom(io.cwd, path)}\n`)
  if (changed.length > 0 && !flag(args, 'quiet')) {
    io.stderr.write(`${changed.length} ${changed.length === 1 ? 'plan is' : 'plans are'} not in canonical form: goalmark fmt\n`)
  }
  return changed.length > 0 ? 1 : 0
}

function tell({ written }: WrittenPlans, changed: readonly FixedPlan[], args: Arguments, io: Io): void {
  if (flag(args, 'verbose')) for (const { path } of changed) io.stderr.write(`${shownFrom(io.cwd, path)}\n`)
  if (changed.length === 0) io.stderr.write('Nothing to change.\n')
  else if (written > 0) io.stderr.write(`${written} ${written === 1 ? 'plan' : 'plans'} written in canonical form.\n`)
}

/** Text in, text out; what is no plan comes back as it went in. */
async function formatStdin(name: string, asked: PlansAsked, args: Arguments, io: Io): Promise<ExitCode | Refusal> {
  const bytes = io.stdin.bytes()
  const read = strictly(bytes)
  if (read.kind === 'problem') return refuse(`stdin: ${read.message}`, '')
  const path = absolute(io.cwd, name)
  const plans = await readFiles({ ...asked, paths: [name], instead: new Map([[path, read.text]]) }, fmtWork, io)
  if (isRefusal(plans)) return plans
  if ('kind' in plans) return stoppedHere('nothing was written')
  const fixed = await fixPlans(
    plans,
    { asked: { ...asked, instead: new Map([[path, read.text]]) }, today: io.today(), unsafe: false, canonical: true },
    io,
  )
  if ('kind' in fixed) return stoppedHere('nothing was written')
  const after = fixed[0]?.after ?? read.text
  if (flag(args, 'check')) return after === read.text ? 0 : 1
  io.stdout.write((read.bom ? '\ufeff' : '') + after)
  return 0
}
