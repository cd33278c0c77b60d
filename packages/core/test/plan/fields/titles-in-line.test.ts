import { describe, expect, test } from 'vitest'
import { goalOf } from '../read.js'

describe('tags behind a title are no words of it', () => {
  test.each([
    ['- [ ] Varnish the tiller #boat', 'Varnish the tiller'],
    ['- [ ] Varnish the tiller #boat #spring/work 📅 2027-05-01', 'Varnish the tiller'],
    ['- [ ] Learn C#', 'Learn C#'],
    ['- [ ] Close leak #12', 'Close leak #12'],
    ['- [ ] #boat', '#boat'],
    ['### Varnish the tiller #boat', 'Varnish the tiller'],
  ])('%s', (line, title) => {
    expect(goalOf(`## Goals\n\n${line}\n`).title).toBe(title)
  })
})

describe('how sure one is stands behind a title', () => {
  test.each([
    ['- Win the cup — confidence 6/10', 'Win the cup', 0.6],
    ['- Win the cup (confidence: 40%)', 'Win the cup', 0.4],
    ['- Win the cup with confidence', 'Win the cup with confidence', null],
  ])('%s', (line, title, confidence) => {
    const goal = goalOf(`## Goals\n\n${line}\n`)
    expect([goal.title, goal.confidence?.value ?? null]).toEqual([title, confidence])
  })
})

describe('a day behind @ is no person', () => {
  test.each([
    ['- [ ] Show it @July 10, 2027', 'Show it', '2027-07-10', null],
    ['- [ ] Show it @ada', 'Show it', null, 'ada'],
  ])('%s', (line, text, due, owner) => {
    const [step] = goalOf(`## Goals\n\n### Learn to sail\n\n${line}\n`).steps
    expect([step?.text, step?.due?.day ?? null, step?.owner?.value ?? null]).toEqual([text, due, owner])
  })
})

describe('parts of SMART in one line', () => {
  test.each([
    [
      '1) Specific: varnish the tiller. Measurable: two coats. Time-bound: 30 May 2027.',
      'varnish the tiller.',
      ['specific', 'measurable', 'time-bound'],
    ],
    [
      '1. **Specific:** varnish the tiller. **Measurable:** two coats. **Relevant:** it rots.',
      'varnish the tiller.',
      ['specific', 'measurable', 'relevant'],
    ],
    ['- Goal: varnish the tiller. Measure: two coats. By: 30 May 2027', 'varnish the tiller.', ['measurable', 'time-bound']],
  ])('%s', (line, title, fields) => {
    const goal = goalOf(`## Goals\n\n${line}\n`)
    expect([goal.title, goal.fields.map(({ name }) => name)]).toEqual([title, fields])
  })
})

test('fields in brackets behind a title are the goal’s, and no title to be filled in', () => {
  const goal = goalOf(
    '# Goals 2027\n\n- [ ] Repaint the gates [measure:: both pairs signed off] (why:: they leak) [due:: 2027-06-03]\n- Read 12 books\n',
  )
  expect([goal.title, goal.deadline?.day, goal.placeholder, goal.fields.map(({ name, text }) => `${name}: ${text}`)]).toEqual([
    'Repaint the gates',
    '2027-06-03',
    null,
    ['measurable: both pairs signed off', 'relevant: they leak'],
  ])
})

describe('what rates a goal stands in brackets behind it', () => {
  test.each([
    ['- Win the cup [weight: 2]', 'Win the cup', 'weight', 2],
    ['- Win the cup (weight: 30%)', 'Win the cup', 'weight', 0.3],
    ['- Win the cup [weight:: 0]', 'Win the cup', 'weight', 0],
    ['- Win the cup [confidence: 7/10]', 'Win the cup', 'confidence', 0.7],
    ['- Win the cup [status: on track]', 'Win the cup', 'status', 'on-track'],
    ['- Win the cup [done]', 'Win the cup', 'status', 'done'],
    ['- Win the cup [dropped]', 'Win the cup', 'status', 'dropped'],
    ['- Win the cup [done](https://example.org)', 'Win the cup done', 'status', null],
    ['- Win the cup (focus: serve, return)', 'Win the cup (focus: serve, return)', 'weight', null],
    ['- Hire 4 welders (Start: 0, Current: 2)', 'Hire 4 welders (Start: 0, Current: 2)', 'start', null],
  ] as const)('%s', (line, title, key, value) => {
    const goal = goalOf(`## Goals\n\n${line}\n`)
    const said = goal[key]
    expect([goal.title, said && 'value' in said ? said.value : (said ?? null)]).toEqual([title, value])
  })
})
