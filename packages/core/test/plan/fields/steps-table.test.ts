import { describe, expect, test } from 'vitest'
import { progressOf } from '../../../src/plan/progress.js'
import { goalOf } from '../read.js'

/** Steps as `state: words, owner, day`. */
const steps = (body: string): readonly string[] =>
  goalOf(`## Goal 1: Sail by night\n\n${body}\n`).steps.map(
    ({ state, text, owner, due }) => `${state}: ${[text, owner?.value, due?.day].filter(Boolean).join(', ')}`,
  )

describe('a table inside a goal whose rows are steps', () => {
  test.each([
    [
      'with who, when and a last column to tick',
      '| Action steps | Who | When | Done? |\n| --- | --- | --- | --- |\n| Learn the lights | Ada | 31 Jan 2027 | Yes |\n| Book the boat | Ben | March 2027 | No |\n| Buy lamps | | | |',
      ['done: Learn the lights, Ada, 2027-01-31', 'open: Book the boat, Ben, 2027-03-31', 'open: Buy lamps'],
    ],
    [
      'under a heading for steps',
      '### Action plan\n\n| What | Who | By when | Status |\n| --- | --- | --- | --- |\n| Learn the lights | @ada | 2027-01-31 | ✅ |\n| Book the boat | Ben | 2027-03-31 | in progress |',
      ['done: Learn the lights, ada, 2027-01-31', 'in-progress: Book the boat, Ben, 2027-03-31'],
    ],
    [
      'that says no states',
      '| Steps | Deadline |\n| --- | --- |\n| Learn the lights | 2027-01-31 |\n| [x] Book the boat | |',
      ['unknown: Learn the lights, 2027-01-31', 'done: Book the boat'],
    ],
    [
      'ticked or crossed in a column that asks whether it is done, or with how much of it is',
      '| Task | Done? |\n| --- | --- |\n| Learn the lights | ✓ |\n| Book the boat | ✗ |\n| Buy lamps | ❌ |\n| Read the chart | 100 % |\n| Ask Ben | 40% |\n| Sell the dory | cancelled |',
      [
        'done: Learn the lights',
        'open: Book the boat',
        'open: Buy lamps',
        'done: Read the chart',
        'in-progress: Ask Ben',
        'cancelled: Sell the dory',
      ],
    ],
    ['of another kind', '| Item | Price |\n| --- | --- |\n| Lamp | 20 € |', []],
    ['of labels beside values', '| | |\n| --- | --- |\n| Deadline | May 2027 |\n| Owner | Ada |', []],
  ])('%s', (_, body, expected) => {
    expect(steps(body)).toEqual(expected)
  })
})

test('from when to when, with an arrow as tools write it: the last day is when it is due', () => {
  expect(goalOf('## Goal 1: Sail by night\n\n- **Due:** March 20, 2027 → March 31, 2027').deadline?.day).toBe('2027-03-31')
})

test('a share in its cell moves the goal as far', () => {
  const goal = goalOf(
    '## Goal 1: Sail by night\n\n| Step | Status |\n| --- | --- |\n| Learn the lights | 100% |\n| Book the boat | 40% |\n| Buy lamps | |\n',
  )
  expect(progressOf(goal).percent).toBe(46)
})

test.each([
  ['DEADLINE: <2027-05-30 Sun>', '2027-05-30'],
  ['DEADLINE: <2027-05-30>', '2027-05-30'],
  ['Deadline: <a day in May>', null],
])('a day in the brackets of Org is no place to be filled in: %s', (line, day) => {
  expect(goalOf(`# Goals\n\n* TODO Sail by night\n  ${line}\n* TODO Sail by day\n`).deadline?.day ?? null).toBe(day)
})
