import type { Piece } from '../../plan/model.js'
import type { Quantity, TimePhrase } from '../../words/words.js'
import type { JudgePack } from '../judge-pack.js'
import type { MetWord, MetWords } from './met-words.js'
import { type Gap, gaps, isDigit, isUpper, type RawWord, wordsIn } from './raw-words.js'
import { grammar, role, sense, unknownWord, type Word } from './tags.js'

export { type Gap, gaps } from './raw-words.js'

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

const none: readonly Token[] = []

/** Splits a piece into tokens, longest phrase first, in one pass over its characters. */
export function tokensOf(piece: Piece, { words: met }: JudgePack): readonly Token[] {
  const { text } = piece.prose
  if (text === '') return none
  const { words, count } = wordsIn(text, met)
  const tokens: Token[] = []
  const { times, quantities } = piece.words
  let nextTime = 0
  let nextQuantity = 0
  let capitals = false
  for (let at = 0; at < count; ) {
    const raw = words[at]!
    const { from } = raw
    const sign = from > 0 ? text.charCodeAt(from - 1) : 0
    if ((sign === 35 && isTag(text, from)) || (sign === 58 && isShortcode(text, from))) {
      at++
      continue
    }
    const before = tokens.length > 0 ? tokens[tokens.length - 1]! : null
    const gap = before && raw.gap === gaps.stop && isAbbreviated(before, text, from) ? gaps.none : raw.gap
    while (nextTime < times.length && times[nextTime]!.to <= from) nextTime++
    while (nextQuantity < quantities.length && quantities[nextQuantity]!.to <= from) nextQuantity++
    const time = nextTime < times.length ? times[nextTime]! : null
    const quantity = nextQuantity < quantities.length ? quantities[nextQuantity]! : null
    const capital = isUpper(text.charCodeAt(from))
    const acronym = capital && raw.word.word !== null && (raw.word.word.grammar & smallWord) !== 0 && isAcronym(text, words, at, count)
    const found =
      acronym || !raw.word.phrases ? raw.word : longest(words, at, count, met, time && time.from > from ? time.from : text.length)
    const { to, word: last } = words[at + found.length - 1]!
    const word = acronym ? null : found.word
    const { grammar, verb, sense, role } = acronym ? met.asUnknown(raw.word) : found.taken
    const named = last.mixed || (capital && looksNamed(text, from, to, gap, before === null, word))
    // The sets of tags first: places are floating numbers in objects that begin with them elsewhere, and would be so here.
    tokens.push({
      grammar,
      verb,
      // `Budapest`, `Pinterest`: the ending of a name tells nothing.
      sense: named && word === null ? 0 : sense,
      role,
      from,
      to,
      known: word !== null,
      named,
      capital,
      coded: capital && (last.mixed || (from + 1 < text.length && isUpper(text.charCodeAt(from + 1)))),
      time: time && time.from < to ? time : null,
      quantity: quantity && quantity.from < to ? quantity : null,
      gap,
    })
    capitals ||= capital && word !== null && before !== null && gap < gaps.colon
    at += found.length
  }
  const read = capitals ? inTitleCase(tokens) : tokens
  return piece.prose.marks.length > 0 ? marked(read, piece) : read
}

/** The same word, read otherwise. */
const renamed = (
  { from, to, grammar, verb, sense, role, known, coded, time, quantity, gap }: Token,
  { named, capital }: { readonly named: boolean; readonly capital: boolean },
): Token => ({ grammar, verb, sense, role, from, to, known, named, capital, coded, time, quantity, gap })

const functional =
  grammar.determiner | grammar.preposition | grammar.conjunction | grammar.possessive | grammar.be | grammar.infinitive | grammar.pronoun

/** Where every word of a sentence has a capital, a capital makes no name of an everyday word. */
function inTitleCase(tokens: readonly Token[]): readonly Token[] {
  let read: Token[] | null = null
  for (let first = 0; first < tokens.length; ) {
    let last = first + 1
    // `AWS Security Specialty`: letters of a name first, and words of the same name behind them.
    let lower = isLowerWord(tokens[first]!) || (tokens[first]!.coded && !tokens[first]!.known)
    for (; last < tokens.length && tokens[last]!.gap < gaps.colon; last++) lower ||= isLowerWord(tokens[last]!)
    let coded = false
    for (let at = first; !lower && last - first > 1 && at < last; at++) {
      // `IOSH Managing Safely`, `the AWS Professional exam`: letters of a name, and words of the same name behind them.
      coded = tokens[at]!.capital && tokens[at]!.gap === gaps.none && (coded || (at > first && tokens[at]!.coded && !tokens[at]!.known))
      if (coded) {
        if (tokens[at]!.named) continue
        read ??= [...tokens]
        read[at] = renamed(tokens[at]!, { named: true, capital: true })
        continue
      }
      if (!isPlainName(tokens[at]!) && (at === first || !tokens[at]!.capital || tokens[at]!.named)) continue
      read ??= [...tokens]
      read[at] = renamed(tokens[at]!, { named: false, capital: at === first })
    }
    first = last
  }
  return read ?? tokens
}

/** A word that few names are made of (`Improve Customer Experience`), unlike a bare verb or noun (`Go`, `Rust`). */
const isPlainName = ({ named, known, capital, sense: senses, grammar: tags, role: roles }: Token): boolean =>
  named &&
  capital &&
  (known ? senses !== 0 || (tags & ~(grammar.base | grammar.alsoNoun | grammar.plural)) !== 0 : (roles & role.public) !== 0)

const isLowerWord = ({ capital, grammar: tags, quantity, time }: Token): boolean =>
  !capital && (tags & functional) === 0 && quantity === null && time === null

/** Behind `#`: `#growth`, `#2027` file a goal and say nothing of it; `#12` is a number. */
const isTag = (text: string, from: number): boolean =>
  (from === 1 || text.charCodeAt(from - 2) === 32) && (!isDigit(text.charCodeAt(from)) || isDigit(text.charCodeAt(from + 3)))

/** Behind `:`: `:apple:` is a picture. */
const isShortcode = (text: string, from: number): boolean => {
  if (from > 1 && text.charCodeAt(from - 2) !== 32) return false
  let at = from
  while (isInShortcode(text.charCodeAt(at))) at++
  return text.charCodeAt(at) === 58 && (at + 1 === text.length || text.charCodeAt(at + 1) === 32)
}

/** `a`–`z`, digits, `_`. */
const isInShortcode = (code: number): boolean => (code > 96 && code < 123) || isDigit(code) || code === 95

const smallWord = grammar.self | grammar.other | grammar.pronoun | grammar.conjunction | grammar.wh | grammar.be

/** A small word: `IT`, `US` in capitals, where the word beside it is not. */
function isAcronym(text: string, words: readonly RawWord[], at: number, count: number): boolean {
  const { from, to } = words[at]!
  if (to - from < 2 || to - from > 3) return false
  for (let letter = from; letter < to; letter++) if (!isUpper(text.charCodeAt(letter))) return false
  const beside = at + 1 < count ? words[at + 1] : words[at - 1]
  return beside !== undefined && !isUpper(text.charCodeAt(beside.to - 1))
}

/** The full stop after `Dr` is none; after `etc` it is one where a new sentence begins. */
const isAbbreviated = ({ grammar: tags, sense: senses, to }: Token, text: string, next: number): boolean =>
  (tags & grammar.abbreviation) !== 0 && text.charCodeAt(to) === 46 && !(senses & sense.openEnd && isUpper(text.charCodeAt(next)))

/** Code and links are names, whatever their words; what is struck out is not said, unless everything is. */
function marked(all: readonly Token[], piece: Piece): readonly Token[] {
  const struck = piece.prose.marks.filter(({ kind }) => kind === 'struck')
  const left = struck.length > 0 ? all.filter((token) => !struck.some(({ from, to }) => from <= token.from && token.from < to)) : all
  const tokens = left.length > 0 ? left : all
  const names = piece.prose.marks.filter(({ kind }) => kind === 'code' || kind === 'link')
  if (names.length === 0) return tokens
  const read: Token[] = []
  for (const token of tokens) {
    const mark = names.find(({ from, to }) => from <= token.from && token.from < to)
    const { capital } = token
    if (!mark) read.push(token)
    else if (mark.kind === 'code') read.push(renamed({ ...token, ...unknownWord, known: false }, { named: true, capital }))
    else read.push(renamed(token, { named: token.named || (token.sense & sense.generic) === 0, capital }))
  }
  return read
}

const looksNamed = (text: string, from: number, to: number, gap: Gap, first: boolean, word: Word | null): boolean => {
  if (to - from > 1 && isUpper(text.charCodeAt(from + 1))) return true
  for (let at = from + 2; at < to; at++) if (isUpper(text.charCodeAt(at)) && text.charCodeAt(at - 1) !== 32) return true
  if (first || gap >= gaps.aside) return false
  return word === null || (word.grammar & ~(grammar.alsoNoun | grammar.base)) === 0
}

/** The longest phrase that begins at a word and ends before `limit`, where a time begins: in `working on Sundays` nobody works on something. */
function longest(words: readonly RawWord[], at: number, count: number, met: MetWords, limit: number): MetWord {
  let phrase: MetWord | null = words[at]!.word
  let found = phrase
  for (let next = at + 1; next < count; next++) {
    const following = words[next]!
    if (following.from >= limit || following.gap !== gaps.none || !following.word.follows) break
    phrase = met.joined(phrase, following.word)
    if (!phrase) break
    if (phrase.word) found = phrase
  }
  return found
}
