import type { GoalFacts, PlanFacts } from '@goalmark/core'
import type { PlanOutcome, Tally } from './outcome.js'

/** What the goals of the plans say, counted. */
export function goalTally(plans: readonly PlanFacts[]): Pick<Tally, 'goals' | 'stated' | 'drafts' | 'withoutGoals' | 'inferred'> {
  const stated = { what: 0, measure: 0, date: 0, dateOfPlan: 0, judged: 0 }
  let goals = 0
  for (const plan of plans) {
    for (const goal of plan.goals) {
      if (!isCounted(goal)) continue
      goals++
      count(goal, stated)
    }
  }
  return {
    goals,
    stated,
    drafts: plans.filter(({ state }) => state === 'draft').length,
    withoutGoals: plans.filter((plan) => !plan.goals.some(isCounted)).length,
    inferred: plans.filter(({ recognition }) => recognition === 'inferred').length,
  }
}

/** Key results are counted with their objective; placeholders are no one's goals yet. */
const isCounted = ({ role, state }: GoalFacts): boolean => role !== 'key-result' && state !== 'placeholder'

function count(
  { verdicts, deadlineFrom }: GoalFacts,
  stated: { what: number; measure: number; date: number; dateOfPlan: number; judged: number },
): void {
  const [specific, measurable, , , timeBound] = verdicts
  if (specific !== 'unjudged') stated.judged++
  if (specific === 'stated') stated.what++
  if (measurable === 'stated') stated.measure++
  if (timeBound === 'stated' || deadlineFrom !== null) stated.date++
  if (timeBound !== 'stated' && (deadlineFrom === 'plan' || deadlineFrom === 'heading')) stated.dateOfPlan++
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
