import { expect, test } from 'vitest'
import { noteFinder } from '../../src/workspace/note-near.js'

const near = noteFinder(() => ['company/Ladder.md', 'people/ana.md', 'people/anna.md', 'ways-of-working.md'])

test.each([
  ['ladder', 'company/Ladder.md'],
  ['laddder', 'company/Ladder.md'],
  ['lader', 'company/Ladder.md'],
  ['lad', undefined],
  // The first by path, where two are as near
  ['anan', 'people/ana.md'],
  ['ways-of-wroking', 'ways-of-working.md'],
  ['', undefined],
] as const)('%s means %s', (name, path) => {
  expect(near(name)).toBe(path)
})
