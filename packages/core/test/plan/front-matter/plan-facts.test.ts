import { describe, expect, test } from 'vitest'
import { languages } from '../../../src/languages.js'
import { readingDates } from '../../../src/plan/dates/reading-dates.js'
import { fileSettings } from '../../../src/plan/front-matter/file-settings.js'
import { frontMatterGoals } from '../../../src/plan/front-matter/front-matter-goals.js'
import { planFacts } from '../../../src/plan/front-matter/plan-facts.js'
import { readFrontMatter } from '../../../src/plan/front-matter/read-front-matter.js'
import { defaultReading, type ProgramFacts } from '../../../src/plan/reading.js'

const read = (body: string) => readFrontMatter(`---\n${body}\n---\n`, { start: 0, end: body.length + 8 })
const factsOf = (body: string, program: ProgramFacts | null = null) =>
  planFacts(read(body).frontMatter, new Map(), readingDates(body, 'en', defaultReading, languages.words('en')), program)

describe('what front matter says of a plan', () => {
  test.each([
    ['plan: mentoring', { kind: 'mentoring' }],
    ['plan: OKR', { kind: 'okr' }],
    ['plan: idp', { kind: 'development' }],
    ['state: paused', { state: 'paused' }],
    ['title: none', { state: 'active', kind: null, owner: null, start: null, paused: [] }],
    ['mentee: Marie Novak', { owner: { value: 'Marie Novak' } }],
    ['coachee: Marie', { owner: { value: 'Marie' } }],
    ['mentor: [Ana, Petr]', { mentor: { value: 'Ana, Petr' } }],
    ['coach: Ana\nmanager: Petr', { mentor: { value: 'Ana' } }],
    ['manager: Petr', { mentor: { value: 'Petr' } }],
    ['programme: Women in Tech', { program: { value: 'Women in Tech' } }],
    ['cohort: Spring 2026', { program: { value: 'Spring 2026' } }],
    ['start: 2026-01-12', { start: { day: '2026-01-12', text: '2026-01-12' } }],
    ['start: January 2026', { start: { day: '2026-01-01' } }],
    ['end: June 2026', { end: { day: '2026-06-30' } }],
    ['end: 2026-02-30', { end: { day: null, problem: 'impossible' } }],
    ['agreed: 2026-01-26 # both', { agreed: { day: '2026-01-26' } }],
    ['check-ins: monthly', { cadence: { value: { every: 1, unit: 'month' } } }],
    ['cadence: every 3 weeks', { cadence: { value: { every: 3, unit: 'week' } } }],
    ['check-ins: biweekly', { cadence: { value: { every: 2, unit: 'week' } } }],
    ['check-ins: quarterly', { cadence: { value: { every: 1, unit: 'quarter' } } }],
    ['sessions: 6', { sessions: { value: 6 } }],
    ['capacity: 3 h/week', { capacity: { value: 3 } }],
    ['paused: 2026-05-01..2026-08-31', { paused: [{ first: '2026-05-01', last: '2026-08-31' }] }],
    [
      'paused: [2026-05-01 to 2026-05-31, 2026-07-01/2026-07-31]',
      {
        paused: [
          { first: '2026-05-01', last: '2026-05-31' },
          { first: '2026-07-01', last: '2026-07-31' },
        ],
      },
    ],
    ['framework: SMART', { framework: 'smart' }],
    ['progress-from: average', { progressFrom: 'average' }],
  ])('%s', (body, facts) => {
    expect(factsOf(body)).toMatchObject(facts)
  })

  test.each([
    ['plan: mentorin', 'plan', ['mentoring']],
    ['plan: poem', 'plan', ['mentoring', 'okr', 'okrs', 'development', 'idp', 'personal']],
    ['state: activ', 'state', ['active']],
    ['check-ins: now and then', 'check-ins', ['weekly', 'biweekly', 'monthly', 'quarterly', 'every 3 weeks']],
    ['sessions: many', 'sessions', []],
    ['start: soonish', 'start', ['2026-12-18']],
  ])('a value that is not known is said, with what is: %s', (body, field, near) => {
    expect(factsOf(body).unread).toMatchObject([{ reason: 'unknown-value', field, near, text: body.split(': ')[1] }])
  })

  test('an end before the start', () => {
    expect(factsOf('start: 2026-06-01\nend: 2026-05-01').unread).toMatchObject([{ reason: 'end-before-start', text: '2026-05-01' }])
  })

  test('what the programme says counts where the plan is silent', () => {
    const program = { name: 'Women in Tech', start: '2026-01-12', end: '2026-12-18', cadence: 'monthly', capacity: '3 h/week', sessions: 6 }
    expect(factsOf('end: 2026-11-30', program)).toMatchObject({
      program: { value: 'Women in Tech' },
      start: { day: '2026-01-12' },
      end: { day: '2026-11-30' },
      cadence: { value: { every: 1, unit: 'month' } },
      capacity: { value: 3 },
      sessions: { value: 6 },
    })
  })
})

describe('what has to be known before a date can be read', () => {
  test.each([
    ['plan: okr\nlang: en-GB', { declared: true, lang: 'en-GB' }],
    ['title: x', { declared: false, lang: null, dateOrder: null, fiscalYearStart: null }],
    ['date-order: month-first', { dateOrder: 'month-first' }],
    ['date-order: DMY', { dateOrder: 'day-first' }],
    ['fiscal-year-start: 4', { fiscalYearStart: 4 }],
    ['fiscal-year-start: 13', { fiscalYearStart: null }],
  ])('%s', (body, settings) => {
    expect(fileSettings(read(body).frontMatter)).toMatchObject(settings)
  })
})

describe('goals in front matter', () => {
  const goals = (body: string): unknown =>
    frontMatterGoals(read(body).goals).map(({ title, id, values, goals: parts }) => ({
      title: title.value,
      ...(id && { id: id.value }),
      ...(values.length > 0 && { values: values.map(({ label, text }) => [label, text]) }),
      ...(parts.length > 0 && { parts: parts.map(({ role, goal }) => [role, goal.title.value]) }),
    }))
  test.each([
    ['goals: [Read 12 books, Learn to swim]', [{ title: 'Read 12 books' }, { title: 'Learn to swim' }]],
    ['goals:\n  - Read 12 books\n  - "Swim: 1 km"', [{ title: 'Read 12 books' }, { title: 'Swim: 1 km' }]],
    [
      'goals:\n  - title: Pass\n    by: 2026-06-30\n    steps: [Book, Pay]',
      [
        {
          title: 'Pass',
          values: [
            ['by', '2026-06-30'],
            ['steps', 'Book; Pay'],
          ],
        },
      ],
    ],
    ['goals:\n  exam: Pass the exam', [{ title: 'Pass the exam', id: 'exam' }]],
    ['goals:\n  - objective: Grow\n    key-results: [10 talks]', [{ title: 'Grow', parts: [['key-result', '10 talks']] }]],
    ['goals: soon', []],
    ['goals:\n  - by: 2026-06-30', []],
  ])('%s', (body, expected) => {
    expect(goals(body)).toEqual(expected)
  })
})
