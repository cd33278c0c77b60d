import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { words as english } from '../../src/lang/en/words.js'
import { plainProse } from '../../src/words/prose.js'
import { readWords } from '../../src/words/read-words.js'
import { read } from './said.js'

/** Texts in which the words and marks of time and number are common. */
const parts = [
  ...[
    'by',
    'the',
    'end',
    'of',
    'June',
    'may',
    'second',
    'first',
    'twenty',
    '-',
    'one',
    '30',
    '2026',
    '3/4',
    '24/7',
    'Q3',
    'FY27',
    'next',
    'week',
    'weeks',
    'in',
    'a',
    'from',
    'to',
    'between',
    'and',
  ],
  ...[
    '12',
    'books',
    '%',
    '$',
    '1,000',
    '.',
    ',',
    '(',
    ')',
    '→',
    '–',
    "'s",
    "'26",
    '10k',
    '3h',
    '2026-06-30',
    '30.06.2026',
    'every',
    'other',
    'Friday',
    'before',
    'review',
    'half',
    'hundred',
    '+',
    '>=',
    'v2',
    'İ',
    '🎯',
    '目标',
    '\0',
  ],
]
const text = fc
  .array(fc.tuple(fc.constantFrom(...parts), fc.constantFrom(' ', ' ', ' ', '')), { maxLength: 25 })
  .map((pairs) => pairs.flat().join(''))

describe('on any text', () => {
  test('reading ends, and every place lies inside', () => {
    fc.assert(
      fc.property(fc.oneof(text, fc.string(), fc.string({ unit: 'grapheme' })), (source) => {
        const { masks, times, quantities } = read(source)
        for (const { from, to } of [...masks, ...times, ...quantities]) expect(0 <= from && from < to && to <= source.length).toBe(true)
        for (const { lead, from } of times) expect(0 <= lead && lead <= from).toBe(true)
      }),
      { numRuns: 500 },
    )
  })

  test('times stand in order and do not overlap; nothing masked is a time or a quantity', () => {
    fc.assert(
      fc.property(text, (source) => {
        const { masks, times, quantities } = read(source)
        for (const [index, time] of times.entries()) expect(time.from).toBeGreaterThanOrEqual(times[index - 1]?.to ?? 0)
        for (const [index, quantity] of quantities.entries()) expect(quantity.from).toBeGreaterThanOrEqual(quantities[index - 1]?.to ?? 0)
        for (const mask of masks) expect(quantities.some(({ from, to }) => mask.from <= from && to <= mask.to)).toBe(false)
      }),
      { numRuns: 500 },
    )
  })
})

test('code is masked and says nothing', () => {
  const prose = { ...plainProse('Set timeout to 30 by June', 0), marks: [{ kind: 'code', from: 4, to: 17, url: null }] as const }
  expect(readWords(prose, english)).toMatchObject({
    masks: [{ kind: 'code', from: 4, to: 17 }],
    times: [{ from: 21, to: 25 }],
    quantities: [],
  })
})

test('without a pack nothing is read', () => {
  expect(readWords(plainProse('12 books by June', 0), null)).toEqual({ masks: [], times: [], quantities: [] })
})
