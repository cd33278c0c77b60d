import { describe, expect, test } from 'vitest'
import { inferredPlan, titlesOf } from './reading.js'

describe('a table of labels beside values is one goal', () => {
  test('with its fields, steps and progress', () => {
    const [goal] = inferredPlan(
      '# Plan\n\n## Breakdown\n\n| Field | Value |\n| --- | --- |\n| Goal | Move the archive to the new hall |\n| Measure | 8 shelves |\n| Due | end of Q2 2027 |\n| Progress | 3 of 8 shelves |\n| Steps | [x] Order boxes; Hire a van |',
    ).goals
    expect({
      title: goal?.title,
      due: goal?.deadline?.day,
      fields: goal?.fields.map(({ name }) => name),
      steps: goal?.steps.map(({ state, text }) => `${state}: ${text}`),
      now: goal?.measures.map(({ now, to }) => [now, to]),
    }).toEqual({
      title: 'Move the archive to the new hall',
      due: '2027-06-30',
      fields: ['measurable', 'time-bound', 'progress', 'steps'],
      steps: ['done: Order boxes', 'unknown: Hire a van'],
      now: [[3, 8]],
    })
  })

  test.each([
    [
      'the header is the first pair',
      '| Goal | Run a marathon |\n| --- | --- |\n| Deadline | May 2027 |\n| Why | health |',
      ['Run a marathon'],
    ],
    ['an empty header', '| | |\n| --- | --- |\n| Goal | Run a marathon |\n| Deadline | May 2027 |', ['Run a marathon']],
    [
      'German',
      '| Feld | Inhalt |\n| --- | --- |\n| Ziel | Das Lager auf Scanner umstellen |\n| Bis wann | Ende Juni 2027 |',
      ['Das Lager auf Scanner umstellen'],
    ],
  ])('%s', (_, table, titles) => {
    expect(titlesOf(inferredPlan(`# Entwicklungsplan\n\n${table}\n`).goals)).toEqual(titles)
  })

  test('rows of goals stay goals', () => {
    expect(
      titlesOf(inferredPlan('# Goals\n\n| Goal | Deadline |\n| --- | --- |\n| Run a mile | May 2027 |\n| Swim a mile | June 2027 |').goals),
    ).toEqual(['Run a mile', 'Swim a mile'])
  })

  test('under headings that count goals each is the goal of its heading', () => {
    const table = (goal: string): string => `| Field | Value |\n| --- | --- |\n| Goal | ${goal} |\n| Due | May 2027 |`
    const { goals } = inferredPlan(
      `# Goals\n\n## Goal 1\n\n${table('Run a mile')}\n\n- [ ] Buy shoes\n\n## Goal 2\n\n${table('Swim a mile')}\n`,
    )
    expect(goals.map(({ title, deadline, steps }) => [title, deadline?.day, steps.length])).toEqual([
      ['Run a mile', '2027-05-31', 1],
      ['Swim a mile', '2027-05-31', 0],
    ])
  })
})
