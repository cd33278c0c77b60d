import { dayOf, yearOf } from '../../text/iso-date.js'
import { type Period, yearUpTo } from '../../text/period.js'
import type { Said } from '../model.js'
import { dateSaid } from './date-said.js'
import { asStart, type ReadingDates } from './reading-dates.js'

/** What a plan says of its own time; `null` for what it does not say. */
export interface PlanTimes {
  readonly start: { readonly period: Period | null } | null
  /** Of its title or its path. */
  readonly period: { readonly period: Period } | null
  /** The day of the note. */
  readonly written: Period | null
  readonly end: { readonly period: Period | null } | null
  readonly program: Said<string> | null
}

/** The days in which the words of a plan were written, as far as it says: `by June` is the first June from there. `null` where it says nothing. */
export const planAnchor = ({ start, period, written, end, program }: PlanTimes, dates: ReadingDates): Period | null =>
  start?.period ?? nearer(period?.period ?? null, written) ?? upTo(end?.period) ?? periodIn(program, dates)

/** `Program: Women in Tech 2026`: a plan without a time of its own counts from its programme's. */
const periodIn = (program: Said<string> | null, dates: ReadingDates): Period | null =>
  (program && dateSaid(program.text, program.span, asStart(dates))?.period) ?? null

/** The day on which a plan was written says more exactly from when to count than the year it is for, where it lies within. */
const nearer = (period: Period | null, written: Period | null): Period | null =>
  period && !(written && written.first >= period.first && written.last <= period.last) ? yearOfTwo(period) : written

/** `2026/27` holds two Januaries, and means the one behind the summer: a school year, a season, a term of office runs from August to July. */
function yearOfTwo(period: Period): Period {
  const year = yearOf(period.first)
  const isTwo = period.first === dayOf(year, 1, 1) && period.last === dayOf(year + 1, 12, 31)
  return isTwo ? { first: dayOf(year, 8, 1)!, last: dayOf(year + 1, 7, 31)! } : period
}

/** Of a plan that says only when it ends, `by June` is the June of the year up to that day. */
const upTo = (end: Period | null | undefined): Period | null => (end ? yearUpTo(end.last) : null)
