import { expect, test } from 'vitest'
import { goalStateOf } from '../../../src/plan/health/goal-state.js'
import { planOf } from '../read.js'

test.each([
  ['on hold', 'parked'],
  ['paused', 'parked'],
  ['in progress', 'open'],
  ['done', 'done'],
])('a goal whose status is %s is %s: what is put aside is not due and not asked about', (status, state) => {
  const plan = planOf(`# Goals\n\n| Goal | Status | By |\n| --- | --- | --- |\n| Row the strait | ${status} | 2027-05-01 |\n`)
  expect(plan.goals.map(goalStateOf)).toEqual([state])
})
