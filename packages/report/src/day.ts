import { isoDateOf, weekdayOf } from '@goalmark/core'
import type { ReportWords } from './words/words.js'

/** `2026-11-27` → `Fri 27 Nov`; with the year where it is not that of `today`. Text that is no day is given back as it is. */
export function dayText(text: string, today: string, words: ReportWords): string {
  const day = isoDateOf(text)
  if (!day) return text
  const [year, month, date] = day.split('-').map(Number) as [number, number, number]
  return words.day(words.weekdays[weekdayOf(day) - 1]!, date, words.months[month - 1]!, today.startsWith(day.slice(0, 4)) ? null : year)
}
