import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { folderWith, goodPlan, runHere } from '../support/goalmark.js'

describe('new and init', () => {
  test('write nothing unasked, nothing over what is there, and what they write is a plan without errors', async () => {
    const folder = folderWith({ 'plans/ada.md': 'mine\n' })
    expect(await runHere(folder, ['new', 'mentoring', '--mentee', 'Bob'])).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('pass --yes'),
    })
    expect((await runHere(folder, ['new', 'mentoring', '--mentee', 'Ada', '--yes'])).stderr).toBe(
      'plans/ada.md is there already; left as it is\n',
    )
    expect(readFileSync(join(folder, 'plans/ada.md'), 'utf8')).toBe('mine\n')
    for (const kind of ['mentoring', 'okr', 'development', 'personal', 'micro-goals']) {
      expect(await runHere(folder, ['new', kind, '--mentee', 'Bob', '--mentor', 'Eve', '--out', `new/${kind}.md`, '--yes'])).toMatchObject({
        code: 0,
      })
    }
    const { code, stdout } = await runHere(folder, ['lint', 'new', '--format', 'json'])
    expect({ code, plans: JSON.parse(stdout).summary.plans }).toEqual({ code: 0, plans: 5 })
  })

  test('one draft for each pair, at the place the table names', async () => {
    const pairs = 'mentee,mentor,plan,state\nMarie Novak,Ana Silva,,active\n"Li, Wei",Ana Silva,people/wei.md,active\nOld Pair,X,,closed\n'
    const folder = folderWith({ 'pairs.csv': pairs })
    expect((await runHere(folder, ['new', 'mentoring', '--pairs', 'pairs.csv', '--yes'])).code).toBe(0)
    expect([
      existsSync(join(folder, 'plans/marie-novak.md')),
      existsSync(join(folder, 'people/wei.md')),
      existsSync(join(folder, 'plans/old-pair.md')),
    ]).toEqual([true, true, false])
    expect(readFileSync(join(folder, 'people/wei.md'), 'utf8')).toContain('mentee: "Li, Wei"')
  })

  test('the config that init writes is one that lint takes', async () => {
    const folder = folderWith({ 'a.md': goodPlan })
    mkdirSync(join(folder, '.git'))
    expect(await runHere(folder, ['init', '--program', '--yes'])).toMatchObject({ code: 0 })
    expect(existsSync(join(folder, '.github/workflows/goalmark.yml'))).toBe(true)
    expect(await runHere(folder, ['config', 'a.md'])).toMatchObject({ code: 0, stderr: '' })
    expect((await runHere(folder, ['lint', 'a.md'])).stderr).toBe('')
  })

  test('every setting of that config can be taken out of its comment alone', async () => {
    const folder = folderWith({ 'a.md': goodPlan })
    await runHere(folder, ['init', '--yes'])
    const text = readFileSync(join(folder, 'goalmark.jsonc'), 'utf8')
    const settings = text.split('\n').filter((line) => /^ +\/\/ ["{]/.test(line))
    expect(settings).toHaveLength(7)
    for (const setting of settings) {
      writeFileSync(join(folder, 'goalmark.jsonc'), text.replace(setting, setting.replace('// ', '')))
      expect(await runHere(folder, ['config', 'a.md'])).toMatchObject({ code: 0, stderr: '' })
    }
  })

  test('a few files are shown whole, of many the first two', async () => {
    const few = (await runHere(folderWith({}), ['init', '--program', '--dry-run'])).stdout
    expect(few.match(/^── .*? /gm)).toEqual([
      '── goalmark.jsonc ',
      '── program.yaml ',
      '── pairs.csv ',
      '── .github/workflows/goalmark.yml ',
    ])
    const pairs = `mentee\n${[...'abcdefg'].map((letter) => `${letter}\n`).join('')}`
    const many = (await runHere(folderWith({ 'pairs.csv': pairs }), ['new', '--pairs', 'pairs.csv', '--dry-run'])).stdout
    expect(many.match(/^── .*? /gm)).toEqual(['── plans/a.md ', '── plans/b.md '])
    expect(many).toContain('And 5 more:\nplans/c.md\nplans/d.md\n')
  })

  test('a draft leaves to its programme what that says', async () => {
    const folder = folderWith({ 'program.yaml': 'name: P\nstart: 2026-01-12\nend: 2026-12-18\ncadence: every two weeks\n' })
    await runHere(folder, ['new', '--mentee', 'Ada', '--yes'])
    await runHere(folder, ['new', '--mentee', 'Eve', '--start', '2026-03-02', '--program', 'Leads 2026', '--yes'])
    const front = (name: string): string => /^---\n([\s\S]*?)---/.exec(readFileSync(join(folder, 'plans', name), 'utf8'))![1]!
    expect(front('ada.md')).toBe('plan: mentoring\nstate: draft\nmentee: Ada\nmentor:\n')
    expect(front('eve.md')).toBe('plan: mentoring\nstate: draft\nmentee: Eve\nmentor:\nprogram: Leads 2026\nstart: 2026-03-02\n')
  })

  test('a template that is none is named with its line', async () => {
    const folder = folderWith({ 'pairs.csv': 'mentee,template\nAda,okr\nEve,okrs\n' })
    expect(await runHere(folder, ['new', '--pairs', 'pairs.csv', '--yes'])).toMatchObject({
      code: 2,
      stderr: 'goalmark: pairs.csv:3: there is no template "okrs"; it is one of mentoring, okr, development, personal, micro-goals\n',
    })
  })
})
