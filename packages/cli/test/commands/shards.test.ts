import { describe, expect, test } from 'vitest'
import { fixablePlan, folderWith, goodPlan, hintedPlan, runHere, unclearPlan, wrongPlan } from '../support/goalmark.js'

describe('shards', () => {
  test('merged, they are the whole run', async () => {
    const files = Object.fromEntries(
      [goodPlan, wrongPlan, unclearPlan, hintedPlan, fixablePlan].map((text, index) => [`${index}.md`, text]),
    )
    const folder = folderWith(files)
    const codes: (number | null)[] = []
    for (const index of [1, 2, 3])
      codes.push((await runHere(folder, ['lint', '--shard', `${index}/3`, '--format', `json=out/${index}.json`])).code)
    const merged = await runHere(folder, ['merge', 'out/2.json', 'out/3.json', 'out/1.json', '--format', 'compact'])
    const whole = await runHere(folder, ['lint', '--format', 'compact'])
    expect(merged.stdout).toBe(whole.stdout)
    expect(merged.code).toBe(whole.code)
  })

  test('what is no report is refused', async () => {
    const { code, stderr } = await runHere(folderWith({ 'a.json': '{}' }), ['merge', 'a.json'])
    expect({ code, stderr }).toEqual({ code: 2, stderr: expect.stringContaining('not of goalmark') })
  })
})
