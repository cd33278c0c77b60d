import { describe, expect, test } from 'vitest'
import { folderWith, goodPlan, runHere } from '../support/goalmark.js'

describe('parse', () => {
  test('gives the model, from a file and from stdin alike', async () => {
    const folder = folderWith({ 'a.md': goodPlan })
    const file = await runHere(folder, ['parse', 'a.md'])
    expect(JSON.parse(file.stdout)).toMatchObject({
      version: 1,
      path: 'a.md',
      plan: 'declared',
      goals: [{ title: 'Present the compiler work to the platform guild', steps: [{}, {}] }],
    })
    expect((await runHere(folder, ['parse', '--stdin-filename', 'a.md'], { stdin: goodPlan })).stdout).toBe(file.stdout)
    expect(JSON.parse((await runHere(folder, ['parse', '--schema'])).stdout)).toMatchObject({ $schema: expect.any(String) })
  })
})
