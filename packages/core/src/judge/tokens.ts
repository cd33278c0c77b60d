import type { Piece } from '../plan/model.js'
import type { Quantity, TimePhrase } from '../words/words.js'
import type { JudgePack } from './judge-pack.js'
import { grammar, sense, unknownWord, type Word } from './tags.js'

/** A word or phrase of a prose with what the lexicon says of it. `from`–`to` are half-open offsets into the prose. */
export interface Token extends Word {
  readonly from: number
  readonly to: number
  /** Known to the lexicon; a word that is not is taken for something concrete. */
  readonly known: boolean
  /** Written as a name is: a capital inside a sentence, capitals only, a digit, code, a link. */
  readonly named: boolean
  readonly capital: boolean
  /** Capitals only, or letters with a digit: `AWS`, `B2`. */
  readonly coded: boolean
  /** The time phrase or quantity it stands in. */
  readonly time: TimePhrase | null
  readonly quantity: Quantity | null
  /** What stands before it since the token before. */
  readonly gap: Gap
}

/** From nothing but a blank to the end of a sentence; each is a stronger border than the one before. */
export const gaps = { none: 0, comma: 1, aside: 2, colon: 3, stop: 4 } as const
export type Gap = (typeof gaps)[keyof typeof gaps]

const none: readonly Token[] = []
const figure: Word = { grammar: grammar.number, verb: 0, sense: 0 }

/** Splits a piece into tokens, longest phrase first, in one pass over its characters. */
export function tokensOf(piece: Piece, pack: JudgePack): readonly Token[] {
  const { text } = piece.prose
  if (text === '') return none
  const words = wordsIn(text, pack.lexicon)
  const tokens: Token[] = []
  const times = piece.words.times
  const quantities = piece.words.quantities
  let nextTime = 0
  let nextQuantity = 0
  for (let at = 0; at < words.length; ) {
    const { from, key } = words[at]!
    const before = tokens[tokens.length - 1]
    const gap = before && words[at]!.gap === gaps.stop && isAbbreviated(before, text, from) ? gaps.none : words[at]!.gap
    while (nextTime < times.length && times[nextTime]!.to <= from) nextTime++
    while (nextQuantity < quantities.length && quantities[nextQuantity]!.to <= from) nextQuantity++
    const time = times[nextTime]
    const found = longest(words, at, pack, time && time.from > from ? time.from : text.length)
    const last = words[at + found.length - 1]!
    const quantity = quantities[nextQuantity]
    const word = found.word ?? (last.letter ? byEnding(key, pack) : figure)
    const first = text.charCodeAt(from)
    const capital = isUpper(first)
    tokens.push({
      from,
      to: last.to,
      grammar: word.grammar,
      verb: word.verb,
      sense: word.sense,
      known: found.word !== null,
      capital,
      coded: capital && ((last.digit && last.letter) || isUpper(text.charCodeAt(from + 1))),
      named: (last.digit && last.letter) || (capital && looksNamed(text, from, last.to, gap, tokens.length === 0, found.word)),
      time: time && time.from < last.to ? time : null,
      quantity: quantity && quantity.from < last.to ? quantity : null,
      gap,
    })
    at += found.length
  }
  const read = inTitleCase(tokens)
  return piece.prose.marks.length > 0 ? marked(read, piece) : read
}

/** Words that no name is made of: `Improve Customer Experience`, `Become a Better Leader`. */
const plain = sense.generic | sense.agent | sense.vague | sense.comparative | sense.quantifier | sense.target | sense.level
const functional =
  grammar.determiner | grammar.preposition | grammar.conjunction | grammar.possessive | grammar.be | grammar.infinitive | grammar.pronoun

/** Where every word of a sentence has a capital, a capital makes no name of an everyday word. */
function inTitleCase(tokens: readonly Token[]): readonly Token[] {
  if (!tokens.some(isPlainName)) return tokens
  const read = [...tokens]
  for (let first = 0; first < tokens.length; ) {
    let last = first + 1
    while (last < tokens.length && tokens[last]!.gap < gaps.colon) last++
    const sentence = tokens.slice(first, last)
    if (sentence.length > 1 && !sentence.some(isLowerWord))
      for (let at = first; at < last; at++) if (isPlainName(tokens[at]!)) read[at] = { ...tokens[at]!, named: false, capital: at === first }
    first = last
  }
  return read
}

const isPlainName = ({ named, known, capital, sense: senses, grammar: tags }: Token): boolean =>
  named && capital && known && ((senses & plain) !== 0 || (tags & (grammar.adjective | grammar.adverb | grammar.ing)) !== 0)

const isLowerWord = ({ capital, grammar: tags, quantity, time }: Token): boolean =>
  !capital && (tags & functional) === 0 && quantity === null && time === null

/** The full stop after `Dr` is none; after `etc` it is one where a new sentence begins. */
const isAbbreviated = ({ grammar: tags, sense: senses, to }: Token, text: string, next: number): boolean =>
  (tags & grammar.abbreviation) !== 0 && text.charCodeAt(to) === 46 && !(senses & sense.openEnd && isUpper(text.charCodeAt(next)))

interface RawWord {
  readonly from: number
  readonly to: number
  /** Folded: lower case, plain apostrophe. */
  readonly key: string
  /** As the lexicon has it; -1 for a word it does not hold. */
  readonly code: number
  readonly digit: boolean
  readonly letter: boolean
  readonly gap: Gap
}

/** Code and links are names, whatever their words; what is struck out is not said, unless everything is. */
function marked(all: readonly Token[], piece: Piece): readonly Token[] {
  const struck = piece.prose.marks.filter(({ kind }) => kind === 'struck')
  const left = struck.length > 0 ? all.filter((token) => !struck.some(({ from, to }) => from <= token.from && token.from < to)) : all
  const tokens = left.length > 0 ? left : all
  const names = piece.prose.marks.filter(({ kind }) => kind === 'code' || kind === 'link')
  if (names.length === 0) return tokens
  return tokens.map((token) => {
    const mark = names.find(({ from, to }) => from <= token.from && token.from < to)
    if (!mark) return token
    return mark.kind === 'code'
      ? { ...token, ...unknownWord, known: false, named: true }
      : { ...token, named: token.named || (token.sense & sense.generic) === 0 }
  })
}

const looksNamed = (text: string, from: number, to: number, gap: Gap, first: boolean, word: Word | null): boolean => {
  if (isUpper(text.charCodeAt(from + 1)) && to - from > 1) return true
  for (let at = from + 2; at < to; at++) if (isUpper(text.charCodeAt(at)) && text.charCodeAt(at - 1) !== 32) return true
  if (first || gap >= gaps.aside) return false
  return word === null || (word.grammar & ~(grammar.alsoNoun | grammar.base)) === 0
}

interface Found {
  readonly word: Word | null
  readonly length: number
}

/** The longest phrase that begins at a word and ends before `limit`, where a time begins: in `working on Sundays` nobody works on something. */
function longest(words: readonly RawWord[], at: number, { lexicon, possessives }: JudgePack, limit: number): Found {
  const first = words[at]!
  if (first.code < 0) return owned(first.key, lexicon, possessives)
  let word = lexicon.words[(first.code >> 2) - 1] ?? null
  let length = 1
  let key = first.key
  let code = first.code
  for (let next = at + 1; code & 1 && next < words.length; next++) {
    const following = words[next]!
    if (following.from >= limit || following.gap !== gaps.none || following.code < 0 || !(following.code & 2)) break
    key += ` ${following.key}`
    code = lexicon.codeOf(key)
    if (code < 0) break
    if (code > 3) {
      word = lexicon.words[(code >> 2) - 1]!
      length = next - at + 1
    }
  }
  return { word, length }
}

const unfound: Found = { word: null, length: 1 }

function owned(key: string, lexicon: JudgePack['lexicon'], possessives: readonly string[]): Found {
  const owner = ownerIn(key, possessives)
  const code = owner === null ? 0 : lexicon.codeOf(owner)
  if (code < 4) return unfound
  return { word: { ...lexicon.words[(code >> 2) - 1]!, grammar: grammar.possessive }, length: 1 }
}

/** `company's` → `company`; `null` for a word without such an ending. */
function ownerIn(key: string, endings: readonly string[]): string | null {
  for (const ending of endings) if (key.length > ending.length + 1 && key.endsWith(ending)) return key.slice(0, -ending.length)
  return null
}

function byEnding(key: string, { endings }: JudgePack): Word {
  const some = endings.get(key[key.length - 1]!)
  if (some) for (const { ending, atLeast, word } of some) if (key.length >= atLeast && key.endsWith(ending)) return word
  return unknownWord
}

/** Letters and digits, and between them `'`, `-`, `/`, `.`, `&`, `+`, `#`, `_`, `@` and the like: `C++17`, `on-call`, `I'd`, `A/B`; a colon or comma between digits: `19:00`, `150,000`. */
function wordsIn(text: string, lexicon: JudgePack['lexicon']): RawWord[] {
  const words: RawWord[] = []
  let gap: Gap = gaps.none
  let at = 0
  while (at < text.length) {
    const code = text.charCodeAt(at)
    if (isLoneSign(text, at, code)) {
      words.push({ from: at, to: at + 1, key: text[at]!, code: lexicon.codeOf(text[at]!), digit: false, letter: false, gap })
      gap = gaps.none
      at++
      continue
    }
    if (!isWordStart(code)) {
      gap = strongest(gap, borderOf(text, at, code))
      at++
      continue
    }
    const from = at
    let digit = isDigit(code)
    let letter = !digit
    let plain = true
    let lower = isLower(code)
    for (at++; at < text.length; at++) {
      const next = text.charCodeAt(at)
      if (isWordStart(next)) {
        if (isDigit(next)) digit = true
        else {
          letter = true
          lower &&= isLower(next)
        }
      } else if (isJoiner(next) && (isWordStart(text.charCodeAt(at + 1)) || next === 43)) plain &&= next !== 0x2019
      else if ((next === 58 || next === 44) && isDigit(text.charCodeAt(at - 1)) && isDigit(text.charCodeAt(at + 1))) continue
      else break
    }
    const slice = text.slice(from, at)
    const key = lower && plain ? slice : (plain ? slice : slice.replaceAll('’', "'")).toLowerCase()
    words.push({ from, to: at, key, code: lexicon.codeOf(key), digit, letter, gap })
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

const isUpper = (code: number): boolean => (code >= 65 && code <= 90) || (code >= 0xc0 && code <= 0xde && code !== 0xd7)
const isLower = (code: number): boolean => code >= 97 && code <= 122
const isDigit = (code: number): boolean => code >= 48 && code <= 57
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
