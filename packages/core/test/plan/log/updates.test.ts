import { describe, expect, test } from 'vitest'
import { planOf } from '../read.js'

const goals = '# Sailing goals\n\n### 1. Sail to the islands\n\nWith Ana.\n\n### 2. Teach two people\n\n'
const read = (text: string) => {
  const plan = planOf(goals + text)
  return [plan.goals.map(({ title }) => title), plan.log.map(({ date }) => date?.day ?? null)]
}
const both = ['Sail to the islands', 'Teach two people']

describe('an update is an entry of the log, and the goals it names are told of', () => {
  test.each([
    ['### Status update 15 May 2027\n\nGoal 1: half of the way.\n', [both, ['2027-05-15']]],
    ['## Weekly update 15 May 2027\n\nGoal 1: half of the way. Goal 2: nobody yet.\n', [both, ['2027-05-15']]],
    ['## Progress update, 2027-05-15\n\n- Goal 1: half of the way\n', [both, ['2027-05-15']]],
    ['### 3. Review 20 charts\n\nOf the coast.\n', [[...both, 'Review 20 charts'], []]],
    ['### Review 3\n\nGoal 1: half of the way.\n', [both, [null]]],
    ['### Review 3: with Ana\n\nGoal 1: half of the way.\n', [both, [null]]],
    ['### 3. Update the charts\n\nOf the whole coast.\n', [[...both, 'Update the charts'], []]],
    ['### 3. Update charts by 15 May 2027\n', [[...both, 'Update charts by 15 May 2027'], []]],
  ])('%j', (text, expected) => {
    expect(read(text)).toEqual(expected)
  })
})
