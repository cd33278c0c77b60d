import { fullYear } from '../../text/year-digits.js'
import { classOf, digit, isAlphanumeric, isApostrophe, sameMark } from '../characters.js'
import { WordFlag } from '../lexicon.js'
import { senseOf, symbolIds } from '../symbols.js'
import { noSenses } from '../token.js'
import { type Cursor, noEntry, push, pushMasked } from './cursor.js'
import { alphanumericEnd, digitsEnd, isPossessive } from './ends.js'

const pairs = new Set(['->', '=>', '>=', '<=', '--', '::'])

export function readMark(cursor: Cursor): number {
  const { text, at, lexicon } = cursor
  const code = text.charCodeAt(at)
  if (isApostrophe(code)) return readApostrophe(cursor)
  const next = text.charCodeAt(at + 1)
  if (code === 35 && classOf(next) === digit) {
    cursor.triggered = true
    return pushMasked(cursor, alphanumericEnd(text, at + 1), 'id')
  }
  const isPair = (next === 62 || next === 61 || next === 45 || next === 58) && pairs.has(text.slice(at, at + 2))
  const end = isPair || (code >= 0xd800 && code < 0xdc00 && at + 1 < text.length) ? at + 2 : at + 1
  const raw = text.slice(at, end)
  const word = code < 128 ? raw : (sameMark[raw] ?? raw)
  const entry = lexicon.words.get(word) ?? noEntry
  return push(cursor, end, 'mark', word, entry.senses, entry.flags)
}

/** A possessive is a word of its own; `'26` is a year. */
function readApostrophe(cursor: Cursor): number {
  const { text, lower, at, lexicon } = cursor
  const { possessive } = lexicon.pack
  if (possessive !== null && classOf(text.charCodeAt(at - 1)) >= digit && isPossessive(lower, at, possessive)) {
    return push(cursor, at + possessive.length, 'mark', possessive, lexicon.words.get(possessive)?.senses ?? noSenses, WordFlag.possessive)
  }
  const end = digitsEnd(text, at + 1)
  if (end - at === 3 && !isAlphanumeric(text.charCodeAt(end)) && !isAlphanumeric(text.charCodeAt(at - 1))) {
    cursor.triggered = true
    return push(cursor, end, 'number', text.slice(at, end), [senseOf(symbolIds.YEAR, fullYear(text.slice(at + 1, end)))], 0)
  }
  return push(cursor, at + 1, 'mark', "'", noSenses, 0)
}
