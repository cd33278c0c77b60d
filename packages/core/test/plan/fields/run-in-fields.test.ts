import { expect, test } from 'vitest'
import { judged } from '../../judge/judged.js'

test.each([
  [
    'Better estimates. Measure: off by a fifth at most. Why: the yard plans by them. By: 30 May 2027',
    'Better estimates.',
    ['measurable', 'relevant', 'time-bound'],
  ],
  [
    '**Goal:** calmer mornings. **Measure:** two late starts a month. **Why:** the vet waits.',
    'calmer mornings.',
    ['measurable', 'relevant'],
  ],
  ['Read the tide tables: all of them. The plan is: start.', 'Read the tide tables: all of them. The plan is: start.', []],
])('labels that go on in a line: %s', (line, title, fields) => {
  const { goal } = judged(`## Goals\n\n- ${line}\n`)
  expect(goal.title).toBe(title)
  expect(goal.fields.map(({ name }) => name)).toEqual(fields)
})

test.each([
  ['| Was | Bis wann | Wozu |\n|--|--|--|\n| Mast streichen | Mai 2027 | Törn im Juni |\n', 'Mast streichen', ['time-bound', 'relevant']],
  ['| # | 2027 | note |\n|--|--|--|\n| 1 | Varnish the tiller | have two quotes |\n', 'Varnish the tiller', ['other', 'other']],
])('one goal as a table: %j', (markdown, title, fields) => {
  const { goal } = judged(markdown)
  expect(goal.title).toBe(title)
  expect(goal.fields.map(({ name }) => name)).toEqual(fields)
})
