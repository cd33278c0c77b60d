import { daysBetween, type IsoDate } from '../../text/iso-date.js'
import type { Period } from '../../text/period.js'
import type { WordPack } from '../../words/word-pack.js'
import type { Reading } from '../reading.js'
import { type DateOrder, dateOrderOf } from './date-order.js'

/** What a date's words are read against. One per place in the plan; `withAnchor` gives the next. */
export interface ReadingDates {
  /** The day from which `in 3 weeks` counts and that a day without a year follows; never today. `null`: such dates stay open. */
  readonly anchor: IsoDate | null
  /** How many days after `anchor` the words may have been written: 0 for a day, 364 for a title's `2026`, from which no `next week` can be counted. */
  readonly spread: number
  /** What a period means where it stands: as a deadline its last day, as a start its first. */
  readonly as: 'deadline' | 'start'
  readonly order: DateOrder
  /** 1–12. */
  readonly fiscalYearStart: number
  readonly pack: WordPack | null
}

/** The circumstances of one file: its words, its order of numbers, its fiscal year; no anchor yet. */
export const readingDates = (text: string, lang: string, reading: Reading, pack: WordPack | null): ReadingDates => ({
  anchor: null,
  spread: 0,
  as: 'deadline',
  order: dateOrderOf(text, lang, reading.dateOrder),
  fiscalYearStart: reading.fiscalYearStart,
  pack,
})

export const withAnchor = (dates: ReadingDates, anchor: IsoDate | null): ReadingDates => read(dates, { anchor, spread: 0, as: dates.as })
/** Anchored in a period: at its first day, and no nearer than its length. */
export const withinPeriod = (dates: ReadingDates, period: Period | null): ReadingDates =>
  read(dates, { anchor: period?.first ?? null, spread: period ? daysBetween(period.first, period.last) : 0, as: dates.as })
export const asStart = (dates: ReadingDates): ReadingDates => read(dates, { anchor: dates.anchor, spread: dates.spread, as: 'start' })

const read = (dates: ReadingDates, { anchor, spread, as }: Pick<ReadingDates, 'anchor' | 'spread' | 'as'>): ReadingDates =>
  anchor === dates.anchor && spread === dates.spread && as === dates.as
    ? dates
    : { anchor, spread, as, order: dates.order, fiscalYearStart: dates.fiscalYearStart, pack: dates.pack }
