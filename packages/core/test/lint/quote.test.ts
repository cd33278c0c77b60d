import fc from 'fast-check'
import { expect, test } from 'vitest'
import { quoted, withoutQuotations } from '../../src/lint/quote.js'

test.each([
  ['some documentation', '"some documentation"'],
  ['two\n  lines', '"two lines"'],
  ['say "yes"', '"say \'yes\'"'],
  ['red \u001b[31m', '"red [31m"'],
  ['Build relationships across the whole organisation and keep them', '"Build relationships across the whole…"'],
])('%j → %s', (words, expected) => {
  expect(quoted(words)).toBe(expected)
})

test('whatever the words are, a message can be told without them', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (one, other) => {
      expect(withoutQuotations(`Two: ${quoted(one)} and ${quoted(other)}`)).toBe('Two: "…" and "…"')
    }),
  )
})
