import { describe, expect, test } from 'vitest'
import { expectedProgress, type Health, healthOf, shownHealthOf } from '../../../src/plan/health/health.js'
import type { DateSaid, Goal, Step } from '../../../src/plan/model.js'
import { type IsoDate, isoDateOf } from '../../../src/text/iso-date.js'
import { goal, measure, step } from '../progress/make.js'

const day = (text: string): IsoDate => isoDateOf(text)!
const on = (text: string): DateSaid => ({
  text,
  span: { start: 0, end: 0 },
  day: day(text),
  readings: [day(text)],
  period: { first: day(text), last: day(text) },
  problem: null,
  settledBy: null,
  form: 'iso',
})
const by = (text: string): Goal['deadline'] => ({ ...on(text), from: 'goal' })
const said = <Value>(value: Value) => ({ value, text: '', span: { start: 0, end: 0 } })

const plan = { state: 'active', start: on('2026-01-01'), paused: [] } as const
const today = day('2026-07-02')

const done = (due: string): Step => step({ state: 'done', due: on(due) })
const open = (due: string): Step => step({ due: on(due) })

const cases: readonly (readonly [string, Partial<Goal>, Health | null])[] = [
  ['every step that was due is done', { steps: [done('2026-03-01'), open('2026-09-01')] }, 'on-track'],
  [
    'one of ten steps late is 10 points: on track',
    { steps: [open('2026-07-01'), ...Array.from({ length: 9 }, () => open('2026-12-01'))] },
    'on-track',
  ],
  [
    'one of four late is 25 points: behind',
    { steps: [open('2026-07-01'), open('2026-12-01'), open('2026-12-02'), open('2026-12-03')] },
    'behind',
  ],
  ['one of two late is 50 points: at risk', { steps: [open('2026-07-01'), open('2026-12-01')] }, 'at-risk'],
  ['due today has not passed', { steps: [open('2026-07-02')] }, 'on-track'],
  ['half the time, half the figure', { measures: [measure({ to: 10, now: 5 })], deadline: by('2026-12-31') }, 'on-track'],
  [
    'half the time, a quarter of the figure: 25 points',
    { measures: [measure({ to: 100, now: 25 })], deadline: by('2026-12-31') },
    'behind',
  ],
  ['half the time and nothing', { measures: [measure({ to: 10, now: 0 })], deadline: by('2026-12-31') }, 'at-risk'],
  ['three steps without days count against time', { steps: [step({}), step({}), step({})], deadline: by('2026-12-31') }, 'at-risk'],
  ['one step without a day cannot be half done', { steps: [step({})], deadline: by('2026-12-31') }, 'unknown'],
  ['a figure that nobody has written down yet says nothing', { measures: [measure({ to: 10 })], deadline: by('2026-12-31') }, 'unknown'],
  ['nothing at all says nothing', {}, 'unknown'],
  ['past its day', { deadline: by('2026-07-01') }, 'overdue'],
  ['on its day it is not over', { deadline: by('2026-07-02') }, 'unknown'],
  ['done is silent, even past its day', { deadline: by('2026-07-01'), status: said('done') }, null],
  ['so is all ticked', { deadline: by('2026-07-01'), steps: [done('2026-03-01')] }, null],
  ['dropped, parked, on hold: silent', { deadline: by('2026-07-01'), status: said('dropped') }, null],
  ['parked', { deadline: by('2026-07-01'), parked: true }, null],
  ['on hold', { deadline: by('2026-07-01'), status: said('on-hold') }, null],
  ['before its start', { start: on('2026-08-01'), steps: [open('2026-07-01')] }, null],
  ['steps of its parts count', { goals: [goal({ steps: [open('2026-07-01')] }), goal({ steps: [open('2026-12-01')] })] }, 'at-risk'],
]

describe('a second opinion on 2 July of a plan that began on 1 January', () => {
  test.each(cases)('%s', (_case, given, health) => {
    expect(healthOf(goal(given), plan, today)).toBe(health)
  })
})

describe('plans that rest', () => {
  const late = goal({ deadline: by('2026-07-01') })
  test.each([
    ['paused', { ...plan, state: 'paused' as const }],
    ['closed', { ...plan, state: 'closed' as const }],
    ['in a pause', { ...plan, paused: [{ first: day('2026-07-01'), last: day('2026-07-31') }] }],
    ['not begun', { ...plan, start: on('2026-08-01') }],
  ])('%s: silent', (_case, resting) => {
    expect(healthOf(late, resting, today)).toBeNull()
  })

  test('days in a pause are no time gone', () => {
    const paused = [{ first: day('2026-04-02'), last: day('2026-06-30') }]
    const given = goal({ measures: [measure({ to: 10, now: 0 })], deadline: by('2026-12-31') })
    expect(expectedProgress(given, plan, today)).toBe(182 / 364)
    expect(expectedProgress(given, { ...plan, paused }, today)).toBe(92 / 274)
  })
})

test('thresholds are the config’s', () => {
  const given = goal({ steps: [open('2026-07-01'), open('2026-12-01'), open('2026-12-02'), open('2026-12-03')] })
  expect(healthOf(given, plan, today, { behind: 30, atRisk: 40 })).toBe('on-track')
  expect(healthOf(given, plan, today, { behind: 5, atRisk: 10 })).toBe('at-risk')
})

const late = { steps: [open('2026-07-01'), open('2026-12-01')] }
const told: readonly (readonly [string, Partial<Goal>, Health | null])[] = [
  ['nothing declared: the computed health', late, 'at-risk'],
  ['declared on track, computed at risk: what the writer says comes first', { ...late, status: said('on-track' as const) }, 'on-track'],
  [
    'declared at risk, every step in time',
    { steps: [done('2026-03-01'), open('2026-09-01')], status: said('at-risk' as const) },
    'at-risk',
  ],
  ['off track and blocked want a look', { status: said('blocked' as const) }, 'at-risk'],
  ['in progress says nothing of how it goes', { ...late, status: said('in-progress' as const) }, 'at-risk'],
  ['a day that has passed is a fact', { deadline: by('2026-07-01'), status: said('on-track' as const) }, 'overdue'],
  ['on hold is silent', { ...late, status: said('on-hold' as const) }, null],
]

test.each(told)('shown health: %s', (_name, given, expected) => {
  expect(shownHealthOf(goal(given), plan, today)).toBe(expected)
})
