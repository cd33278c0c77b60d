import type { Goal, Measure, Plan } from '../plan/model.js'
import { addDays, daysBetween, type IsoDate } from '../text/iso-date.js'
import { insertSteps } from './insert-steps.js'
import type { Refactoring } from './refactoring.js'

/** The most steps one wants to read; a larger amount is taken in larger portions by hand. */
const mostSteps = 52

/**
 * `10 hours of shadowing` → ten steps, one a week from `today` on, each with its day; closer together where the goal's date would be missed. Only what is left
 * to do is broken up. `null` for a goal without a countable measure, or with steps that may be this already.
 */
export function breakIntoWeeklySteps(text: string, plan: Plan, goal: Goal, today: IsoDate): Refactoring | null {
  const measure = goal.measures.find(isCountable)
  if (!measure || goal.steps.length > 1) return null
  const done = Math.max(0, measure.now ?? measure.from ?? 0)
  const count = measure.to! - done
  const days = daysFor(count, today, goal.deadline?.day ?? plan.end?.day ?? null)
  const noun = singular(measure.unit!)
  const edit = insertSteps(
    text,
    goal,
    days.map((day, index) => `${capitalised(noun)} ${done + index + 1}, by ${day}`),
  )
  return edit && { title: `Break into ${count} weekly steps`, edits: [edit], caret: null }
}

const isCountable = ({ unit, to, now, from, direction }: Measure): boolean => {
  const left = (to ?? 0) - Math.max(0, now ?? from ?? 0)
  return (
    unit !== null &&
    /^\p{L}[\p{L} -]*$/u.test(unit) &&
    direction !== 'down' &&
    direction !== 'at-most' &&
    Number.isInteger(left) &&
    left >= 2 &&
    left <= mostSteps
  )
}

/** One a week; where that would miss the last day, evenly up to it. */
function daysFor(count: number, from: IsoDate, last: IsoDate | null): readonly IsoDate[] {
  const room = last === null ? Number.POSITIVE_INFINITY : daysBetween(from, last)
  const step = room <= 0 ? 7 : Math.min(7, room / count)
  return Array.from({ length: count }, (_, index) => addDays(from, Math.max(1, Math.round(step * (index + 1)))))
}

const singular = (unit: string): string => unit.replace(/(?<=\p{L}{2})ies$/u, 'y').replace(/(?<=[^s])s$/, '')

const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
