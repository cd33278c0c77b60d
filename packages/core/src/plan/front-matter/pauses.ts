import type { Period } from '../../text/period.js'
import type { Span } from '../../text/span.js'
import { dateSaid } from '../dates/date-said.js'
import { asStart, type ReadingDates } from '../dates/reading-dates.js'

const nowhere: Span = { start: 0, end: 0 }

/** `2026-05-01..2026-08-31`, also with `to`, `–` and `/`; `undefined` for anything that is no stretch of days. */
export function pauseOf(text: string, dates: ReadingDates): Period | undefined {
  const [first = '', last = first] = text.split(/\s*(?:\.\.\.?|…|\sto\s|\/|–|—)\s*/)
  const from = dateSaid(first, nowhere, asStart(dates))?.day
  const to = dateSaid(last, nowhere, dates)?.day
  return from && to && from <= to ? { first: from, last: to } : undefined
}
