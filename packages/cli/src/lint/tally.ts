import type { PlanFacts } from '@goalmark/core'
import type { PlanOutcome, Tally } from './outcome.js'

/** What the goals of one plan say, counted. */
export interface GoalTally {
  readonly goals: number
  readonly what: number
  readonly measure: number
  readonly date: number
  /** Of `date`: bound by the plan's end or a heading alone. */
  readonly dateOfPlan: number
  /** In a language that is judged. */
  readonly judged: number
}

/** Key results are counted with their objective; placeholders are no one's goals yet. */
export function goalTally({ goals }: PlanFacts): GoalTally {
  const tally = { goals: 0, what: 0, measure: 0, date: 0, dateOfPlan: 0, judged: 0 }
  for (const { role, state, verdicts, deadlineFrom } of goals) {
    if (role === 'key-result' || state === 'placeholder') continue
    const [specific, measurable, , , timeBound] = verdicts
    tally.goals++
    if (specific === 'stated') tally.what++
    if (measurable === 'stated') tally.measure++
    if (timeBound === 'stated' || deadlineFrom !== null) tally.date++
    if (timeBound !== 'stated' && (deadlineFrom === 'plan' || deadlineFrom === 'heading')) tally.dateOfPlan++
    if (specific !== 'unjudged') tally.judged++
  }
  return tally
}

export interface TalliedPlan {
  readonly facts: Pick<PlanFacts, 'state' | 'recognition'>
  readonly tally: GoalTally
}

/** What the goals of all plans say. */
export function planTally(plans: readonly TalliedPlan[]): Pick<Tally, 'goals' | 'stated' | 'drafts' | 'withoutGoals' | 'inferred'> {
  const sum = (key: keyof GoalTally): number => plans.reduce((total, { tally }) => total + tally[key], 0)
  const how = (holds: (plan: TalliedPlan) => boolean): number => plans.filter(holds).length
  return {
    goals: sum('goals'),
    stated: { what: sum('what'), measure: sum('measure'), date: sum('date'), dateOfPlan: sum('dateOfPlan'), judged: sum('judged') },
    drafts: how(({ facts }) => facts.state === 'draft'),
    withoutGoals: how(({ tally }) => tally.goals === 0),
    inferred: how(({ facts }) => facts.recognition === 'inferred'),
  }
}

/** How many findings of each kind are shown. */
export function findingTally(plans: readonly PlanOutcome[]): Pick<Tally, 'errors' | 'warnings' | 'hints' | 'fixable' | 'unsafelyFixable'> {
  const tally = { errors: 0, warnings: 0, hints: 0, fixable: 0, unsafelyFixable: 0 }
  for (const { findings } of plans) {
    for (const { severity, fix } of findings) {
      tally[`${severity}s`]++
      if (fix?.safe) tally.fixable++
      else if (fix) tally.unsafelyFixable++
    }
  }
  return tally
}
