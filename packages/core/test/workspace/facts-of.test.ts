import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Goal } from '../../src/plan/model.js'
import { overlaps } from '../../src/text/span.js'
import { read } from '../lint/read.js'

const flat = (goals: readonly Goal[]): readonly Goal[] => goals.flatMap((goal) => [goal, ...flat(goal.goals)])

const okr = '---\nplan: okr\n---\n\n# OKRs 2026\n\n[a](a.md)\n\n'
const objective =
  '## Objective: Ship faster [b](b.md)\n\nAs [c](c.md) says.\n\n- [ ] KR1: 3 releases a week, see [d](d.md)\n- [ ] KR2: 2 teams [e](e.md)\n\n'

test('a link is told of the innermost goal that it stands in', () => {
  const { record } = read(`${okr}${objective}## Notes\n\n[f](f.md)\n`)
  expect(record.facts.links.map(({ target, goal }) => [target, goal])).toEqual([
    ['b.md', 'ship-faster-b'],
    ['c.md', 'ship-faster-b'],
    ['d.md', 'ship-faster-b/3-releases-a-week-see-d'],
    ['e.md', 'ship-faster-b/2-teams-e'],
  ])
})

test('of many goals, as of few', () => {
  const part = fc.constantFrom(
    objective,
    '## Goals\n\n- [x](x.md)\n- Read [y](y.md)\n  - [ ] One [z](z.md)\n\n',
    'Words [v](v.md).\n\n',
    '## Goals\n\n### Swim\n\n[w](w.md)\n\n#### Sub-goal: Dive [u](u.md)\n\n- [ ] Try\n\n',
    '| Goal | By |\n| --- | --- |\n| Sail [t](t.md) | June |\n\n',
  )
  fc.assert(
    fc.property(fc.array(part, { maxLength: 8 }), (parts) => {
      const { plan, record } = read(okr + parts.join(''))
      const goals = flat(plan.goals)
      const expected = plan.links.flatMap(({ target, span }) => {
        const goal = goals.findLast((each) => overlaps(each.span, span))
        return goal ? [[target, goal.key]] : []
      })
      expect(record.facts.links.map(({ target, goal }) => [target, goal])).toEqual(expected)
    }),
    { numRuns: 100 },
  )
})
