import { describe, expect, test } from 'vitest'
import { forms } from '../../src/commands/forms.js'
import { widthOf } from '../../src/terminal/width.js'
import { folderWith, goodPlan, runHere, unclearPlan, wrongPlan } from '../support/goalmark.js'

describe('the terminal', () => {
  test('no control character of a plan reaches it', async () => {
    const plan = unclearPlan
      .replace('Be more visible', 'Be more \u001b[31mvisible\u001b]0;owned\u0007 \u202e')
      .replace('Ada', 'Ada\u009b2J')
    for (const format of ['pretty', 'compact', 'grouped', 'agent']) {
      const { stdout } = await runHere(folderWith({ 'a.md': plan }), ['lint', '--format', format, '--preset', 'strict', '--verbose'])
      expect(stdout).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202e]/)
    }
  })

  const wide = goodPlan.replace(
    '### Present the compiler work to the platform guild',
    '### 毎週の英語の会議で 👩‍👩‍👧 発表する\te\u0301 and be more visible and better at all of it by 2026-02-30 in the guild of the whole platform of ours',
  )

  test.each([40, 60, 80, 120, 200])('of %i columns holds every line', async (columns) => {
    const { stdout } = await runHere(folderWith({ 'a.md': wide, 'b.md': unclearPlan, 'c.md': wrongPlan }), ['--preset', 'strict'], {
      columns,
      env: { NO_COLOR: '1' },
    })
    expect(stdout).toContain('could be clearer')
    expect(stdout.split('\n').filter((line) => widthOf(line) > columns && / /.test(line.trim()) && !/^ *goalmark /.test(line))).toEqual([])
  })

  test.each(['', ...forms.map(({ name }) => name)])('of 80 columns holds what `goalmark %s --help` says', async (name) => {
    const { stdout } = await runHere(folderWith({}), name === '' ? ['--help'] : [name, '--help'], { columns: 80, env: { NO_COLOR: '1' } })
    expect(stdout.split('\n').filter((line) => widthOf(line) > 80)).toEqual([])
  })

  test('that is narrow gets more of a goal and less of a rule, one line each', async () => {
    const files = Object.fromEntries(Array.from({ length: 12 }, (_, index) => [`${index}.md`, unclearPlan]))
    const of = async (columns?: number) => (await runHere(folderWith(files), [], { columns, env: { NO_COLOR: '1' } })).stdout.split('\n')
    const [wide, narrow] = [await of(), await of(80)]
    expect(narrow.filter((line) => widthOf(line) > 80)).toEqual([])
    expect(narrow.filter((line) => /^ +\d+:\d+ /.test(line))).toHaveLength(wide.filter((line) => /^ +\d+:\d+ /.test(line)).length)
  })

  test.each([40, 60, 80, 120])('of %i columns has its lines below the words they are about', async (columns) => {
    const { stdout } = await runHere(folderWith({ 'a.md': wide }), ['--only', 'time-bound/readable-dates'], {
      columns,
      env: { NO_COLOR: '1' },
    })
    const lines = stdout.split('\n')
    const under = lines.findIndex((line) => /│ +─+$/.test(line))
    const column = lines[under]!.indexOf('─')
    const at = lines[under - 1]!.indexOf('2026-02-30')
    expect({ at: widthOf(lines[under - 1]!.slice(0, at)), length: lines[under]!.length - column }).toEqual({ at: column, length: 10 })
  })

  test.each([
    ['the flag', ['--color', 'always'], { NO_COLOR: '1' }, true],
    ['--no-color', ['--no-color'], { FORCE_COLOR: '1' }, false],
    ['NO_COLOR', [], { NO_COLOR: '1', FORCE_COLOR: '1' }, false],
    ['FORCE_COLOR', [], { FORCE_COLOR: '1' }, true],
    ['CI alone', [], { CI: 'true' }, false],
    ['no terminal', [], {}, false],
  ] as const)('%s decides about colour', async (_, argv, env, coloured) => {
    const { stdout } = await runHere(folderWith({ 'a.md': wrongPlan }), ['lint', ...argv], { env: env as Record<string, string> })
    expect(stdout.includes('\u001b[')).toBe(coloured)
  })
})
