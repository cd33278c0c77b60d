import type { PlanFacts } from '@goalmark/core'
import type { Placed, Tally } from './outcome.js'

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

type Counts = Pick<
  Tally,
  'goals' | 'stated' | 'drafts' | 'withoutGoals' | 'inferred' | 'errors' | 'warnings' | 'hints' | 'fixable' | 'unsafelyFixable'
>

/** Counts plan by plan, so that none has to be kept for it. */
export class Counting {
  readonly #stated = { what: 0, measure: 0, date: 0, dateOfPlan: 0, judged: 0 }
  readonly #counts = { goals: 0, drafts: 0, withoutGoals: 0, inferred: 0, errors: 0, warnings: 0, hints: 0, fixable: 0, unsafelyFixable: 0 }

  /** `findings`: those that are shown. */
  add({ state, recognition }: Pick<PlanFacts, 'state' | 'recognition'>, tally: GoalTally, findings: readonly Placed[]): void {
    const counts = this.#counts
    const stated = this.#stated
    counts.goals += tally.goals
    stated.what += tally.what
    stated.measure += tally.measure
    stated.date += tally.date
    stated.dateOfPlan += tally.dateOfPlan
    stated.judged += tally.judged
    if (state === 'draft') counts.drafts++
    if (tally.goals === 0) counts.withoutGoals++
    if (recognition === 'inferred') counts.inferred++
    for (const { severity, fix } of findings) {
      counts[`${severity}s`]++
      if (fix?.safe) counts.fixable++
      else if (fix) counts.unsafelyFixable++
    }
  }

  get counts(): Counts {
    const { goals, ...others } = this.#counts
    return { goals, stated: this.#stated, ...others }
  }
}
