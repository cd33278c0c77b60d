import { loadNative } from '@goalmark/core/native'
import { expect, test } from 'vitest'
import { soak } from './support/soak.js'

test.each([
  ['the native engine', loadNative, 600],
  ['the reference engine', async () => undefined, 150],
])('many random edits end with the findings of a fresh reading, with %s', { timeout: 120_000 }, async (_, native, edits) => {
  expect(await soak({ seed: 2026, edits, every: 150, native })).toEqual({ edits, compared: edits / 150, different: [], errors: [] })
})
