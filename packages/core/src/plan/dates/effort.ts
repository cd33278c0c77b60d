import { plainProse } from '../../words/prose.js'
import { readWords } from '../../words/read-words.js'
import type { WordPack } from '../../words/word-pack.js'
import type { TimePhrase, TimeUnit } from '../../words/words.js'

/** Hours of work in each unit: a working day has 8, a week 5 days, a month 4⅓ weeks, so that a year has 2,080. */
export const hoursIn: Readonly<Record<TimeUnit | 'minute' | 'second', number>> = {
  second: 1 / 3600,
  minute: 1 / 60,
  hour: 1,
  day: 8,
  week: 40,
  month: 2080 / 12,
  quarter: 520,
  half: 1040,
  year: 2080,
}

/** How often a unit comes round in a week; a day five times, because effort is planned on working days. */
export const timesAWeek: Readonly<Record<TimeUnit, number>> = {
  hour: 40,
  day: 5,
  week: 1,
  month: 12 / 52,
  quarter: 4 / 52,
  half: 2 / 52,
  year: 1 / 52,
}

/** `2h30m`, `90 min`, `10 hours`, `1d` → hours; `null` where the words name no length of time. */
export function hoursOf(text: string, pack: WordPack | null): number | null {
  return compactHours(text) ?? lengthIn(readWords(plainProse(text, 0), pack).times)
}

/** `3 h/week`, `30 minutes a day`, `2 hours every other week` → hours a week. A bare length counts as one a week. */
export function hoursPerWeekOf(text: string, pack: WordPack | null): number | null {
  const { times } = readWords(plainProse(text, 0), pack)
  const hours = lengthIn(times) ?? compactHours(text)
  if (hours === null) return null
  const rhythm = times.find((time) => time.kind === 'recurrence')
  return rhythm ? (hours * timesAWeek[rhythm.unit] * (rhythm.times ?? 1)) / rhythm.every : hours
}

const compact =
  /^~?\s*(?:(\d+(?:[.,]\d+)?)\s*w)?\s*(?:(\d+(?:[.,]\d+)?)\s*d)?\s*(?:(\d+(?:[.,]\d+)?)\s*h)?\s*(?:(\d+(?:[.,]\d+)?)\s*m(?:in)?)?$/i

/** Letters that every language's planning tools share: `1w 2d 3h 30m`. */
function compactHours(text: string): number | null {
  const match = compact.exec(text.trim())
  const figures = match?.slice(1).map((figure) => (figure ? Number(figure.replace(',', '.')) : null))
  if (!figures || figures.every((figure) => figure === null)) return null
  const [weeks, days, hours, minutes] = figures
  return (weeks ?? 0) * hoursIn.week + (days ?? 0) * hoursIn.day + (hours ?? 0) + (minutes ?? 0) / 60
}

/** The first length of time the words name. */
function lengthIn(times: readonly TimePhrase[]): number | null {
  const length = times.find((time) => time.kind === 'duration')
  return length ? length.count * hoursIn[length.unit] : null
}
