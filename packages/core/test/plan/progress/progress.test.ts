import { describe, expect, test } from 'vitest'
import { planProgress, progressOf } from '../../../src/plan/progress.js'
import { goalOf, goalPlan, planOf } from '../read.js'

const progress = (body: string): string => {
  const { kind, done, total, percent } = progressOf(goalOf(goalPlan(body)))
  return `${kind} ${done}/${total} ${percent === null ? 'none' : `${percent} %`}`
}

describe('steps', () => {
  test.each([
    ['nothing to count is none, not 0 %', '- **Why:** because', 'none 0/0 none'],
    ['done counts 1', '- [x] a\n- [ ] b', 'steps 1/2 50 %'],
    ['in progress and on hold count 0', '- [/] a\n- [h] b\n- [x] c', 'steps 1/3 33 %'],
    ['nothing done is 0 %', '- [ ] a', 'steps 0/1 0 %'],
    ['all done is 100 %', '- [x] a', 'steps 1/1 100 %'],
    ['cancelled is left out of both sides', '- [x] a\n- [-] b\n- [ ] c', 'steps 1/2 50 %'],
    ['and all below it', '- [x] a\n- [-] b\n  - [ ] c\n  - [x] d', 'steps 1/1 100 %'],
    ['struck out is cancelled', '- [x] a\n- [ ] ~~b~~ (budget gone)', 'steps 1/1 100 %'],
    ['all cancelled is none', '- [-] a', 'none 0/0 none'],
    ['without a box is left out', 'Steps:\n\n- a\n- [x] b\n- [ ] c', 'steps 1/2 50 %'],
    ['leaves count, parents do not', '- [ ] a\n  - [x] b\n  - [x] c\n- [ ] d', 'steps 2/3 66 %'],
    ['where no step below has a box, the parent is the leaf', '- [x] a\n  - note\n- [ ] b', 'steps 1/2 50 %'],
    ['a box below plain items counts', '- [ ] a\n  - note\n    - [x] b', 'steps 1/1 100 %'],
    ['a count gives its fraction', '- [ ] a 3/10\n- [x] b', 'steps 1/2 65 %'],
    ['a ticked step is done whatever its count', '- [x] a 3/10', 'steps 1/1 100 %'],
    ['boxes in code and quotes do not count', '- [x] a\n\n```\n- [ ] b\n```\n\n> - [ ] c', 'steps 1/1 100 %'],
  ])('%s', (_rule, body, expected) => {
    expect(progress(body)).toBe(expected)
  })
})

describe('measures', () => {
  test.each([
    ['- **Done when:** 10 hours of shadowing (3 so far)', 'measure 0/0 30 %'],
    ['- **Done when:** 10 hours of shadowing', 'none 0/0 none'],
    ['- **Done when:** 10 hours of shadowing (3 so far) and 1 certification', 'measure 0/0 15 %'],
    ['- **Done when:** coverage from 40% to 60% (now 52%)', 'measure 0/0 60 %'],
    ['- **Done when:** defects from 40 to 20 (now 25)', 'measure 0/0 75 %'],
    ['- **Done when:** 3 of 10 books', 'measure 0/0 30 %'],
    ['- **Progress:** 40%', 'measure 0/0 40 %'],
    ['- **Done when:** 10 books\n- **Progress:** 3/10', 'measure 0/0 30 %'],
    ['- **Done when:** at most 2 complaints, 10 fairs (4 so far)', 'measure 0/0 40 %'],
    ['- **Done when:** 10 books (3 so far)\n- [x] a\n- [ ] b', 'measure 1/2 30 %'],
  ])('%s', (body, expected) => {
    expect(progress(body)).toBe(expected)
  })

  test.each([
    ['steps', 'steps 1/2 50 %'],
    ['measure', 'measure 1/2 30 %'],
    ['average', 'average 1/2 40 %'],
  ])('progress-from: %s', (from, expected) => {
    expect(progress(`- **Done when:** 10 books (3 so far)\n- **Progress from:** ${from}\n- [x] a\n- [ ] b`)).toBe(expected)
  })
})

describe('percent', () => {
  const steps = (done: number, total: number): string =>
    Array.from({ length: total }, (_, at) => `- [${at < done ? 'x' : ' '}] s${at}`).join('\n')
  test.each([
    ['rounds down', 2, 3, 66],
    ['at least 1 above nothing', 1, 300, 1],
    ['at most 99 below all', 299, 300, 99],
    ['loses nothing to binary fractions', 29, 100, 29],
  ])('%s', (_rule, done, total, percent) => {
    expect(progressOf(goalOf(goalPlan(steps(done, total)))).percent).toBe(percent)
  })
})

describe('parts and plans', () => {
  const okr = (results: string): string => `---\nplan: okr\n---\n\n# OKRs\n\n## Objective: Grow\n\n### Key results\n\n${results}\n`
  test.each([
    ['by weight 1', '- KR1: Books (30 of 100)\n- KR2: Talks (5 of 10)', 40],
    ['none counts 0 for an open part', '- KR1: Books (30 of 100)\n- KR2: Pass the exam', 15],
    ['done without a figure counts 1', '- KR1: Books (30 of 100)\n- [x] KR2: Pass the exam', 65],
    ['dropped is left out', '- KR1: Books (30 of 100)\n- [-] KR2: Pass the exam', 30],
  ])('%s', (_rule, results, percent) => {
    expect(progressOf(goalOf(okr(results)))).toMatchObject({ kind: 'goals', percent })
  })

  test('a plan rolls its goals up; parked ones are left out', () => {
    const text =
      '---\nplan: personal\n---\n\n## Goals\n\n### Run a race\n\n- [x] a\n- [ ] b\n\n### Read more\n\n- [ ] c\n\n## Later\n\n- Speak at a conference\n'
    expect(planProgress(planOf(text))).toMatchObject({ kind: 'goals', percent: 25 })
  })

  test('a plan without goals has none', () => {
    expect(planProgress({ goals: [] })).toEqual({ kind: 'none', done: 0, total: 0, share: null, percent: null })
  })
})

describe('an objective by its key results', () => {
  test.each([
    [
      'scores move nothing',
      '- Leaks from 12 to 4 a month (now 5) (0.9)\n- Restore on all 18 machines, 14/18 (0.8)\n- Zero late trains (0.4)',
      55,
    ],
    [
      'facts beside them are none',
      '- **Id:** water\n- **Owner:** Ines\n- Leaks from 12 to 4 (now 8)\n- Weekly readers from 14 to 60 (now 37)',
      50,
    ],
    [
      'in columns',
      '| Key result | Owner | From | To | Now |\n|---|---|---|---|---|\n| Late trains | Ines | 40 | 20 | 30 |\n| Full trains | Ben | 0 | 10 | 10 |',
      75,
    ],
  ])('%s', (_rule, body, percent) => {
    const plan = planOf(`---\nplan: okr\n---\n\n# 2026\n\n## Objective: The trains run on water\n\n${body}\n`)
    expect(planProgress(plan).percent).toBe(percent)
  })
})
