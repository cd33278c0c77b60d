import type { PieceText } from '../language/clauses.js'
import type { Said } from '../language/said.js'
import { grammar as g, sense as s, verb as v } from '../language/tags.js'
import type { Token } from '../language/tokens.js'

/** How far one is, told without a sentence: `(5/12)`, `(3 read)`, `(60 so far)`, `80 hours flown of the 100`. */
export function isProgress(text: PieceText, { clause: { first, last, grammar } }: Said): boolean {
  const { tokens } = text
  if (last - first <= 4 && isBracketed(text, first) && (isPartOf(text, first, last) || isCountDone(tokens, first, last))) return true
  if (!(grammar & g.participle && grammar & g.preposition && grammar & g.number)) return false
  for (let at = first + 1; at + 2 < last; at++)
    if (isDone(tokens[at]!) && tokens[at - 1]!.quantity && tokens[at + 1]!.grammar & g.preposition && hasNumber(tokens, at + 2, last))
      return true
  return false
}

/** `(`. */
export const isBracketed = ({ tokens, piece: { prose } }: PieceText, first: number): boolean =>
  tokens[first]!.from > 0 && prose.text.charCodeAt(tokens[first]!.from - 1) === 40

/** `5/12`. Out of five, ten or a hundred it is a mark. */
function isPartOf({ tokens, piece: { prose } }: PieceText, first: number, last: number): boolean {
  if (last - first !== 1) return false
  const [now = '', of = ''] = prose.text.slice(tokens[first]!.from, tokens[first]!.to).split('/')
  const whole = Number(of)
  return of !== '' && Number(now) < whole && whole !== 5 && whole !== 10 && whole !== 100
}

/** `3 read`, `60 so far`. */
const isCountDone = (tokens: readonly Token[], first: number, last: number): boolean =>
  last - first > 1 &&
  (tokens[first]!.grammar & g.number) !== 0 &&
  !tokens[first]!.time &&
  (isDone(tokens[last - 1]!) || (tokens[last - 1]!.sense & s.baseline) !== 0)

const isDone = ({ grammar, verb }: Token): boolean =>
  (grammar & g.participle) !== 0 && (verb & (v.output | v.complete | v.activity | v.secure | v.motion | v.light)) !== 0

const hasNumber = (tokens: readonly Token[], from: number, last: number): boolean => {
  for (let at = from; at < last; at++) if (tokens[at]!.grammar & g.number && !tokens[at]!.time) return true
  return false
}
