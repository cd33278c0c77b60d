import { describe, expect, test } from 'vitest'
import { planOf, type Titles, titlesOf } from './reading.js'

/** Title → the named fields that were read. */
const fieldsOf = (text: string) =>
  Object.fromEntries(planOf(text).goals.map(({ title, fields }) => [title, fields.map(({ name, text: value }) => `${name}: ${value}`)]))

describe('key results stand where people put them', () => {
  test.each<readonly [name: string, text: string, titles: Titles]>([
    [
      'in a table behind links to something else',
      '## Objective: Jam for all\n\nBackground:\n\n- [Last year](https://example.org/1)\n\n| Key result | Owner |\n|---|---|\n| 30 jars a week | Ines |\n| 9 shops | Omar |\n',
      ['Jam for all', ['30 jars a week', '9 shops']],
    ],
    [
      'in a table under a list of facts',
      '## Objective: Jam for all\n\n- made at home\n- of plums\n\n| Key result | Owner |\n|---|---|\n| 30 jars a week | Ines |\n| 9 shops | Omar |\n',
      ['Jam for all', ['30 jars a week', '9 shops']],
    ],
    [
      'set in so far that Markdown takes them for code',
      '## Objective: Jam for all\n\n        - 30 jars a week\n        - 9 shops\n',
      ['Jam for all', ['30 jars a week', '9 shops']],
    ],
    [
      'set in and typed in haste, with notes set in further',
      '## Objective: Jam for all\n\n        -fill 30 jars a week\n                >plums only\n        -sell in 9 shops\n',
      ['Jam for all', ['fill 30 jars a week', 'sell in 9 shops']],
    ],
    [
      'in groups with a line in bold above',
      '## Objective: Jam for all\n\n### Key results\n\n**In the kitchen**\n- Fill 30 jars a week\n- Measure: jars a week\n\n**In town and beyond**\n- Sell in 9 shops\n- Measure: shops that order twice\n',
      ['Jam for all', ['Fill 30 jars a week', 'Sell in 9 shops']],
    ],
  ])('%s', (_name, text, titles) => {
    expect(titlesOf(planOf(text).goals)).toEqual(titles)
  })
})

describe('an item that opens with a label tells of the item before it', () => {
  test.each([
    ['its state', '# Goals\n\n- Goal: Swim a lake\n- Status: Pending.\n', { 'Swim a lake': ['status: Pending.'] }],
    [
      'its measure, its day',
      '# Goals\n\n- Swim a lake\n- Measure: 2 km\n- Deadline: May 2027\n- Sing in a choir\n',
      { 'Swim a lake': ['measurable: 2 km', 'time-bound: May 2027'], 'Sing in a choir': [] },
    ],
    [
      'but a part of life is no label',
      '# Goals\n\n- Health: swim a lake\n- Music: sing in a choir\n',
      { 'Health: swim a lake': [], 'Music: sing in a choir': [] },
    ],
  ])('%s', (_name, text, fields) => {
    expect(fieldsOf(text)).toEqual(fields)
  })
})

test('SMART letters under a heading of their own are another goal', () => {
  const letters = (what: string, when: string) => `S - ${what}\nM - twice a week\nA - \nR - for fun\nT - ${when}\n`
  const text = `${letters('I swim', 'by May 2027')}\n## Second try\n${letters('I row', 'by June 2027')}`
  expect(planOf(text).goals.map(({ title, deadline }) => [title, deadline?.day])).toEqual([
    ['I swim', '2027-05-31'],
    ['Second try', '2027-06-30'],
  ])
})

test('a link for who builds the site is no goal', () => {
  expect(titlesOf(planOf('# Goals\n\n- Swim\n- [2026]({% link goals-2026.md %})\n').goals)).toEqual(['Swim'])
})

test('what is struck out behind the reason is let go', () => {
  expect(planOf('# Goals\n\n- _(put off)_ ~~Swim a lake~~\n- Row\n').goals.map(({ title, struck }) => [title, struck])).toEqual([
    ['Swim a lake', true],
    ['Row', false],
  ])
})
