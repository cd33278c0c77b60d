import type { Arguments } from '../args/option.js'
import { flag, value } from '../args/values.js'
import type { LintAsked } from '../commands/lint.js'
import { shownFrom } from '../files/paths.js'
import type { ExitCode, Io } from '../io.js'
import type { Problem } from '../lint/outcome.js'
import { type PlansRead, readPlans } from '../reading/read-plans.js'
import { isRefusal, type Refusal, stoppedHere } from '../refusal.js'
import { abilitiesOf } from '../terminal/abilities.js'
import { type Style, styleOf } from '../terminal/style.js'
import { visible } from '../terminal/visible.js'
import { type FixedPlan, fixPlans, writeFixed } from './fix-plans.js'
import { unifiedDiff } from './unified-diff.js'

/** `lint --fix`: writes what can be fixed and says on stderr how much that was. */
export async function fixInPlace(
  plans: PlansRead,
  { asked, today }: LintAsked,
  unsafe: boolean,
  io: Io,
): Promise<{ readonly written: number; readonly problems: readonly Problem[] } | Refusal> {
  const fixed = await fixPlans(plans, { asked, today, unsafe, canonical: false }, io)
  if ('kind' in fixed) return stoppedHere('nothing was written')
  const { written, count, problems, stopped } = await writeFixed(fixed, { asked, oddNames: plans.selection.oddNames }, io)
  if (stopped !== null) return stoppedHere(stopped)
  if (written > 0)
    io.stderr.write(
      `Fixed ${count} ${count === 1 ? 'finding' : 'findings'} in ${written} ${written === 1 ? 'plan' : 'plans'}${
        asked.scope?.kind === 'staged' ? '; `git add` stages it' : ''
      }.\n`,
    )
  return { written, problems }
}

/** `lint --diff`: what `--fix` would change; 1 if anything. */
export async function showDiff({ asked, today }: LintAsked, args: Arguments, io: Io): Promise<ExitCode | Refusal> {
  const plans = await readPlans(asked, io)
  if (isRefusal(plans)) return plans
  if ('kind' in plans) return stoppedHere('nothing was written')
  const unsafe = flag(args, 'unsafe-fixes')
  const fixed = await fixPlans(plans, { asked, today, unsafe, canonical: false }, io)
  if ('kind' in fixed) return stoppedHere('nothing was written')
  writeDiffs(fixed, styleOf(abilitiesOf(io.stdout, io.env, value(args, 'color'))), io)
  const problems = [...plans.selection.problems.map(({ path, message }) => `${path}: ${message}`), ...unread(plans, io)]
  for (const problem of problems) io.stderr.write(`goalmark: ${problem}\n`)
  return problems.length > 0 ? 2 : fixed.some(({ before, after }) => before !== after) ? 1 : 0
}

export const unread = (plans: PlansRead, io: Io): readonly string[] =>
  plans.files.flatMap(({ path, read }) => ('kind' in read ? [`${shownFrom(io.cwd, path)}: ${read.message}`] : []))

/** Unified diffs on stdout, to be read or to be given to `git apply`. */
export function writeDiffs(fixed: readonly FixedPlan[], style: Style, io: Io): void {
  for (const { path, before, after } of fixed) {
    for (const line of unifiedDiff(before, after, shownFrom(io.cwd, path))) io.stdout.write(`${painted(line, style, io.stdout.isTTY)}\n`)
  }
}

function painted(line: string, style: Style, onTerminal: boolean): string {
  const shown = onTerminal ? visible(line) : line
  if (line.startsWith('---') || line.startsWith('+++')) return style.bold(shown)
  if (line.startsWith('@@')) return style.cyan(shown)
  if (line.startsWith('-')) return style.red(shown)
  return line.startsWith('+') ? style.green(shown) : shown
}
