import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

const goalmark = fileURLToPath(new URL('../../packages/cli/bin/goalmark.js', import.meta.url))
const complete = (shell: string): string => fileURLToPath(new URL(`shells/complete.${shell}`, import.meta.url))

/** What is typed, and what stands there after Tab. */
const typed: readonly (readonly [string, string])[] = [
  ['goalmark base', 'goalmark baseline'],
  ['goalmark lint --form', 'goalmark lint --format'],
  ['goalmark lint --format sar', 'goalmark lint --format sarif'],
  ['goalmark lint --no-ca', 'goalmark lint --no-cache'],
  ['goalmark lint --fail-on err', 'goalmark lint --fail-on error'],
  ['goalmark lint --rule measurable/cou', 'goalmark lint --rule measurable/counts-agree'],
  ['goalmark lint --only fix', 'goalmark lint --only fixable'],
  ['goalmark status --only ove', 'goalmark status --only overdue'],
  ['goalmark explain measurable/sta', 'goalmark explain measurable/states-a-measure'],
  ['goalmark baseline cre', 'goalmark baseline create'],
  ['goalmark completions fi', 'goalmark completions fish'],
  ['goalmark lint --since top', 'goalmark lint --since topic'],
  ['goalmark lint pla', 'goalmark lint plan.md'],
]

let folder: string

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'goalmark-'))
  execFileSync('git', ['init', '-qb', 'topic'], { cwd: folder })
  execFileSync('git', ['-c', 'user.name=A', '-c', 'user.email=a@example.org', 'commit', '-qm', 'x', '--allow-empty'], { cwd: folder })
  writeFileSync(join(folder, 'plan.md'), '# Plan\n')
})

afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe.each(['bash', 'zsh', 'fish'])('%s', (shell) => {
  test('completes commands, options, values, rules, branches and plans', () => {
    const script = join(folder, `.${shell}`)
    writeFileSync(script, execFileSync(process.execPath, [goalmark, 'completions', shell]))
    const input = typed.map(([line]) => `${line}\n`).join('')
    const said = execFileSync(shell, [...(shell === 'zsh' ? ['-f'] : []), complete(shell), script], {
      cwd: folder,
      input,
      encoding: 'utf8',
      env: { PATH: process.env.PATH, HOME: folder, TERM: 'dumb' },
    })
    const lines = said
      .trimEnd()
      .split('\n')
      .map((line) => line.trim())
    expect(typed.map(([line], index) => [line, lines[index]])).toEqual(typed)
  })
})
