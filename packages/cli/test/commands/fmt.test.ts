import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { fixablePlan, folderWith, runHere } from '../support/goalmark.js'

describe('fmt', () => {
  test('twice is once, and stdin comes back as it would be written', async () => {
    const folder = folderWith({ 'a.md': fixablePlan })
    const piped = await runHere(folder, ['fmt', '--stdin-filename', 'a.md'], { stdin: fixablePlan })
    await runHere(folder, ['fmt'])
    expect(readFileSync(join(folder, 'a.md'), 'utf8')).toBe(piped.stdout)
    expect((await runHere(folder, ['fmt', '--check'])).code).toBe(0)
  })

  test.each([
    ['a label in a list', '- Done when: two talks', '- **Done when:** two talks'],
    ['a day in words', '- **By:** 30 November 2026', '- **By:** 2026-11-30'],
    ['a day in numbers that can mean one only', '- **By:** 30.11.2026', '- **By:** 2026-11-30'],
    [
      'both, with its history',
      '- Deadline: 30 November 2026 (was 2026-10-30: exam moved)',
      '- **Deadline:** 2026-11-30 (was 2026-10-30: exam moved)',
    ],
    ['a day that can mean two', '- **By:** 03/04/2026', '- **By:** 03/04/2026'],
    ['a month', '- **By:** November 2026', '- **By:** November 2026'],
    ['a sentence', '- **Done when:** it is shown by 30 November 2026', '- **Done when:** it is shown by 30 November 2026'],
    ['a label of your own', '- Mood: fine', '- Mood: fine'],
  ])('%s', async (_, before, after) => {
    const plan = (line: string) => `---\nplan: development\n---\n\n## Goals\n\n### Present the compiler work\n\n${line}\n`
    const { stdout } = await runHere(folderWith({}), ['fmt', '-'], { stdin: plan(before) })
    expect(stdout).toBe(plan(after))
    expect((await runHere(folderWith({}), ['fmt', '-'], { stdin: stdout })).stdout).toBe(stdout)
  })

  test('what is no plan comes back as it went in', async () => {
    const text = '\ufeff# Notes\r\n\r\n* a\r\n'
    expect((await runHere(folderWith({}), ['fmt', '-'], { stdin: text })).stdout).toBe(text)
  })
})
