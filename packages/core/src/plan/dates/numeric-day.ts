import { dayOf, type IsoDate } from '../../text/iso-date.js'
import { monthPeriod } from '../../text/period.js'
import { fullYear } from '../../text/year-digits.js'
import type { DateSaid } from '../model.js'
import type { ReadingDates } from './reading-dates.js'

/** All of a `DateSaid` but its words and their place. */
export type Resolved = Omit<DateSaid, 'text' | 'span'>

const yearFirst = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?:[T ]\d{1,2}:\d{2}.*)?$/
const compact = /^((?:19|20)\d{2})(\d{2})(\d{2})$/
const yearLast = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4}|\d{2})$/

/** Year, month and day with their signs in Chinese, Japanese and Korean: `2026年6月30日`, `2026년 6월`. */
const eastAsian = /^(\d{4})\s*[年년]\s*(\d{1,2})\s*[月월]\s*(?:(\d{1,2})\s*[日号號일])?$/

/** `08.2026`, `8/2026`. */
const monthAndYear = /^(\d{1,2})[./](\d{4})$/

/** A day in numbers alone (`2026-06-30`, `30.06.2026`, `06/30/2026`, `20260630`); `undefined` for any other text. */
export function numericDay(written: string, dates: ReadingDates): Resolved | undefined {
  const first = written.charCodeAt(0)
  if (!(first >= 48 && first <= 57)) return undefined
  const text = written.replace(printedHyphens, '-')
  const ymd = yearFirst.exec(text)
  if (ymd) return resolvedDay(dayOf(Number(ymd[1]), Number(ymd[3]), Number(ymd[4])), ymd[2] === '-' ? 'iso' : 'numeric')
  const packed = compact.exec(text)
  if (packed) return resolvedDay(dayOf(Number(packed[1]), Number(packed[2]), Number(packed[3])), 'numeric')
  const signed = eastAsian.exec(text)
  if (signed)
    return signed[3] ? resolvedDay(dayOf(Number(signed[1]), Number(signed[2]), Number(signed[3])), 'numeric') : wholeMonth(signed, dates)
  const month = monthAndYear.exec(text)
  if (month) return wholeMonth(['', month[2]!, month[1]!], dates)
  const dmy = yearLast.exec(text)
  if (!dmy) return undefined
  const [year, a, b] = [fullYear(dmy[4]!), Number(dmy[1]), Number(dmy[3])]
  // Full stops stand between day and month in many languages and between month and day in none (Unicode CLDR).
  if (dmy[2] === '.' && dayOf(year, b, a)) return resolvedDay(dayOf(year, b, a), 'numeric')
  return eitherOrder(year, a, b, dates)
}

/** As word processors set them: hyphens that do not break, dashes between figures. */
const printedHyphens = /[\u2010-\u2013\u2212]/g

function wholeMonth([, year, month]: readonly string[], { as }: ReadingDates): Resolved {
  const period = monthPeriod(Number(year), Number(month))
  if (!period) return resolvedDay(undefined, 'period')
  const day = as === 'start' ? period.first : period.last
  return { day, readings: [day], period, problem: null, settledBy: null, form: 'period' }
}

/** `03/04/2027`, whose numbers are `a` and `b`: one reading, two, or none. */
export function eitherOrder(year: number, a: number, b: number, dates: ReadingDates): Resolved {
  const dayFirst = dayOf(year, b, a)
  const monthFirst = dayOf(year, a, b)
  if (!dayFirst || !monthFirst || a === b) return resolvedDay(dayFirst ?? monthFirst, 'numeric')
  return eitherReading(dayFirst, monthFirst, dates)
}

/** Two days that one date can mean: the order chooses where it is settled; only the config's word leaves no doubt. */
export function eitherReading(dayFirst: IsoDate, monthFirst: IsoDate, { order: { order, from } }: ReadingDates): Resolved {
  const readings: readonly IsoDate[] = dayFirst < monthFirst ? [dayFirst, monthFirst] : [monthFirst, dayFirst]
  const day = order === 'day-first' ? dayFirst : order === 'month-first' ? monthFirst : null
  if (from === 'config' && day) return resolvedDay(day, 'numeric')
  return { day, readings, period: day && { first: day, last: day }, problem: 'ambiguous', settledBy: day && from, form: 'numeric' }
}

export const resolvedDay = (day: IsoDate | undefined, form: DateSaid['form']): Resolved =>
  day
    ? { day, readings: [day], period: { first: day, last: day }, problem: null, settledBy: null, form }
    : { day: null, readings: [], period: null, problem: 'impossible', settledBy: null, form }
