import { describe, expect, test } from 'vitest'
import { read } from '../../lint/read.js'

/** A picture as letters, a log in one line: nobody writes so much in one stretch, and nobody waits for it to be read. */
describe('of one stretch of words the first twenty thousand letters are read', () => {
  const titleOf = (words: string): string => read(`## Goals\n\n- ${words}\n`).plan.goals[0]!.title

  test.each([
    ['words, up to a blank', 'Read '.repeat(10_000), 'Read '.repeat(4000).trimEnd()],
    ['letters', 'w'.repeat(50_000), 'w'.repeat(20_000)],
    ['characters, none of them in half', `a${'𝒂'.repeat(30_000)}`, `a${'𝒂'.repeat(9_999)}`],
    ['no less than that', 'w'.repeat(20_000), 'w'.repeat(20_000)],
  ])('%s', (_, words, read) => {
    expect(titleOf(words)).toBe(read)
  })

  test('what follows stands where it stands', () => {
    const text = `## Goals\n\n- ${'word '.repeat(10_000)}\n- Read twelve books by 2026-02-30\n`
    const [, second] = read(text).plan.goals
    expect(text.slice(second!.titleSpan.start, second!.titleSpan.end)).toBe('Read twelve books by 2026-02-30')
  })
})
