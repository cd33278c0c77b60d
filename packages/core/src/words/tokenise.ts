import { blank, classOf, digit, letter } from './characters.js'
import type { Lexicon } from './lexicon.js'
import type { Token } from './token.js'
import type { Cursor } from './tokens/cursor.js'
import { readMark } from './tokens/read-mark.js'
import { readNumber } from './tokens/read-number.js'
import { readWord } from './tokens/read-word.js'

/** A prose as words, numbers and marks. Empty where no digit and no word of time or number stands in it: then there is nothing to read. */
export function tokenise(text: string, lexicon: Lexicon): Token[] {
  const lower = text.toLowerCase()
  const cursor: Cursor = {
    text,
    lower: lower.length === text.length ? lower : text,
    lexicon,
    tokens: [],
    at: 0,
    triggered: false,
    led: false,
  }
  while (cursor.at < text.length) {
    const kind = classOf(text.charCodeAt(cursor.at))
    if (kind === blank) cursor.at++
    else if (kind === letter) readWord(cursor)
    else if (kind === digit) readNumber(cursor)
    else readMark(cursor)
  }
  return cursor.triggered ? cursor.tokens : []
}
