import { expect, test } from 'vitest'
import { planOf } from '../read.js'

test('1.2 before a goal is its number and no figure to reach', () => {
  const plan = planOf('# Goals\n\n**1. Water**\n\n1.1 Swim the bay in under 40 minutes.\n\n1.2 Row twice a week.\n')
  expect(plan.goals.map(({ title, measures }) => [title, measures.map(({ text }) => text)])).toEqual([
    ['Swim the bay in under 40 minutes.', ['under 40 minutes']],
    ['Row twice a week.', []],
  ])
})
