declare const isoDate: unique symbol

/**
 * A day of the Gregorian calendar, written `YYYY-MM-DD`. Days have no time zone; nothing here is a JavaScript `Date`,
 * because one moves the day with the zone it is read in. Two days compare as strings do.
 */
export type IsoDate = string & { readonly [isoDate]: true }

/** `2026-02-28` → the day; anything that is not ten characters of a day that exists → `undefined`. */
export function isoDateOf(text: string): IsoDate | undefined {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text)
  return match && isDay(Number(match[1]), Number(match[2]), Number(match[3])) ? (text as IsoDate) : undefined
}

/** Year, month (1–12), day of the month (1–31) → the day, or `undefined` where the calendar has none (30 February). Years 1 to 9999. */
export const dayOf = (year: number, month: number, day: number): IsoDate | undefined =>
  isDay(year, month, day)
    ? (`${twoDigits[(year - (year % 100)) / 100]!}${twoDigits[year % 100]!}-${twoDigits[month]!}-${twoDigits[day]!}` as IsoDate)
    : undefined

/** Whether the calendar has such a day. */
export const isDay = (year: number, month: number, day: number): boolean =>
  year >= 1 && year <= 9999 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month)

/** How many days a month (1–12) has. */
export const daysInMonth = (year: number, month: number): number =>
  month === 2 ? (isLeapYear(year) ? 29 : 28) : month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31

export const isLeapYear = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)

export const yearOf = (day: IsoDate): number => pairAt(day, 0) * 100 + pairAt(day, 2)
/** 1–12. */
export const monthOf = (day: IsoDate): number => pairAt(day, 5)
/** 1–31. */
export const dayOfMonth = (day: IsoDate): number => pairAt(day, 8)

/** The number of the two digits at `at`. */
const pairAt = (day: IsoDate, at: number): number => (day.charCodeAt(at) - 48) * 10 + day.charCodeAt(at + 1) - 48

/**
 * Days since 1 March of the year 0, by Howard Hinnant's civil calendar arithmetic
 * (http://howardhinnant.github.io/date_algorithms.html): exact for every day, no time zone involved.
 */
function dayNumber(day: IsoDate): number {
  const month = monthOf(day)
  const year = yearOf(day) - (month <= 2 ? 1 : 0)
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + dayOfMonth(day) - 1
  return year * 365 + Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400) + dayOfYear
}

function fromDayNumber(number: number): IsoDate {
  const era = Math.floor(number / 146_097)
  const dayOfEra = number - era * 146_097
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  )
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153)
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
  return clampedDay(year, month, dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1)
}

/** The day `count` days later; negative counts go back. Held inside the years 1 to 9999. */
export function addDays(day: IsoDate, count: number): IsoDate {
  const dayThen = dayOfMonth(day) + Math.trunc(count)
  if (dayThen >= 1 && dayThen <= 28) return `${day.slice(0, 8)}${twoDigits[dayThen]!}` as IsoDate
  return fromDayNumber(dayNumber(day) + Math.trunc(count))
}

/** Month arithmetic clamps to the month's end: 31 January plus one month is 28 (or 29) February. */
export function addMonths(day: IsoDate, count: number): IsoDate {
  const months = yearOf(day) * 12 + monthOf(day) - 1 + Math.trunc(count)
  const year = Math.floor(months / 12)
  const month = months - year * 12 + 1
  return clampedDay(year, month, Math.min(dayOfMonth(day), daysInMonth(year, month)))
}

export const addYears = (day: IsoDate, count: number): IsoDate => addMonths(day, count * 12)

/** How many days from `from` to `to`: 1 from a day to the next, negative backwards. */
export const daysBetween = (from: IsoDate, to: IsoDate): number => dayNumber(to) - dayNumber(from)

/** ISO weekday: 1 is Monday, 7 is Sunday. */
export const weekdayOf = (day: IsoDate): number => ((((dayNumber(day) + 2) % 7) + 7) % 7) + 1

/** The last day of the day's month. */
export const endOfMonth = (day: IsoDate): IsoDate => clampedDay(yearOf(day), monthOf(day), daysInMonth(yearOf(day), monthOf(day)))

export const earlier = (a: IsoDate, b: IsoDate): IsoDate => (a <= b ? a : b)
export const later = (a: IsoDate, b: IsoDate): IsoDate => (a >= b ? a : b)

function clampedDay(year: number, month: number, day: number): IsoDate {
  if (year < 1) return '0001-01-01' as IsoDate
  if (year > 9999) return '9999-12-31' as IsoDate
  return dayOf(year, month, day)!
}

/** Two digits of every number below a hundred: days are written by the thousand. */
const twoDigits: readonly string[] = Array.from({ length: 100 }, (_, number) => String(number).padStart(2, '0'))
