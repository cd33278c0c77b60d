import { describe, expect, test } from 'vitest'
import { goalOf, planOf } from '../read.js'

/** Fields as `name: text`, steps as `[state] words`. */
const inside = (body: string): readonly string[] => {
  const { fields, steps } = goalOf(`# Goals 2027\n\n## Goal 1: Sail by night\n\n${body}\n`)
  return [
    ...fields.filter(({ empty }) => !empty).map(({ name, text }) => `${name}: ${text}`),
    ...steps.map(({ state, text }) => `[${state}] ${text}`),
  ]
}

describe('fields of a goal stand in', () => {
  test.each([
    [
      'a table of labels over one row of values',
      '| By | Measure | Owner |\n| --- | --- | --- |\n| 1 May 2027 | three trips | Ada |',
      ['time-bound: 1 May 2027', 'measurable: three trips', 'owner: Ada'],
    ],
    [
      'a table of labels beside values',
      '| Deadline | 1 May 2027 |\n| --- | --- |\n| Measure | three trips |',
      ['time-bound: 1 May 2027', 'measurable: three trips'],
    ],
    [
      'a box of their own',
      '> **By:** 1 May 2027\n> **Measure:** three trips\n>\n> > Deadline: tomorrow',
      ['time-bound: 1 May 2027', 'measurable: three trips'],
    ],
    ["no box of someone else's words", '> **By:** 1 May 2027\n> my skipper will have left', []],
    ['lines set in by tabs', '\tBy: 1 May 2027\n\tMeasure: three trips', ['time-bound: 1 May 2027', 'measurable: three trips']],
    [
      'bold words without a colon',
      '- **Due** 2027-05-01\n- **Owner** Ada\n- **Progress** 30%\n- **Plan** the trip\n- **Lead** the crew',
      ['time-bound: 2027-05-01', 'owner: Ada', 'progress: 30%'],
    ],
    [
      'words before arrows',
      '- Due date → 2027-05-01\n- Status → in progress\n- Row → sail',
      ['time-bound: 2027-05-01', 'status: in progress'],
    ],
    [
      'one line of steps',
      '- Actions: buy lamps; learn the lights by 1 April; sail',
      ['steps: buy lamps; learn the lights by 1 April; sail', '[unknown] buy lamps', '[unknown] learn the lights', '[unknown] sail'],
    ],
    [
      'steps that end in what became of them',
      'Steps:\n\n1. Draw plans – done\n2. Bend ribs: in progress\n3. Paint the door: green\n4. Buy wood - delayed until May\n5. Varnish, due 15 Aug, then sail',
      [
        '[done] Draw plans',
        '[in-progress] Bend ribs',
        '[open] Paint the door: green',
        '[open] Buy wood - delayed',
        '[open] Varnish, then sail',
      ],
    ],
    ['no code', '```\nBy: 1 May 2027\nMeasure: three trips\n```', []],
    ['a box without words, which is no step', '- [ ]\n- [x] Buy lamps\n- [ ] ', ['[done] Buy lamps']],
    ['steps of a list without words', 'Steps:\n\n- [ ]\n- [ ]', []],
  ])('%s', (_, body, expected) => {
    expect(inside(body)).toEqual(expected)
  })
})

test('the day on which a form was filled in is no deadline beside one', () => {
  const text = `Name: Ada\nDate: 3 February 2027\n\n**Specific:** I sail to the island by night\n\n**Measurable:** three trips\n\n**Relevant:** the ferry stops at six\n\n**Time-bound:** 30 September 2027\n`
  expect(goalOf(text).deadline?.day).toBe('2027-09-30')
})

test('a heading Goal among those of its parts names it', () => {
  const text =
    '### Goal\n\nSail to the island by night\n\n### Success criteria\n\nThree trips\n\n### Deadline\n\n20 August 2027\n\n### Why\n\nThe ferry stops at six\n'
  expect(planOf(text).goals.map(({ title, deadline }) => [title, deadline?.day])).toEqual([['Sail to the island by night', '2027-08-20']])
})

test.each([
  ['Deadline: 5/6', '# Goals 2027', null, ['2027-05-06', '2027-06-05']],
  ['Deadline: 31/5', '# Goals 2027', '2027-05-31', ['2027-05-31']],
  ['Deadline: 5/31', '# Goals 2027', '2027-05-31', ['2027-05-31']],
  ['Deadline: 5/6', '# Goals', null, []],
])('two figures where a date must be are one: %s under %s', (line, title, day, readings) => {
  const deadline = goalOf(`${title}\n\n## Goal 1: Sail by night\n\n${line}\n`).deadline
  expect([deadline?.day, deadline?.readings]).toEqual([day, readings])
})

test('a day in brackets is when it will be, whatever stands behind', () => {
  expect(goalOf('# Goals 2027\n\n- Run in Berlin (26.09.2027) – under 4 h\n- Swim\n').deadline?.day).toBe('2027-09-26')
})

test.each([
  ['What: sail the strait alone by October 2027', '2027-10-31'],
  ['Done when: three trips logged by June', '2027-06-30'],
  ['Done when: three trips logged by June\nBy: May 2027', '2027-05-31'],
  ['Done when: every call is answered within 30 days', '2027-12-31'],
  ['Why: my skipper leaves by June', '2027-12-31'],
])('what is to be reached may say by when: %s', (line, day) => {
  expect(goalOf(`# Goals 2027\n\n## Goal 1: Sail by night\n\n${line}\n`).deadline?.day).toBe(day)
})

test('lines with labels in the cell of a goal are its fields', () => {
  const goal = goalOf('# Goals 2027\n\n| Goal | Owner |\n| --- | --- |\n| Sail by night<br>*Measure: three trips* | Ada |\n')
  expect([goal.title, goal.fields.map(({ name, text }) => `${name}: ${text}`)]).toEqual([
    'Sail by night',
    ['owner: Ada', 'measurable: three trips'],
  ])
})

test('the anchor of a heading is no word of its goal', () => {
  expect(goalOf('# Goals 2027\n\n## Sail by night {#night}\n\n- By: May\n').title).toBe('Sail by night')
})

test('nobody is nobody', () => {
  expect(goalOf('## Goal 1: Sail by night\n\n- Assignee: Unassigned\n').owner).toBeNull()
})

test('a day is no stretch of time for which a plan is', () => {
  const { period, goals } = planOf(
    '# Hoja\n\n**Objetivo:** Abrir mi taller\n\n- **Medible:** 8 alumnos\n- **Plazo:** 15 de septiembre de 2027\n',
  )
  expect([period, goals[0]?.deadline?.day]).toEqual([null, '2027-09-15'])
})

test('steps of the front matter may have more to them than their words', () => {
  const text =
    '---\nplan: personal\ngoals:\n  - title: Sail by night\n    steps:\n      - Buy lamps\n      - { text: Learn the lights, done: true }\n---\n'
  expect(goalOf(text).steps.map(({ text }) => text)).toEqual(['Buy lamps', 'Learn the lights'])
})
