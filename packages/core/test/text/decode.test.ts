import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { decode, encode } from '../../src/text/decode.js'

const bytes = (...values: number[]): Uint8Array => Uint8Array.from(values)
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)

test('any text comes back as it was, with and without a byte order mark', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.boolean(), (text, bom) => {
      fc.pre(!text.startsWith('\ufeff'))
      expect(decode(encode(text, bom))).toEqual({ kind: 'text', text, bom })
    }),
  )
})

test('bytes that are text are given back byte by byte', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 60 }), (input) => {
      const decoded = decode(input)
      if (decoded.kind === 'text') expect(encode(decoded.text, decoded.bom)).toEqual(input)
    }),
  )
})

describe('a file', () => {
  test.each([
    { what: 'empty', input: bytes(), expected: { kind: 'text', text: '', bom: false } },
    { what: 'with ends of line of all kinds', input: utf8('a\r\nb\rc\n'), expected: { kind: 'text', text: 'a\r\nb\rc\n', bom: false } },
    { what: 'with a byte order mark', input: bytes(0xef, 0xbb, 0xbf, 0x23), expected: { kind: 'text', text: '#', bom: true } },
    {
      what: 'with two byte order marks',
      input: bytes(0xef, 0xbb, 0xbf, 0xef, 0xbb, 0xbf),
      expected: { kind: 'text', text: '\ufeff', bom: true },
    },
    { what: 'with a NUL', input: utf8('a\0b'), expected: { kind: 'text', text: 'a\0b', bom: false } },
    { what: 'in UTF-16, little end first', input: bytes(0xff, 0xfe, 0x23, 0), expected: { kind: 'not-utf8', reason: 'utf-16', at: 0 } },
    { what: 'in UTF-16, big end first', input: bytes(0xfe, 0xff, 0, 0x23), expected: { kind: 'not-utf8', reason: 'utf-16', at: 0 } },
    { what: 'in Latin-1', input: bytes(0x63, 0x61, 0x66, 0xe9, 0x0a), expected: { kind: 'not-utf8', reason: 'invalid', at: 3 } },
    {
      what: 'cut in the middle of a character',
      input: utf8('goal 🎯').subarray(0, 7),
      expected: { kind: 'not-utf8', reason: 'invalid', at: 5 },
    },
    {
      what: 'that is a picture',
      input: bytes(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0),
      expected: { kind: 'not-utf8', reason: 'binary', at: 0 },
    },
  ])('$what', ({ input, expected }) => {
    expect(decode(input)).toEqual(expected)
  })
})
