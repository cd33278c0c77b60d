import { expect, test } from 'vitest'
import { mayBePlan } from '../src/may-be-plan.js'

test.each([
  ['a declared plan', '---\nplan: okr\n---\n', true],
  ['a goals heading', '# Notes\n\n## My goals\n', true],
  ['German', '# Entwicklungsplan\n\n## Ziele\n', true],
  ['Japanese', '# 2026年の目標\n', true],
  ['a shopping list', '# Shopping\n\n- [ ] milk\n', false],
  ['nothing', '', false],
])('%s', (_name, text, may) => {
  expect(mayBePlan(text, '/notes/today.md')).toBe(may)
})

test('the name of the file counts too', () => {
  expect(mayBePlan('- [ ] one\n', '/teams/okrs-2026.md')).toBe(true)
})
