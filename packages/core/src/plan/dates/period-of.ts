import { easterSunday } from '../../text/easter.js'
import { addDays, addMonths, addYears, dayOf, earlier, endOfMonth, type IsoDate, monthOf, weekdayOf, yearOf } from '../../text/iso-date.js'
import { isoWeekOf, monthPeriod, type Period, partOfYear, weekPeriod, yearPeriod } from '../../text/period.js'
import type { TimeUnit, TimeValue } from '../../words/words.js'
import { type ReadingDates, withAnchor } from './reading-dates.js'

/** The days a time spans; `null` where an anchor is needed and there is none (or none so exact), or the calendar has no such days. */
export function periodOf(value: TimeValue, dates: ReadingDates): Period | null {
  const known = dates.spread > 0 && dates.spread >= exactness(value) ? withAnchor(dates, null) : dates
  return resolvers[value.kind](value as never, known) ?? null
}

/**
 * Within how many days one must know when the words were written: `next week` and `Friday` are counted from a month at most, `next quarter` from a
 * quarter, `in three weeks` from one too, `in six months` from a year.
 */
function exactness(value: TimeValue): number {
  if (value.kind === 'weekday' || value.kind === 'day-of-month') return daysIn.month
  if (value.kind === 'unit') return Math.max(daysIn.month, daysIn[value.unit])
  if (value.kind !== 'relative' || value.since) return Number.POSITIVE_INFINITY
  return Math.abs(value.count) * daysIn[value.unit] < daysIn.quarter - 4 ? daysIn.quarter : Number.POSITIVE_INFINITY
}

/** At most. */
const daysIn: Readonly<Record<TimeUnit, number>> = { hour: 1, day: 1, week: 7, month: 31, quarter: 92, half: 184, year: 366 }

type Resolvers = {
  readonly [K in TimeValue['kind']]: (value: Extract<TimeValue, { kind: K }>, dates: ReadingDates) => Period | null | undefined
}

const resolvers: Resolvers = {
  day: ({ year, month, day, ambiguous }, { anchor, order }) => {
    const [ofMonth, ofDay] = ambiguous && order.order === 'month-first' ? [day, month] : [month, day]
    return single(year !== null ? dayOf(year, ofMonth, ofDay) : anchor && nextDay(anchor, ofMonth, ofDay))
  },
  'impossible-day': () => null,
  'day-of-month': ({ day }, { anchor }) => anchor && single(nextDayOfMonth(anchor, day)),
  'nth-unit': (value, dates) => {
    if (value.within) return nthUnit(periodOf(value.within, dates), value.nth, value.unit)
    if (value.unit === 'week' && value.nth > planWeeks) return periodOf({ kind: 'week', year: null, week: value.nth }, dates)
    return value.nth < 0 || !dates.anchor ? null : nthUnit({ first: dates.anchor, last: addYears(dates.anchor, 2) }, value.nth, value.unit)
  },
  'nth-weekday': (value, dates) => {
    const within = periodOf(value.within, dates)
    return within && single(nthWeekday(within, value.nth, value.weekday))
  },
  weekday: ({ weekday, which }, { anchor }) => anchor && single(weekdayFrom(anchor, weekday, which)),
  month: ({ year, month }, { anchor }) =>
    year !== null ? monthPeriod(year, month) : anchor && notBefore(anchor, (of) => monthPeriod(of, month)),
  'part-of-year': ({ year, part, parts, fiscal }, dates) => {
    const { anchor, fiscalYearStart: firstMonth } = dates
    if (year !== null && fiscal) return partOfYear(year + yearsOff(dates), part, parts, fiscalFrom(dates))
    if (year !== null) return partOfYear(year, part, parts, firstMonth)
    return anchor && notBefore(anchor, (of) => partOfYear(of, part, parts, firstMonth))
  },
  year: ({ year, fiscal }, dates) => (fiscal ? yearPeriod(year + yearsOff(dates), fiscalFrom(dates)) : yearPeriod(year)),
  week: ({ year, week }, { anchor }) =>
    year !== null ? weekPeriod(year, week) : anchor && notBefore(anchor, (of) => weekPeriod(of, week)),
  unit: ({ unit, offset, fiscal }, dates) =>
    dates.anchor &&
    (fiscal ? fiscalYear(dates.anchor, offset, fiscalFrom(dates)) : unitPeriod(dates.anchor, unit, offset, dates.fiscalYearStart)),
  relative: ({ count, unit, since }, dates) => {
    const base = since ? periodOf(since, dates) : dates.anchor && { first: dates.anchor, last: dates.anchor }
    // `last June`, `last summer`: all of it, a year sooner.
    if (base && count < 0 && unit === 'year' && (since?.kind === 'month' || since?.kind === 'season'))
      return { first: movedBy(base.first, count, unit), last: movedBy(base.last, count, unit) }
    return base && single(movedBy(count < 0 ? base.first : base.last, count, unit))
  },
  season: ({ season, year }, { anchor }) =>
    year !== null ? seasonPeriod(season, year) : anchor && notBefore(anchor, (of) => seasonPeriod(season, of)),
  event: ({ month, day, easter, year, within }, dates) => {
    if (within) return periodOf(within, dates)
    if (easter !== null) {
      const inYear = (of: number): Period => single(addDays(easterSunday(of), easter))!
      return year === null ? dates.anchor && notBefore(dates.anchor, inYear) : inYear(year)
    }
    if (month === null) return null
    if (day === null)
      return year === null ? dates.anchor && notBefore(dates.anchor, (of) => monthPeriod(of, month)) : monthPeriod(year, month)
    return single(year !== null ? dayOf(year, month, day) : dates.anchor && nextDay(dates.anchor, month, day))
  },
  within: ({ value, whole }, dates) => {
    const period = periodOf(whole, dates)
    // `winter 2026/27` begins within, though the winter before ends there.
    if (period && value.kind === 'season') return seasonPeriod(value.season, yearOf(period.first))
    return period && periodOf(value, withAnchor(dates, period.first))
  },
  range: ({ first, last }, dates) => {
    const ends = shareYear(first, last)
    const start = periodOf(ends.first, dates)
    const end = periodOf(ends.last, start && ends.last === last && !countsFromPlan(last) ? withAnchor(dates, start.first) : dates)
    return start && end && start.first <= end.last ? { first: start.first, last: end.last } : null
  },
  duration: () => null,
  recurrence: () => null,
  vague: () => null,
}

/** The month in which a fiscal year begins: as is configured, else as is usual where the language is spoken. */
const fiscalFrom = ({ fiscalYearStart, pack }: ReadingDates): number =>
  fiscalYearStart === 1 ? (pack?.fiscalYearFrom ?? 1) : fiscalYearStart

/** `FY27` is called for the year it ends in, `2027年度` for the one it begins in. */
const yearsOff = (dates: ReadingDates): 0 | 1 => (dates.pack?.fiscalYearFrom !== undefined && fiscalFrom(dates) !== 1 ? 1 : 0)

/** The fiscal year that the anchor lies in, or one beside it. */
function fiscalYear(anchor: IsoDate, offset: number, firstMonth: number): Period {
  const intoYear = (monthOf(anchor) - firstMonth + 12) % 12
  const first = addMonths(dayOf(yearOf(anchor), monthOf(anchor), 1)!, offset * 12 - intoYear)
  return { first, last: endOfMonth(addMonths(first, 11)) }
}

/** `day 60` counts from the plan's own start, wherever it stands. */
const countsFromPlan = (value: TimeValue): boolean => value.kind === 'nth-unit' && value.within === null

const single = (day: IsoDate | null | undefined): Period | null => (day ? { first: day, last: day } : null)

/** The first of a yearly period whose end is not before the anchor: `March` said in March is this one. */
function notBefore(anchor: IsoDate, inYear: (year: number) => Period | undefined): Period | undefined {
  for (let year = yearOf(anchor) - 1; year <= yearOf(anchor) + 2; year++) {
    const period = inYear(year)
    if (period && period.last >= anchor) return period
  }
  return undefined
}

/** 29 February waits for the next leap year, eight years at most. */
function nextDay(anchor: IsoDate, month: number, day: number): IsoDate | undefined {
  for (let year = yearOf(anchor); year <= yearOf(anchor) + 8; year++) {
    const found = dayOf(year, month, day)
    if (found && found >= anchor) return found
  }
  return undefined
}

function nextDayOfMonth(anchor: IsoDate, day: number): IsoDate | undefined {
  for (let months = 0; months < 12; months++) {
    const first = addMonths(dayOf(yearOf(anchor), monthOf(anchor), 1)!, months)
    const found = dayOf(yearOf(first), monthOf(first), day)
    if (found && found >= anchor) return found
  }
  return undefined
}

/** Programmes count their own weeks up to a quarter (`week 8`); a higher number is the calendar's. */
const planWeeks = 13

/** The nth day, week or month that begins with the period's first day; -1 is the one that ends with its last. */
function nthUnit(within: Period | null, nth: number, unit: TimeUnit): Period | null {
  if (!within) return null
  if (nth < 0) return { first: movedBy(addDays(within.last, 1), nth, unit), last: within.last }
  const first = movedBy(within.first, nth - 1, unit)
  const last = addDays(movedBy(within.first, nth, unit), -1)
  return first > within.last ? null : { first, last: earlier(last, within.last) }
}

/** `nth` counts from the period's start, -1 is its last such day. */
function nthWeekday({ first, last }: Period, nth: number, weekday: number): IsoDate | null {
  const from = addDays(first, (weekday - weekdayOf(first) + 7) % 7)
  const day = nth > 0 ? addDays(from, (nth - 1) * 7) : addDays(last, -((weekdayOf(last) - weekday + 7) % 7))
  return day >= first && day <= last ? day : null
}

/** `Friday` is the first not before the anchor; `this Friday` of the anchor's week, `next Friday` of the week after, `last Friday` of the one before. */
function weekdayFrom(anchor: IsoDate, weekday: number, which: 'this' | 'next' | 'last' | null): IsoDate {
  if (which === null) return addDays(anchor, (weekday - weekdayOf(anchor) + 7) % 7)
  const monday = addDays(anchor, 1 - weekdayOf(anchor))
  return addDays(monday, weekday - 1 + (which === 'next' ? 7 : which === 'last' ? -7 : 0))
}

function unitPeriod(anchor: IsoDate, unit: TimeUnit, offset: number, fiscalYearStart: number): Period | null | undefined {
  if (unit === 'hour' || unit === 'day') return single(addDays(anchor, unit === 'day' ? offset : 0))
  if (unit === 'week') {
    const { year, week } = isoWeekOf(addDays(anchor, offset * 7))
    return weekPeriod(year, week)
  }
  const months = { month: 1, quarter: 3, half: 6, year: 12 }[unit]
  const firstMonth = unit === 'month' ? 1 : unit === 'year' ? 1 : fiscalYearStart
  const intoUnit = (((monthOf(anchor) - firstMonth) % months) + months) % months
  const first = addMonths(dayOf(yearOf(anchor), monthOf(anchor), 1)!, offset * months - intoUnit)
  return { first, last: endOfMonth(addMonths(first, months - 1)) }
}

function movedBy(from: IsoDate, count: number, unit: TimeUnit): IsoDate {
  if (unit === 'hour') return from
  if (unit === 'day') return addDays(from, count)
  if (unit === 'week') return addDays(from, Math.round(count * 7))
  const months = { month: 1, quarter: 3, half: 6, year: 12 }[unit] * count
  const whole = addMonths(from, Math.trunc(months))
  // Half a month is counted as 15 days.
  return Number.isInteger(months) ? whole : addDays(whole, Math.round((months - Math.trunc(months)) * 30))
}

/** Meteorological seasons of the northern half of the world; winter is named for the year it begins in, the later of its two readings. */
function seasonPeriod(season: 'spring' | 'summer' | 'autumn' | 'winter', year: number): Period | undefined {
  const firstMonth = { winter: 12, spring: 3, summer: 6, autumn: 9 }[season]
  const first = dayOf(year, firstMonth, 1)
  return first && { first, last: endOfMonth(addMonths(first, 2)) }
}

/** `4 to 22 January 2027`, `January to March 2027`: the end's year and month are the start's too, where it has none. */
function shareYear(first: TimeValue, last: TimeValue): { readonly first: TimeValue; readonly last: TimeValue } {
  if (!('year' in first) || !('year' in last) || first.year !== null || last.year === null) return { first, last }
  const year = startsLater(first, last) ? last.year - 1 : last.year
  return { first: { ...first, year } as TimeValue, last }
}

/** `November to February 2027` begins the year before. */
function startsLater(first: TimeValue, last: TimeValue): boolean {
  const [a, b] = [monthIn(first), monthIn(last)]
  return a !== null && b !== null && a > b
}

/** Where in its year a time begins; `null` where that cannot be said. */
function monthIn(value: TimeValue): number | null {
  if (value.kind === 'month' || value.kind === 'day') return value.month
  if (value.kind === 'season') return { spring: 3, summer: 6, autumn: 9, winter: 12 }[value.season]
  return value.kind === 'part-of-year' ? (value.part - 1) * (12 / value.parts) + 1 : null
}
