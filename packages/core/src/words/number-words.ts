import { WordFlag } from './lexicon.js'
import { type Sense, senseOf, symbolIds } from './symbols.js'
import { type Token, tokenLike } from './token.js'
import type { NumberWords } from './word-pack.js'

/** Number words become numbers: `twenty-one`, `two thousand and eighteen`, `nineteen seventy eight`, `thirty-first`. Other tokens stay. */
export function joinNumberWords(tokens: readonly Token[], words: NumberWords): readonly Token[] {
  let at = 0
  while (at < tokens.length && !(tokens[at]!.flags & WordFlag.numberWord)) at++
  if (at === tokens.length) return tokens
  const joined: Token[] = []
  for (at = 0; at < tokens.length; ) {
    const scaled = scaledFigure(tokens, at, words)
    if (scaled) {
      joined.push(scaled)
      at += 2
      continue
    }
    const read = startsNumber(tokens, at, words) ? readNumberWords(tokens, at, words) : undefined
    joined.push(read ? read.token : tokens[at]!)
    at = read ? read.end : at + 1
  }
  return joined
}

const startsNumber = (tokens: readonly Token[], at: number, words: NumberWords): boolean =>
  (tokens[at]!.flags & WordFlag.numberWord) !== 0 ||
  (words.articles.includes(tokens[at]!.text) && own(words.scales, tokens[at + 1]) !== undefined)

/** `5 million`, `1.5 billion`: figures before a scale. */
function scaledFigure(tokens: readonly Token[], at: number, words: NumberWords): Token | undefined {
  const figure = tokens[at]!
  const scale = figure.kind === 'number' && !Number.isNaN(figure.value) ? own(words.scales, tokens[at + 1]) : undefined
  if (scale === undefined) return undefined
  const value = figure.value * scale
  return tokenLike(figure, { to: tokens[at + 1]!.to, value, senses: [senseOf(symbolIds.NUM, value)] })
}

interface NumberRead {
  readonly token: Token
  readonly end: number
}

/** The words of one number, by the usual sum: small words add up, a scale multiplies what stands before it. */
function readNumberWords(tokens: readonly Token[], start: number, words: NumberWords): NumberRead | undefined {
  let total = 0
  let group = 0
  let last = Number.POSITIVE_INFINITY
  let at = start
  let end = start
  let ordinal = false
  let isYear = false
  for (; at < tokens.length && !ordinal; at++) {
    const { text, hyphen } = tokens[at]!
    if (hyphen || words.joins.includes(text)) {
      if (at === start || !continues(tokens[at + 1], words, last)) break
      continue
    }
    if (at === start && words.articles.includes(text)) {
      group = 1
      continue
    }
    const small = own(words.small, tokens[at])
    const scale = own(words.scales, tokens[at])
    const rank = own(words.ordinals, tokens[at])
    if (small !== undefined && small < 100) {
      const asYear = yearAfter(group + total, small, last)
      if (!fits(small, last) && asYear === undefined) break
      if (asYear !== undefined && !fits(small, last)) {
        group = asYear
        isYear = true
        last = small >= 20 ? small : 1
      } else {
        group += small
        last = small
      }
    } else if (scale !== undefined) {
      if (at > start && scale > 100 && total > 0 && scale >= lastScale(total)) break
      group = Math.max(group, 1) * scale
      if (scale >= 1000) {
        total += group
        group = 0
      }
      last = scale
    } else if (rank !== undefined) {
      if (!fits(rank % 100 === 0 ? 0 : rank, last) && at > start) break
      group += rank
      ordinal = true
    } else break
    end = at + 1
  }
  if (end === start) return undefined
  const value = total + group
  const first = tokens[start]!
  const senses = numberSenses(value, ordinal, isYear, end - start)
  const lone = end === start + 1
  const token = tokenLike(first, {
    to: tokens[end - 1]!.to,
    kind: 'number',
    senses: lone ? [...senses, ...first.senses] : senses,
    flags: lone ? first.flags : WordFlag.numberWord,
    value: ordinal ? Number.NaN : value,
  })
  return { token, end }
}

const own = (record: Readonly<Record<string, number>>, token: Token | undefined): number | undefined =>
  token !== undefined && token.flags & WordFlag.numberWord && Object.hasOwn(record, token.text) ? record[token.text] : undefined

const lastScale = (total: number): number => (total >= 1_000_000 ? 1_000_000 : 1000)

/** Whether a small number adds to one that ended with `last`: units after tens, anything under a hundred after a scale. */
const fits = (small: number, last: number): boolean =>
  last === Number.POSITIVE_INFINITY || (last >= 100 ? small < 100 : last >= 20 && last % 10 === 0 && small > 0 && small < 10)

/** `nineteen` + `seventy` is 1970, `twenty` + `twenty` 2020: a century before its years. */
const yearAfter = (so_far: number, small: number, last: number): number | undefined =>
  (so_far === 19 || so_far === 20 || so_far === 18) && last === so_far && small >= 10 ? so_far * 100 + small : undefined

const continues = (token: Token | undefined, words: NumberWords, last: number): boolean => {
  if (!token) return false
  const value = own(words.small, token) ?? own(words.ordinals, token)
  return value !== undefined ? fits(value, last) : own(words.scales, token) !== undefined && last < 100
}

function numberSenses(value: number, ordinal: boolean, isYear: boolean, words: number): readonly Sense[] {
  if (ordinal) return [senseOf(symbolIds.ORD, value)]
  const senses = [senseOf(symbolIds.NUM, value), senseOf(symbolIds.INT, value)]
  if (value >= 1 && value <= 31) senses.push(senseOf(symbolIds.DAY, value))
  if (value >= 1300 && value < 2200 && words > 1) senses.push(senseOf(symbolIds.YEAR, value))
  if (isYear) senses.push(senseOf(symbolIds['YEAR!'], value))
  return senses
}
