import { expect, test } from 'vitest'
import { planOf } from '../read.js'

const plan = (line: string): string => `---\nplan: personal\n---\n\n# My year\n\n## Goals\n\n- ${line}\n- Learn to swim\n`

test.each([
  ['[ ] Read 24 books 📅 2026-12-31 🔼', 'Read 24 books'],
  ['Read 24 books (due: 2026-12-31; owner: Marie)', 'Read 24 books'],
  ['Read 24 books [due:: 2026-12-31] this year', 'Read 24 books this year'],
  ['Read 24 books by 31 December 2026', 'Read 24 books by 31 December 2026'],
  ['[/] **Read** 24 books @due(2026-12-31) ^books', 'Read 24 books'],
  ['Read 24 books (7/10)', 'Read 24 books'],
])('a goal’s title is its words: %s', (line, title) => {
  const text = plan(line)
  const goal = planOf(text).goals[0]!
  expect(goal.title).toBe(title)
  expect(text.slice(goal.titleSpan.start, goal.titleSpan.end)).toContain('24 books')
})
