import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { folderWith, goodPlan, runHere, unclearPlan, wrongPlan } from '../support/goalmark.js'

describe('baseline', () => {
  test('hides what was there, shows what is new, survives moved lines, and knows what is mended', async () => {
    const folder = folderWith({ 'a.md': unclearPlan, 'b.md': wrongPlan })
    expect((await runHere(folder, ['baseline', 'create'])).stderr).toMatch(/^goalmark-baseline\.jsonl: \d+ findings? will not be shown/)
    expect((await runHere(folder, ['lint'])).code).toBe(0)
    writeFileSync(join(folder, 'a.md'), unclearPlan.replace('## Goals', 'Moved.\n\nDown.\n\n## Goals'))
    expect((await runHere(folder, ['lint'])).code).toBe(0)
    writeFileSync(join(folder, 'c.md'), wrongPlan.replace('Ada', 'Eve'))
    const { code, stdout } = await runHere(folder, ['lint', '--format', 'compact'])
    expect({ code, paths: [...new Set(stdout.match(/^[a-c]\.md/gm))] }).toEqual({ code: 1, paths: ['c.md'] })
    writeFileSync(join(folder, 'c.md'), goodPlan)
    writeFileSync(join(folder, 'b.md'), goodPlan)
    expect((await runHere(folder, ['baseline', 'check'])).code).toBe(1)
    expect((await runHere(folder, ['lint'])).stdout).toMatch(/of the baseline match nothing any more/)
    await runHere(folder, ['baseline', 'prune'])
    expect((await runHere(folder, ['baseline', 'check'])).code).toBe(0)
    expect((await runHere(folder, ['lint', '--no-baseline'])).code).toBe(1)
  })

  test('says how much of it is new when there was one', async () => {
    const folder = folderWith({ 'a.md': wrongPlan })
    const first = (await runHere(folder, ['baseline', 'create'])).stderr
    writeFileSync(join(folder, 'b.md'), wrongPlan.replace('Ada', 'Eve'))
    const second = (await runHere(folder, ['baseline', 'create'])).stderr
    expect([first, second]).toEqual([
      'goalmark-baseline.jsonl: 2 findings will not be shown. Commit it; what is new will be.\n',
      'goalmark-baseline.jsonl: 4 findings will not be shown, 2 of them new. Commit it; what is new will be.\n',
    ])
  })

  test('is the same file each time', async () => {
    const folder = folderWith({ 'a.md': unclearPlan, 'b.md': wrongPlan })
    await runHere(folder, ['baseline', 'create'])
    const first = readFileSync(join(folder, 'goalmark-baseline.jsonl'), 'utf8')
    await runHere(folder, ['baseline', 'create'])
    expect(readFileSync(join(folder, 'goalmark-baseline.jsonl'), 'utf8')).toBe(first)
  })
})
