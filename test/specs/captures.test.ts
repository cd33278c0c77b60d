import { expect, test } from 'vitest'
import { captures } from '../../scripts/captures.js'

/** The examples' expected output and the READMEs' blocks are what the built command line prints; `tsx scripts/captures.ts --write` renews them, to be read. */
test.each(captures().map((capture) => [capture.file, capture] as const))('%s', (_file, { expected, found }) => {
  expect(found).toBe(expected)
})
