import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { TextDocument } from 'vscode-languageserver-textdocument'
import { endOfLine, lineColumnAt, linesAfter, linesOf, offsetAt, positionAt } from '../../src/text/lines.js'

/** Texts in which ends of line of every kind, and what only looks like one, are common. */
const text = fc
  .array(fc.constantFrom('a', 'goal', ' ', '\n', '\r', '\r\n', '\u2028', '\u0085', '\f', '\t', '🎯', 'é', '目', '\0'), { maxLength: 40 })
  .map((parts) => parts.join(''))

describe('agrees with the text document of the protocol', () => {
  test('from offset to position', () => {
    fc.assert(
      fc.property(text, fc.integer({ min: -2, max: 80 }), (source, offset) => {
        expect(positionAt(linesOf(source), offset)).toEqual(
          TextDocument.create('file:///plan.md', 'markdown', 1, source).positionAt(offset),
        )
      }),
    )
  })

  test('from position to offset', () => {
    fc.assert(
      fc.property(text, fc.integer({ min: 0, max: 20 }), fc.integer({ min: 0, max: 50 }), (source, line, character) => {
        expect(offsetAt(linesOf(source), { line, character })).toBe(
          TextDocument.create('file:///plan.md', 'markdown', 1, source).offsetAt({ line, character }),
        )
      }),
    )
  })
})

test('the lines after an edit are those of the text it left', () => {
  fc.assert(
    fc.property(text, text, fc.nat(80), fc.nat(80), (source, put, one, other) => {
      const [start = 0, end = 0] = [one % (source.length + 1), other % (source.length + 1)].sort((a, b) => a - b)
      const after = source.slice(0, start) + put + source.slice(end)
      expect(linesAfter(linesOf(source), after, { span: { start, end }, text: put })).toEqual(linesOf(after))
    }),
    { numRuns: 3000 },
  )
})

test('people count lines and columns from one', () => {
  expect(lineColumnAt(linesOf('# Goals\n\n- Run'), 11)).toEqual({ line: 3, column: 3 })
})

test.each([
  ['# Goals', '\n'],
  ['a\nb\r\n', '\n'],
  ['a\r\nb\n', '\r\n'],
  ['a\rb', '\r'],
])('the end of line of %j is %j', (source, expected) => {
  expect(endOfLine(source)).toBe(expected)
})
