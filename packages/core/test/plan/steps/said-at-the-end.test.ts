import { describe, expect, test } from 'vitest'
import { goalOf, goalPlan } from '../read.js'

/** Steps as `state: words (day)`. */
const steps = (body: string): readonly string[] =>
  goalOf(goalPlan(body)).steps.map(({ state, text, due }) => `${state}: ${text}${due?.day ? ` (${due.day})` : ''}`)

describe('the one day at the end of a step, set apart from its words, is when it is to be done', () => {
  test.each([
    ['Mock exam (30 June 2026)', 'open: Mock exam (2026-06-30)'],
    ['Mock exam, 30.06.2026', 'open: Mock exam (2026-06-30)'],
    ['Mock exam: 30 June', 'open: Mock exam (2026-06-30)'],
    ['Mock exam (Ruth, 30 June)', 'open: Mock exam (Ruth) (2026-06-30)'],
    ['Mock exam (done by 30 June 2026)', 'open: Mock exam (2026-06-30)'],
    ['Mock exam 30 June 2026', 'open: Mock exam 30 June 2026'],
    ['Read the report of 3 May 2026', 'open: Read the report of 3 May 2026'],
    ['Answer the letter (3 May 2025)', 'open: Answer the letter (3 May 2025)'],
    ['Talks on 3 May and 4 June (5 June)', 'open: Talks on 3 May and 4 June (5 June)'],
    ['30 June: mock exam', 'open: 30 June: mock exam'],
  ])('%s', (words, expected) => {
    expect(steps(`- [ ] ${words}`)).toEqual([expected])
  })
})

test('a state in brackets is that of a step without a box', () => {
  expect(steps('**Steps:**\n\n1. Buy shoes (done)\n2. Run (in progress)\n3. Swim (dropped)\n4. Row (in the bay)')).toEqual([
    'done: Buy shoes',
    'in-progress: Run',
    'cancelled: Swim',
    'open: Row (in the bay)',
  ])
})

test('beside written boxes an item without one says nothing', () => {
  expect(steps('**Steps:**\n\n- [x] Buy shoes\n- Run')).toEqual(['done: Buy shoes', 'unknown: Run'])
})

test('where nothing says how far it is, all is unknown', () => {
  expect(steps('**Steps:**\n\n- Buy shoes\n- Run')).toEqual(['unknown: Buy shoes', 'unknown: Run'])
})

test('the words of Logseq and Org are boxes wherever a goal has a list', () => {
  expect(
    steps('- TODO Buy shoes\n  DEADLINE: <2026-01-10 Sat>\n- DONE Sign up\n- WAITING Library card\n- NATO stands for no step'),
  ).toEqual(['open: Buy shoes (2026-01-10)', 'done: Sign up', 'on-hold: Library card'])
})
