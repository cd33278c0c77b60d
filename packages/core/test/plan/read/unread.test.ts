import { describe, expect, test } from 'vitest'
import { planOf } from './reading.js'

const goal = (lines: string): string => `# Goals\n\n## Sail to the island\n\n${lines}\n`
const unread = (lines: string) => planOf(goal(lines)).unread.map(({ reason, text, near, field }) => ({ reason, text, near, field }))

describe('what goals say and no one can read is listed with the plan', () => {
  test.each([
    [
      'a day the calendar has not',
      '- **By:** 2027-02-30',
      [{ reason: 'impossible-date', text: '2027-02-30', near: [], field: 'time-bound' }],
    ],
    [
      'a time that nothing anchors',
      '- **By:** in 3 weeks',
      [{ reason: 'unanchored-date', text: 'in 3 weeks', near: [], field: 'time-bound' }],
    ],
    [
      'a day with two readings',
      '- **By:** 03/04/2027',
      [{ reason: 'ambiguous-date', text: '03/04/2027', near: ['2027-03-04', '2027-04-03'], field: 'time-bound' }],
    ],
    [
      'a step with such a day',
      '- [ ] Book it, by 2027-02-30',
      [{ reason: 'impossible-date', text: '2027-02-30', near: [], field: 'time-bound' }],
    ],
    [
      'a state two letters off',
      '- **Status:** compleeted',
      [{ reason: 'unknown-value', text: 'compleeted', near: ['completed'], field: 'status' }],
    ],
    [
      'a state in words of its own',
      '- **Status:** off to the sea',
      [{ reason: 'unknown-value', text: 'off to the sea', near: [], field: 'status' }],
    ],
    ['what can be read is not', '- **By:** 2027-05-01\n- **Status:** done', []],
  ])('%s', (_, lines, expected) => expect(unread(lines)).toEqual(expected))
})
