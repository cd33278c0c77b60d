import { addDays, daysBetween, type IsoDate, isLeapYear } from '../../text/iso-date.js'
import type { Period } from '../../text/period.js'
import type { TimePhrase, TimeValue } from '../../words/words.js'
import type { DateSaid } from '../model.js'
import { eitherOrder, eitherReading, type Resolved, resolvedDay } from './numeric-day.js'
import { periodOf } from './period-of.js'
import type { ReadingDates } from './reading-dates.js'

/**
 * A phrase of time against the calendar. As a deadline a period means its last day, as a start its first; `before X` is the day before X
 * begins, and before an occasion within a month at the latest that month's end, because nobody but the pair knows its day.
 */
export function resolveTime(phrase: TimePhrase, dates: ReadingDates): Resolved {
  const form = formOf(phrase)
  if (phrase.kind === 'impossible-day') return resolvedDay(undefined, form)
  if (phrase.kind === 'day' && phrase.ambiguous && phrase.year !== null) return eitherOrder(phrase.year, phrase.day, phrase.month, dates)
  if (phrase.kind === 'day' && phrase.ambiguous) return eitherWithoutYear(phrase.day, phrase.month, dates)
  if (phrase.kind === 'day' && isImpossible(phrase.year, phrase.month, phrase.day)) return resolvedDay(undefined, form)
  const whole = periodOf(phrase, dates)
  if (!whole) return { day: null, readings: [], period: null, problem: isCalendar(phrase) ? 'unanchored' : null, settledBy: null, form }
  const period = portionOf(whole, phrase.portion)
  const day = dayMeant(period, phrase, dates.as)
  return { day, readings: [day], period, problem: null, settledBy: null, form }
}

/** `by 3/4`: each reading in its own next year after the anchor. */
function eitherWithoutYear(a: number, b: number, dates: ReadingDates): Resolved {
  const read = (month: number, day: number) => periodOf({ kind: 'day', year: null, month, day, ambiguous: false }, dates)?.first
  const [dayFirst, monthFirst] = [read(b, a), read(a, b)]
  return dayFirst && monthFirst
    ? eitherReading(dayFirst, monthFirst, dates)
    : { day: null, readings: [], period: null, problem: 'unanchored', settledBy: null, form: 'numeric' }
}

function dayMeant(period: Period, phrase: TimePhrase, as: ReadingDates['as']): IsoDate {
  if (phrase.before && phrase.kind !== 'event') return addDays(phrase.endOf ? period.last : period.first, -1)
  if (phrase.before && phrase.kind === 'event' && phrase.month !== null) return addDays(period.first, -1)
  return as === 'start' || phrase.role === 'start' ? period.first : period.last
}

/** 30 February has no year in which it exists; 29 February needs a leap year only where one is named. */
const isImpossible = (year: number | null, month: number, day: number): boolean => {
  const longest = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0
  return day > longest || (year !== null && month === 2 && day === 29 && !isLeapYear(year))
}

const isCalendar = ({ kind }: TimeValue): boolean => kind !== 'duration' && kind !== 'recurrence' && kind !== 'vague'

/** The part of a period that `early`, `mid`, `late`, `end of` mean: its first third, the days up to its middle, all of it; its `end` is all of it, because its last day counts. */
function portionOf(period: Period, portion: TimePhrase['portion']): Period {
  if (portion === null || portion === 'end' || portion === 'late') return period
  const length = daysBetween(period.first, period.last) + 1
  const third = Math.round(length / 3)
  if (portion === 'early' || portion === 'start') return { first: period.first, last: addDays(period.first, Math.max(0, third - 1)) }
  return { first: addDays(period.first, third), last: addDays(period.first, Math.max(third, Math.ceil(length / 2) - 1)) }
}

const forms: Readonly<Partial<Record<TimeValue['kind'], DateSaid['form']>>> = {
  day: 'words',
  relative: 'relative',
  unit: 'relative',
  weekday: 'relative',
  event: 'event',
}
const formOf = ({ kind }: TimeValue): DateSaid['form'] => forms[kind] ?? 'period'
