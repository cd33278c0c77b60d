import { describe, expect, test } from 'vitest'
import { goalOf, goalPlan } from '../read.js'

describe('what is struck out beside what stands', () => {
  test.each([
    ['- **By:** ~~2026-05-01~~ 2026-06-01', '2026-06-01', ['2026-05-01']],
    ['- **By:** 2026-06-01 ~~2026-05-01~~', '2026-06-01', ['2026-05-01']],
    ['- **By:** 2026-06-01 (was 2026-05-01: ill)', '2026-06-01', ['2026-05-01']],
    ['~~**By:** 2026-05-01~~\n\n**By:** 2026-06-01', '2026-06-01', []],
    ['- **By:** 2026-06-01', '2026-06-01', []],
  ])('%s', (body, day, was) => {
    const goal = goalOf(goalPlan(body))
    expect([goal.deadline?.day, goal.history.map((change) => change.was)]).toEqual([day, was])
  })
})

test.each(['2026\u201112\u201101', '2026\u201312\u201301', '2026-12-01'])('hyphens of word processors: %s', (day) => {
  expect(goalOf(goalPlan(`- **By:** ${day}`)).deadline?.day).toBe('2026-12-01')
})

test('a Progress that says where it began and should go is the measure', () => {
  const [measure, ...more] = goalOf(goalPlan('- **Progress:** from 40% to 60% (now 52%)')).measures
  expect([measure?.from, measure?.to, measure?.now, more.length]).toEqual([40, 60, 52, 0])
})

test('boxes in code count for nothing', () => {
  expect(goalOf(goalPlan('Words.\n\n    - [ ] code\n\n```\n- [ ] code\n```\n\n<!-- - [ ] hidden -->')).steps).toEqual([])
})

describe('a value has all of its marks', () => {
  test.each([
    ['- **Why:** see the [ladder](../ladder.md#a)', 'see the [ladder](../ladder.md#a)'],
    ['- **Why:** see the [[Ladder]]', 'see the [[Ladder]]'],
    ['- **Why:** [ladder](../ladder.md) asks for it', '[ladder](../ladder.md) asks for it'],
    ['- **Why:** it is **asked for**', 'it is **asked for**'],
    ['- **Why:** **asked** by `all`', '**asked** by `all`'],
    ['- **Why:** **asked for**', 'asked for'],
    ['- **Why:** asked (by *all*)', 'asked (by *all*)'],
  ])('%s', (body, expected) => {
    const text = goalPlan(body)
    const { span } = goalOf(text).fields[0]!
    expect(text.slice(span.start, span.end)).toBe(expected)
  })

  test('and a measure all of the bracket that says where it stands', () => {
    const text = goalPlan('- **Done when:** ten talks (3 so far)')
    const { span } = goalOf(text).measures[0]!
    expect(text.slice(span.start, span.end)).toBe('ten talks (3 so far)')
  })
})
