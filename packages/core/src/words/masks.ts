import { matchesAt } from './grammar.js'
import { type Lexicon, WordFlag } from './lexicon.js'
import type { ProseMark } from './prose.js'
import { symbolIds } from './symbols.js'
import { hasSense, noSenses, type Token, tokenLike } from './token.js'
import type { WordPack } from './word-pack.js'
import type { Mask } from './words.js'

/** Tokens in which everything that looks like a number or a time and is none is one masked token, which no form matches. */
export function joinMasks(tokens: readonly Token[], marks: readonly ProseMark[], lexicon: Lexicon): readonly Token[] {
  const code = marks.length > 0 ? marks.filter((mark) => mark.kind === 'code') : marks
  let joined: Token[] | undefined
  for (let at = 0; at < tokens.length; ) {
    const masked = maskAt(tokens, at, code, lexicon)
    if (masked && !joined) joined = tokens.slice(0, at)
    joined?.push(masked ? joinedToken(tokens, at, masked, lexicon) : tokens[at]!)
    at = masked ? masked.end : at + 1
  }
  return joined ?? tokens
}

interface Masked {
  readonly kind: Mask['kind'] | 'event'
  readonly end: number
}

function maskAt(tokens: readonly Token[], at: number, code: readonly ProseMark[], lexicon: Lexicon): Masked | undefined {
  const token = tokens[at]!
  const inCode = code.length > 0 ? code.find((mark) => mark.from <= token.from && token.to <= mark.to) : undefined
  if (inCode) return { kind: 'code', end: endOfMark(tokens, at, inCode.to) }
  const longest = matchesAt(lexicon.masks, tokens, at)[0]
  if (longest) return { kind: longest.rule, end: longest.end }
  return shapeAt(tokens, at, lexicon)
}

const endOfMark = (tokens: readonly Token[], from: number, to: number): number => {
  let end = from + 1
  while (end < tokens.length && tokens[end]!.to <= to) end++
  return end
}

/** Masks by shape alone. */
function shapeAt(tokens: readonly Token[], at: number, { pack }: Lexicon): Masked | undefined {
  const token = tokens[at]!
  if (token.text === '+' || token.kind === 'number') {
    const phone = phoneEnd(tokens, at)
    if (phone > 0) return { kind: 'phone', end: phone }
  }
  if (token.kind === 'number') {
    if (at === 0 && isListNumber(tokens) && !isOrdinal(tokens, pack)) return { kind: 'list-number', end: 2 }
    if (isScore(tokens, at)) return { kind: 'score', end: at + 1 }
    const street = streetEnd(tokens, at)
    return street > 0 ? { kind: 'address', end: street } : undefined
  }
  return token.kind === 'word' ? (namedNumber(tokens, at) ?? numberedName(tokens, at)) : undefined
}

const isListNumber = (tokens: readonly Token[]): boolean =>
  Number.isInteger(tokens[0]!.value) &&
  tokens.length > 2 &&
  tokens[1]!.glued &&
  (tokens[1]!.text === ')' || (tokens[1]!.text === '.' && !tokens[2]!.glued))

/** `3. Oktober`, `1. Quartal`, in languages whose ordinals end with a full stop. */
const isOrdinal = (tokens: readonly Token[], { numbers }: WordPack): boolean =>
  numbers.ordinalSuffixes.includes(tokens[1]!.text) && (hasSense(tokens[2]!, symbolIds.MONTH) || hasSense(tokens[2]!, symbolIds.UNIT))

/** `GPT-4`, `ABC-123`, `sev-1`: a word of no class, hyphened to a number; with the letters glued to it. */
function namedNumber(tokens: readonly Token[], at: number): Masked | undefined {
  const name = tokens[at]!
  const number = tokens[at + 2]
  if (!tokens[at + 1]?.hyphen || number?.kind !== 'number' || name.senses.length > 0 || name.flags & WordFlag.function) return undefined
  const suffixed = tokens[at + 3]?.kind === 'word' && tokens[at + 3]!.glued
  return { kind: name.capital && number.value >= 100 ? 'id' : 'name', end: suffixed ? at + 4 : at + 3 }
}

/** `Python 3`, `Windows 11`: a name with a capital inside a sentence and a small number that counts nothing. */
function numberedName(tokens: readonly Token[], at: number): Masked | undefined {
  const name = tokens[at]!
  const number = tokens[at + 1]
  const before = tokens[at - 1]
  if (!name.capital || !before || (before.kind === 'mark' && before.text !== '(') || name.senses.length > 0 || name.flags !== 0)
    return undefined
  if (number?.kind !== 'number' || number.glued || !/^\d{1,2}$|^\d{1,2}\.\d{1,2}$/.test(number.text)) return undefined
  const after = tokens[at + 2]
  const counts =
    after && (after.kind === 'word' ? !(after.flags & WordFlag.function) : after.kind !== 'mark' || !/^[.,;:!?)]$/.test(after.text))
  return counts ? undefined : { kind: 'name', end: at + 2 }
}

/** `7/10` that counts nothing: no noun after it, and no bound or preposition of time before. */
function isScore(tokens: readonly Token[], at: number): boolean {
  const { value, total } = tokens[at]!
  if (Number.isNaN(total)) return false
  // `30/70`, `60/40`: shares of one whole.
  if (value + total === 100) return true
  const before = tokens[at - 1]
  const after = tokens[at + 1]
  if (
    after &&
    (after.kind === 'word'
      ? !(after.flags & WordFlag.function)
      : after.kind === 'mark' && after.senses.length > 0 && !/^[,.)]$/.test(after.text))
  )
    return false
  return (
    !before ||
    (before.kind === 'mark'
      ? !/^[<>≤≥→=-]/.test(before.text)
      : before.flags & WordFlag.mention
        ? before.text.length > 2
        : !(before.flags & WordFlag.function) && before.senses.length === 0)
  )
}

/** `4832 North Kedvale Avenue`: a number, then names with capitals, the last a word for a street. */
function streetEnd(tokens: readonly Token[], start: number): number {
  for (let at = start + 1; at < Math.min(tokens.length, start + 5) && tokens[at]!.capital; at++) {
    if (tokens[at]!.flags & WordFlag.street && at > start + 1) return at + 1
  }
  return -1
}

/** `+44 20 7946 0958`, `555-0199`: groups of digits, a plus before or hyphens between; nine digits or more, or three and four. */
function phoneEnd(tokens: readonly Token[], start: number): number {
  const plus = tokens[start]!.text === '+' && tokens[start + 1]?.glued === true
  let digits = 0
  let groups = 0
  let end = start + (plus ? 1 : 0)
  if (!plus && !goesOn(tokens[start + 1])) return -1
  for (; end < tokens.length; end++) {
    const token = tokens[end]!
    if (token.kind === 'number' && /^\d+$/.test(token.text)) {
      digits += token.text.length
      groups++
    } else if (!joinsGroups(token) || groups === 0) break
  }
  while (end > start && tokens[end - 1]!.kind === 'mark') end--
  const local =
    groups === 2 && end - start === 3 && tokens[start]!.text.length === 3 && tokens[end - 1]!.text.length === 4 && tokens[start + 1]!.hyphen
  return (plus && digits >= 7) || (groups >= 3 && digits >= 9) || local ? end : -1
}

const joinsGroups = ({ kind, text }: Token): boolean => kind === 'mark' && (text === '-' || text === '.' || text === '(' || text === ')')
const goesOn = (token: Token | undefined): boolean => token !== undefined && (token.kind === 'number' || joinsGroups(token))

function joinedToken(tokens: readonly Token[], start: number, { kind, end }: Masked, lexicon: Lexicon): Token {
  const first = tokens[start]!
  const flags =
    kind === 'event'
      ? WordFlag.event
      : kind === 'idiom'
        ? tokens.slice(start, end).reduce((bits, token) => bits | (token.flags & WordFlag.event), 0)
        : 0
  const text = nameOf(tokens.slice(start, end))
  return tokenLike(first, {
    to: tokens[end - 1]!.to,
    kind: kind === 'event' ? 'word' : 'item',
    text,
    hyphen: false,
    senses: kind === 'event' ? (lexicon.words.get(text)?.senses ?? noSenses) : noSenses,
    flags,
    value: Number.NaN,
    total: Number.NaN,
    mask: kind === 'event' ? null : kind,
  })
}

/** `go-live`, `demo day`. */
const nameOf = (tokens: readonly Token[]): string =>
  tokens.map(({ text, glued }, index) => (glued || index === 0 ? text : ` ${text}`)).join('')
