import type { TimePhrase } from '../../words/words.js'
import type { Resolved } from './numeric-day.js'
import type { ReadingDates } from './reading-dates.js'

/** A phrase of time against the calendar. */
export function resolveTime(_phrase: TimePhrase, _dates: ReadingDates): Resolved {
  return { day: null, readings: [], period: null, problem: 'unanchored', settledBy: null, form: 'relative' }
}
