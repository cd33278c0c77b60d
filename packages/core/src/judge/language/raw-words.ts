import type { MetWord, MetWords } from './met-words.js'
import { sumWith } from './word-table.js'

/** From nothing but a blank to the end of a sentence; each is a stronger border than the one before. */
export const gaps = { none: 0, comma: 1, aside: 2, colon: 3, stop: 4 } as const
export type Gap = (typeof gaps)[keyof typeof gaps]

export interface RawWord {
  readonly word: MetWord
  readonly gap: Gap
  readonly from: number
  readonly to: number
}

/** The words of one text: the first `count` of `words`. They are read at once; the next text has the same places. */
export interface RawWords {
  readonly words: readonly RawWord[]
  readonly count: number
}

type Draft<Value> = { -readonly [Key in keyof Value]: Value[Key] }
const places: Draft<RawWord>[] = []
const found: Draft<RawWords> = { words: places, count: 0 }

/** Letters and digits, and between them `'`, `-`, `/`, `.`, `&`, `+`, `#`, `_`, `@` and the like: `C++17`, `on-call`, `I'd`, `A/B`; a colon or comma between digits: `19:00`, `150,000`. */
export function wordsIn(text: string, met: MetWords): RawWords {
  let count = 0
  const end = text.length
  let gap: Gap = gaps.none
  let from = 0
  while (from < end) {
    const code = text.charCodeAt(from)
    let to = from + 1
    let sum = code
    if (code < 128 ? kinds[code]! >= digit : isWordBeyond(code)) {
      for (; to < end; to++) {
        const next = text.charCodeAt(to)
        const kind = next < 128 ? kinds[next]! : isWordBeyond(next) ? letter : next === 0x2019 ? joiner : other
        if (kind >= digit) {
          sum = sumWith(sum, next)
          continue
        }
        if (
          kind === other ||
          !(kind === joiner ? next === 43 || (to + 1 < end && isWordStart(text.charCodeAt(to + 1))) : isBetweenDigits(text, to))
        )
          break
        sum = sumWith(sum, next)
      }
    } else if (!isLoneSign(text, from, code)) {
      if (code !== 32) gap = strongest(gap, borderOf(text, from, code))
      from = to
      continue
    }
    const word = met.of(text, from, to, sum)
    if (count === places.length) places.push({ word, gap, from, to })
    else {
      const place = places[count]!
      place.from = from
      place.to = to
      place.word = word
      place.gap = gap
    }
    count++
    gap = gaps.none
    from = to
  }
  found.count = count
  return found
}

/** What an ASCII character is to words: nothing; `:` and `,`; a sign that joins (`'` `-` `/` `.` `&` `+` `#` `_` `@`); a digit; a letter. */
const kinds = new Uint8Array(128)
const other = 0
const separator = 1
const joiner = 2
const digit = 3
const letter = 4
for (let code = 0; code < 128; code++) {
  if (code === 58 || code === 44) kinds[code] = separator
  else if (
    code === 39 ||
    code === 45 ||
    code === 47 ||
    code === 46 ||
    code === 38 ||
    code === 43 ||
    code === 35 ||
    code === 95 ||
    code === 64
  )
    kinds[code] = joiner
  else if (code >= 48 && code <= 57) kinds[code] = digit
  else if ((code >= 97 && code <= 122) || (code >= 65 && code <= 90)) kinds[code] = letter
}

const isBetweenDigits = (text: string, at: number): boolean =>
  at + 1 < text.length && isDigit(text.charCodeAt(at - 1)) && isDigit(text.charCodeAt(at + 1))

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
export const isDigit = (code: number): boolean => code >= 48 && code <= 57
const isWordStart = (code: number): boolean => (code < 128 ? kinds[code]! >= digit : isWordBeyond(code))
/** A letter beyond ASCII. */
const isWordBeyond = (code: number): boolean => code >= 0xc0 && code !== 0xd7 && code !== 0xf7 && !isSign(code)
/** Punctuation, arrows, dingbats and emoji above Latin. */
const isSign = (code: number): boolean =>
  (code >= 0x2000 && code <= 0x2bff) || (code >= 0x3000 && code <= 0x303f) || (code >= 0xd800 && code <= 0xdfff) || code >= 0xfe00
