import type { Goal, Phrase } from '../plan/model.js'
import { daysBetween, type IsoDate } from '../text/iso-date.js'
import type { Quantity, TimePhrase } from '../words/words.js'
import { isOpen, stepsOf } from './goals-of.js'

/** What a goal takes of each week between two days, both included. */
export interface WeeklyHours {
  readonly goal: Goal
  readonly hours: number
  readonly first: IsoDate
  readonly last: IsoDate
}

export interface HoursOptions {
  readonly first: IsoDate
  readonly last: IsoDate
  /** Hours that one thing takes: `{ "books": 6 }`. */
  readonly effort: Readonly<Record<string, number>>
}

/**
 * Only what is written in hours counts. A rhythm (`2 hours every week`) is taken as it stands; else the total that is still to do (`10 hours of
 * shadowing`, `ten one-hour sessions`, the effort of open steps) is spread evenly over the weeks between the two days. `null` without either.
 */
export function hoursAWeek(goal: Goal, { first, last, effort }: HoursOptions): WeeklyHours | null {
  const weeks = Math.max(1, (daysBetween(first, last) + 1) / 7)
  const phrases = goal.pieces.filter(
    ({ where, field }) =>
      where !== 'key-result' && field !== 'baseline' && field !== 'progress' && field !== 'changed' && field !== 'relevant',
  )
  const rhythm = sum(phrases.map(rhythmIn))
  const hours = rhythm > 0 ? rhythm : totalOf(goal, effort) / weeks
  return hours > 0 ? { goal, hours, first, last } : null
}

/** Hours a week that a phrase names: an amount of time with a recurrence beside it, `2 hours every week`, `30 minutes a day`. */
function rhythmIn({ words }: Phrase): number {
  const amounts = words.quantities.filter(isTime)
  return sum(words.times.map((time) => (time.kind === 'recurrence' ? ratePerWeek(time, amounts) : 0)))
}

function ratePerWeek(time: Extract<TimePhrase, { kind: 'recurrence' }>, amounts: readonly Quantity[]): number {
  const beside = amounts.find(
    ({ from, to }) => Math.abs(time.from - to) <= 4 || Math.abs(from - time.to) <= 4 || (from >= time.from && to <= time.to),
  )
  return beside ? (hoursIn(beside) * (perWeek[time.unit] ?? 0)) / Math.max(1, time.every) : 0
}

const perWeek: Readonly<Record<string, number>> = { hour: 40, day: 5, week: 1, month: 12 / 52, quarter: 4 / 52, half: 2 / 52, year: 1 / 52 }

/** What is left of the goal's measures in hours, or the effort of its open steps, whichever is more: steps are the measure taken apart. */
function totalOf(goal: Goal, effort: Readonly<Record<string, number>>): number {
  const measured = goal.measures.map(({ unit, to, now, from }) => {
    const each = unit === null ? 0 : (hourUnits[unit.toLowerCase()] ?? effort[unit.toLowerCase()] ?? 0)
    return each * Math.max(0, (to ?? 0) - (now ?? from ?? 0))
  })
  const steps = [...stepsOf(goal.steps)].filter((step) => isOpen(step) || step.state === 'unknown')
  return Math.max(sum(measured), sum(steps.map(({ effort: own }) => own?.value ?? 0)))
}

const hourUnits: Readonly<Record<string, number>> = {
  h: 1,
  hr: 1,
  hrs: 1,
  hour: 1,
  hours: 1,
  min: 1 / 60,
  mins: 1 / 60,
  minute: 1 / 60,
  minutes: 1 / 60,
}

const isTime = ({ unit }: Quantity): boolean => unit !== null && Object.hasOwn(hourUnits, unit.toLowerCase())

function hoursIn(quantity: Quantity): number {
  const value = 'value' in quantity ? quantity.value : 'high' in quantity ? quantity.high : quantity.last
  return value * (hourUnits[quantity.unit?.toLowerCase() ?? ''] ?? 0)
}

const sum = (numbers: readonly number[]): number => numbers.reduce((all, each) => all + each, 0)
