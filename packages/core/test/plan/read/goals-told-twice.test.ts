import { describe, expect, test } from 'vitest'
import { inferredPlan, planOf, titlesOf } from './reading.js'

describe('a goal that is listed and then told of is counted once', () => {
  const told =
    '## Goal 1\n\n**What do I want to achieve?** Speak at one meetup\n\n## Goal 2\n\n**What do I want to achieve?** Lead the autumn release\n'
  test.each([
    ['in the same words', '1. Speak at one meetup\n2. Lead the autumn release'],
    ['with a time', '1. Speak at one meetup before summer\n2. Lead the autumn release by the end of October'],
  ])('%s', (_, list) => {
    expect(titlesOf(planOf(`# Worksheet\n\n## Goals\n\n${list}\n\n${told}`).goals)).toEqual([
      'Speak at one meetup',
      'Lead the autumn release',
    ])
  })

  test('what only the list holds stays', () => {
    expect(titlesOf(planOf(`# Worksheet\n\n## Goals\n\n1. Speak at one meetup\n2. Learn to say no\n\n${told}`).goals)).toEqual([
      'Learn to say no',
      'Speak at one meetup',
      'Lead the autumn release',
    ])
  })
})

describe('beside headings that count goals, one that says what to do over boxes is a goal', () => {
  const plan = (heading: string): string =>
    `# My plan\n\n## Goal 1: Read 12 books\n\n## ${heading}\n\n- [ ] No sugar\n- [x] Buy a cookbook\n`
  test.each([
    ['🥗 Eat better', ['Read 12 books', 'Eat better']],
    ['Groceries', ['Read 12 books']],
    ['Next steps', ['Read 12 books']],
  ])('%s', (heading, titles) => {
    expect(titlesOf(inferredPlan(plan(heading)).goals)).toEqual(titles)
  })
})

test('a time behind a comma is that of another clause', () => {
  expect(
    inferredPlan('# Notes\n\nA development goal is asked for an experiment, a long-term goal for something nearer.').recognition,
  ).toBeNull()
})

describe('what a plan says of its own time goes before its title', () => {
  const due = (text: string): string | null => planOf(text).goals[0]?.deadline?.day ?? null
  test.each([
    ['a period', '# Plan 2026/27\n\nPeriod: 1 September 2026 – 31 August 2027\n\n## Goal 1: Swim a mile', '2027-08-31'],
    ['an end', '---\nplan: personal\nend: 2026-10-31\n---\n\n# Plan 2026\n\n## Goal 1: Swim a mile', '2026-10-31'],
    [
      'a later end leaves the title its quarter',
      '---\nplan: personal\nend: 2026-12-31\n---\n\n# Plan Q3 2026\n\n## Goal 1: Swim a mile',
      '2026-09-30',
    ],
    [
      'its programme, to count from',
      '# Worksheet\n\nMentee: Ada\nProgram: Tide 2026\n\n## Goal 1: Swim a mile by the end of June',
      '2026-06-30',
    ],
    [
      'a day before the race of the title',
      '# Race plan, 6 December 2026\n\n## Goals\n\n- Swim a mile in the bay (26/11/2026)',
      '2026-11-26',
    ],
  ])('%s', (_, text, day) => {
    expect(due(text)).toBe(day)
  })
})
