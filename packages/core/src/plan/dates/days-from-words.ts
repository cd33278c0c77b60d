import { type IsoDate, isoDateOf } from '../../text/iso-date.js'
import { plainProse } from '../../words/prose.js'
import { readWords } from '../../words/read-words.js'
import type { WordPack } from '../../words/word-pack.js'
import { isDate } from './date-said.js'
import { numericDay } from './numeric-day.js'
import type { ReadingDates } from './reading-dates.js'
import { resolveTime } from './resolve-time.js'

/**
 * What a person types in an editor (`next friday`, `in 3 weeks`, `end of june`, `03/04`) → the days it can mean, the likeliest first.
 * Today is given, never read.
 */
export function daysFromWords(text: string, today: IsoDate, pack: WordPack | null): readonly IsoDate[] {
  const dates: ReadingDates = { anchor: today, spread: 0, as: 'deadline', order: { order: null, from: null }, fiscalYearStart: 1, pack }
  const words = text.trim()
  const iso = isoDateOf(words)
  if (iso) return [iso]
  const numeric = numericDay(words, dates)
  if (numeric) return numeric.readings
  return [
    ...new Set(
      readWords(plainProse(words, 0), pack)
        .times.filter(isDate)
        .flatMap((phrase) => resolveTime(phrase, dates).readings),
    ),
  ]
}
