import { describe, expect, test } from 'vitest'
import { addDays, isoDateOf } from '../../src/text/iso-date.js'
import { isoWeekOf, monthPeriod, partOfYear, quarterOf, weekPeriod, weeksInYear, yearPeriod } from '../../src/text/period.js'

const day = (text: string) => isoDateOf(text)!

describe('ISO weeks, by the examples of ISO 8601', () => {
  test.each([
    ['2005-01-01', 2004, 53],
    ['2005-01-02', 2004, 53],
    ['2005-12-31', 2005, 52],
    ['2007-01-01', 2007, 1],
    ['2008-12-28', 2008, 52],
    ['2008-12-29', 2009, 1],
    ['2009-12-31', 2009, 53],
    ['2010-01-03', 2009, 53],
    ['2026-06-28', 2026, 26],
  ])('%s stands in week %i-W%i', (text, year, week) => {
    expect(isoWeekOf(day(text))).toEqual({ year, week })
  })

  test('every day from 2000 to 2060 stands in the week that says so', () => {
    for (let at = day('2000-01-01'); at < '2060-01-01'; at = addDays(at, 1)) {
      const { year, week } = isoWeekOf(at)
      const period = weekPeriod(year, week)!
      if (!(period.first <= at && at <= period.last)) expect({ at, period }).toBe('a week around its day')
    }
  })

  test('a year has 52 or 53', () => {
    expect([2020, 2026, 2027].map(weeksInYear)).toEqual([53, 53, 52])
    expect(weekPeriod(2027, 53)).toBeUndefined()
  })
})

describe('parts of the year', () => {
  test.each([
    ['Q3 2026', partOfYear(2026, 3, 4), '2026-07-01', '2026-09-30'],
    ['H2 2026', partOfYear(2026, 2, 2), '2026-07-01', '2026-12-31'],
    ['the second third of 2026', partOfYear(2026, 2, 3), '2026-05-01', '2026-08-31'],
    ['2026', yearPeriod(2026), '2026-01-01', '2026-12-31'],
    ['FY27 from April', yearPeriod(2027, 4), '2026-04-01', '2027-03-31'],
    ['Q4 FY27 from April', partOfYear(2027, 4, 4, 4), '2027-01-01', '2027-03-31'],
    ['Q1 FY27 from October', partOfYear(2027, 1, 4, 10), '2026-10-01', '2026-12-31'],
    ['February 2028', monthPeriod(2028, 2), '2028-02-01', '2028-02-29'],
  ])('%s', (_name, period, first, last) => {
    expect(period).toEqual({ first, last })
  })

  test('there is no fifth quarter and no thirteenth month', () => {
    expect([partOfYear(2026, 5, 4), partOfYear(2026, 0, 4), monthPeriod(2026, 13)]).toEqual([undefined, undefined, undefined])
  })

  test('the quarter of a day', () => {
    expect(['2026-01-01', '2026-03-31', '2026-04-01', '2026-12-31'].map((text) => quarterOf(day(text)))).toEqual([1, 1, 2, 4])
  })
})
