import { isDay } from '../text/iso-date.js'
import { memory } from '../text/memory.js'
import { fullYear } from '../text/year-digits.js'
import { type Made, made, type Sense, senseOf, symbolIds } from './symbols.js'
import type { Mask } from './words.js'

/** What figures with marks between them are: `1,000`, `7/10`, `2026-06-30`, `10:30`. */
export interface Numeral {
  readonly value: number
  /** The second figure of `7/10`; `NaN` without. */
  readonly total: number
  readonly senses: readonly Sense[]
  readonly mask: Mask['kind'] | null
}

const masked = (mask: Mask['kind']): Numeral => ({ value: Number.NaN, total: Number.NaN, senses: [], mask })
const dated = (symbol: number, item: Made): Numeral => ({
  value: Number.NaN,
  total: Number.NaN,
  senses: [senseOf(symbol, 0, 0, item)],
  mask: null,
})

/** The numbers and days that plans are full of: each is worked out once. */
const known = memory<Numeral>(1000)

const knownOr =
  (read: (text: string) => Numeral) =>
  (text: string): Numeral => {
    if (text.length > 10) return read(text)
    const before = known.get(text)
    if (before) return before
    const numeral = read(text)
    known.set(text, numeral)
    return numeral
  }

/** Digits alone. */
export const integerNumeral = knownOr((digits) => {
  const value = Number(digits)
  const senses: Sense[] = [senseOf(symbolIds.NUM, value), senseOf(symbolIds.INT, value)]
  if (digits.length <= 2 && value >= 1 && value <= 31) senses.push(senseOf(symbolIds.DAY, value))
  if (digits.length === 2 && value >= 20 && value < 50) senses.push(senseOf(symbolIds.YEAR2, 2000 + value))
  if (digits.length === 4 && value >= 1300 && value < 2200) senses.push(senseOf(symbolIds.YEAR, value))
  if (digits.length === 8 && (digits.startsWith('20') || digits.startsWith('19'))) {
    const [year, month, day] = [Number(digits.slice(0, 4)), Number(digits.slice(4, 6)), Number(digits.slice(6))]
    if (isDay(year, month, day)) return dated(symbolIds.DATE, made({ kind: 'day', year, month, day, ambiguous: false }))
  }
  return { value, total: Number.NaN, senses, mask: null }
})

/** `2026-06-30`. */
export const isoNumeral = knownOr((text) =>
  dated(symbolIds.DATE, made(dayValue(Number(text.slice(0, 4)), Number(text.slice(5, 7)), Number(text.slice(8))))),
)

const ymd = /^(\d{4})[-./](\d{1,2})[-./](\d{1,2})$/
const dmy = /^(\d{1,2})[-./](\d{1,2})[-./](\d{4}|\d{2})$/
/** `2025/26`, `2025/2026`: a school's, a club's or a company's year. */
const schoolYear = /^((?:19|20)\d{2})\/((?:\d{2})?\d{2})$/
const yearMonth = /^(\d{4})[-/](\d{1,2})$/
const monthYear = /^(\d{1,2})[-/](\d{4})$/
/** `3.10` where a comma stands before a fraction: a day of a month, or a figure as other languages write it. */
const dayDotMonth = /^(\d{1,2})\.(\d{1,2})$/
const ratio = /^(\d+(?:[.,]\d+)?)\/(\d+(?:[.,]\d+)?)$/

/** Figures with marks between them; `decimal` is the mark before a fraction. */
export function clusterNumeral(text: string, decimal: '.' | ','): Numeral {
  const grouped = groupedValue(text, decimal)
  if (!Number.isNaN(grouped)) return { value: grouped, total: Number.NaN, senses: [senseOf(symbolIds.NUM, grouped)], mask: null }
  const dotted = decimal === ',' ? dayDotMonth.exec(text) : null
  if (dotted) return dottedNumeral(Number(dotted[1]), Number(dotted[2]), Number(text))
  const years = schoolYear.exec(text)
  if (years && Number(years[2]) % 100 === (Number(years[1]) + 1) % 100) return dated(symbolIds.PERIOD, made(twoYears(Number(years[1]))))
  const day = dayIn(text)
  if (day) return dated(symbolIds.DATE, made(day))
  const month = monthIn(text)
  if (month) return dated(symbolIds.PERIOD, made(month))
  if (text.includes(':')) return masked('clock')
  const parts = ratio.exec(text)
  if (parts) {
    const value = Number(parts[1]!.replace(',', '.'))
    const total = Number(parts[2]!.replace(',', '.'))
    return { value, total, senses: [senseOf(symbolIds.RATIO, value, total)], mask: null }
  }
  return masked('version')
}

/** `30.11` before another full stop, or with more in front than a year has months: a day as most of Europe writes it, in any language. */
export function dottedDayNumeral(text: string, beforeDot: boolean): Numeral | undefined {
  // `1,000`, `19:00`, `2.5`: most numbers ask no pattern.
  if (text.charCodeAt(1) !== 46 && text.charCodeAt(2) !== 46) return undefined
  const dotted = /^(\d{1,2})\.(\d{1,2})$/.exec(text)
  const [day, month] = dotted ? [Number(dotted[1]), Number(dotted[2])] : [0, 0]
  return day >= (beforeDot ? 1 : 13) && day <= 31 && month >= 1 && month <= 12 ? dottedNumeral(day, month, Number(text)) : undefined
}

const dottedNumeral = (day: number, month: number, value: number): Numeral => ({
  value,
  total: Number.NaN,
  senses: [senseOf(symbolIds.NUM, value), ...(day <= 31 && month <= 12 ? [senseOf(symbolIds.RATIO, day, month)] : [])],
  mask: null,
})

const twoYears = (year: number): Made['value'] => ({
  kind: 'range',
  first: { kind: 'year', year, fiscal: false },
  last: { kind: 'year', year: year + 1, fiscal: false },
})

/** `1,000`, `1.5`, `12,500.75` → its value; `NaN` for anything else. */
function groupedValue(written: string, decimal: '.' | ','): number {
  const text = written.replaceAll(/\s/g, '')
  const shape = decimal === '.' ? /^(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?$/ : /^(?:\d{1,3}(?:\.\d{3})+|\d+)(?:,\d+)?$/
  if (!shape.test(text)) return Number.NaN
  return Number(decimal === '.' ? text.replaceAll(',', '') : text.replaceAll('.', '').replace(',', '.'))
}

function dayIn(text: string): Made['value'] | undefined {
  const first = ymd.exec(text)
  if (first) return dayValue(Number(first[1]), Number(first[2]), Number(first[3]))
  const last = dmy.exec(text)
  if (!last) return undefined
  const [a, b, year] = [Number(last[1]), Number(last[2]), fullYear(last[3]!)]
  const dayFirst = isDay(year, b, a)
  const monthFirst = isDay(year, a, b)
  // Full stops stand between day and month in many languages and between month and day in none (Unicode CLDR).
  if (dayFirst) return { kind: 'day', year, month: b, day: a, ambiguous: monthFirst && a !== b && !text.includes('.') }
  if (monthFirst) return { kind: 'day', year, month: a, day: b, ambiguous: false }
  // Not a day of any month. With four digits of year it was meant as one.
  return last[3]!.length === 4 && a <= 39 && b <= 39 ? { kind: 'impossible-day' } : undefined
}

function dayValue(year: number, month: number, day: number): Made['value'] {
  return isDay(year, month, day) ? { kind: 'day', year, month, day, ambiguous: false } : { kind: 'impossible-day' }
}

function monthIn(text: string): Made['value'] | undefined {
  const match = yearMonth.exec(text)
  const [year, month] = match ? [Number(match[1]), Number(match[2])] : reversed(monthYear.exec(text))
  return year >= 1900 && year < 2200 && month >= 1 && month <= 12 ? { kind: 'month', year, month } : undefined
}

const reversed = (match: RegExpExecArray | null): readonly [number, number] => (match ? [Number(match[2]), Number(match[1])] : [0, 0])
