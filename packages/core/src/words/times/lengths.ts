import { type Made, made } from '../symbols.js'
import { type UnitName, unitNames } from '../word-pack.js'
import type { TimeUnit, TimeValue } from '../words.js'
import { items, type Matched } from './matched.js'

/** Units of the calendar with their size: a fortnight is two weeks, a decade ten years, a weekend counts as a week's end. */
const calendarUnits: Readonly<Record<Exclude<UnitName, 'second' | 'minute'>, readonly [unit: TimeUnit, size: number]>> = {
  hour: ['hour', 1],
  day: ['day', 1],
  week: ['week', 1],
  month: ['month', 1],
  quarter: ['quarter', 1],
  half: ['half', 1],
  year: ['year', 1],
  fortnight: ['week', 2],
  decade: ['year', 10],
  weekend: ['week', 1],
  'fiscal-year': ['year', 1],
}

const unitOf = (index: number): readonly [unit: TimeUnit | 'minute' | 'second', size: number] => {
  const name = unitNames[index]!
  return name === 'second' || name === 'minute' ? [name, 1] : calendarUnits[name]
}

export const calendarUnit = (index: number): readonly [unit: TimeUnit, size: number] | null => {
  const [unit, size] = unitOf(index)
  return unit === 'minute' || unit === 'second' ? null : [unit, size]
}

export const lengthOf = (count: number, index: number): Made => {
  const [unit, size] = unitOf(index)
  return made({ kind: 'duration', count: count * size, unit })
}

export type Duration = Extract<TimeValue, { kind: 'duration' }>
/** The length a form names; two or more side by side (`1 year 2 months`) are summed in the unit they share, else in days. */
export function durationIn(matched: Matched): Duration | undefined {
  const lengths = items(matched).flatMap(({ value }) => (value.kind === 'duration' ? [value] : []))
  return lengths.length < 2 ? lengths[0] : lengths.reduce(sum)
}

const daysIn = {
  second: 1 / 86_400,
  minute: 1 / 1440,
  hour: 1 / 24,
  day: 1,
  week: 7,
  month: 30,
  quarter: 91,
  half: 182,
  year: 365,
} as const
const monthsIn: Readonly<Partial<Record<Duration['unit'], number>>> = { month: 1, quarter: 3, half: 6, year: 12 }

function sum(a: Duration, b: Duration): Duration {
  if (a.unit === b.unit) return { ...a, count: a.count + b.count }
  const [months, more] = [monthsIn[a.unit], monthsIn[b.unit]]
  if (months && more) return { kind: 'duration', count: a.count * months + b.count * more, unit: 'month' }
  const days = a.count * daysIn[a.unit] + b.count * daysIn[b.unit]
  return days >= 1 ? { kind: 'duration', count: Math.round(days), unit: 'day' } : { kind: 'duration', count: days * 24, unit: 'hour' }
}

/** `3 weeks` of the calendar; hours and less are no way to say a day. */
export function relative(length: Duration | undefined, sign: 1 | -1, since: TimeValue | null): Made | null {
  if (!length || length.unit === 'minute' || length.unit === 'second' || length.unit === 'hour') return null
  return made({ kind: 'relative', count: sign * length.count, unit: length.unit, since })
}

export function recurrence(every: number, unitIndex: number, times: number | null): Made | null {
  const unit = calendarUnit(unitIndex)
  return unit && made({ kind: 'recurrence', every: every * unit[1], unit: unit[0], times })
}

export const dayUnit = unitNames.indexOf('day')
export const weekUnit = unitNames.indexOf('week')
export const yearUnit = unitNames.indexOf('year')
