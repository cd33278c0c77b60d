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
