import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Prose, plainProse, sourceSpan } from '../../src/words/prose.js'

/** `**Read** 12&nbsp;books`, as its comment in `prose.ts` writes it. */
const source = '**Read** 12&nbsp;books'
const read: Prose = { text: 'Read 12 books', map: [0, 2, 4, 6, 4, 8, 7, 11, 8, 17, 13, 22], marks: [] }
const quote = (from: number, to: number): string => {
  const { start, end } = sourceSpan(read, from, to)
  return source.slice(start, end)
}

describe('words lead back to their source', () => {
  test.each([
    ['Read', 0, 4, 'Read'],
    ['a part of a word', 1, 3, 'ea'],
    ['12', 5, 7, '12'],
    ['the blank that was an entity', 7, 8, '&nbsp;'],
    ['12 books, entity and all', 5, 13, '12&nbsp;books'],
    ['Read 12, over the marks between', 0, 7, 'Read** 12'],
    ['the blank after the marks', 4, 5, ' '],
    ['the last word', 8, 13, 'books'],
  ])('%s', (_what, from, to, expected) => {
    expect(quote(from, to)).toBe(expected)
  })

  test('all of it is the default', () => {
    expect(sourceSpan(read)).toEqual({ start: 2, end: 22 })
  })
})

test('plain prose stands in the source as it is', () => {
  fc.assert(
    fc.property(fc.string(), fc.nat(100), fc.nat(100), fc.nat(1000), (text, a, b, start) => {
      const [from, to] = [Math.min(a, b, text.length), Math.min(Math.max(a, b), text.length)]
      expect(sourceSpan(plainProse(text, start), from, to)).toEqual({ start: start + from, end: start + to })
    }),
  )
})

/** A source of words with marks between them, and its prose: the marks are left out. */
const marked = fc
  .array(fc.record({ word: fc.string({ minLength: 1, maxLength: 5 }), gap: fc.constantFrom('', '**', '](', '<!-- -->') }), {
    minLength: 1,
    maxLength: 6,
  })
  .map((parts) => {
    const map: number[] = []
    let text = ''
    let written = ''
    for (const { word, gap } of parts) {
      written += gap
      if (gap !== '' || map.length === 0) {
        if (map.length > 0) map.push(text.length, written.length - gap.length)
        map.push(text.length, written.length)
      }
      text += word
      written += word
    }
    map.push(text.length, written.length)
    return { written, prose: { text, map, marks: [] } as Prose }
  })

test('every stretch of words lies inside the source, begins and ends with its own characters', () => {
  fc.assert(
    fc.property(marked, fc.nat(30), fc.nat(30), ({ written, prose }, a, b) => {
      const from = Math.min(a, b) % prose.text.length
      const to = Math.min(prose.text.length, Math.max(from + 1, Math.max(a, b)))
      const { start, end } = sourceSpan(prose, from, to)
      expect(start >= 0 && start < end && end <= written.length).toBe(true)
      expect([written[start], written[end - 1]]).toEqual([prose.text[from], prose.text[to - 1]])
    }),
  )
})

test('spans of stretches in order stand in order', () => {
  fc.assert(
    fc.property(marked, fc.nat(30), ({ prose }, at) => {
      const middle = at % (prose.text.length + 1)
      expect(sourceSpan(prose, 0, middle).end).toBeLessThanOrEqual(sourceSpan(prose, middle).end)
    }),
  )
})
