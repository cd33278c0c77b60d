import { findingsOf, type IsoDate, type LintResult, type PlanFacts, type WorkspaceFacts } from '@goalmark/core'
import { shownFrom } from '../files/paths.js'
import { findPlans } from '../find-plans.js'
import type { Io } from '../io.js'
import type { Entry } from '../reading/entry.js'
import { manyFiles } from '../reading/many-files.js'
import { insideRoot, textOf } from '../reading/read-one.js'
import type { PlansAsked, PlansRead } from '../reading/read-plans.js'
import type { Outcome, Placed, PlanOutcome, Problem } from './outcome.js'
import { placed } from './placed.js'
import { ShelvedPlans } from './shelved-plans.js'
import type { Sieve } from './sieve.js'
import { Counting } from './tally.js'
import { type LazyWorkspace, lazyWorkspace, wholeWorkspace } from './workspace.js'

export interface JudgeOptions {
  readonly asked: PlansAsked
  readonly today: IsoDate
  readonly engine: Outcome['engine']
  readonly sieve: Sieve
}

/** What was read → what is found in it today, among the other files. */
export async function lintPlans(plans: PlansRead, options: JudgeOptions, io: Io): Promise<Outcome> {
  const neighbours = neighboursOf(plans, options.asked)
  const problems: Problem[] = [...plans.selection.problems]
  const outcomes: PlanOutcome[] = []
  const counting = new Counting()
  const shelf = plans.files.length >= manyFiles ? new ShelvedPlans() : null
  let byComments = 0
  for (const [index, { path, read }] of plans.files.entries()) {
    const shown = shownFrom(io.cwd, path)
    if ('kind' in read) {
      problems.push({ path: shown, kind: read.problem, rule: null, message: read.message })
      continue
    }
    const result = await neighbours.asked((workspace) => lookAt(read, plans, index, { today: options.today, workspace }))
    byComments += result.suppressed
    for (const { rule, message } of result.crashes) problems.push({ path: shown, kind: 'rule-crashed', rule, message })
    const { facts } = read.record
    if (facts.recognition === null) continue
    const text = textOnce(path, plans, options.asked)
    const findings = options.sieve.keep({ path: facts.path, findings: placed(result.findings, text), text })
    counting.add(facts, read.tally, findings)
    const outcome = { path: shown, recognition: facts.recognition, titles: titlesOf(read, findings), findings }
    outcomes.push(shelf ? shelf.add(outcome) : outcome)
  }
  const unread = plans.files.filter(({ read }) => 'kind' in read).length
  return {
    today: options.today,
    engine: options.engine,
    shard: options.asked.shard,
    plans: outcomes,
    problems,
    tally: {
      files: plans.files.length,
      plans: outcomes.length,
      noPlans: plans.files.length - unread - outcomes.length,
      ignored: plans.selection.ignored,
      outOfScope: plans.outOfScope,
      ...counting.counts,
      hidden: { byComments, ...options.sieve.hidden() },
      staleBaseline: options.sieve.stale(isLookedAt(plans)).length,
    },
  }
}

/** Whether a run can say of a plan that an entry of the baseline stands for nothing: it looked at the plan, or at all there are. */
export function isLookedAt(plans: PlansRead): (path: string) => boolean {
  if (plans.whole) return () => true
  const looked = new Set(plans.files.map(({ path }) => insideRoot(plans.selection.root, path)))
  return (path) => looked.has(path)
}

interface Day {
  readonly today: IsoDate
  readonly workspace: WorkspaceFacts
}

const lookAt = (entry: Entry, plans: PlansRead, index: number, { today, workspace }: Day): LintResult =>
  findingsOf(entry.record, { today, workspace, rules: plans.config(plans.files[index]!.path).settings.rules })

/** The entry brings those of its own findings; rules across files may speak about other goals. */
function titlesOf({ titles, record }: Entry, findings: readonly Placed[]): Readonly<Record<string, string>> {
  const strangers = findings.filter(({ goal }) => goal !== null && titles[goal] === undefined)
  if (strangers.length === 0) return titles
  return Object.fromEntries(record.facts.goals.map(({ key, title }) => [key, title]))
}

/** The other files, as rules across files see them. */
export interface Neighbours {
  /** Calls `work`, again where it asked about a file that has to be read first. */
  readonly asked: <Result>(work: (workspace: WorkspaceFacts) => Result | Promise<Result>) => Result | Promise<Result>
}

/** All facts at hand, or, for a run over some of the files, facts that are read when a rule asks about them. */
export function neighboursOf(plans: PlansRead, asked: PlansAsked): Neighbours {
  const { root } = plans.selection
  const entries = plans.files.flatMap(({ read }) => ('kind' in read ? [] : [read]))
  if (plans.whole) {
    const workspace = wholeWorkspace(entries, plans.others)
    return { asked: (work) => work(workspace) }
  }
  const lazy = lazyWorkspace({
    root,
    known: new Map(entries.map((entry) => [entry.outline.path, entry])),
    all: () => findPlans({ cwd: root, paths: [], ignoring: asked.ignoring, config: plans.config, given: new Set() }).files,
    read: (path) => factsAt(`${root}/${path}`, plans, asked),
  })
  return { asked: (work) => askedLazily(lazy, work) }
}

async function askedLazily<Result>(lazy: LazyWorkspace, work: (workspace: WorkspaceFacts) => Result | Promise<Result>): Promise<Result> {
  let result = await work(lazy.facts)
  for (let pending = lazy.pending(); pending; pending = lazy.pending()) {
    await pending
    result = await work(lazy.facts)
  }
  return result
}

async function factsAt(path: string, plans: PlansRead, { instead }: PlansAsked): Promise<PlanFacts | undefined> {
  const read = textOf(path, { instead, oddNames: plans.selection.oddNames })
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
