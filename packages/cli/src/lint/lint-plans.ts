import { findingsOf, type IsoDate, type LintResult, type Moment, type PlanFacts, type WorkspaceFacts } from '@goalmark/core'
import { shownFrom } from '../files/paths.js'
import { findPlans } from '../find-plans.js'
import type { Io } from '../io.js'
import type { Entry } from '../reading/entry.js'
import { insideRoot, textOf } from '../reading/read-one.js'
import type { PlansAsked, PlansRead } from '../reading/read-plans.js'
import type { Outcome, Placed, PlanOutcome, Problem } from './outcome.js'
import { placed } from './placed.js'
import { findingTally, goalTally } from './tally.js'
import { lazyWorkspace, wholeWorkspace } from './workspace.js'

export interface JudgeOptions {
  readonly asked: PlansAsked
  readonly today: IsoDate
  readonly engine: Outcome['engine']
  /** What may be left out, and why it is. */
  readonly sieve: Sieve
}

/** Decides which findings of a plan are shown; counts the others by what hid them. */
export interface Sieve {
  readonly keep: (findings: readonly Placed[], plan: { readonly path: string; readonly text: () => string }) => readonly Placed[]
  readonly hidden: () => { readonly byBaseline: number; readonly byOnly: number; readonly staleBaseline: number }
}

/** What was read → what is found in it today, among the other files. */
export async function lintPlans(plans: PlansRead, options: JudgeOptions, io: Io): Promise<Outcome> {
  const found = await findAll(plans, options)
  const problems: Problem[] = [...plans.selection.problems]
  const outcomes: PlanOutcome[] = []
  let byComments = 0
  for (const [index, { path, read }] of plans.files.entries()) {
    const shown = shownFrom(io.cwd, path)
    if ('kind' in read) problems.push({ path: shown, kind: read.problem, rule: null, message: read.message })
    const result = found[index]
    if ('kind' in read || !result) continue
    byComments += result.suppressed
    for (const { rule, message } of result.crashes) problems.push({ path: shown, kind: 'rule-crashed', rule, message })
    const { facts } = read.record
    if (facts.recognition === null) continue
    const text = textOnce(path, plans, options.asked)
    const findings = options.sieve.keep(placed(result.findings, read, text), { path: insideRoot(plans.selection.root, path), text })
    outcomes.push({ path: shown, facts, findings })
  }
  const { byBaseline, byOnly, staleBaseline } = options.sieve.hidden()
  const read = plans.files.filter(({ read }) => !('kind' in read)).length
  return {
    today: options.today,
    engine: options.engine,
    plans: outcomes,
    problems,
    tally: {
      files: plans.files.length,
      plans: outcomes.length,
      noPlans: read - outcomes.length,
      ignored: plans.selection.ignored,
      outOfScope: plans.outOfScope,
      ...goalTally(outcomes.map(({ facts }) => facts)),
      ...findingTally(outcomes),
      hidden: { byComments, byBaseline, byOnly },
      staleBaseline,
    },
  }
}

async function findAll(plans: PlansRead, options: JudgeOptions): Promise<readonly (LintResult | undefined)[]> {
  const entries = plans.files.map(({ read }) => ('kind' in read ? undefined : read))
  if (plans.whole) {
    const workspace = wholeWorkspace(plans.selection.root, factsOf(entries))
    return entries.map((entry, index) => entry && findingsOf(entry.record, momentOf(plans, index, options, workspace)))
  }
  return findLazily(plans, entries, options)
}

function* factsOf(entries: readonly (Entry | undefined)[]): Iterable<PlanFacts> {
  for (const entry of entries) if (entry) yield entry.record.facts
}

const momentOf = (plans: PlansRead, index: number, { today }: JudgeOptions, workspace: WorkspaceFacts): Moment => ({
  today,
  workspace,
  rules: plans.config(plans.files[index]!.path).settings.rules,
})

/** For a run over some of the files: others are read when a rule asks about them. Where one of them needs an engine that is not loaded, the rule is asked again. */
async function findLazily(
  plans: PlansRead,
  entries: readonly (Entry | undefined)[],
  options: JudgeOptions,
): Promise<readonly (LintResult | undefined)[]> {
  const { root } = plans.selection
  const known = new Map([...factsOf(entries)].map((facts) => [facts.path, facts]))
  const workspace = lazyWorkspace({
    root,
    known,
    all: () => findPlans({ cwd: root, paths: [], ignoring: options.asked.ignoring, config: plans.config }).files,
    read: (path) => factsAt(`${root}/${path}`, plans, options),
  })
  const results: (LintResult | undefined)[] = []
  for (const [index, entry] of entries.entries()) {
    const look = (): LintResult | undefined => entry && findingsOf(entry.record, momentOf(plans, index, options, workspace.facts))
    let result = look()
    for (let pending = workspace.pending(); pending; pending = workspace.pending()) {
      await pending
      result = look()
    }
    results.push(result)
  }
  return results
}

async function factsAt(path: string, plans: PlansRead, { asked }: JudgeOptions): Promise<PlanFacts | undefined> {
  const read = textOf(path, { instead: asked.instead, oddNames: plans.selection.oddNames })
  if (read.kind === 'problem') return undefined
  const reader = await plans.reader()
  const { settings } = plans.config(path)
  return (await reader.entryOf({ path: insideRoot(plans.selection.root, path), text: read.text, settings })).record.facts
}

/** The text of a plan, read again when something is to be shown of it: keeping all of them would cost more than reading the few. */
function textOnce(path: string, plans: PlansRead, { instead }: PlansAsked): () => string {
  let text: string | undefined
  return () => {
    if (text === undefined) {
      const read = textOf(path, { instead, oddNames: plans.selection.oddNames })
      text = read.kind === 'text' ? read.text : ''
    }
    return text
  }
}
