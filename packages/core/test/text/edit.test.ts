import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { applyEdits, type Edit } from '../../src/text/edit.js'

const edit = (start: number, end: number, text: string): Edit => ({ span: { start, end }, text })

describe('edits of `by June`', () => {
  test.each([
    { what: 'replace a word', edits: [edit(3, 7, 'July')], result: 'by July' },
    { what: 'insert and remove', edits: [edit(0, 2, ''), edit(7, 7, ' 2026')], result: ' June 2026' },
    { what: 'come in any order', edits: [edit(3, 7, 'May'), edit(0, 2, 'in')], result: 'in May' },
    { what: 'insert where a replacement begins', edits: [edit(3, 7, 'May'), edit(3, 3, '1 ')], result: 'by 1 May' },
    { what: 'may stand side by side', edits: [edit(0, 3, 'until '), edit(3, 7, 'May')], result: 'until May' },
    { what: 'that overlap are refused', edits: [edit(0, 4, 'x'), edit(3, 7, 'y')], result: undefined },
    { what: 'that insert at one place are refused', edits: [edit(3, 3, 'a'), edit(3, 3, 'b')], result: undefined },
    { what: 'outside the text are refused', edits: [edit(3, 8, 'x')], result: undefined },
    { what: 'that end before they start are refused', edits: [edit(4, 3, 'x')], result: undefined },
  ])('$what', ({ edits, result }) => {
    expect(applyEdits('by June', edits)).toBe(result)
  })
})

test('no edit changes nothing', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      expect(applyEdits(text, [])).toBe(text)
    }),
  )
})
