import { describe, expect, test } from 'vitest'
import type { Goal } from '../../../src/plan/model.js'
import { planOf } from '../read.js'

const told = ({ title, role, owner, deadline, goals }: Goal): unknown => [
  title,
  role,
  owner?.value ?? null,
  deadline?.day ?? null,
  goals.map(({ title: own }) => own),
]

describe('a line in bold over what tells of it is one goal', () => {
  test.each([
    [
      'with numbers and facts',
      '# Review & goals\n\n## Goals for 2027\n\n**1. The harbour**\nRaise the share of dry berths from 82% to 90% by May.\n*Owner: Ana · Weight: 40%*\n\n**2. The crew**\nTeach 2 people to sail.\n',
      [
        ['The harbour', 'goal', 'Ana', '2027-05-31', []],
        ['The crew', 'goal', null, '2027-12-31', []],
      ],
    ],
    [
      'without',
      '## Goals for 2027\n\n**The harbour**\nRaise the share of dry berths.\n\n**The crew**\nTeach 2 people to sail. Then let them go.\n',
      [
        ['The harbour', 'goal', null, '2027-12-31', []],
        ['The crew', 'goal', null, '2027-12-31', []],
      ],
    ],
  ])('%s', (_name, text, expected) => {
    expect(planOf(text).goals.map(told)).toEqual(expected)
  })
})

test('an item over a list named key results is an objective, whatever the heading', () => {
  const plan = planOf(
    '# Objectives\n\n1. **Dry berths**\n   - Key results:\n     1. 90 of them\n     2. 3 new pumps\n   - Owner: Ana\n2. Swim more\n',
  )
  expect(plan.goals.map(told)).toEqual([
    ['Dry berths', 'objective', 'Ana', null, ['90 of them', '3 new pumps']],
    ['Swim more', 'goal', null, null, []],
  ])
})
