import { describe, expect, test } from 'vitest'
import { folderWith, runHere, unclearPlan, wrongPlan } from '../support/goalmark.js'

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

  test.each([
    ['the flag', ['--color', 'always'], { NO_COLOR: '1' }, true],
    ['NO_COLOR', [], { NO_COLOR: '1', FORCE_COLOR: '1' }, false],
    ['FORCE_COLOR', [], { FORCE_COLOR: '1' }, true],
    ['CI alone', [], { CI: 'true' }, false],
    ['no terminal', [], {}, false],
  ] as const)('%s decides about colour', async (_, argv, env, coloured) => {
    const { stdout } = await runHere(folderWith({ 'a.md': wrongPlan }), ['lint', ...argv], { env: env as Record<string, string> })
    expect(stdout.includes('\u001b[')).toBe(coloured)
  })
})
