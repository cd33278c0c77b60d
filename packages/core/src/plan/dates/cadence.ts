import { plainProse } from '../../words/prose.js'
import { readWords } from '../../words/read-words.js'
import type { WordPack } from '../../words/word-pack.js'
import type { TimeUnit } from '../../words/words.js'
import type { Cadence } from '../model.js'

/** `monthly`, `every 3 weeks`, `twice a month` → how often; `null` where the words name no rhythm. */
export function cadenceOf(text: string, pack: WordPack | null): Cadence | null {
  for (const time of readWords(plainProse(text.replaceAll('_', ' '), 0), pack).times) {
    if (time.kind !== 'recurrence') continue
    const size = sizes[time.unit]
    if (size) return oftener({ every: time.every * size[0], unit: size[1] }, time.times ?? 1)
  }
  return null
}

const sizes: Readonly<Partial<Record<TimeUnit, readonly [count: number, unit: Cadence['unit']]>>> = {
  day: [1, 'day'],
  week: [1, 'week'],
  month: [1, 'month'],
  quarter: [1, 'quarter'],
  half: [6, 'month'],
  year: [12, 'month'],
}

/** `twice a month` is every 15 days: whole days where the unit does not divide. */
function oftener({ every, unit }: Cadence, times: number): Cadence {
  if (times <= 1) return { every, unit }
  const days = { day: 1, week: 7, month: 30, quarter: 91 }[unit]
  return { every: Math.max(1, Math.round((every * days) / times)), unit: 'day' }
}
