import { loadNative } from '@goalmark/core/native'
import { expect, test } from 'vitest'
import { fuzzProtocol } from './support/protocol-fuzz.js'

test.each([1, 2, 3, 4, 5, 6])('messages in odd orders neither end the server nor leave wrong findings (seed %i)', async (seed) => {
  expect(await fuzzProtocol({ seed, messages: 150, native: loadNative })).toEqual({ alive: true, different: [] })
})
