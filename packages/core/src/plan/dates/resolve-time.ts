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
  if (phrase.kind === 'day' && phrase.ambiguous && phrase.year !== null)
    return sooner(phrase, eitherOrder(phrase.year, phrase.day, phrase.month, dates))
  if (phrase.kind === 'day' && phrase.ambiguous) return sooner(phrase, eitherWithoutYear(phrase.day, phrase.month, dates))
  if (phrase.kind === 'day' && isImpossible(phrase.year, phrase.month, phrase.day)) return resolvedDay(undefined, form)
  const whole = periodOf(phrase, dates)
  if (!whole) return { day: null, readings: [], period: null, problem: isCalendar(phrase) ? 'unanchored' : null, settledBy: null, form }
  const period = portionOf(whole, phrase.portion)
  const day = dayMeant(period, phrase, dates.as)
  return { day, readings: [day], period, problem: null, settledBy: null, form }
}

/** `before 3/4`: each reading is a day sooner. */
function sooner({ before }: TimePhrase, resolved: Resolved): Resolved {
  if (!before) return resolved
  const day = resolved.day && addDays(resolved.day, -1)
  return { ...resolved, day, readings: resolved.readings.map((reading) => addDays(reading, -1)), period: day && { first: day, last: day } }
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
  if (phrase.before && phrase.kind === 'event' && (phrase.month !== null || phrase.easter !== null)) return addDays(period.first, -1)
  return as === 'start' || phrase.role === 'start' ? period.first : period.last
}

/** 30 February has no year in which it exists; 29 February needs a leap year only where one is named. */
const isImpossible = (year: number | null, month: number, day: number): boolean => {
  const longest = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0
  return day > longest || (year !== null && month === 2 && day === 29 && !isLeapYear(year))
}

const isCalendar = ({ kind }: TimeValue): boolean => kind !== 'duration' && kind !== 'recurrence' && kind !== 'vague'

/** The part of a period that its words mean: its first third, the days up to its middle, its last third, its first or last day. */
function portionOf({ first, last }: Period, portion: TimePhrase['portion']): Period {
  const length = daysBetween(first, last) + 1
  const third = Math.max(1, Math.round(length / 3))
  switch (portion) {
    case null:
      return { first, last }
    case 'start':
      return { first, last: first }
    case 'early':
      return { first, last: addDays(first, third - 1) }
    case 'middle':
      return { first: addDays(first, third), last: addDays(first, Math.max(third, Math.ceil(length / 2) - 1)) }
    case 'late':
      return { first: addDays(last, 1 - third), last }
    case 'end':
      return { first: last, last }
  }
}

const forms: Readonly<Partial<Record<TimeValue['kind'], DateSaid['form']>>> = {
  day: 'words',
  relative: 'relative',
  unit: 'relative',
  weekday: 'relative',
  event: 'event',
}
const formOf = ({ kind }: TimeValue): DateSaid['form'] => forms[kind] ?? 'period'
