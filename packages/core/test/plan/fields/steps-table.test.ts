import { describe, expect, test } from 'vitest'
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
    ['of another kind', '| Item | Price |\n| --- | --- |\n| Lamp | 20 € |', []],
    ['of labels beside values', '| | |\n| --- | --- |\n| Deadline | May 2027 |\n| Owner | Ada |', []],
  ])('%s', (_, body, expected) => {
    expect(steps(body)).toEqual(expected)
  })
})

test('from when to when, with an arrow as tools write it: the last day is when it is due', () => {
  expect(goalOf('## Goal 1: Sail by night\n\n- **Due:** March 20, 2027 → March 31, 2027').deadline?.day).toBe('2027-03-31')
})
