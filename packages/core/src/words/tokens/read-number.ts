import { classOf, digit, isApostrophe, isUnspaced, isUpper, letter } from '../characters.js'
import { WordFlag } from '../lexicon.js'
import { clusterNumeral, dottedDayNumeral, integerNumeral, isoNumeral, type Numeral } from '../numerals.js'
import { senseOf, symbolIds } from '../symbols.js'
import { noSenses } from '../token.js'
import { type Cursor, noEntry, push, pushMasked } from './cursor.js'
import { alphanumericEnd, digitsEnd } from './ends.js'
import { prefixedSense } from './prefixed-sense.js'

const hyphenDate =
  /\d{4}-\d{1,2}-\d{1,2}(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})?)?(?![\d])|\d{4}-\d{1,2}(?![\d-])|\d{1,2}-\d{1,2}-(?:\d{4}|\d{2})(?![\d-])|\d{1,2}-\d{4}(?![\d-])/y

export function readNumber(cursor: Cursor): number {
  const { text } = cursor
  cursor.triggered = true
  const start = cursor.at
  const { end, plain } = numberEnd(text, start, cursor.lexicon.pack.decimal)
  const raw = text.slice(start, end)
  if (plain && text.charCodeAt(end) === 45 && classOf(text.charCodeAt(end + 1)) === digit && readHyphenDate(cursor)) return cursor.at
  const next = text.charCodeAt(end)
  const numeral = plain ? integerNumeral(raw) : (dottedDayNumeral(raw, next === 46) ?? clusterNumeral(raw, cursor.lexicon.pack.decimal))
  if (plain && counted(cursor, end, numeral.value)) return cursor.at
  if (classOf(next) === letter && !isUnspaced(next)) return readSuffixed(cursor, end, numeral)
  const entry = cursor.lexicon.words.get(raw) ?? noEntry
  const literals = entry.senses
  return push(
    cursor,
    end,
    'number',
    raw,
    literals.length > 0 ? [...numeral.senses, ...literals] : numeral.senses,
    entry.flags & WordFlag.event,
    numeral,
  )
}

/** `2027年`, `6 月`: a figure with the sign that makes a year or a month of it, as one word. */
function counted(cursor: Cursor, end: number, value: number): boolean {
  const { text, lexicon } = cursor
  const at = text.charCodeAt(end) === 32 ? end + 1 : end
  if (!isUnspaced(text.charCodeAt(at))) return false
  const counter = lexicon.pack.numbers.counters[text[at]!]
  const isYear = counter === 'YEAR' && value >= 1900 && value < 2200
  if (!isYear && !(counter === 'MONTH' && value >= 1 && value <= 12)) return false
  const symbols = isYear ? ([symbolIds.YEAR, symbolIds['YEAR!']] as const) : ([symbolIds.MONTH, symbolIds['MONTH!']] as const)
  const senses = symbols.map((symbol) => senseOf(symbol, value))
  push(cursor, at + 1, 'word', text.slice(cursor.at, at + 1), senses, 0)
  return true
}

/** Digits with `.`, `,`, `:` or `/` between them. A comma belongs to the number only where it groups thousands or opens a fraction. */
function numberEnd(text: string, start: number, decimal: '.' | ','): { readonly end: number; readonly plain: boolean } {
  let end = digitsEnd(text, start)
  let plain = true
  for (;;) {
    const code = text.charCodeAt(end)
    if (groupsByBlank(text, start, end)) {
      end += 4
      plain = false
      continue
    }
    if (code !== 46 && code !== 44 && code !== 58 && code !== 47) break
    const next = digitsEnd(text, end + 1)
    if (next === end + 1) break
    if (code === 44 && decimal === '.' && next - end !== 4) break
    end = next
    plain = false
  }
  return { end, plain }
}

/** `3 000`: a blank, then exactly three digits, after one to three or another such group. */
function groupsByBlank(text: string, start: number, end: number): boolean {
  const code = text.charCodeAt(end)
  if (code !== 32 && code !== 0xa0 && code !== 0x202f) return false
  return (
    (end - start) % 4 <= 3 &&
    end - start <= 11 &&
    /^\d{1,3}(?:\s\d{3})*$/.test(text.slice(start, end)) &&
    digitsEnd(text, end + 1) === end + 4 &&
    text.charCodeAt(start) !== 48
  )
}

function readHyphenDate(cursor: Cursor): boolean {
  if (readIsoDay(cursor)) return true
  hyphenDate.lastIndex = cursor.at
  const match = hyphenDate.exec(cursor.text)
  if (!match) return false
  const end = cursor.at + match[0].length
  const numeral = clusterNumeral(match[0].replace(/T.*/, ''), cursor.lexicon.pack.decimal)
  if (numeral.mask || classOf(cursor.text.charCodeAt(end)) === letter) return false
  push(cursor, end, 'number', match[0], numeral.senses, 0, numeral)
  return true
}

/** `2026-06-30`, the way days stand in most plans: no pattern is asked. */
function readIsoDay(cursor: Cursor): boolean {
  const { text, at } = cursor
  if (digitsEnd(text, at) !== at + 4 || text.charCodeAt(at + 7) !== 45) return false
  if (digitsEnd(text, at + 5) !== at + 7 || digitsEnd(text, at + 8) !== at + 10 || classOf(text.charCodeAt(at + 10)) === letter)
    return false
  const numeral = isoNumeral(text.slice(at, at + 10))
  push(cursor, at + 10, 'number', text.slice(at, at + 10), numeral.senses, 0, numeral)
  return true
}

/** `1st`, `10k`, `1970s`, `3h`, `2FA`: what letters glued after digits make of them. */
function readSuffixed(cursor: Cursor, end: number, numeral: Numeral): number {
  const { text, lower, lexicon, at: start } = cursor
  const to = lettersOnlyEnd(text, end)
  const suffix = lower.slice(end, to)
  const { numbers } = lexicon.pack
  const shortText = lower.slice(start, to)
  const literals = lexicon.words.get(shortText)?.senses ?? noSenses
  if (numbers.ordinalSuffixes.includes(suffix) && numeral.value > 0) {
    return push(cursor, to, 'number', shortText, [senseOf(symbolIds.ORD, numeral.value, 1)], 0)
  }
  const decade = suffix === numbers.decadeSuffix ? decadeOf(text.slice(start, end), isDecadeLed(cursor)) : undefined
  if (decade !== undefined) return push(cursor, to, 'number', shortText, [senseOf(symbolIds.DECADE, decade)], 0)
  const scale = numbers.scaleSuffixes[text.slice(end, to)]
  if (scale && !Number.isNaN(numeral.value)) {
    const value = numeral.value * scale
    const scaled: Numeral = { ...numeral, value }
    return push(cursor, to, 'number', shortText, [senseOf(symbolIds.NUM, value), ...literals], 0, scaled)
  }
  const isName = suffix.length === 1 && isUpper(text.charCodeAt(end))
  const part = isName ? prefixedSense(lexicon.prefixes.get(suffix), lower.slice(start, end)) : undefined
  if (part) return push(cursor, to, 'word', shortText, [part], 0)
  // `3D` and `5G` are names; `3d` is three days, and `1H` above a half.
  const known = !isName && (lexicon.words.get(suffix)?.flags ?? 0) & WordFlag.suffix
  if (known) return push(cursor, end, 'number', lower.slice(start, end), numeral.senses, 0, numeral)
  return pushMasked(cursor, alphanumericEnd(text, end), 'name')
}

const lettersOnlyEnd = (text: string, from: number): number => {
  let end = from
  while (classOf(text.charCodeAt(end)) === letter) end++
  return end
}

/** `the 70s`, `'70s`: two digits alone before an `s` are seconds. */
const isDecadeLed = ({ text, at, tokens }: Cursor): boolean =>
  isApostrophe(text.charCodeAt(at - 1)) || ((tokens.at(-1)?.flags ?? 0) & WordFlag.determiner) !== 0

/** `1970` and, where something says so, `70` before an `s`. */
function decadeOf(digits: string, isLed: boolean): number | undefined {
  if (!digits.endsWith('0')) return undefined
  if (digits.length === 4 && Number(digits) >= 1300 && Number(digits) < 2200) return Number(digits)
  return digits.length === 2 && isLed ? 1900 + Number(digits) : undefined
}
