import { hoursAWeek, type WeeklyHours } from '../../judge/achievable/effort.js'
import { defineRule } from '../../lint/define-rule.js'
import { goalStateOf } from '../../plan/health/goal-state.js'
import type { Goal, Plan } from '../../plan/model.js'
import type { IsoDate } from '../../text/iso-date.js'
import { goalsOf } from '../goals-of.js'
import { planPlace } from '../plan-place.js'

export const effortFitsTheCalendar = defineRule({
  id: 'achievable/effort-fits-the-calendar',
  summary: 'What the goals need a week is there.',
  why: 'Each goal looks possible on its own; it is the sum that decides, and nobody adds it up.',
  advice: 'Spread the dates, or is there more time?',
  severity: 'warning',
  on: 'plan',
  *check(plan, { text, effort }) {
    const { capacity } = plan
    if (!capacity) return
    const needed = goalsOf(plan).flatMap((goal) => weeklyHours(goal, plan, effort) ?? [])
    const fullest = fullestWeek(needed)
    const hours = sumOf(fullest)
    if (hours <= capacity.value * tolerance) return
    yield {
      span: capacity.span.end > capacity.span.start ? capacity.span : planPlace(plan, text),
      message: `These goals add up to ${rounded(hours)} h a week; the plan has ${rounded(capacity.value)}`,
      advice: `${fullest.map((each) => `${rounded(each.hours)} ${each.goal.title}`).join(' + ')}. Spread the dates, or is there more time?`,
    }
  },
})

/** A tenth more is within what anyone can estimate. */
const tolerance = 1.1

function weeklyHours(goal: Goal, plan: Plan, effort: Readonly<Record<string, number>>): WeeklyHours | null {
  if (goalStateOf(goal) !== 'open' || goal.mentors) return null
  const first = goal.start?.day ?? plan.start?.day ?? plan.period?.period.first
  const last = goal.deadline?.day ?? plan.end?.day
  return first && last && first <= last ? hoursAWeek(goal, { first, last, effort }) : null
}

/** The goals that meet in the week in which they need most together; it begins with one of them. */
function fullestWeek(needed: readonly WeeklyHours[]): readonly WeeklyHours[] {
  const on = (day: IsoDate): readonly WeeklyHours[] => needed.filter(({ first, last }) => first <= day && day <= last)
  return needed.map(({ first }) => on(first)).reduce<readonly WeeklyHours[]>((best, week) => (sumOf(week) > sumOf(best) ? week : best), [])
}

const sumOf = (needed: readonly WeeklyHours[]): number => needed.reduce((sum, { hours }) => sum + hours, 0)

/** One decimal at most: `9.5`, `3`. */
const rounded = (hours: number): string => String(Math.round(hours * 10) / 10)
