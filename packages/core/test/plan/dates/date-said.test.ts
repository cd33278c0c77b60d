import { describe, expect, test } from 'vitest'
import { words as english } from '../../../src/lang/en/words.js'
import { dateSaid } from '../../../src/plan/dates/date-said.js'
import { asStart, type ReadingDates, readingDates, withAnchor } from '../../../src/plan/dates/reading-dates.js'
import type { DateSaid } from '../../../src/plan/model.js'
import { defaultReading } from '../../../src/plan/reading.js'
import { isoDateOf } from '../../../src/text/iso-date.js'

const circumstances = { ...defaultReading, text: '', lang: 'en', anchor: '2026-01-12' as string | null }

/** A date said in an English plan that began on Monday, 12 January 2026. */
function said(words: string, change: Partial<typeof circumstances> = {}): DateSaid | null {
  const { text, anchor, ...reading } = { ...circumstances, ...change }
  const dates: ReadingDates = withAnchor(readingDates(text, reading.lang, reading, english), anchor === null ? null : isoDateOf(anchor)!)
  return dateSaid(words, { start: 0, end: words.length }, dates)
}

const saidAsStart = (words: string): DateSaid | null =>
  dateSaid(
    words,
    { start: 0, end: words.length },
    asStart(withAnchor(readingDates('', 'en', defaultReading, english), isoDateOf('2026-01-12')!)),
  )

describe('one day, in every way of writing it', () => {
  test.each([
    ['2026-06-30', 'iso'],
    ['2026-06-30T10:00', 'iso'],
    ['2026/06/30', 'numeric'],
    ['20260630', 'numeric'],
    ['30.06.2026', 'numeric'],
    ['30.6.2026', 'numeric'],
    ['30/06/2026', 'numeric'],
    ['06/30/2026', 'numeric'],
    ['30/06/26', 'numeric'],
    ['2026年6月30日', 'numeric'],
    ['2026년 6월 30일', 'numeric'],
    ['30 June 2026', 'words'],
    ['30 Jun 2026', 'words'],
    ['30th June, 2026', 'words'],
    ['June 30, 2026', 'words'],
    ['June 30th', 'words'],
    ['the 30th of June', 'words'],
    ['Tue, 30 June 2026', 'words'],
    ['by 30 June', 'words'],
    ['by 30/6', 'numeric'],
  ])('%s', (words, form) => {
    expect(said(words)).toEqual({
      text: words,
      span: { start: 0, end: words.length },
      day: '2026-06-30',
      readings: ['2026-06-30'],
      period: { first: '2026-06-30', last: '2026-06-30' },
      problem: null,
      settledBy: null,
      form,
    })
  })
})

describe('as a deadline a period is its last day, as a start its first', () => {
  test.each([
    ['June', '2026-06-30', '2026-06-01'],
    ['June 2026', '2026-06-30', '2026-06-01'],
    ['2026-06', '2026-06-30', '2026-06-01'],
    ['2026年6月', '2026-06-30', '2026-06-01'],
    ['early June', '2026-06-10', '2026-06-01'],
    ['mid-June 2026', '2026-06-15', '2026-06-11'],
    ['late June', '2026-06-30', '2026-06-21'],
    ['end of June', '2026-06-30', '2026-06-30'],
    ['start of June', '2026-06-01', '2026-06-01'],
    ['Q1', '2026-03-31', '2026-01-01'],
    ['Q3 2026', '2026-09-30', '2026-07-01'],
    ['2026-Q3', '2026-09-30', '2026-07-01'],
    ['the third quarter of 2026', '2026-09-30', '2026-07-01'],
    ['H1', '2026-06-30', '2026-01-01'],
    ['H2 2026', '2026-12-31', '2026-07-01'],
    ['2026', '2026-12-31', '2026-01-01'],
    ['FY27', '2027-12-31', '2027-01-01'],
    ['2026-W26', '2026-06-28', '2026-06-22'],
    ['W26', '2026-06-28', '2026-06-22'],
    ['KW 26', '2026-06-28', '2026-06-22'],
    ['EOY', '2026-12-31', '2026-12-31'],
    ['EOQ', '2026-03-31', '2026-03-31'],
    ['EOM', '2026-01-31', '2026-01-31'],
    ['year-end', '2026-12-31', '2026-12-31'],
    ['by the end of this year', '2026-12-31', '2026-12-31'],
    ['this quarter', '2026-03-31', '2026-01-01'],
    ['next quarter', '2026-06-30', '2026-04-01'],
    ['next month', '2026-02-28', '2026-02-01'],
    ['next week', '2026-01-25', '2026-01-19'],
    ['in 3 weeks', '2026-02-02', '2026-02-02'],
    ['within six months', '2026-07-12', '2026-07-12'],
    ['in two quarters', '2026-07-12', '2026-07-12'],
    ['three weeks after 30 June', '2026-07-21', '2026-07-21'],
    ['two weeks before 30 June', '2026-06-16', '2026-06-16'],
    ['two weeks before June', '2026-05-18', '2026-05-18'],
    ['tomorrow', '2026-01-13', '2026-01-13'],
    ['Friday', '2026-01-16', '2026-01-16'],
    ['next Friday', '2026-01-23', '2026-01-23'],
    ['the first Friday of July', '2026-07-03', '2026-07-03'],
    ['the last Friday of March', '2026-03-27', '2026-03-27'],
    ['the second week of March', '2026-03-14', '2026-03-08'],
    ['the last week of March', '2026-03-31', '2026-03-25'],
    ['the last day of FY26', '2026-12-31', '2026-12-31'],
    ['week 3', '2026-02-01', '2026-01-26'],
    ['days 30-60', '2026-03-12', '2026-02-10'],
    ['week 42', '2026-10-18', '2026-10-12'],
    ['2025/26', '2026-12-31', '2025-01-01'],
    ['by the 15th', '2026-01-15', '2026-01-15'],
    ['by the 10th', '2026-02-10', '2026-02-10'],
    ['June next year', '2027-06-30', '2027-06-01'],
    ['the third quarter of next year', '2027-09-30', '2027-07-01'],
    ['summer', '2026-08-31', '2026-06-01'],
    ['last June', '2025-06-30', '2025-06-01'],
    ['last summer', '2025-08-31', '2025-06-01'],
    ['by winter 2026', '2027-02-28', '2026-12-01'],
    ['Christmas', '2026-12-25', '2026-12-25'],
    ['1 March - 30 June 2026', '2026-06-30', '2026-03-01'],
    ['from November to February', '2027-02-28', '2026-11-01'],
    ['Q3-Q4 2026', '2026-12-31', '2026-07-01'],
    ['29 February', '2028-02-29', '2028-02-29'],
  ])('%s', (words, deadline, start) => {
    expect([said(words)?.day, saidAsStart(words)?.day]).toEqual([deadline, start])
  })
})

describe('before something is the day before it begins', () => {
  test.each([
    ['before June', '2026-05-31'],
    ['before 30 June', '2026-06-29'],
    ['before Q3', '2026-06-30'],
    ['before Christmas', '2026-12-24'],
    // The review has a day in March; only the pair knows which.
    ['before the March review', '2026-03-31'],
  ])('%s', (words, day) => {
    expect(said(words)?.day).toBe(day)
  })
})

describe('a day without a year is the first not before the anchor', () => {
  test.each([
    ['12 January', '2026-01-12', '2026-01-12'],
    ['11 January', '2026-01-12', '2027-01-11'],
    ['January', '2026-01-12', '2026-01-31'],
    ['December', '2026-12-31', '2026-12-31'],
    ['W01', '2026-01-12', '2027-01-10'],
    ['Q4', '2026-10-05', '2026-12-31'],
    ['in 1 month', '2026-01-31', '2026-02-28'],
  ])('%s from %s on', (words, _anchor, day) => {
    expect(said(words, { anchor: _anchor })?.day).toBe(day)
  })
})

describe('without an anchor the words are kept and no day is made up', () => {
  test.each(['June', 'in 3 weeks', 'Q3', 'by Friday', '30 June', 'EOY', 'next quarter'])('%s', (words) => {
    expect(said(words, { anchor: null })).toMatchObject({ day: null, readings: [], period: null, problem: 'unanchored' })
  })
  test.each(['June 2026', '2026-06-30', 'FY27', '2026-W26'])('%s needs none', (words) => {
    expect(said(words, { anchor: null })?.problem).toBeNull()
  })
})

describe('the fiscal year', () => {
  test.each([
    ['FY27', 4, '2027-03-31'],
    ['FY27', 10, '2027-09-30'],
    ['Q1 FY27', 4, '2026-06-30'],
    ['FY26/27', 4, '2027-03-31'],
    ['H2 FY27', 7, '2027-06-30'],
    ['Q1 FY27', 1, '2027-03-31'],
  ])('%s with a year from month %i', (words, fiscalYearStart, day) => {
    expect(said(words, { fiscalYearStart })?.day).toBe(day)
  })
})

describe('03/04/2027', () => {
  const both = ['2027-03-04', '2027-04-03']
  test.each([
    ['is two days where nothing settles it', {}, { day: null, readings: both, problem: 'ambiguous', settledBy: null }],
    [
      'date-order decides without a doubt',
      { dateOrder: 'month-first' as const },
      { day: '2027-03-04', readings: ['2027-03-04'], problem: null, settledBy: null },
    ],
    [
      'another date of the file tells',
      { text: 'done 30/06/2026' },
      { day: '2027-04-03', readings: both, problem: 'ambiguous', settledBy: 'file' },
    ],
    [
      'dates of the file that differ tell nothing',
      { text: '30/06/2026 and 06/30/2026' },
      { day: null, readings: both, problem: 'ambiguous', settledBy: null },
    ],
    ['en-US begins with the month', { lang: 'en-US' }, { day: '2027-03-04', readings: both, problem: 'ambiguous', settledBy: 'region' }],
    ['en-GB begins with the day', { lang: 'en-GB' }, { day: '2027-04-03', readings: both, problem: 'ambiguous', settledBy: 'region' }],
    ['so does German', { lang: 'de' }, { day: '2027-04-03', readings: both, problem: 'ambiguous', settledBy: 'region' }],
    [
      'the file is heard before the region',
      { lang: 'en-US', text: '30/06/2026' },
      { day: '2027-04-03', readings: both, problem: 'ambiguous', settledBy: 'file' },
    ],
  ])('%s', (_what, change, expected) => {
    expect(said('03/04/2027', change)).toMatchObject(expected)
  })

  test.each([
    ['04/04/2027', '2027-04-04'],
    ['13/04/2027', '2027-04-13'],
    ['04/13/2027', '2027-04-13'],
    // Full stops stand between day and month in many languages and between month and day in none.
    ['03.04.2027', '2027-04-03'],
  ])('%s has one reading', (words, day) => {
    expect(said(words)).toMatchObject({ day, problem: null })
  })
})

describe('a day that no calendar has', () => {
  test.each(['2026-02-30', '30.02.2026', '31 June', '29 February 2026', '13/13/2026', '2026-13-01'])('%s', (words) => {
    expect(said(words)).toMatchObject({ text: words, day: null, readings: [], period: null, problem: 'impossible' })
  })
})

describe('no date', () => {
  test.each([
    '10 hours',
    'under 30 minutes',
    '2 h/week',
    'every Monday',
    'for 3 weeks',
    'soon',
    'ongoing',
    'TBD',
    '',
    '24/7',
    '7/10',
    'v2.0',
  ])('%j', (words) => {
    expect(said(words)).toBeNull()
  })
})
