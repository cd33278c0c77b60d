import { existsSync, mkdirSync, readFileSync } from 'node:fs'
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
})
