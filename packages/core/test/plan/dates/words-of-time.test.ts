import { describe, expect, test } from 'vitest'
import { words as english } from '../../../src/lang/en/words.js'
import { cadenceOf } from '../../../src/plan/dates/cadence.js'
import { daysFromWords } from '../../../src/plan/dates/days-from-words.js'
import { hoursOf, hoursPerWeekOf } from '../../../src/plan/dates/effort.js'
import { isoDateOf } from '../../../src/text/iso-date.js'

describe('what is typed in an editor on Friday, 20 February 2026', () => {
  test.each([
    ['tomorrow', ['2026-02-21']],
    ['friday', ['2026-02-20']],
    ['next friday', ['2026-02-27']],
    ['in 3 weeks', ['2026-03-13']],
    ['end of june', ['2026-06-30']],
    ['eoy', ['2026-12-31']],
    ['Q3', ['2026-09-30']],
    ['2026-W26', ['2026-06-28']],
    ['30.06.2026', ['2026-06-30']],
    ['03/04/2027', ['2027-03-04', '2027-04-03']],
    ['2026-06-30', ['2026-06-30']],
    ['first friday of july', ['2026-07-03']],
    ['2026-02-30', []],
    ['when it suits', []],
    ['', []],
  ])('%j', (typed, days) => {
    expect(daysFromWords(typed, isoDateOf('2026-02-20')!, english)).toEqual(days)
  })
})

describe('how often', () => {
  test.each([
    ['weekly', 1, 'week'],
    ['biweekly', 2, 'week'],
    ['monthly', 1, 'month'],
    ['quarterly', 1, 'quarter'],
    ['every 3 weeks', 3, 'week'],
    ['every_3_weeks', 3, 'week'],
    ['every other week', 2, 'week'],
    ['every two months', 2, 'month'],
    ['once a month', 1, 'month'],
    ['twice a month', 15, 'day'],
    ['every Monday', 1, 'week'],
    ['yearly', 12, 'month'],
  ])('%s', (words, every, unit) => {
    expect(cadenceOf(words, english)).toEqual({ every, unit })
  })

  test.each(['sometimes', 'in 3 weeks', ''])('%j is no rhythm', (words) => {
    expect(cadenceOf(words, english)).toBeNull()
  })
})

describe('how much work', () => {
  test.each([
    ['2h', 2],
    ['2h30m', 2.5],
    ['2h 30m', 2.5],
    ['90m', 1.5],
    ['90 min', 1.5],
    ['~2h', 2],
    ['1d', 8],
    ['1w', 40],
    ['10 hours', 10],
    ['two and a half hours', 2.5],
    ['half an hour', 0.5],
    ['1,5 h', 1.5],
    ['10', null],
    ['some', null],
  ])('%s', (words, hours) => {
    expect(hoursOf(words, english)).toBe(hours)
  })

  test.each([
    ['3 h/week', 3],
    ['3h/week', 3],
    ['3 hours a week', 3],
    ['30 minutes a day', 2.5],
    ['2 hours every other week', 1],
    ['13 hours per quarter', 1],
    ['26 hours a month', 6],
    ['3 h', 3],
    ['weekly', null],
  ])('%s, a week', (words, hours) => {
    expect(hoursPerWeekOf(words, english)).toBe(hours)
  })
})
