import { goalStateOf } from '../plan/health/goal-state.js'
import type { Goal, Plan } from '../plan/model.js'
import type { PlanFacts } from '../workspace/facts.js'
import type { Among } from './bare-names.js'

/** From so many on, the date is a question to the list. */
const fewest = 4

const none: ReadonlyMap<Goal, Among> = new Map()

/**
 * Goals of a file that does not call itself a plan and gives none of them a date: whoever wrote twenty wishes in a row was not about to date each. That
 * is asked once, at the first.
 */
export function undatedGoals({ recognition, goals, end }: Plan, facts: PlanFacts): ReadonlyMap<Goal, Among> {
  if (recognition !== 'inferred' || end || goals.length < fewest || goals.some(isDated)) return none
  const missing = new Set(facts.goals.filter(({ verdicts }) => verdicts[timeBound] === 'missing').map(({ key }) => key))
  const open = goals.filter((goal) => goalStateOf(goal) === 'open' && missing.has(goal.key))
  return open.length < fewest ? none : new Map(open.map((goal, index) => [goal, { count: open.length, leads: index === 0 }]))
}

const timeBound = 4

/** It has a date of its own or from where it stands, or a part of it has. */
const isDated = ({ deadline, period, boundBy, goals }: Goal): boolean =>
  deadline !== null || period !== null || boundBy !== null || goals.some(isDated)
