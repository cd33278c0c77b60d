import { type Made, made, type Sense, symbolIds } from '../symbols.js'
import { type TimeRule, unitNames } from '../word-pack.js'
import type { TimeUnit, TimeValue } from '../words.js'
import { dayAndMonth, daysOfMonth } from './days-in-figures.js'
import { calendarUnit, dayUnit, durationIn, lengthOf, recurrence, relative, weekUnit, yearUnit } from './lengths.js'
import { countOf, day, figure, find, isFiscal, items, type Matched, month, notLength, portionOf, weekday, year } from './matched.js'

type Builder = (matched: Matched) => Made | null

const S = symbolIds

/** The unit a recurrence goes by: its own, a week for weekdays, a year for months, a day for parts of the day. */
const recurringUnit = (matched: Matched): number =>
  figure(matched, S.UNIT) ??
  find(matched, S.FREQ)?.more ??
  (weekday(matched) !== null ? weekUnit : month(matched) !== null ? yearUnit : dayUnit)

/** `the third quarter of next year`; `last June` is the one before the next. */
function inYear(matched: Matched, value: Extract<TimeValue, { kind: 'month' | 'part-of-year' }>): Made {
  const mod = figure(matched, S.MOD)
  if (mod === null || value.year !== null) return made(value, portionOf(matched))
  const ofYear = find(matched, S.ORD) !== undefined
  if (ofYear) return made({ kind: 'within', value, whole: { kind: 'unit', unit: 'year', offset: mod } }, portionOf(matched))
  return mod < 0 ? made({ kind: 'relative', count: -1, unit: 'year', since: value }) : made(value, portionOf(matched))
}

/** `days 30-60`, `weeks 1 to 4` of the plan's own count. */
function countedRange(from: number, to: number, unit: TimeUnit): Made | null {
  const nth = (which: number): TimeValue => ({ kind: 'nth-unit', nth: which, unit, within: null })
  return from < to ? made({ kind: 'range', first: nth(from), last: nth(to) }) : null
}

function partOfYear({ symbol, value }: Sense): Extract<TimeValue, { kind: 'month' | 'season' | 'part-of-year' }> | null {
  if (symbol === S.MONTH || symbol === S['MONTH!']) return { kind: 'month', year: null, month: value }
  if (symbol === S.SEASON || symbol === S['SEASON!']) return { kind: 'season', season: seasons[value - 1]!, year: null }
  if (symbol === S.QUARTER || symbol === S.HALF)
    return { kind: 'part-of-year', year: null, part: value, parts: symbol === S.HALF ? 2 : 4, fiscal: false }
  return null
}

const seasons = ['spring', 'summer', 'autumn', 'winter'] as const

/** `Mon–Thu` names no days of one week: it comes round in each. */
const isEachWeek = (value: TimeValue): boolean => value.kind === 'weekday' && value.which === null

const isYear = (value: TimeValue): boolean => value.kind === 'year' || (value.kind === 'unit' && value.unit === 'year')

const isSlashed = ({ tokens, start, end }: Matched): boolean => tokens.slice(start, end).some(({ text }) => text === '/')

/** `30 March 2027 – mid-year review`: behind a dash something else begins. */
const isDashed = ({ tokens, start, end }: Matched): boolean =>
  tokens.slice(start, end).some(({ kind, text }) => kind === 'mark' && /[-–]/.test(text))

/** From a form's symbols to what it says. `null`: the words fit the form and say no time after all. */
export const timeBuilders: Readonly<Record<TimeRule, Builder>> = {
  day: (matched) => {
    const ratio = find(matched, S.RATIO)
    const ofMonth = month(matched)
    if (ratio && ofMonth !== null) return daysOfMonth(ratio, ofMonth, year(matched))
    if (ratio) return dayAndMonth(ratio.value, ratio.more, matched.tokens[matched.start]!.text.includes('.'))
    const [theMonth, theDay] = [month(matched), day(matched)]
    if (theMonth === null || theDay === null || theDay > 31 || theDay < 1) return null
    // `On 5 May 25 volunteers plant`
    if (find(matched, S.YEAR2) && matched.tokens[matched.end]?.kind === 'word') return null
    return made({ kind: 'day', year: year(matched), month: theMonth, day: theDay, ambiguous: false })
  },
  'day-of-month': (matched) => {
    const theDay = day(matched)
    return theDay !== null && theDay >= 1 && theDay <= 31 ? made({ kind: 'day-of-month', day: theDay }) : null
  },
  weekday: (matched) => {
    const mod = figure(matched, S.MOD)
    return made({
      kind: 'weekday',
      weekday: weekday(matched) ?? 7,
      which: mod === null ? null : mod > 0 ? 'next' : mod < 0 ? 'last' : 'this',
    })
  },
  'nth-weekday': (matched) => {
    const said = items(matched).find(({ value }) => value.kind === 'weekday')?.value
    const within = items(matched).at(-1)?.value
    const theWeekday = said?.kind === 'weekday' ? said.weekday : weekday(matched)
    const nth = figure(matched, S.ORD) ?? (said?.kind === 'weekday' && said.which !== 'last' ? 0 : -1)
    if (theWeekday === null || nth > 5 || nth === 0) return null
    if (!within || within === said) return made({ kind: 'weekday', weekday: theWeekday, which: null })
    return made({ kind: 'nth-weekday', nth, weekday: theWeekday, within })
  },
  month: (matched) => {
    const theMonth = month(matched)
    if (theMonth === null) return null
    return inYear(matched, { kind: 'month', year: year(matched), month: theMonth })
  },
  'part-of-year': (matched) => {
    const unit = unitNames[figure(matched, S.UNIT) ?? unitNames.indexOf('quarter')]
    if (unit !== 'quarter' && unit !== 'half') return null
    const parts = find(matched, S.HALF) || unit === 'half' ? 2 : 4
    const part = figure(matched, S.QUARTER, S.HALF, S.ORD, S.INT) ?? (figure(matched, S.MOD) === -1 ? parts : 0)
    if (part < 1 || part > parts) return null
    return inYear(matched, { kind: 'part-of-year', year: year(matched), part, parts, fiscal: isFiscal(matched) })
  },
  // `March to November 2026`, `spring to autumn 2026`, `Q1/Q2 2026`: words that alone mean something else as well are parts of a year here.
  'parts-of-year': (matched) => {
    const [first, last] = matched.senses.flatMap((sense) => partOfYear(sense) ?? [])
    return first && last ? { ...made({ kind: 'range', first, last: { ...last, year: year(matched) } }), role: 'deadline' } : null
  },
  year: (matched) => {
    const theYear = year(matched)
    return theYear === null ? null : made({ kind: 'year', year: theYear, fiscal: isFiscal(matched) }, portionOf(matched))
  },
  // `2027年度`
  'fiscal-year': (matched) => {
    const theYear = year(matched)
    return theYear === null ? null : made({ kind: 'year', year: theYear, fiscal: true }, portionOf(matched))
  },
  'fiscal-part': (matched) => {
    const unit = unitNames[figure(matched, S.UNIT) ?? 0]
    const parts = unit === 'half' ? 2 : 4
    const part = figure(matched, S.ORD, S.INT) ?? 0
    if ((unit !== 'half' && unit !== 'quarter') || part < 1 || part > parts) return null
    return made({ kind: 'part-of-year', year: year(matched), part, parts, fiscal: true })
  },
  decade: (matched) => {
    const first = figure(matched, S.DECADE)
    if (first === null) return null
    return made({
      kind: 'range',
      first: { kind: 'year', year: first, fiscal: false },
      last: { kind: 'year', year: first + 9, fiscal: false },
    })
  },
  week: (matched) => {
    // `KW 26/2027`, and `KW 12/2027`, which alone would be a month.
    const ratio = find(matched, S.RATIO)
    const ofMonth = items(matched)[0]?.value
    if (ratio) return ratio.value <= 53 && ratio.more > 1900 ? made({ kind: 'week', year: ratio.more, week: ratio.value }) : null
    if (ofMonth?.kind === 'month') return made({ kind: 'week', year: ofMonth.year, week: ofMonth.month })
    const week = figure(matched, S.WEEK, S.INT)
    return week !== null && week >= 1 && week <= 53 ? made({ kind: 'week', year: year(matched), week }) : null
  },
  'nth-unit': (matched) => {
    const [first, second] = items(matched).map(({ value }) => value)
    // `the last week of March`: an earlier pass read `last week`.
    if (first?.kind === 'nth-unit' && second) return first.within === null ? made({ ...first, within: second }) : null
    if (first?.kind === 'unit' && second)
      return first.offset === -1 ? made({ kind: 'nth-unit', nth: -1, unit: first.unit, within: second }) : null
    const unit = calendarUnit(figure(matched, S.UNIT) ?? dayUnit)
    const nth = figure(matched, S.INT, S.ORD)
    if (!unit || nth === null || nth < 1 || nth > 366) return null
    const [from, to] = matched.senses.flatMap(({ symbol, value }) => (symbol === S.INT ? [value] : []))
    if (from !== undefined && to !== undefined) return countedRange(from, to, unit[0])
    return made({ kind: 'nth-unit', nth, unit: unit[0], within: first ?? null })
  },
  unit: (matched) => {
    const index = figure(matched, S.UNIT, S.EO)
    const unit = index === null ? null : calendarUnit(index)
    if (!unit || unit[0] === 'hour') return null
    // `the last day` is the end of something, not yesterday.
    if (unit[0] === 'day' && figure(matched, S.MOD) === -1) return made({ kind: 'nth-unit', nth: -1, unit: 'day', within: null })
    const theYear = year(matched)
    if (theYear !== null && unit[0] === 'year') return made({ kind: 'year', year: theYear, fiscal: isFiscal(matched) }, portionOf(matched))
    return made(
      { kind: 'unit', unit: unit[0], offset: figure(matched, S.MOD) ?? 0, ...(unitNames[index!] === 'fiscal-year' && { fiscal: true }) },
      portionOf(matched) ?? (unitNames[index!] === 'weekend' ? 'end' : null),
    )
  },
  // `for the rest of the year` ends when the year does.
  'rest-of': (matched) => {
    const unit = calendarUnit(figure(matched, S.UNIT) ?? dayUnit)
    if (!unit || unit[0] === 'hour') return null
    return { ...made({ kind: 'unit', unit: unit[0], offset: figure(matched, S.MOD) ?? 0 }, 'end'), role: 'deadline' }
  },
  'unit-after-next': (matched) => {
    const unit = calendarUnit(figure(matched, S.UNIT) ?? dayUnit)
    return unit && made({ kind: 'unit', unit: unit[0], offset: 2 })
  },
  'past-or-coming': (matched) => {
    const unit = calendarUnit(figure(matched, S.UNIT) ?? dayUnit)
    const mod = figure(matched, S.MOD) ?? 1
    if (!unit || unit[0] === 'hour') return null
    return made({ kind: 'relative', count: (mod < 0 ? -1 : 1) * countOf(matched) * unit[1], unit: unit[0], since: null })
  },
  'relative-day': (matched) => {
    const words = matched.senses.filter(({ symbol }) => symbol === S.DAYWORD)
    const base = words[0]?.value ?? 0
    // `the day after tomorrow`: one further in the same direction.
    const further = find(matched, S.UNIT) && words.length > 0 ? Math.sign(base) : 0
    return made({ kind: 'unit', unit: 'day', offset: find(matched, S.MOD)?.value ?? base + further })
  },
  'relative-ahead': (matched) => relative(durationIn(matched), 1, items(matched).find(notLength)?.value ?? null),
  'within-length': (matched) => relative(durationIn(matched), 1, null),
  'relative-back': (matched) => relative(durationIn(matched), -1, items(matched).find(notLength)?.value ?? null),
  'relative-to': (matched) => relative(durationIn(matched), 1, items(matched).find(notLength)?.value ?? null),
  ago: (matched) => relative(durationIn(matched), -1, null),
  duration: (matched) => {
    const joined = durationIn(matched)
    if (joined) return made(joined)
    // `2 to 3 weeks` are at most 3.
    const count = matched.senses.findLast(({ symbol }) => symbol === S.NUM)?.value ?? countOf(matched)
    return lengthOf(count, figure(matched, S.UNIT) ?? dayUnit)
  },
  'duration-half': (matched) => lengthOf(0.5, figure(matched, S.UNIT) ?? dayUnit),
  'duration-and-half': (matched) => lengthOf(countOf(matched) + 0.5, figure(matched, S.UNIT) ?? dayUnit),
  'duration-from': (matched) => {
    const length = durationIn(matched)
    const start = items(matched).find(notLength)?.value
    if (!length || !start || length.unit === 'minute' || length.unit === 'second' || length.unit === 'hour') return null
    return made({ kind: 'range', first: start, last: { kind: 'relative', count: length.count, unit: length.unit, since: start } })
  },
  recurrence: (matched) => {
    const frequency = find(matched, S.FREQ)
    if (frequency) return recurrence(frequency.value, frequency.more, null)
    return recurrence(figure(matched, S.NUM, S.ORD) ?? 1, recurringUnit(matched), figure(matched, S.TIMES))
  },
  'recurrence-other': (matched) => recurrence(2, recurringUnit(matched), null),
  'recurrence-half': (matched) => {
    const frequency = find(matched, S.FREQ)
    if (!frequency) return null
    return unitNames[frequency.more] === 'year'
      ? made({ kind: 'recurrence', every: 1, unit: 'half', times: null })
      : recurrence(frequency.value / 2, frequency.more, null)
  },
  rate: (matched) => recurrence(1, recurringUnit(matched), figure(matched, S.TIMES, S.NUM)),
  season: (matched) => {
    const season = seasons[(figure(matched, S.SEASON, S['SEASON!']) ?? 1) - 1]!
    const value: TimeValue = { kind: 'season', season, year: year(matched) }
    const isPast = value.year === null && (figure(matched, S.MOD) ?? 0) < 0
    return made(isPast ? { kind: 'relative', count: -1, unit: 'year', since: value } : value, portionOf(matched))
  },
  holiday: (matched) => {
    const holiday = find(matched, S.HOLIDAY)
    if (!holiday) return null
    const name = matched.tokens[matched.start]!.text
    const isMoving = holiday.value < 0
    return made({
      kind: 'event',
      name,
      month: isMoving ? null : holiday.value || null,
      day: isMoving ? null : holiday.more || null,
      easter: isMoving ? holiday.more : null,
      year: year(matched),
      within: null,
      scheduled: true,
    })
  },
  vague: () => made({ kind: 'vague' }),
  'end-of': (matched) => {
    const item = items(matched)[0]
    return item ? { ...item, portion: 'end' } : null
  },
  'part-of': (matched) => {
    const item = items(matched)[0]
    return item ? { ...item, portion: portionOf(matched) } : null
  },
  same: (matched) => {
    const said = items(matched)
    const days = said.filter(({ value }) => value.kind === 'day')
    return days.length > 1 ? null : (days[0] ?? said[0] ?? null)
  },
  within: (matched) => {
    const [first, second] = items(matched)
    if (!first || !second) return null
    // `来年3月`: the year comes first where languages go from large to small.
    const [part, whole] = isYear(first.value) && !isYear(second.value) ? [second, first] : [first, second]
    return made({ kind: 'within', value: part.value, whole: whole.value }, part.portion)
  },
  'week-of': (matched) => {
    const day = items(matched)[0]?.value
    return day ? made({ kind: 'range', first: day, last: { kind: 'relative', count: 6, unit: 'day', since: day } }) : null
  },
  'until-then': (matched) => {
    const item = items(matched)[0]
    return item ? { ...item, role: 'deadline' } : null
  },
  'day-range': (matched) => {
    const whole = items(matched).find(({ value }) => value.kind === 'day')?.value
    const other = items(matched).find(({ value }) => value.kind === 'day-of-month')?.value
    if (whole?.kind !== 'day') return null
    const day = figure(matched, S.DAY, S.ORD) ?? (other?.kind === 'day-of-month' ? other.day : null)
    if (day === null || day === whole.day) return null
    const second: TimeValue = { ...whole, day }
    const value: TimeValue = day < whole.day ? { kind: 'range', first: second, last: whole } : { kind: 'range', first: whole, last: second }
    return { ...made(value), role: 'deadline' }
  },
  range: (matched) => {
    const ratio = find(matched, S.RATIO)
    // `01.03. bis 30.11.2026`
    const opening = ratio && dayAndMonth(ratio.value, ratio.more, true)
    const [first, last] = opening ? [opening, ...items(matched)] : items(matched)
    // `Feb/March`, `Q1/Q2`; `2026/Q1` is no stretch.
    if (last && first?.value.kind !== last.value.kind && isSlashed(matched)) return null
    if (!first || (last?.value.kind === 'unit' && first.value.kind === 'day' && isDashed(matched))) return null
    if (isEachWeek(first.value) && last && isEachWeek(last.value)) return made({ kind: 'recurrence', every: 1, unit: 'week', times: null })
    return last ? { ...made({ kind: 'range', first: first.value, last: last.value }, last.portion), role: 'deadline' } : first
  },
}
