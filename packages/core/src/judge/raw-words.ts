import { folded, foldedKey, hashed, type MetWord, type MetWords } from './met-words.js'

/** From nothing but a blank to the end of a sentence; each is a stronger border than the one before. */
export const gaps = { none: 0, comma: 1, aside: 2, colon: 3, stop: 4 } as const
export type Gap = (typeof gaps)[keyof typeof gaps]

export interface RawWord {
  readonly from: number
  readonly to: number
  readonly word: MetWord
  readonly gap: Gap
}

/** Letters and digits, and between them `'`, `-`, `/`, `.`, `&`, `+`, `#`, `_`, `@` and the like: `C++17`, `on-call`, `I'd`, `A/B`; a colon or comma between digits: `19:00`, `150,000`. */
export function wordsIn(text: string, met: MetWords): readonly RawWord[] {
  const words: RawWord[] = []
  let gap: Gap = gaps.none
  let at = 0
  while (at < text.length) {
    const code = text.charCodeAt(at)
    if (!isWordStart(code)) {
      if (isLoneSign(text, at, code)) {
        words.push({ from: at, to: at + 1, word: met.at(text, at, at + 1, hashed(0, code)), gap })
        gap = gaps.none
      } else if (code !== 32) gap = strongest(gap, borderOf(text, at, code))
      at++
      continue
    }
    const from = at
    let hash = hashed(0, folded(code))
    // Beyond ASCII folding may change how many units a word has.
    let ascii = code < 0x80
    for (at++; at < text.length; at++) {
      const next = text.charCodeAt(at)
      if (isWordStart(next)) ascii &&= next < 0x80
      else if (isJoiner(next)) {
        if (next !== 43 && !isWordStart(text.charCodeAt(at + 1))) break
      } else if (!((next === 58 || next === 44) && isDigit(text.charCodeAt(at - 1)) && isDigit(text.charCodeAt(at + 1)))) break
      hash = hashed(hash, folded(next))
    }
    words.push({ from, to: at, word: ascii ? met.at(text, from, at, hash) : met.ofKey(foldedKey(text.slice(from, at))), gap })
    gap = gaps.none
  }
  return words
}

/** `&` and `+` between blanks join as words do. */
const isLoneSign = (text: string, at: number, code: number): boolean => (code === 38 || code === 43) && text.charCodeAt(at + 1) === 32

const strongest = (a: Gap, b: Gap): Gap => (a > b ? a : b)

/** A dot ends a sentence before a blank or the end; a dash counts between blanks. */
function borderOf(text: string, at: number, code: number): Gap {
  switch (code) {
    case 44: // ,
      return gaps.comma
    case 40: // (
    case 41: // )
    case 91: // [
    case 93: // ]
      return gaps.aside
    case 58: // :
    case 59: // ;
      return gaps.colon
    case 0x2013: // –, `8–10` is one thing
      return isDigit(text.charCodeAt(at - 1)) && isDigit(text.charCodeAt(at + 1)) ? gaps.none : gaps.colon
    case 0x2014:
    case 0x2192: // →
    case 124: // |
      return gaps.colon
    case 45: // -
      return text.charCodeAt(at - 1) === 32 && text.charCodeAt(at + 1) === 32 ? gaps.colon : gaps.none
    case 46: // .
    case 33: // !
    case 63: // ?
    case 0x2026: // …
    case 0x3002: // 。
    case 10:
      return gaps.stop
    default:
      return gaps.none
  }
}

export const isUpper = (code: number): boolean => (code >= 65 && code <= 90) || (code >= 0xc0 && code <= 0xde && code !== 0xd7)
const isLower = (code: number): boolean => code >= 97 && code <= 122
export const isDigit = (code: number): boolean => code >= 48 && code <= 57
const isWordStart = (code: number): boolean =>
  (code >= 97 && code <= 122) ||
  (code >= 65 && code <= 90) ||
  isDigit(code) ||
  (code >= 0xc0 && code !== 0xd7 && code !== 0xf7 && !isSign(code))
/** Punctuation, arrows, dingbats and emoji above Latin. */
const isSign = (code: number): boolean =>
  (code >= 0x2000 && code <= 0x2bff) || (code >= 0x3000 && code <= 0x303f) || (code >= 0xd800 && code <= 0xdfff) || code >= 0xfe00
/** `'` `’` `-` `/` `.` `&` `+` `#` `_` `@` `*` inside a word. */
const isJoiner = (code: number): boolean =>
  code === 39 || code === 0x2019 || code === 45 || code === 47 || code === 46 || code === 38 || code === 43 || code === 95 || code === 64
