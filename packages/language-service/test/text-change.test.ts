import { linesOf } from '@goalmark/core'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { TextDocument } from 'vscode-languageserver-textdocument'
import { changedText, editedSpan, movedSpan, type TextChange } from '../src/index.js'

const piece = fc.constantFrom('a', 'é', '🎯', '\r\n', '\n', '\r', '\u2028', '\t', ' ', '# Goal', '')
const text = fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(''))
const position = fc.record({ line: fc.nat({ max: 12 }), character: fc.nat({ max: 30 }) })
const change: fc.Arbitrary<TextChange> = fc.oneof(
  fc.record({ text }),
  fc.record({ text, range: fc.tuple(position, position).map(([a, b]) => ({ start: a, end: b })) }),
)

/** A fresh document for each change: one that is kept counts lines wrongly once an edit parts or joins CRLF. */
const asTheProtocolDoes = (before: string, each: TextChange): string =>
  TextDocument.update(
    TextDocument.create('x', 'markdown', 1, before),
    [each.range ? { range: each.range, text: each.text } : { text: each.text }],
    2,
  ).getText()

describe('changes give the text that the protocol’s own implementation gives', () => {
  test('for any text and any changes, with emoji, CRLF, lone CR and places past the end', () => {
    fc.assert(
      fc.property(text, fc.array(change, { maxLength: 6 }), (before, changes) => {
        expect(changedText(before, linesOf(before), changes).text).toBe(changes.reduce(asTheProtocolDoes, before))
      }),
      { numRuns: 2000 },
    )
  })

  test('and the edits that were made lead from the one to the other', () => {
    fc.assert(
      fc.property(text, fc.array(change, { maxLength: 4 }), (before, changes) => {
        const { text: after, edits } = changedText(before, linesOf(before), changes)
        expect(edits.reduce((now, { span, text: put }) => now.slice(0, span.start) + put + now.slice(span.end), before)).toBe(after)
        const edited = editedSpan(edits)
        if (edited) expect(edited.start >= 0 && edited.end <= after.length && edited.start <= edited.end).toBe(true)
      }),
    )
  })
})

test.each([
  [
    'no range is a whole text, but only its middle was changed',
    'one two three',
    { text: 'one 2 three' },
    { span: { start: 4, end: 7 }, text: '2' },
  ],
  [
    'a range given backwards is turned round',
    'abc',
    { range: { start: { line: 0, character: 2 }, end: { line: 0, character: 1 } }, text: '' },
    { span: { start: 1, end: 2 }, text: '' },
  ],
])('%s', (_, before, change_, edit) => {
  expect(changedText(before, linesOf(before), [change_]).edits).toEqual([edit])
})

test.each<[string, unknown]>([
  ['no change at all', null],
  ['text that is no text', { text: 7 }],
  ['a range of nonsense', { text: '', range: { start: { line: Number.NaN, character: 'x' }, end: null } }],
])('%s leaves the text alone', (_, change_) => {
  expect(changedText('abc', linesOf('abc'), [change_ as TextChange]).text).toBe('abc')
})

test.each([
  ['before the edit it stays', { start: 0, end: 2 }, { start: 0, end: 2 }],
  ['behind the edit it moves', { start: 6, end: 8 }, { start: 8, end: 10 }],
  ['around the edit it grows', { start: 1, end: 8 }, { start: 1, end: 10 }],
  ['inside what was replaced it keeps to it', { start: 4, end: 5 }, { start: 4, end: 7 }],
])('a span moves with the text: %s', (_, span, moved) => {
  expect(movedSpan(span, [{ span: { start: 3, end: 5 }, text: 'four' }])).toEqual(moved)
})
