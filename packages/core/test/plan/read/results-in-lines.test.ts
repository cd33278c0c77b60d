import { describe, expect, test } from 'vitest'
import type { Goal } from '../../../src/plan/model.js'
import { planOf } from '../read.js'

const outline = (goals: readonly Goal[]): readonly unknown[] => goals.map(({ role, title, goals }) => [role, title, outline(goals)])

const wanted = [
  [
    'objective',
    'Ferries run on time',
    [
      ['key-result', 'Delays from 12 to 4 min', []],
      ['key-result', '0 trips called off', []],
    ],
  ],
  ['objective', 'Crews stay', [['key-result', 'Sick days from 9 to 6', []]]],
]

describe('key results in lines of their own belong to the objective above them', () => {
  test.each([
    [
      'in one paragraph',
      'O1: Ferries run on time\nKR1: Delays from 12 to 4 min\nKR2: 0 trips called off\n\nO2: Crews stay\nKR1: Sick days from 9 to 6\n',
    ],
    [
      'under an objective in bold',
      '**O1: Ferries run on time**\nKR1: Delays from 12 to 4 min\nKR2: 0 trips called off\n\n**O2: Crews stay**\nKR1: Sick days from 9 to 6\n',
    ],
    [
      'as headings of the same level',
      '## Objective 1: Ferries run on time\n\n## Key result 1.1: Delays from 12 to 4 min\n\n## Key result 1.2: 0 trips called off\n\n## Objective 2: Crews stay\n\n## Key result 2.1: Sick days from 9 to 6\n',
    ],
    [
      'in a list with numbers of two figures',
      '**O1: Ferries run on time**\n\n- KR 1.1 Delays from 12 to 4 min\n- KR 1.2 0 trips called off\n\n**O2: Crews stay**\n\n- KR 2.1 Sick days from 9 to 6\n',
    ],
  ])('%s', (_, body) => {
    expect(outline(planOf(`# OKRs Q2 2027\n\n${body}`).goals)).toEqual(wanted)
  })
})
