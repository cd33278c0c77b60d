import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { unifiedDiff } from '../../src/fix/unified-diff.js'

/** What git makes of the old text by the diff. */
function applied(before: string, diff: readonly string[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'goalmark-diff-'))
  try {
    writeFileSync(join(folder, 'plan.md'), before)
    execFileSync('git', ['apply', '--unidiff-zero', '-p0', '-'], { cwd: folder, input: `${diff.join('\n')}\n` })
    return readFileSync(join(folder, 'plan.md'), 'utf8')
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

describe('git reads what changed', () => {
  test('one line, with three lines around it', () => {
    expect(unifiedDiff('1\n2\n3\n4\n5\n6\n7\n8\n', '1\n2\n3\n4\nfive\n6\n7\n8\n', 'plan.md')).toEqual([
      '--- plan.md',
      '+++ plan.md',
      '@@ -2,7 +2,7 @@',
      ' 2',
      ' 3',
      ' 4',
      '-5',
      '+five',
      ' 6',
      ' 7',
      ' 8',
    ])
  })

  test('nothing', () => expect(unifiedDiff('a\n', 'a\n', 'plan.md')).toEqual([]))

  test('any change of any lines', () => {
    const lines = fc.array(fc.constantFrom('a', 'b', '', '- [ ] c', '# d'), { minLength: 1, maxLength: 12 })
    fc.assert(
      fc.property(lines, lines, fc.boolean(), (before, after, ends) => {
        const from = `${before.join('\n')}\n`
        const to = after.join('\n') + (ends ? '\n' : '')
        fc.pre(from !== to && to !== '')
        expect(applied(from, unifiedDiff(from, to, 'plan.md'))).toBe(to)
      }),
      { numRuns: 40 },
    )
  })

  test('twenty thousand lines, every third of them changed', () => {
    const line = (at: number): string => (at % 5 === 0 ? '' : at % 5 === 1 ? '- [ ] Row' : `Day ${at}`)
    const before = Array.from({ length: 20_000 }, (_, at) => line(at))
    const after = before.flatMap((each, at) => (at % 3 === 0 ? [`${each} *`] : at % 7 === 0 ? [each, 'new'] : at % 11 === 0 ? [] : [each]))
    const [from, to] = [before, after].map((lines) => `${lines.join('\n')}\n`) as [string, string]
    const diff = unifiedDiff(from, to, 'plan.md')
    expect(applied(from, diff)).toBe(to)
    expect(diff.length).toBeLessThan(45_000)
  })

  test('two long texts that have no line in common', () => {
    const [from, to] = ['a', 'b'].map((sign) => `${sign}\n`.repeat(3_000)) as [string, string]
    expect(applied(from, unifiedDiff(from, to, 'plan.md'))).toBe(to)
  })
})
