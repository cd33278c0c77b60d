import { describe, expect, test } from 'vitest'
import { capitals, hasLetter, hasLetterOrDigit, letters } from '../../src/text/letters.js'

describe('letters by their blocks', () => {
  test.each([
    ['Latin', 'aZéßøŁ'],
    ['Greek', 'αΩΆ'],
    ['Cyrillic', 'яЁї'],
    ['Hebrew', 'את'],
    ['Arabic', 'هدف'],
    ['Devanagari', 'लक्ष्य'],
    ['Thai', 'เป้า'],
    ['kana', 'あンー'],
    ['Han', '目标々'],
    ['Hangul', '목표'],
    ['full width', 'Ａｚ'],
  ])('%s', (_script, text) => {
    for (const char of text) expect([char, hasLetter(char)]).toEqual([char, true])
  })

  test.each(['', ' ', '×÷', '1/2', '—–-', '“”', '、。・', '٣', '☃✅🎯', '…', '​', '﻿'])('%j has none', (text) => {
    expect(hasLetter(text)).toBe(false)
  })

  test('every letter of the Basic Multilingual Plane that ICU knows is in the class, but for rare scripts', () => {
    const known = new RegExp(`[${letters}]`)
    const missed: string[] = []
    for (let code = 0; code < 0xd800; code++) {
      const char = String.fromCharCode(code)
      if (/\p{L}/u.test(char) && !known.test(char)) missed.push(code.toString(16).padStart(4, '0'))
    }
    // Modifier letters, subscripts, and symbols that look like letters (ℓ, ℮).
    expect(missed.filter((code) => !/^(?:02[bcde]|20|21|2e2f|303)/.test(code))).toEqual([])
  })

  test('digits count beside letters', () => {
    expect(['7', '٣', '７', 'x'].map(hasLetterOrDigit)).toEqual([true, true, true, true])
    expect(['-', '²', '%'].map(hasLetterOrDigit)).toEqual([false, false, false])
  })

  test('capitals', () => {
    const capital = new RegExp(`^[${capitals}]$`)
    expect([...'AÉØΩЯ'].every((char) => capital.test(char))).toBe(true)
    expect([...'aéøωя×1'].some((char) => capital.test(char))).toBe(false)
  })
})
