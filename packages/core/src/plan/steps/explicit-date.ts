import { monthPeriod, type Period, partOfYear, weekPeriod } from '../../text/period.js'
import type { Span } from '../../text/span.js'
import { dateSaid } from '../dates/date-said.js'
import type { ReadingDates } from '../dates/reading-dates.js'
import type { DateSaid } from '../model.js'

/** The value of a date's datum: numbers by themselves, other words as the plan's language reads them. What is no date is kept, without a day. */
export function explicitDate(text: string, span: Span, dates: ReadingDates): DateSaid {
  const period = periodOf(text, dates.fiscalYearStart)
  if (period) return ofPeriod(period, text, span, dates)
  const said = dateSaid(text, span, dates)
  return said ?? { text, span, day: null, readings: [], period: null, problem: 'unanchored', settledBy: null, form: 'event' }
}

const shape = /^(\d{4})-(?:q([1-4])|h([12])|w(\d{1,2})|(\d{1,2}))$/i

/** `2026-Q2`, `2026-H1`, `2026-W26`, `2026-06`. Quarters and halves are those of the year that starts in `firstMonth`. */
function periodOf(text: string, firstMonth: number): Period | undefined {
  if (text.length > 8 || text.charCodeAt(4) !== 45) return undefined
  const match = shape.exec(text)
  if (!match) return undefined
  const year = Number(match[1])
  if (match[2]) return partOfYear(year, Number(match[2]), 4, firstMonth)
  if (match[3]) return partOfYear(year, Number(match[3]), 2, firstMonth)
  return match[4] ? weekPeriod(year, Number(match[4])) : monthPeriod(year, Number(match[5]))
}

function ofPeriod(period: Period, text: string, span: Span, { as }: ReadingDates): DateSaid {
  const day = as === 'start' ? period.first : period.last
  return { text, span, day, readings: [day], period, problem: null, settledBy: null, form: 'period' }
}
