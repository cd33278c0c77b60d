import { classOf, digit, isAlphanumeric, isApostrophe, isUnspaced, letter } from '../characters.js'
import { WordFlag } from '../lexicon.js'
import { type Sense, symbolIds } from '../symbols.js'
import { noSenses, tokenLike } from '../token.js'
import { type Cursor, noEntry, push, pushEntry, pushMasked } from './cursor.js'
import { alphanumericEnd, isPossessive } from './ends.js'
import { prefixedSense } from './prefixed-sense.js'

export function readWord(cursor: Cursor): number {
  const { text, lower, lexicon } = cursor
  if (isUnspaced(text.charCodeAt(cursor.at))) return readUnspaced(cursor)
  const end = letterEnd(cursor)
  const next = text.charCodeAt(end)
  if (classOf(next) === digit) return readLettersAndDigits(cursor, end)
  if (next === 46 || next === 58 || next === 64 || next === 43 || next === 35) {
    const special = specialEnd(text, cursor.at, end)
    if (special > end) return readSpecial(cursor, special)
  }
  const whole = lower.slice(cursor.at, end)
  const word = isApostrophe(text.charCodeAt(end - 1)) ? `${whole.slice(0, -1)}'` : whole
  const entry = lexicon.words.get(word) ?? noEntry
  pushEntry(cursor, end, 'word', word, entry)
  if (next === 46 && entry.flags & WordFlag.abbreviation) cursor.at = end + 1
  return cursor.at
}

/** The longest word of a script without blanks that anybody lists. */
const longestUnspaced = 6

/** Chinese, Japanese and Korean: the longest word of the pack that begins here, else one character. */
function readUnspaced(cursor: Cursor): number {
  const { text, lexicon, at } = cursor
  let end = at + 1
  while (end < at + longestUnspaced && isUnspaced(text.charCodeAt(end))) end++
  for (; end > at + 1; end--) {
    const entry = lexicon.words.get(text.slice(at, end))
    if (entry) return pushEntry(cursor, end, 'word', text.slice(at, end), entry)
  }
  return pushEntry(cursor, end, 'word', text[at]!, lexicon.words.get(text[at]!) ?? noEntry)
}

/** Where a run of letters ends. An apostrophe with letters after it belongs to the word (`don't`), a possessive `'s` does not; what is elided (`d'`) ends with it. */
function letterEnd({ text, lower, at, lexicon }: Cursor): number {
  const { elisions } = lexicon.pack
  let end = at + 1
  for (; end < text.length; end++) {
    const code = text.charCodeAt(end)
    if (classOf(code) === letter) continue
    if (elisions.length > 0 && isApostrophe(code) && elisions.includes(lower.slice(at, end))) return end + 1
    if (!isApostrophe(code) || classOf(text.charCodeAt(end + 1)) !== letter || isPossessive(lower, end, lexicon.pack.possessive)) break
  }
  return end
}

const wholeSpecial =
  /[a-z][a-z0-9+.-]*:\/\/[^\s)\]>]+|[\w.+-]+@[\w-]+(?:\.[\w-]+)+|(?:[a-z]\.){2,}|[A-Za-z]+(?:\+\+|#)(?:\d+)?|[\w-]+(?:\.[a-z][\w-]*)+(?:\/\S*)?|[A-Z]+(?:\.[A-Z]+)+/y

/** Where an address, a domain (`Monday.com`), an initialism (`p.m.`) or a name such as `C++17` ends; `end` for an ordinary word. */
function specialEnd(text: string, start: number, end: number): number {
  wholeSpecial.lastIndex = start
  const match = wholeSpecial.exec(text)
  return match ? Math.max(end, start + match[0].length) : end
}

function readSpecial(cursor: Cursor, end: number): number {
  const word = cursor.lower.slice(cursor.at, end)
  const entry = cursor.lexicon.words.get(word)
  if (entry) return pushEntry(cursor, end, 'word', word, entry)
  if (/\d/.test(word)) cursor.triggered = true
  const isInitialism = /^(?:[a-z]\.)+$/.test(word)
  if (isInitialism) return push(cursor, end, 'word', word, noSenses, 0)
  return pushMasked(cursor, end, /[:/@]/.test(word) ? 'url' : 'name')
}

/** `q3`, `fy27`, `w26`; else a month before its day (`april22`), else a name (`v2`, `k8s`). */
function readLettersAndDigits(cursor: Cursor, lettersEnd: number): number {
  const { text, lower, lexicon } = cursor
  cursor.triggered = true
  const end = fiscalEnd(cursor, lettersEnd, alphanumericEnd(text, lettersEnd))
  const letters = lower.slice(cursor.at, lettersEnd)
  const digits = lower.slice(lettersEnd, end).replace(/^\d+\//, '')
  const sense = /^\d+$/.test(digits) ? prefixedSense(lexicon.prefixes.get(letters), digits) : undefined
  if (sense) {
    const literals = lexicon.words.get(lower.slice(cursor.at, end))?.senses ?? noSenses
    return push(cursor, end, 'word', lower.slice(cursor.at, end), [sense, ...literals], 0)
  }
  const entry = lexicon.words.get(letters)
  if (entry && entry.flags & WordFlag.suffix && entry.senses.some(isMonth)) return pushEntry(cursor, lettersEnd, 'word', letters, entry)
  const whole = lexicon.words.get(lower.slice(cursor.at, end))
  if (whole) return pushEntry(cursor, end, 'word', lower.slice(cursor.at, end), whole)
  pushMasked(cursor, end, lexicon.pack.numbers.versionPrefixes.includes(letters) ? 'version' : 'name')
  skipVersionTail(cursor)
  return cursor.at
}

/** `FY26/27` is one word; it is named for the year it ends in. */
const fiscalEnd = ({ text, lower, at, lexicon }: Cursor, lettersEnd: number, end: number): number =>
  lexicon.prefixes.get(lower.slice(at, lettersEnd)) === symbolIds.FY && /^\/\d{2}(?!\d)/.test(text.slice(end, end + 4)) ? end + 3 : end

const isMonth = (sense: Sense): boolean => sense.symbol === symbolIds.MONTH

/** `v2.1.0`: what follows the name's first digits. */
function skipVersionTail(cursor: Cursor): void {
  while (cursor.text.charCodeAt(cursor.at) === 46 && isAlphanumeric(cursor.text.charCodeAt(cursor.at + 1))) {
    const last = cursor.tokens.pop()!
    const to = alphanumericEnd(cursor.text, cursor.at + 1)
    cursor.tokens.push(tokenLike(last, { to }))
    cursor.at = to
  }
}
