import { goalStateOf } from '../plan/health/goal-state.js'
import type { Goal, Plan, Step } from '../plan/model.js'
import { applyEdits } from '../text/edit.js'
import type { Refactoring } from './refactoring.js'

/** Longer texts are not read twice for an offer. */
const longest = 200_000

/** A rewriting of how goals are written, given back only where the text read again has the same goals: titles, days, measures, states and steps. */
export function keepingGoals(text: string, plan: Plan, refactoring: Refactoring | null, read: (text: string) => Plan): Refactoring | null {
  const after = refactoring && text.length <= longest ? applyEdits(text, refactoring.edits) : undefined
  if (after === undefined) return null
  return JSON.stringify(read(after).goals.map(said)) === JSON.stringify(plan.goals.map(said)) ? refactoring : null
}

const said = (goal: Goal): unknown => [
  goal.title,
  goal.role,
  goalStateOf(goal),
  goal.deadline?.day,
  goal.measures.map(({ unit, from, to, now }) => [unit, from, to, now]),
  goal.steps.map(stepSaid),
  goal.goals.map(said),
]

const stepSaid = ({ text, state, due, steps }: Step): unknown => [text, state, due?.day, steps.map(stepSaid)]
