import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkLintGoalmark from 'remark-lint-goalmark'
import remarkParse from 'remark-parse'
import remarkStringify from 'remark-stringify'
import { unified } from 'unified'
import { VFile } from 'vfile'
import { expect, test } from 'vitest'

const run = async (text: string, path = 'plan.md') => {
  const file = new VFile({ value: text, path, cwd: '/nowhere' })
  await unified().use(remarkParse).use(remarkFrontmatter).use(remarkGfm).use(remarkLintGoalmark).use(remarkStringify).process(file)
  return file.messages.map(({ ruleId, line, column, fatal, reason }) => ({ ruleId, line, column, fatal, reason }))
}

test('a date that does not exist is an error at its own words', async () => {
  expect(await run('---\nplan: personal\n---\n\n## Goals\n\n### Read 12 books\n\n- **By:** 2026-02-30\n')).toContainEqual({
    ruleId: 'time-bound/readable-dates',
    line: 9,
    column: 11,
    fatal: true,
    reason: expect.stringContaining('2026-02-30'),
  })
})

test('a text that is no plan gives no message', async () => {
  expect(await run('# Changelog\n\n- Fixed a crash\n', 'CHANGELOG.md')).toEqual([])
})
