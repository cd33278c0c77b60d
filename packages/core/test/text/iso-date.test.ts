import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  addDays,
  addMonths,
  addYears,
  dayOf,
  daysBetween,
  endOfMonth,
  type IsoDate,
  isoDateOf,
  weekdayOf,
} from '../../src/text/iso-date.js'

const day = (text: string): IsoDate => isoDateOf(text)!
const millisecondsADay = 86_400_000
const utc = (at: number): string => new Date(at).toISOString().slice(0, 10)

test('every day from 1900 to 2200 is the day that a UTC clock counts', () => {
  const first = Date.UTC(1900, 0, 1)
  const last = Date.UTC(2200, 11, 31)
  const origin = day('1900-01-01')
  for (let at = first, count = 0; at <= last; at += millisecondsADay, count++) {
    const expected = utc(at)
    const found = addDays(origin, count)
    const weekday = new Date(at).getUTCDay() || 7
    if (found !== expected || isoDateOf(expected) !== expected || weekdayOf(found) !== weekday || daysBetween(origin, found) !== count) {
      expect({ found, weekday: weekdayOf(found), count: daysBetween(origin, found) }).toEqual({ found: expected, weekday, count })
    }
  }
})

test('there and back again', () => {
  const anyDay = fc.integer({ min: 0, max: 200_000 }).map((count) => addDays(day('1800-01-01'), count))
  fc.assert(
    fc.property(anyDay, fc.integer({ min: -40_000, max: 40_000 }), (from, count) => {
      expect(daysBetween(from, addDays(from, count))).toBe(count)
    }),
  )
})

describe('no day', () => {
  test.each(['2026-02-30', '2026-02-29', '2026-13-01', '2026-00-10', '2026-04-31', '2026-1-1', '26-01-01', '2026-06-30T10:00', '', 'soon'])(
    '%j',
    (text) => {
      expect(isoDateOf(text)).toBeUndefined()
    },
  )
  test('a day of no number', () => {
    expect(dayOf(2026, Number.NaN, 1)).toBeUndefined()
  })
})

describe('months clamp to their end', () => {
  test.each([
    ['2026-01-31', 1, '2026-02-28'],
    ['2024-01-31', 1, '2024-02-29'],
    ['2026-03-31', -1, '2026-02-28'],
    ['2026-12-15', 1, '2027-01-15'],
    ['2026-01-15', -1, '2025-12-15'],
    ['2026-05-31', 13, '2027-06-30'],
  ])('%s and %i months: %s', (from, count, expected) => {
    expect(addMonths(day(from), count)).toBe(expected)
  })
  test('29 February and a year', () => {
    expect(addYears(day('2024-02-29'), 1)).toBe('2025-02-28')
  })
  test('the last of February', () => {
    expect(endOfMonth(day('2028-02-03'))).toBe('2028-02-29')
  })
})
