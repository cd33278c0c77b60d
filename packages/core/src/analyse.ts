import type { Root } from 'mdast'
import { judge } from './judge/judge.js'
import type { JudgePack } from './judge/judge-pack.js'
import type { Judgement } from './judge/judgement.js'
import { type FindingsAgain, inspect } from './lint/inspect.js'
import type { PlanRecord } from './lint/record.js'
import type { RuleSet } from './lint/rule-set.js'
import type { GoalsAgain } from './plan/again/goals-again.js'
import type { Goal, Plan } from './plan/model.js'
import { readPlan } from './plan/read.js'
import type { Packs, Reading } from './plan/reading.js'
import type { GoalFacts } from './workspace/facts.js'
import { factsOf } from './workspace/facts-of.js'

/** The languages a host has loaded. */
export interface Languages extends Packs {
  readonly judge: (lang: string) => JudgePack | null
}

export interface AnalyseOptions {
  /** `/`-separated, relative to the root. */
  readonly path: string
  /** Always answers: hosts of the native engine ask the reference engine where it declines. */
  readonly parse: (text: string) => Root
  readonly languages: Languages
  readonly reading: Reading
  readonly rules: RuleSet
  /** Whether findings bring the changes a person may choose from. Default: yes; whoever reads many files for a report has no use for them. */
  readonly suggestions?: boolean
}

/** One file, read, judged and linted: everything that depends on its text (and its settings) alone. */
export interface Analysis {
  readonly text: string
  readonly plan: Plan
  /** Judged when first asked, once per goal. */
  readonly judge: (goal: Goal) => Judgement
  /** Plain JSON: what a cache keeps. `findingsOf(record, { today, workspace, rules })` gives the findings to show. */
  readonly record: PlanRecord
  /** The same with the changes a person may choose from, for hosts that make records without them; made when first asked. */
  readonly withSuggestions: () => PlanRecord
}

/** What is known already from reading nearly the same text before. */
export interface Before {
  readonly tree: Root
  readonly goals: GoalsAgain
  readonly facts: (goal: Goal, plan: Plan) => GoalFacts | undefined
  readonly findings: FindingsAgain
}

/** The one way from a text to all that is known of it; every face calls it. Total: cannot fail on any text. */
export function analyse(text: string, options: AnalyseOptions, before: Before | null = null): Analysis {
  const { path, parse, languages, reading, rules, suggestions = true } = options
  const plan = readPlan(before?.tree ?? parse(text), text, { path, packs: languages, reading, ...(before && { again: before.goals }) })
  const judgeGoal = judgeOnce(plan, languages.judge(plan.lang))
  const facts = factsOf(plan, judgeGoal, before ? (goal) => before.facts(goal, plan) : undefined)
  const inspecting = { rules, facts, judge: judgeGoal, effort: reading.effort }
  const record = inspect(text, plan, { ...inspecting, suggestions, ...(before && { again: before.findings }) })
  let whole = suggestions ? record : null
  return {
    text,
    plan,
    judge: judgeGoal,
    record,
    withSuggestions: () => {
      whole ??= inspect(text, plan, { ...inspecting, suggestions: true })
      return whole
    },
  }
}

function judgeOnce(plan: Plan, pack: JudgePack | null): (goal: Goal) => Judgement {
  const known = new Map<Goal, Judgement>()
  return (goal) => {
    const mine = known.get(goal)
    if (mine) return mine
    const judgement = judge(goal, plan, pack)
    known.set(goal, judgement)
    return judgement
  }
}
