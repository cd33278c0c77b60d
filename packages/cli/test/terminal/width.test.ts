import { eastAsianWidth } from 'get-east-asian-width'
import { expect, test } from 'vitest'
import { cut, padded, untabbed, widthOf } from '../../src/terminal/width.js'

test.each([
  ['plain', 5],
  ['名前', 4],
  ['한글', 4],
  ['ｆｕｌｌ', 8],
  ['e\u0301', 1],
  ['🎯', 2],
  ['👩‍💻', 2],
  ['✔️', 2],
  ['✔', 1],
  ['a\tb', 5],
  ['\u200b', 0],
  ['–…“”', 4],
  ['Book it 📅 2026-06-01 ⏫', 24],
  ['📅\ufe0f', 2],
  ['⭐\u200d🔥', 2],
] as const)('%s takes %i columns', (text, columns) => {
  expect(widthOf(text)).toBe(columns)
})

test('letters are as wide as Unicode says', () => {
  const wrong: string[] = []
  for (let code = 0x20; code < 0x10000; code++) {
    const letter = String.fromCodePoint(code)
    if (!/^[\p{L}\p{N}\p{P}]$/u.test(letter) || /\p{Emoji}/u.test(letter)) continue
    if (widthOf(letter) !== eastAsianWidth(code)) wrong.push(`U+${code.toString(16)}`)
  }
  expect(wrong).toEqual([])
})

test('texts are cut and filled to columns, not characters', () => {
  expect(cut('名前を書く', 6)).toBe('名前…')
  expect(cut('short', 9)).toBe('short')
  expect(padded('名前', 6)).toBe('名前  ')
  expect(untabbed('a\tbc\td')).toBe('a   bc  d')
})
