import { fullYear } from '../text/year-digits.js'
import { blank, classOf, digit, isAlphanumeric, isApostrophe, isUpper, letter, sameMark } from './characters.js'
import { type Entry, type Lexicon, WordFlag } from './lexicon.js'
import { clusterNumeral, integerNumeral, type Numeral } from './numerals.js'
import { type Sense, senseOf, symbolIds } from './symbols.js'
import { noSenses, type Token, tokenLike } from './token.js'
import type { Mask } from './words.js'

interface Cursor {
  readonly text: string
  readonly lower: string
  readonly lexicon: Lexicon
  readonly tokens: Token[]
  at: number
  /** A digit or a word of time or number was met. */
  triggered: boolean
  /** A preposition of time was met: an occasion after it is a time. */
  led: boolean
}

const noEntry: Entry = { senses: noSenses, sure: noSenses, flags: 0 }

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

const leading = WordFlag.deadline | WordFlag.before

interface NewToken {
  readonly kind: Token['kind']
  readonly text: string
  readonly senses: readonly Sense[]
  readonly flags: number
  readonly numeral?: Numeral
  readonly mask?: Mask['kind']
}

function push(cursor: Cursor, to: number, { kind, text, senses, flags, numeral, mask }: NewToken): number {
  const from = cursor.at
  const before = from > 0 ? cursor.text.charCodeAt(from - 1) : Number.NaN
  const glued = from > 0 && classOf(before) !== blank
  cursor.tokens.push({
    from,
    to,
    kind,
    text,
    glued,
    hyphen: text === '-' && glued && isAlphanumeric(before) && isAlphanumeric(cursor.text.charCodeAt(to)),
    capital: isUpper(cursor.text.charCodeAt(from)),
    senses,
    flags,
    value: numeral ? numeral.value : Number.NaN,
    total: numeral ? numeral.total : Number.NaN,
    mask: mask ?? numeral?.mask ?? null,
  })
  cursor.at = to
  return to
}

const pushEntry = (cursor: Cursor, to: number, kind: Token['kind'], text: string, entry: Entry): number => {
  if (entry.flags & leading) cursor.led = true
  if (entry.flags & WordFlag.trigger || (entry.flags & WordFlag.event && cursor.led)) cursor.triggered = true
  return push(cursor, to, { kind, text, senses: entry.senses, flags: entry.flags })
}

const pushMasked = (cursor: Cursor, to: number, mask: Mask['kind']): number => {
  return push(cursor, to, { kind: 'word', text: cursor.lower.slice(cursor.at, to), senses: noSenses, flags: 0, mask })
}

// Words

function readWord(cursor: Cursor): number {
  const { text, lower, lexicon } = cursor
  const end = letterEnd(text, cursor.at)
  const next = text.charCodeAt(end)
  if (classOf(next) === digit) return readLettersAndDigits(cursor, end)
  if (next === 46 || next === 58 || next === 64 || next === 43 || next === 35) {
    const special = specialEnd(text, cursor.at, end)
    if (special > end) return readSpecial(cursor, special)
  }
  const word = lower.slice(cursor.at, end)
  const entry = lexicon.words.get(word) ?? noEntry
  pushEntry(cursor, end, 'word', word, entry)
  if (next === 46 && entry.flags & WordFlag.abbreviation) cursor.at = end + 1
  return cursor.at
}

/** Where a run of letters ends. An apostrophe with letters after it belongs to the word (`don't`), a possessive `'s` does not. */
function letterEnd(text: string, start: number): number {
  let end = start + 1
  for (; end < text.length; end++) {
    const code = text.charCodeAt(end)
    if (classOf(code) === letter) continue
    if (!isApostrophe(code) || classOf(text.charCodeAt(end + 1)) !== letter || isPossessive(text, end)) break
  }
  return end
}

const isPossessive = (text: string, apostrophe: number): boolean =>
  (text.charCodeAt(apostrophe + 1) | 32) === 115 && classOf(text.charCodeAt(apostrophe + 2)) !== letter

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
  if (isInitialism) return push(cursor, end, { kind: 'word', text: word, senses: noSenses, flags: 0 })
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
    return push(cursor, end, { kind: 'word', text: lower.slice(cursor.at, end), senses: [sense, ...literals], flags: 0 })
  }
  const entry = lexicon.words.get(letters)
  if (entry && entry.flags & WordFlag.suffix && entry.senses.some(isMonth)) return pushEntry(cursor, lettersEnd, 'word', letters, entry)
  const whole = lexicon.words.get(lower.slice(cursor.at, end))
  if (whole) return pushEntry(cursor, end, 'word', lower.slice(cursor.at, end), whole)
  pushMasked(cursor, end, /^v(?:er|ersion)?$/.test(letters) ? 'version' : 'name')
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

function prefixedSense(symbol: number | undefined, digits: string): Sense | undefined {
  const value = Number(digits)
  if (symbol === undefined) return undefined
  if (symbol === symbolIds.QUARTER) return value >= 1 && value <= 4 && digits.length === 1 ? senseOf(symbol, value) : undefined
  if (symbol === symbolIds.HALF) return value >= 1 && value <= 2 && digits.length === 1 ? senseOf(symbol, value) : undefined
  if (symbol === symbolIds.WEEK) return value >= 1 && value <= 53 && digits.length <= 2 ? senseOf(symbol, value) : undefined
  if (digits.length !== 2 && digits.length !== 4) return undefined
  return senseOf(symbol, fullYear(digits))
}

const alphanumericEnd = (text: string, from: number): number => {
  let end = from
  while (isAlphanumeric(text.charCodeAt(end))) end++
  return end
}

// Numbers

const hyphenDate =
  /\d{4}-\d{1,2}-\d{1,2}(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})?)?(?![\d])|\d{4}-\d{1,2}(?![\d-])|\d{1,2}-\d{1,2}-(?:\d{4}|\d{2})(?![\d-])|\d{1,2}-\d{4}(?![\d-])/y

function readNumber(cursor: Cursor): number {
  const { text } = cursor
  cursor.triggered = true
  const start = cursor.at
  const { end, plain } = numberEnd(text, start, cursor.lexicon.pack.decimal)
  const raw = text.slice(start, end)
  if (plain && text.charCodeAt(end) === 45 && classOf(text.charCodeAt(end + 1)) === digit && readHyphenDate(cursor)) return cursor.at
  const numeral = plain ? integerNumeral(raw) : clusterNumeral(raw, cursor.lexicon.pack.decimal)
  if (classOf(text.charCodeAt(end)) === letter) return readSuffixed(cursor, end, numeral)
  const entry = cursor.lexicon.words.get(raw) ?? noEntry
  const literals = entry.senses
  return push(cursor, end, {
    kind: 'number',
    text: raw,
    senses: literals.length > 0 ? [...numeral.senses, ...literals] : numeral.senses,
    flags: entry.flags & WordFlag.event,
    numeral,
  })
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

const digitsEnd = (text: string, from: number): number => {
  let end = from
  for (let code = text.charCodeAt(end); code >= 48 && code <= 57; code = text.charCodeAt(++end)) {}
  return end
}

function readHyphenDate(cursor: Cursor): boolean {
  hyphenDate.lastIndex = cursor.at
  const match = hyphenDate.exec(cursor.text)
  if (!match) return false
  const end = cursor.at + match[0].length
  const numeral = clusterNumeral(match[0].replace(/T.*/, ''), cursor.lexicon.pack.decimal)
  if (numeral.mask || classOf(cursor.text.charCodeAt(end)) === letter) return false
  push(cursor, end, { kind: 'number', text: match[0], senses: numeral.senses, flags: 0, numeral })
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
    return push(cursor, to, { kind: 'number', text: shortText, senses: [senseOf(symbolIds.ORD, numeral.value, 1)], flags: 0 })
  }
  const decade = suffix === 's' ? decadeOf(text.slice(start, end), isDecadeLed(cursor)) : undefined
  if (decade !== undefined)
    return push(cursor, to, { kind: 'number', text: shortText, senses: [senseOf(symbolIds.DECADE, decade)], flags: 0 })
  const scale = numbers.scaleSuffixes[text.slice(end, to)]
  if (scale && !Number.isNaN(numeral.value)) {
    const value = numeral.value * scale
    const scaled: Numeral = { ...numeral, value }
    return push(cursor, to, {
      kind: 'number',
      text: shortText,
      senses: [senseOf(symbolIds.NUM, value), ...literals],
      flags: 0,
      numeral: scaled,
    })
  }
  const isName = suffix.length === 1 && isUpper(text.charCodeAt(end))
  const part = isName ? prefixedSense(lexicon.prefixes.get(suffix), lower.slice(start, end)) : undefined
  if (part) return push(cursor, to, { kind: 'word', text: shortText, senses: [part], flags: 0 })
  // `3D` and `5G` are names; `3d` is three days, and `1H` above a half.
  const known = !isName && (lexicon.words.get(suffix)?.flags ?? 0) & WordFlag.suffix
  if (known) return push(cursor, end, { kind: 'number', text: lower.slice(start, end), senses: numeral.senses, flags: 0, numeral })
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

// Marks

const pairs = new Set(['->', '=>', '>=', '<=', '--', '::'])

function readMark(cursor: Cursor): number {
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
  return push(cursor, end, { kind: 'mark', text: word, senses: entry.senses, flags: entry.flags })
}

/** `'s` is a word of its own; `'26` is a year. */
function readApostrophe(cursor: Cursor): number {
  const { text, at, lexicon } = cursor
  if (classOf(text.charCodeAt(at - 1)) >= digit && isPossessive(text, at)) {
    return push(cursor, at + 2, { kind: 'mark', text: "'s", senses: lexicon.words.get("'s")?.senses ?? noSenses, flags: 0 })
  }
  const end = digitsEnd(text, at + 1)
  if (end - at === 3 && !isAlphanumeric(text.charCodeAt(end)) && !isAlphanumeric(text.charCodeAt(at - 1))) {
    cursor.triggered = true
    return push(cursor, end, {
      kind: 'number',
      text: text.slice(at, end),
      senses: [senseOf(symbolIds.YEAR, fullYear(text.slice(at + 1, end)))],
      flags: 0,
    })
  }
  return push(cursor, at + 1, { kind: 'mark', text: "'", senses: noSenses, flags: 0 })
}
