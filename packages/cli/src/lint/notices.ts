import type { PlansAsked, PlansRead } from '../reading/read-plans.js'
import { type Refusal, refuse } from '../refusal.js'
import type { Outcome } from './outcome.js'

/** A run that was not told where to look and finds no plan has not done its job: silence would pass for "all is well". */
export function nothingToLookAt(
  { tally, problems }: Outcome,
  { paths, scope, shard }: PlansAsked,
  allowEmpty: boolean,
): Refusal | undefined {
  if (paths.length > 0 || tally.plans > 0 || scope || shard || allowEmpty || problems.length > 0) return undefined
  return refuse(
    `no plan here: ${leftOut(tally) ?? nothing}`,
    'name the folder, put `plan: mentoring` into a front matter, or pass --allow-empty',
  )
}

/** One line on stderr when there was something and none of it was looked at, or when files were left out and the user wants to know. */
export function noticesOf(outcome: Outcome, plans: PlansRead, verbose: boolean): readonly string[] {
  const { tally } = outcome
  const empty = tally.plans === 0 && outcome.problems.length === 0
  if (!empty && !verbose) return []
  const left = leftOut(tally)
  const lines = empty ? [`No plan was checked: ${left ?? nothing}${wouldRead(tally)}`] : left === null ? [] : [`Left out: ${left}`]
  if (verbose) lines.push(`Markdown engine: ${outcome.engine}`, ...unnamed(plans))
  return lines
}

const nothing = 'no Markdown file was there'

/** What makes a file a plan, where files were named and none is one. */
const wouldRead = ({ noPlans }: Outcome['tally']): string =>
  noPlans === 0 ? '' : noPlans === 1 ? '; --as-plan reads it as one' : '; --as-plan reads them as plans'

/** What was there and not looked at; `null` for nothing. */
function leftOut({ noPlans, ignored, outOfScope }: Outcome['tally']): string | null {
  const parts = [
    noPlans > 0 ? `${noPlans} Markdown ${noPlans === 1 ? 'file is no plan' : 'files are no plans'}` : '',
    ignored.byGit > 0 ? `${ignored.byGit} left out by .gitignore` : '',
    ignored.byConfig > 0 ? `${ignored.byConfig} left out by the config's "ignore"` : '',
    outOfScope ? `${outOfScope} not in scope` : '',
  ].filter((part) => part !== '')
  return parts.length > 0 ? parts.join(', ') : null
}

function unnamed({ files, selection }: PlansRead): readonly string[] {
  const paths = files.flatMap(({ path, read }) =>
    !('kind' in read) && read.record.facts.recognition === null ? [path.slice(selection.root.length + 1)] : [],
  )
  return paths.length > 0 ? [`No plans: ${paths.join(', ')}`] : []
}
