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

test.each([
  ['**Owner:** Ana  **Colour:** blue  **By:** May 2027', { owner: 'Ana', other: 'blue', 'time-bound': 'May 2027' }],
  ['**Owner**: Ana · **By**: May 2027', { owner: 'Ana', 'time-bound': 'May 2027' }],
  ['Owner: Ana | By: May 2027 | Status: on track', { owner: 'Ana', 'time-bound': 'May 2027', status: 'on track' }],
  ['Owner: Ana, Due: May 2027, Priority: high', { owner: 'Ana', 'time-bound': 'May 2027', priority: 'high' }],
  ['Why: it rains, and two things matter: rest and speed', { relevant: 'it rains, and two things matter: rest and speed' }],
  ['I sail with **two things:** rest and speed', {}],
])('several labels in a line: %s', (line, expected) => {
  const { goal } = judged(`## Goals\n\n### Varnish the tiller\n\n${line}\n`)
  expect(Object.fromEntries(goal.fields.map(({ name, text }) => [name, text]))).toEqual(expected)
})
