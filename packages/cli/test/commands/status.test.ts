import { describe, expect, test } from 'vitest'
import { folderWith, goodPlan, runHere } from '../support/goalmark.js'

describe('status', () => {
  test('a line a plan, pairs without one, and JSON', async () => {
    const folder = folderWith({
      'plans/ada.md': goodPlan,
      'program.yaml': 'name: P\npairs: pairs.csv\n',
      'pairs.csv': 'mentee,mentor,plan\nAda,Grace,plans/ada.md\nEve,Grace,\n',
    })
    const { code, stdout } = await runHere(folder, ['status'])
    expect(code).toBe(0)
    expect(stdout).toMatch(/^. Ada .* 0 %/m)
    expect(stdout).toMatch(/No plan yet\n○ Eve +with Grace/)
    const json = JSON.parse((await runHere(folder, ['status', '--json'])).stdout)
    expect(json).toMatchObject({
      version: 1,
      today: '2026-02-20',
      plans: [{ path: 'plans/ada.md', mentee: 'Ada', progress: { percent: 0 }, next: { day: '2026-03-31' } }],
      withoutPlan: [{ mentee: 'Eve', mentor: 'Grace', program: 'P' }],
    })
  })
})

describe('who may need a call', () => {
  test('is nobody whose goals are all done, however long ago they met', async () => {
    const quiet = `${goodPlan.replace('start:', 'check-ins: monthly\nstart:')}\n## Check-ins\n\n### 2025-06-01\n`
    const folder = folderWith({
      'a.md': quiet,
      'b.md': quiet.replace('Ada', 'Eve').replaceAll('[ ]', '[x]').replace('- **By', '- **Status:** done\n- **By'),
    })
    const { plans } = JSON.parse((await runHere(folder, ['status', '--only', 'needs-a-call', '--json'])).stdout)
    expect(plans.map(({ mentee }: { mentee: string }) => mentee)).toEqual(['Ada'])
  })
  test('is listed by the names of mentors, those without one last', async () => {
    const of = (mentor: string) => goodPlan.replace('mentor: Grace', mentor === '' ? 'mentor:' : `mentor: ${mentor}`)
    const folder = folderWith({ 'a.md': of('Zoë'), 'b.md': of(''), 'c.md': of('Élise'), 'd.md': of('Finn') })
    const { stdout } = await runHere(folder, ['status', '--by', 'mentor'])
    expect(stdout.match(/^.*(?= {2}1 plan)/gm)).toEqual(['Élise', 'Finn', 'Zoë', 'No mentor named'])
  })
})

describe('a pair has a plan', () => {
  const program = { 'program.yaml': 'name: P\npairs: pairs.csv\n', 'pairs.csv': 'mentee,mentor\nAda,Grace\nEve Li,Grace\n' }
  const unmet = async (files: Readonly<Record<string, string>>, ...argv: readonly string[]): Promise<readonly string[]> => {
    const { stdout } = await runHere(folderWith({ ...program, ...files }), ['status', '--json', ...argv])
    return JSON.parse(stdout).withoutPlan.map(({ mentee }: { mentee: string }) => mentee)
  }
  test('when one of the plans is the mentee’s, wherever it stands', async () => {
    expect(await unmet({ 'people/a.md': goodPlan })).toEqual(['Eve Li'])
  })
  test('when the file that `new --pairs` writes is there', async () => {
    expect(await unmet({ 'people/a.md': goodPlan, 'plans/eve-li.md': '# Notes\n' })).toEqual([])
  })
  test('and nobody is looked for when only some plans are asked about', async () => {
    expect(await unmet({ 'people/a.md': goodPlan }, 'people/a.md')).toEqual([])
  })
})

describe('plans are called by what tells them apart', () => {
  const okr = (title: string) =>
    `---\nplan: okr\nowner: Payments\n---\n\n# ${title}\n\n## Objective: Bread for all\n\n- 30 loaves\n- 3 ovens\n`
  test.each([
    ['by their owner', { 'a.md': goodPlan, 'b.md': okr('Q1 2026') }, ['Ada', 'Payments']],
    [
      'by their title, where one owner has several',
      { 'a.md': okr('Q1 2026'), 'b.md': okr('Q2 2026'), 'c.md': goodPlan },
      ['Q1 2026', 'Q2 2026', 'Ada'],
    ],
    ['by their file, where titles are the same', { 'a.md': okr('OKRs'), 'b.md': okr('OKRs') }, ['a.md', 'b.md']],
  ])('%s', async (_name, files, expected) => {
    const { stdout } = await runHere(folderWith(files), ['status'])
    const names = stdout
      .split('\n\n')[0]!
      .split('\n')
      .map((line) => line.slice(2, 14).trim())
    expect(names).toEqual(expected)
  })
})

describe('status says plainly', () => {
  const goals = (...titles: readonly string[]) =>
    `---\nplan: personal\n---\n\n# Mine\n\n## Goals\n${titles.map((title) => `\n### ${title}\n\nBy: 2027-03-31\n`).join('')}`

  test('what each goal is called, whatever short name the plan has', async () => {
    const title = 'Play two songs at the summer party'
    const { stdout } = await runHere(folderWith({ 'a.md': goals(title) }), ['status', 'a.md'])
    expect(stdout).toContain(`  ○ ${title} `)
  })

  test('the year of a day that is not in this one', async () => {
    const { stdout } = await runHere(folderWith({ 'a.md': goals('Play two songs') }), ['status', 'a.md'])
    expect(stdout).toContain('next 31 Mar 2027: Play two songs')
  })

  test('that a file is no plan, and what reads it as one', async () => {
    const folder = folderWith({ 'a.md': '# Hello\n' })
    expect(await runHere(folder, ['status', 'a.md'])).toEqual({
      code: 0,
      stdout: '',
      stderr: 'No plan was read: 1 Markdown file is no plan; --as-plan reads it as one\n',
    })
  })

  test('how to see who may need a call, unless that is what was asked', async () => {
    const overdue = goals('Play two songs').replace('2027-03-31', '2026-01-31')
    const folder = folderWith({ 'a.md': overdue, 'b.md': overdue.replace('# Mine', '# Hers') })
    const hint = '2 may need a call: goalmark status --only needs-a-call'
    expect((await runHere(folder, ['status'])).stdout).toContain(hint)
    expect((await runHere(folder, ['status', '--only', 'needs-a-call'])).stdout).not.toContain(hint)
  })
})

describe('how far behind is behind', () => {
  const plan = `---
plan: personal
start: 2026-01-01
---

# Mine

## Goals

### Read four reports

By: 2026-03-31

- [x] One
- [ ] Two
- [ ] Three
- [ ] Four
`
  // Half of the time and more is over on 20 February, a quarter is done: a gap of 31 points.
  const rows = [
    ['as said everywhere', '{}', 'behind', '◐ behind'],
    ['as a house says that is patient', '{"health": {"behind": 40, "at-risk": 60}}', 'on-track', '● on track'],
    ['as a house says that is strict', '{"health": {"behind": 5, "at-risk": 20}}', 'at-risk', '▲ at risk'],
  ] as const
  test.each(rows)('%s', async (_, config, health, said) => {
    const folder = folderWith({ 'goalmark.jsonc': config, 'a.md': plan })
    const { plans } = JSON.parse((await runHere(folder, ['status', '--json'])).stdout)
    expect(plans[0].goals[0].health).toBe(health)
    const { stdout } = await runHere(folder, ['explain', '--goal', 'a.md:10'])
    expect(stdout).toContain(`health    ${said}`)
  })
})
