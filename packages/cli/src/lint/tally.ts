import type { GoalFacts, PlanFacts } from '@goalmark/core'
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

const none: GoalTally = { goals: 0, what: 0, measure: 0, date: 0, dateOfPlan: 0, judged: 0 }

/** Key results are counted with their objective; placeholders are no one's goals yet. */
export const goalTally = ({ goals }: PlanFacts): GoalTally =>
  goals.filter(({ role, state }) => role !== 'key-result' && state !== 'placeholder').reduce(counted, none)

function counted(tally: GoalTally, { verdicts, deadlineFrom }: GoalFacts): GoalTally {
  const [specific, measurable, , , timeBound] = verdicts
  const one = (holds: boolean): number => (holds ? 1 : 0)
  return {
    goals: tally.goals + 1,
    what: tally.what + one(specific === 'stated'),
    measure: tally.measure + one(measurable === 'stated'),
    date: tally.date + one(timeBound === 'stated' || deadlineFrom !== null),
    dateOfPlan: tally.dateOfPlan + one(timeBound !== 'stated' && (deadlineFrom === 'plan' || deadlineFrom === 'heading')),
    judged: tally.judged + one(specific !== 'unjudged'),
  }
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
