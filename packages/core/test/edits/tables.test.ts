import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { headingsToTable } from '../../src/edits/headings-to-table.js'
import type { Refactoring } from '../../src/edits/refactoring.js'
import { tableToHeadings } from '../../src/edits/table-to-headings.js'
import { labelPacks } from '../../src/lang/index.js'
import type { Goal, Plan } from '../../src/plan/model.js'
import { applyEdits } from '../../src/text/edit.js'
import { read } from '../lint/read.js'
import { saidBy } from './same-plan.js'

const inSection = (goals: string): string => `# Plan\n\n## Goals\n\n${goals}\n## Check-ins\n`

type Rewrite = (text: string, plan: Plan, goal: Goal) => Refactoring | null

function rewritten(text: string, rewrite: Rewrite): string | null {
  const { plan } = read(text)
  const change = plan.goals[0] ? rewrite(text, plan, plan.goals[0]) : null
  return change && (applyEdits(text, change.edits) ?? 'edits collide')
}

const table = (...rows: readonly string[]): string => rows.map((row) => `| ${row} |\n`).join('')

const toTable: Rewrite = (text, plan, goal) => headingsToTable(text, plan, goal, { labels: labelPacks })

describe('a goal table becomes headings', () => {
  test.each([
    [
      'a field a cell, none for empty cells',
      table('Goal | Measure | By', '--- | --- | ---', 'Read twelve books | 12 books | 2026-06-30', 'Pass the exam | certificate | '),
      '### Read twelve books\n\n- **Measure:** 12 books\n- **By:** 2026-06-30\n\n### Pass the exam\n\n- **Measure:** certificate\n',
    ],
    [
      'steps as a list',
      table('Goal | Steps | Deadline', '--- | --- | ---', 'Pass the exam | [x] Book it<br>[ ] Sit it, by 2026-05-01 | 2026-06-30'),
      '### Pass the exam\n\n- **Deadline:** 2026-06-30\n\nSteps:\n\n- [x] Book it\n- [ ] Sit it, by 2026-05-01\n',
    ],
    [
      'objectives with their key results',
      table('Objective | Key results', '--- | ---', 'Grow the community | 10 talks<br>200 members'),
      '### Objective: Grow the community\n\nKey results:\n\n- 10 talks\n- 200 members\n',
    ],
    [
      'bars that were escaped, and marks in labels',
      'Goal | **Measure**\n:--- | ---:\nRead A \\| B | 2 books\n',
      '### Read A | B\n\n- **Measure:** 2 books\n',
    ],
  ])('%s', (_, before, after) => {
    expect(rewritten(inSection(before), tableToHeadings)).toBe(inSection(after))
    expect(saidBy(read(inSection(after)).plan)).toEqual(saidBy(read(inSection(before)).plan))
  })

  test('line endings stay', () => {
    const crlf = (text: string): string => text.replaceAll('\n', '\r\n')
    const before = inSection(table('Goal | By', '--- | ---', 'Pass the exam | 2026-06-30'))
    expect(rewritten(crlf(before), tableToHeadings)).toBe(crlf(inSection('### Pass the exam\n\n- **By:** 2026-06-30\n')))
  })

  test.each([
    ['a row that is no goal', table('Goal | By', '--- | ---', 'Pass the exam | 2026-06-30', ' | 2026-07-30')],
    ['words under no head', table('Goal | By | ', '--- | --- | ---', 'Pass the exam | 2026-06-30 | with Ana')],
    ['more cells than heads', table('Goal | By', '--- | ---', 'Pass the exam | 2026-06-30 | with Ana')],
    ['words behind the table', `${table('Goal | By', '--- | ---', 'Pass the exam | 2026-06-30')}\nWe chose these together.\n`],
    ['a table in a quote', '> | Goal | By |\n> | --- | --- |\n> | Pass the exam | 2026-06-30 |\n'],
  ])('not with %s', (_, before) => {
    expect(rewritten(inSection(before), tableToHeadings)).toBeNull()
  })
})

describe('headings become a table', () => {
  test.each([
    [
      'the first label of a field heads its column',
      '### Read twelve books\n\n- **Done when:** 12 books\n- **By:** 2026-06-30\n\n### Pass the exam\n\nDeadline: 2026-11-30\n',
      table('Goal | Done when | By', '--- | --- | ---', 'Read twelve books | 12 books | 2026-06-30', 'Pass the exam |  | 2026-11-30'),
    ],
    [
      'steps in one cell, bars escaped, broken lines joined',
      '### Read A | B\n\n- **Why:** so that\n  we ship\n\nSteps:\n\n- [x] Book it\n- [ ] Sit it, by 2026-05-01\n\n### Pass the exam\n\n- **Why:** fun\n',
      table(
        'Goal | Why | Steps',
        '--- | --- | ---',
        'Read A \\| B | so that<br>we ship | [x] Book it<br>[ ] Sit it, by 2026-05-01',
        'Pass the exam | fun | ',
      ),
    ],
  ])('%s', (_, before, after) => {
    expect(rewritten(inSection(before), toTable)).toBe(inSection(after))
    expect(saidBy(read(inSection(after)).plan)).toEqual(saidBy(read(inSection(before)).plan))
  })

  const pair = (first: string): string => `### Pass the exam\n\n${first}\n\n### Read twelve books\n\n- **By:** 2026-06-30\n`
  test.each([
    ['prose', pair('We said so in May.')],
    ['steps below steps', pair('- [ ] Sit it\n    - [ ] Book it')],
    ['a step that a cell would part', pair('- [ ] Sit it; then rest')],
    ['a list below a field', pair('- **Done when:**\n  - the certificate is there')],
    ['a field twice', pair('- **Why:** fun\n- **Why:** money')],
    ['a comment', pair('<!-- goalmark-disable-line -->')],
    ['a heading that is no goal', pair('- **Why:** fun\n\n#### Notes\n\nSome')],
    ['a link that leads to one', `${pair('- **Why:** fun')}\n## Notes\n\nSee [the exam](#pass-the-exam).\n`],
    ['one goal alone', '### Pass the exam\n\n- **By:** 2026-06-30\n'],
  ])('not with %s', (_, before) => {
    expect(rewritten(inSection(before), toTable)).toBeNull()
  })
})

describe('there and back says the same', () => {
  const title = fc.constantFrom(
    'Pass the exam',
    'Read twelve books',
    'Run 5 km under 25:00',
    'Read A | B',
    'Ship `v2` of *the* app',
    '1. Learn Go',
    'Speak at 2 meetups by June 2026',
  )
  const field = fc.constantFrom(
    'Done when: certificate',
    'Measure: 12 books',
    'By: 2026-06-30',
    'Deadline: Q3 2026',
    'Why: I want to | need to',
    'Status: on track',
    'Owner: Ana',
    'Priority: high',
    'Mood: good',
    'Support: Petr; Ana',
  )
  const step = fc.constantFrom(
    '[ ] Book it',
    '[x] Sit it ✅ 2026-02-01',
    '[ ] Pay, by 2026-05-01 (owner: Ana)',
    '[-] Rest',
    '[/] Learn 3/10',
  )
  const goal = fc
    .tuple(title, fc.uniqueArray(field, { maxLength: 4, selector: (each) => each.split(':')[0] }), fc.array(step, { maxLength: 3 }))
    .map(
      ([words, fields, steps]) =>
        `### ${words}\n\n${fields.map((each) => each.replace(/^(.*?):/, '- **$1:**')).join('\n')}\n\n${steps.length > 0 ? 'Steps:\n\n' : ''}${steps.map((each) => `- ${each}\n`).join('')}\n`,
    )
  test('any goals', () => {
    fc.assert(
      fc.property(fc.array(goal, { minLength: 2, maxLength: 4 }), (goals) => {
        const text = inSection(goals.join(''))
        const said = saidBy(read(text).plan)
        const there = rewritten(text, toTable)
        fc.pre(there !== null)
        expect(saidBy(read(there!).plan), there!).toEqual(said)
        const back = rewritten(there!, tableToHeadings)
        expect(back, there!).not.toBeNull()
        expect(saidBy(read(back!).plan), back!).toEqual(said)
      }),
      { numRuns: 100 },
    )
  })
})
