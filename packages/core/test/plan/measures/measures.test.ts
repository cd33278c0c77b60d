import { describe, expect, test } from 'vitest'
import { goalOf, goalPlan } from '../read.js'

/** `10 hours ≥ 0..10, now 3` in short: what one would count, from, to, where it stands. */
const measures = (body: string): readonly string[] =>
  goalOf(goalPlan(body)).measures.map(
    ({ unit, from, to, now, direction }) => `${direction} ${from ?? '–'}..${to ?? '–'} ${unit ?? '–'}${now === null ? '' : `, now ${now}`}`,
  )

describe('what a goal counts', () => {
  test.each([
    ['- **Done when:** 10 hours of shadowing', ['up –..10 hours']],
    [
      '- **Done when:** 10 hours of shadowing (3 so far) and 1 professional certification',
      ['up –..10 hours, now 3', 'up –..1 certification'],
    ],
    ['- **Done when:** coverage from 40% to 60% (now 52%)', ['up 40..60 %, now 52']],
    ['- **Done when:** defects from 40 to 20 (now 25)', ['down 40..20 –, now 25']],
    ['- **Done when:** at least 4 talks', ['at-least –..4 talks']],
    ['- **Done when:** at most 2 incidents', ['at-most –..2 incidents']],
    ['- **Done when:** 3 of 10 books', ['up –..10 books, now 3']],
    ['- **Done when:** 12 books\n- **Progress:** 5', ['up –..12 books, now 5']],
    ['- **Done when:** 12 books\n- **Progress:** 5 books', ['up –..12 books, now 5']],
    ['- **Done when:** 12 books\n- **Progress:** 25%', ['up –..12 books, now 3']],
    ['- **Done when:** 12 books\n- **Progress:** 5/12', ['up –..12 books, now 5']],
    ['- **Progress:** 40%', ['up –..100 %, now 40']],
    ['- **Progress:** 3/10', ['up –..10 –, now 3']],
    ['- **Done when:** the exam is passed', []],
    ['- **Progress:** going well', []],
    ['- **Done when:** 2 hours every week', []],
    ['- **Why:** 3 people asked me', []],
  ])('%s', (body, expected) => {
    expect(measures(body)).toEqual(expected)
  })
})
