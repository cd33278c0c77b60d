import { spawnSync } from 'node:child_process'
import { describe, expect, test } from 'vitest'
import { folderWith, runHere, writeInto } from '../support/goalmark.js'

test.each(['bash', 'zsh', 'fish', 'powershell'])('completions for %s name every command', async (shell) => {
  const { stdout } = await runHere(folderWith({}), ['completions', shell])
  for (const name of ['lint', 'status', 'baseline', 'explain', 'measurable/states-a-measure', 'fail-on']) expect(stdout).toContain(name)
})

const has = (shell: string): boolean => spawnSync(shell, ['--version']).status === 0

/** What a shell offers for a line that is being typed, as it would be sorted. */
const asked = {
  bash: (line: string) => `source ./goalmark.bash
    COMP_WORDS=(${line.replace(/ $/, ' ""')}); COMP_CWORD=$(( \${#COMP_WORDS[@]} - 1 )); _goalmark; printf '%s\\n' "\${COMPREPLY[@]}" | sort`,
  fish: (line: string) => `source ./goalmark.fish; complete -C '${line}' | string split -f1 \\t | sort`,
} as const

describe.each(['bash', 'fish'] as const)('%s', (shell) => {
  test.runIf(has(shell)).each([
    ['goalmark stat', ['status']],
    ['goalmark lint --fail', ['--fail-on']],
    ['goalmark lint --format sa', ['sarif']],
    ['goalmark status --by ', ['mentor', 'plan', 'program']],
    ['goalmark explain measurable/', ['measurable/counts-agree', 'measurable/states-a-measure']],
    ['goalmark completions p', ['powershell']],
    ['goalmark lint plans/', ['plans/a b.md', 'plans/c.md']],
  ])('offers for `%s`', async (line, expected) => {
    const folder = folderWith({ 'plans/a b.md': '', 'plans/c.md': '' })
    const { stdout: script } = await runHere(folder, ['completions', shell])
    writeInto(folder, { [`goalmark.${shell}`]: script })
    const { stdout } = spawnSync(shell, ['-c', asked[shell](line)], {
      cwd: folder,
      encoding: 'utf8',
      env: { ...process.env, HOME: folder },
    })
    expect(
      stdout
        .trimEnd()
        .split('\n')
        .map((each) => each.replace(/\\/g, '')),
    ).toEqual(expected)
  })
})

test.runIf(has('bash'))('bash: a value after an equals sign, which it takes for a word of its own', async () => {
  const folder = folderWith({})
  const { stdout: script } = await runHere(folder, ['completions', 'bash'])
  writeInto(folder, { 'goalmark.bash': script })
  const line = asked.bash('goalmark lint --format = sa')
  expect(spawnSync('bash', ['-c', line], { cwd: folder, encoding: 'utf8' }).stdout).toBe('sarif\n')
})
