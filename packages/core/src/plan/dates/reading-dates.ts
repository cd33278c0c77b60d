import type { IsoDate } from '../../text/iso-date.js'
import type { WordPack } from '../../words/word-pack.js'
import type { Reading } from '../reading.js'
import { type DateOrder, dateOrderOf } from './date-order.js'

/** What a date's words are read against. One per place in the plan; `withAnchor` gives the next. */
export interface ReadingDates {
  /** The day from which `in 3 weeks` counts and that a day without a year follows; never today. `null`: such dates stay open. */
  readonly anchor: IsoDate | null
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
  as: 'deadline',
  order: dateOrderOf(text, lang, reading.dateOrder),
  fiscalYearStart: reading.fiscalYearStart,
  pack,
})

export const withAnchor = (dates: ReadingDates, anchor: IsoDate | null): ReadingDates => read(dates, anchor, dates.as)
export const asStart = (dates: ReadingDates): ReadingDates => read(dates, dates.anchor, 'start')

const read = (dates: ReadingDates, anchor: IsoDate | null, as: ReadingDates['as']): ReadingDates =>
  anchor === dates.anchor && as === dates.as
    ? dates
    : { anchor, as, order: dates.order, fiscalYearStart: dates.fiscalYearStart, pack: dates.pack }
