import { describe, expect, test } from 'vitest'
import { fixablePlan, folderWith, goalmark, goodPlan, wrongPlan } from '../support/goalmark.js'

describe('threads', () => {
  test.each([
    ['lint', '--format', 'json', '--today', '2026-02-20'],
    ['status', '--json', '--today', '2026-02-20'],
    ['fmt', '--diff'],
  ])('give the same report in the same order: %s', (...argv) => {
    const files = Object.fromEntries(
      Array.from({ length: 260 }, (_, index) => [`p${index}.md`, [goodPlan, wrongPlan, fixablePlan, '# no\n'][index % 4]!]),
    )
    const folder = folderWith(files)
    const one = goalmark(folder, [...argv, '--no-cache', '--jobs', '1'])
    const three = goalmark(folder, [...argv, '--no-cache', '--jobs', '3'])
    expect(three).toEqual(one)
    expect(new Set(one.stdout.match(/\bp\d+\.md/g)).size).toBe(argv[0] === 'fmt' ? 65 : 195)
  })
})
