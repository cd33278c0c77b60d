import { addDays, addMonths, addYears, dayOf, daysBetween, endOfMonth, type IsoDate, monthOf, weekdayOf, yearOf } from './iso-date.js'

/** A stretch of days, both ends included: `Q3 2026` is 2026-07-01 to 2026-09-30. As a deadline it means its last day, as a start its first. */
export interface Period {
  readonly first: IsoDate
  readonly last: IsoDate
}

/** A calendar or fiscal year starts in `firstMonth` (1–12); a fiscal year is named for the year it ends in, so `FY27` from April is 2026-04-01 to 2027-03-31. */
export function yearPeriod(year: number, firstMonth = 1): Period | undefined {
  const first = dayOf(firstMonth === 1 ? year : year - 1, firstMonth, 1)
  return first && { first, last: addDays(addMonths(first, 12), -1) }
}

/** `part` counts from 1: `partOfYear(2026, 3, 4)` is the third quarter, `partOfYear(2026, 2, 2)` the second half. */
export function partOfYear(year: number, part: number, parts: 2 | 3 | 4, firstMonth = 1): Period | undefined {
  const whole = yearPeriod(year, firstMonth)
  if (!whole || part < 1 || part > parts) return undefined
  const months = 12 / parts
  const first = addMonths(whole.first, (part - 1) * months)
  return { first, last: addDays(addMonths(first, months), -1) }
}

export function monthPeriod(year: number, month: number): Period | undefined {
  const first = dayOf(year, month, 1)
  return first && { first, last: endOfMonth(first) }
}

/** ISO 8601 week: Monday to Sunday, week 1 holds the year's first Thursday. `undefined` for a week the year does not have. */
export function weekPeriod(year: number, week: number): Period | undefined {
  const fourth = dayOf(year, 1, 4)
  if (!fourth || week < 1 || week > weeksInYear(year)) return undefined
  const first = addDays(fourth, 1 - weekdayOf(fourth) + (week - 1) * 7)
  return { first, last: addDays(first, 6) }
}

/** 52 or 53. */
export function weeksInYear(year: number): number {
  const last = dayOf(year, 12, 28)
  return last ? isoWeekOf(last).week : 52
}

/** The ISO week a day stands in; its year may differ from the day's at the turn of the year. */
export function isoWeekOf(day: IsoDate): { readonly year: number; readonly week: number } {
  const thursday = addDays(day, 4 - weekdayOf(day))
  const year = yearOf(thursday)
  const first = dayOf(year, 1, 1)!
  return { year, week: Math.floor(daysBetween(first, thursday) / 7) + 1 }
}

/** The twelve months that end with a day. */
export const yearUpTo = (last: IsoDate): Period => ({ first: addDays(addYears(last, -1), 1), last })

/** 1–4. */
export const quarterOf = (day: IsoDate): number => Math.floor((monthOf(day) - 1) / 3) + 1
