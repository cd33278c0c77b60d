import { goalFormat, wordsOf } from '@goalmark/report'
import { expect, test } from 'vitest'
import { type Marks, marksOf } from '../src/decorations/marks.js'
import type { GoalView, PlanView, StepView } from '../src/protocol.js'

const at = (line: number, from = 0, to = 10) => ({ start: { line, character: from }, end: { line, character: to } })
const goal = (line: number, given: Partial<GoalView> = {}): GoalView => ({
  ...{ key: `goal-${line}`, title: 'A goal', range: at(line), titleRange: at(line), role: 'goal', state: 'open' },
  ...{
    progress: { percent: null, done: 0, total: 0, of: 'none' },
    health: null,
    due: null,
    dueInherited: false,
    daysLeft: null,
    dueRange: null,
  },
  ...{ steps: [], goals: [] },
  ...given,
})
const step = (line: number, given: Partial<StepView> = {}): StepView => ({
  ...{ text: 'A step', range: at(line), textRange: at(line, 6), markRange: at(line, 3, 4), state: 'open' },
  ...{ due: null, dueRange: null, overdue: false, owner: null, steps: [] },
  ...given,
})
const plan = (goals: readonly GoalView[]): PlanView => ({
  ...{ uri: 'file:///plans/ana.md', version: 1, path: 'plans/ana.md', title: 'Ana', kind: 'mentoring', state: 'active' },
  ...{
    mentee: 'Ana',
    mentor: null,
    start: null,
    end: null,
    progress: { percent: null, done: 0, total: 0, of: 'none' },
    goals,
    log: [],
    settings: null,
  },
})
const marks = (...goals: readonly GoalView[]): Marks => marksOf(plan(goals), wordsOf('en'), goalFormat)
const half = { percent: 50, done: 1, total: 2, of: 'steps' } as const

test('a goal is told after its own line, in words that need no colour', () => {
  expect(marks(goal(3, { progress: half, health: 'behind', due: '2026-12-02', daysLeft: 12 })).goals).toEqual([
    { line: 3, standing: 'behind', text: '◐ ▰▰▰▱▱ 50 % · 1/2 · due in 12 days', label: 'behind, 50 %, 1/2, due in 12 days' },
  ])
})

test('a goal that has nothing to tell is left alone', () => {
  expect(marks(goal(3)).goals).toEqual([{ line: 3, standing: 'unknown', text: '', label: 'open' }])
})

test('sub-goals are told too, parents first', () => {
  expect(marks(goal(3, { goals: [goal(5, { progress: half }), goal(7)] })).goals.map(({ line }) => line)).toEqual([3, 5, 7])
})

test('done and cancelled steps are dimmed, at every depth', () => {
  const steps = [step(4, { state: 'done' }), step(5, { steps: [step(6, { state: 'cancelled' })] }), step(7, { state: 'in-progress' })]
  expect(marks(goal(3, { steps })).finished).toEqual([at(4, 6), at(6, 6)])
})

test('a day that has passed is marked while its step or goal is open', () => {
  const late = step(4, { due: '2026-05-01', dueRange: at(4, 20, 30), overdue: true })
  const over = goal(3, { health: 'overdue', daysLeft: -4, due: '2026-05-16', dueRange: at(3, 40, 50), steps: [late] })
  expect(marks(over).late).toEqual([at(4, 20, 30), at(3, 40, 50)])
  expect(marks(goal(3, { state: 'done', daysLeft: -4, due: '2026-05-16', dueRange: at(3, 40, 50) })).late).toEqual([])
})
