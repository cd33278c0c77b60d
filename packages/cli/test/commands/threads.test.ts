import { describe, expect, test } from 'vitest'
import { folderWith, goalmark, goodPlan, unclearPlan, wrongPlan } from '../support/goalmark.js'

describe('threads', () => {
  test('give the same report in the same order', () => {
    const files = Object.fromEntries(
      Array.from({ length: 260 }, (_, index) => [`p${index}.md`, [goodPlan, wrongPlan, unclearPlan, '# no\n'][index % 4]!]),
    )
    const folder = folderWith(files)
    const one = goalmark(folder, ['lint', '--no-cache', '--jobs', '1', '--format', 'json', '--today', '2026-02-20'])
    const three = goalmark(folder, ['lint', '--no-cache', '--jobs', '3', '--format', 'json', '--today', '2026-02-20'])
    expect(three).toEqual(one)
    expect(JSON.parse(one.stdout).summary.plans).toBe(195)
  })
})
