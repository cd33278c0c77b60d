import type { IsoDate } from '@goalmark/core'
import { describe, expect, test } from 'vitest'
import { agendaGroupOf, agendaOf, meanPercent, nextOf, totalsOf } from '../src/index.js'
import { goal, plan, step, steps, today } from './samples.js'

const plans = [
  plan(
    [
      goal('Exam', {
        due: '2026-11-30',
        progress: steps(50, 1, 2),
        health: 'on-track',
        steps: [
          step('Book it', { state: 'done', due: '2026-02-01' }),
          step('Mock exam', { due: '2026-11-27', steps: [step('Buy the book', { due: '2026-11-18', overdue: true })] }),
        ],
      }),
      goal('Someday', { state: 'parked', due: '2026-11-21' }),
      goal('Talk', { state: 'done', due: '2026-10-01', progress: steps(100, 1, 1) }),
    ],
    { progress: { percent: 50, done: 1, total: 2, of: 'goals' } },
  ),
  plan([goal('Resting', { due: '2026-11-21' })], { state: 'paused' }),
]

test('the agenda lists what is open and has a day, earliest first; parked, closed and paused things are not due', () => {
  expect(agendaOf(plans).map((item) => [item.day, item.kind, item.kind === 'goal' ? item.goal.title : item.step.text])).toEqual([
    ['2026-11-18', 'step', 'Buy the book'],
    ['2026-11-27', 'step', 'Mock exam'],
    ['2026-11-30', 'goal', 'Exam'],
  ])
})

test('next is the first from today on', () => {
  expect(nextOf(plans, today)).toMatchObject({ kind: 'step', day: '2026-11-27' })
})

// 2026-11-20 is a Friday.
test.each([
  ['2026-11-19', 'overdue'],
  ['2026-11-20', 'this-week'],
  ['2026-11-22', 'this-week'],
  ['2026-11-23', 'next-week'],
  ['2026-11-29', 'next-week'],
  ['2026-11-30', 'this-month'],
  ['2026-12-01', 'next-month'],
  ['2027-01-01', 'later'],
])('%s belongs to %s', (day, group) => {
  expect(agendaGroupOf(day as IsoDate, today)).toBe(group)
})

test('totals count top goals, and things due', () => {
  expect(totalsOf(plans, today)).toEqual({
    plans: 2,
    goals: 3,
    done: 1,
    standing: { overdue: 0, 'at-risk': 0, behind: 0, 'on-track': 1, unknown: 1, done: 1, dropped: 0, parked: 1 },
    percent: 50,
    overdue: 1,
    dueSoon: 1,
  })
})

describe('the mean of percentages', () => {
  test.each([
    [[], null],
    [[null], null],
    [[50, null], 50],
    [[33, 34], 33],
    [[0, 1], 1],
    [[99, 100], 99],
    [[100, 100], 100],
  ])('%j → %j', (percents, mean) => {
    expect(meanPercent(percents.map((percent) => plan([], { progress: { percent, done: 0, total: 0, of: 'goals' } })))).toBe(mean)
  })
})
