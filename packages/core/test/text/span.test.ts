import { describe, expect, test } from 'vitest'
import { bySpan, covers, joined, overlaps, spanOf, textAt, touches, trimmed } from '../../src/text/span.js'

const goals = '# Goals'

test('a span quotes what it covers', () => {
  expect(textAt(goals, spanOf(2, 7))).toBe('Goals')
})

describe('two spans', () => {
  test.each([
    { a: [0, 4], b: [1, 3], covered: true, overlap: true },
    { a: [0, 4], b: [0, 4], covered: true, overlap: true },
    { a: [0, 4], b: [3, 6], covered: false, overlap: true },
    { a: [0, 4], b: [4, 6], covered: false, overlap: false },
    { a: [0, 4], b: [2, 2], covered: true, overlap: true },
    { a: [0, 4], b: [4, 4], covered: true, overlap: false },
  ] as const)('$a and $b', ({ a, b, covered, overlap }) => {
    expect(covers(spanOf(a[0], a[1]), spanOf(b[0], b[1]))).toBe(covered)
    expect(overlaps(spanOf(a[0], a[1]), spanOf(b[0], b[1]))).toBe(overlap)
  })

  test('join to the smallest over both', () => {
    expect(joined(spanOf(5, 7), spanOf(1, 2))).toEqual({ start: 1, end: 7 })
  })

  test('stand in order of start, then of end', () => {
    expect([spanOf(3, 4), spanOf(1, 5), spanOf(1, 2)].sort(bySpan)).toEqual([spanOf(1, 2), spanOf(1, 5), spanOf(3, 4)])
  })
})

test.each([
  [1, false],
  [2, true],
  [7, true],
  [8, false],
])('a caret at %i touches `Goals`: %s', (offset, expected) => {
  expect(touches(spanOf(2, 7), offset)).toBe(expected)
})

test.each([
  ['  by June ', 'by June'],
  ['\tby\u00a0June\u3000', 'by\u00a0June'],
  ['   ', ''],
  ['x', 'x'],
])('%j trims to %j', (text, expected) => {
  expect(textAt(text, trimmed(text, spanOf(0, text.length)))).toBe(expected)
})
