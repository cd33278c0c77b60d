import type { Judgement } from '../judge/judgement.js'
import type { Goal, Plan, Step } from '../plan/model.js'
import type { PlanFacts } from '../workspace/facts.js'
import { type Asks, asksOf } from './asks.js'
import { type Among, bareNames } from './bare-names.js'
import type { Finding, Severity } from './finding.js'

import { type Crash, type PlanRecord, type Standing, standingOf } from './record.js'
import type { PlanFrame, Report, Rule } from './rule.js'
import { type ActiveRule, type RuleSet, rulesOn } from './rule-set.js'
import { quieter } from './severity.js'
import { applySilences, silencesOf } from './suppress.js'
import { undatedGoals } from './undated.js'

export interface InspectOptions {
  readonly rules: RuleSet
  readonly facts: PlanFacts
  readonly judge: (goal: Goal) => Judgement
  /** Hours that one thing takes where the plan does not say; from the config. */
  readonly effort: Readonly<Record<string, number>>
  /** Whether findings bring the changes a person may choose from; without them a record is smaller and sooner made. */
  readonly suggestions: boolean
  /** For who inspects the same plan after every key. */
  readonly again?: FindingsAgain
}

/** What was found of a goal before, for goals of which nothing is new. Knows nothing where a rule threw. */
export interface FindingsAgain {
  readonly known: (goal: Goal, asks: Asks, frame: PlanFrame) => readonly Finding[] | null
  readonly note: (goal: Goal, asks: Asks, frame: PlanFrame, findings: readonly Finding[]) => void
}

/** Runs the rules that look at one plan. Pure and total: a rule that throws is reported in `crashes`, the others go on. */
export function inspect(text: string, plan: Plan, options: InspectOptions): PlanRecord {
  const { rules, facts, judge, effort, suggestions } = options
  const standing = standingOf(plan)
  if (plan.recognition === null) return { facts, findings: [], suppressed: 0, silences: [], standing, crashes: [] }
  const run = new Run(standing, suggestions, isPair(plan))
  const goals = goalsOf(plan, { names: bareNames(plan.goals, facts, judge), undated: undatedGoals(plan, facts) })
  const subject: Subject = {
    text,
    plan,
    judge,
    effort,
    goals,
    asks: (goal) => goals.get(goal)?.asks ?? asksOf({ goal, plan, parent: null, names: null, undated: null }),
  }
  runRules(run, subject, rules, options.again ?? null)
  const silences = silencesOf(text, plan)
  const { kept, used } = applySilences(run.findings.sort(byPlace), silences)
  return {
    facts,
    findings: kept,
    suppressed: run.findings.length - kept.length,
    silences: silences.map((silence) => (used.has(silence) ? { ...silence, used: true } : silence)),
    standing,
    crashes: run.crashes,
  }
}

/** Whether two people read the plan together. */
const isPair = ({ kind, mentor }: Plan): boolean => mentor !== null || kind === 'mentoring' || kind === 'development'

/** The total order of findings: place, then rule, then message. */
export const byPlace = (a: Finding, b: Finding): number =>
  a.span.start - b.span.start || compare(a.rule, b.rule) || a.span.end - b.span.end || compare(a.message, b.message)

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

interface Subject {
  readonly text: string
  readonly plan: Plan
  readonly effort: Readonly<Record<string, number>>
  readonly judge: (goal: Goal) => Judgement
  readonly goals: ReadonlyMap<Goal, { readonly asks: Asks }>
  readonly asks: (goal: Goal) => Asks
}

/** Goals that are asked something once for all. */
interface Together {
  readonly names: ReadonlyMap<Goal, Among>
  readonly undated: ReadonlyMap<Goal, Among>
}

/** Every goal with what is asked of it, parents before children. */
function goalsOf(plan: Plan, { names, undated }: Together): ReadonlyMap<Goal, { readonly asks: Asks }> {
  const all = new Map<Goal, { readonly asks: Asks }>()
  const add = (goal: Goal, parent: Asks | null): void => {
    const asks = asksOf({ goal, plan, parent, names: names.get(goal) ?? null, undated: undated.get(goal) ?? null })
    all.set(goal, { asks })
    for (const child of goal.goals) add(child, asks)
  }
  for (const goal of plan.goals) add(goal, null)
  return all
}

/** The part of an active rule that its findings are made of. */
interface Speaker {
  readonly rule: Pick<Rule, 'id' | 'advice' | 'adviceAlone' | 'lacks' | 'clock' | 'fact' | 'binding'>
  readonly level: Severity
}

/** The same with what it asks of a subject. */
interface Asking<Subject, Context> extends Speaker {
  readonly rule: Speaker['rule'] & { readonly check: (subject: Subject, context: Context) => Iterable<Report> }
}

/** Collects what rules report, at the levels that the plan and the settings leave them. Closed at the end of one `inspect`. */
export class Run {
  readonly findings: Finding[] = []
  readonly crashes: Crash[] = []
  readonly #standing: Standing
  readonly #suggests: boolean
  readonly #isPair: boolean

  constructor(standing: Standing, suggests: boolean, isPair: boolean) {
    this.#standing = standing
    this.#suggests = suggests
    this.#isPair = isPair
  }

  /** Takes all that one rule says of one subject; `false` once the rule has thrown. `goal` is the key of the goal it is about. */
  take<About, Context>(active: Asking<About, Context>, about: About, context: Context, goal: string | null): boolean {
    const { rule } = active
    if (this.#standing.factsOnly && !rule.fact) return true
    try {
      for (const report of rule.check(about, context)) this.findings.push(this.#findingOf(active, report, goal))
      return true
    } catch (error) {
      this.crashes.push({ rule: active.rule.id, message: String(error instanceof Error ? error.message : error) })
      return false
    }
  }

  #findingOf({ rule, level }: Speaker, report: Report, goal: string | null): Finding {
    const cap = rule.binding ? 'error' : this.#standing.cap
    return {
      rule: rule.id,
      severity: quieter(quieter(level, report.atMost ?? 'error'), cap),
      message: report.message,
      advice: report.advice ?? (this.#isPair ? undefined : rule.adviceAlone) ?? rule.advice,
      span: report.span,
      goal: report.goal?.key ?? goal,
      lacks: rule.lacks ?? null,
      clock: rule.clock ?? false,
      since: report.since ?? null,
      until: report.until ?? null,
      fix: report.fix ?? null,
      suggestions: this.#suggests ? (report.suggestions?.().filter((each) => each !== null) ?? []) : [],
    }
  }
}

function runRules(run: Run, subject: Subject, rules: RuleSet, again: FindingsAgain | null): void {
  const { text, plan, judge, asks, effort } = subject
  const contextOf = ({ options }: Pick<ActiveRule, 'options'>) => ({ text, plan, options, judge, asks, effort })
  for (const active of rulesOn(rules, 'plan')) run.take(active, plan, contextOf(active), null)
  onGoals(run, { ...subject, frame: frameOf(plan) }, rules, again)
  for (const active of rulesOn(rules, 'log')) {
    const context = contextOf(active)
    for (const entry of plan.log) if (!run.take(active, entry, context, null)) break
  }
}

type Framed = Subject & { readonly frame: PlanFrame }

/** Goal by goal: what is found of one depends on itself, what is asked of it and the plan's frame alone. Then the steps of the log. */
function onGoals(run: Run, subject: Framed, rules: RuleSet, again: FindingsAgain | null): void {
  const { frame } = subject
  const silent: Silent = new Set()
  for (const [goal, { asks }] of subject.goals) {
    const known = again?.known(goal, asks, frame)
    if (known) {
      run.findings.push(...known)
      continue
    }
    const before = run.findings.length
    onGoal(run, { goal, asks }, subject, { rules, silent })
    if (silent.size === 0) again?.note(goal, asks, frame, run.findings.slice(before))
  }
  for (const active of rulesOn(rules, 'step'))
    for (const entry of subject.plan.log) if (!silent.has(active) && !onSteps(run, active, subject, entry.actions, null)) silent.add(active)
}

/** Rules that have thrown and are asked no more. */
type Silent = Set<unknown>

function onGoal(
  run: Run,
  { goal, asks }: { readonly goal: Goal; readonly asks: Asks },
  subject: Framed,
  { rules, silent }: { readonly rules: RuleSet; readonly silent: Silent },
): void {
  const { text, judge, frame: plan } = subject
  const verdict = judge(goal)
  const shared = { text, plan, options: noOptions, verdict, asks }
  for (const active of rulesOn(rules, 'goal')) {
    if (silent.has(active)) continue
    const context = active.rule.options ? { text, plan, options: active.options, verdict, asks } : shared
    if (!run.take(active, goal, context, goal.key)) silent.add(active)
  }
  for (const active of rulesOn(rules, 'step'))
    if (!silent.has(active) && !onSteps(run, active, subject, goal.steps, goal)) silent.add(active)
}

const noOptions: ActiveRule['options'] = {}

const onSteps = (run: Run, active: ActiveRule<'step'>, subject: Framed, steps: readonly Step[], goal: Goal | null): boolean =>
  steps.length === 0 || eachStep(run, active, { text: subject.text, plan: subject.frame, options: active.options, goal }, steps)

function eachStep(run: Run, active: ActiveRule<'step'>, context: StepContext, steps: readonly Step[]): boolean {
  for (const step of steps) {
    if (!run.take(active, step, context, context.goal?.key ?? null)) return false
    if (step.steps.length > 0 && !eachStep(run, active, context, step.steps)) return false
  }
  return true
}

type StepContext = Parameters<ActiveRule<'step'>['rule']['check']>[1]

/** Written out: every rule asks it, and what is copied by a pattern V8 looks up slowly. */
const frameOf = (plan: Plan): PlanFrame => ({
  path: plan.path,
  recognition: plan.recognition,
  lang: plan.lang,
  title: plan.title,
  frontMatter: plan.frontMatter,
  kind: plan.kind,
  state: plan.state,
  owner: plan.owner,
  mentor: plan.mentor,
  program: plan.program,
  start: plan.start,
  end: plan.end,
  agreed: plan.agreed,
  cadence: plan.cadence,
  sessions: plan.sessions,
  capacity: plan.capacity,
  paused: plan.paused,
  period: plan.period,
  hasLog: plan.log.length > 0,
  hasKeyResults: plan.goals.some(hasKeyResults),
})

const hasKeyResults = ({ goals }: Goal): boolean => goals.some((goal) => goal.role === 'key-result' || hasKeyResults(goal))
