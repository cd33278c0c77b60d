import type { PieceText } from '../language/clauses.js'
import { isConcrete } from '../language/concrete.js'
import type { Said } from '../language/said.js'
import { grammar as g, sense as s, verb as v } from '../language/tags.js'
import type { Token } from '../language/tokens.js'
import { isBracketed } from '../signs/progress-told.js'

/** Help by what somebody is or has, and not by a word that means help. */
/** Beside a goal that is not `promised` in full a pace is the goal itself. */
export const isAtHandBy = (text: PieceText, said: Said, promised: boolean): boolean =>
  said.around && (isRelated(text, said) || somebodyHas(text, said) || (promised && isPace(said)) || hasDoneBefore(text, said))

/** `The accountant is my sister-in-law`: a part that somebody close plays. */
function isRelated({ tokens }: PieceText, { clause: { first, head, last, mood, negated }, senses }: Said): boolean {
  if (mood !== 'present' || negated || head <= first || last > head + 4 || senses & (s.problem | s.affect)) return false
  if (!(tokens[head]!.grammar & g.be) || !(tokens[head + 1] && tokens[head + 1]!.grammar & g.possessive)) return false
  let part = false
  for (let at = first; at < head; at++) {
    if (tokens[at]!.grammar & (g.self | g.other) && !(tokens[at]!.grammar & g.determiner)) return false
    if (tokens[at]!.sense & (s.agent | s.level | s.resource)) part = true
  }
  return part
}

/** `My neighbour has a press`: a thing that somebody has whom one knows. */
function somebodyHas({ tokens }: PieceText, { clause: { first, head, last, mood, negated, dependent }, senses, quantity }: Said): boolean {
  if (mood !== 'present' || negated || dependent || quantity || senses & (s.problem | s.affect | s.wish | s.criterion)) return false
  if (head !== first + 2 || !(tokens[head]!.grammar & g.have) || !(tokens[first]!.grammar & g.possessive)) return false
  if (tokens[first + 1]!.sense & s.target || tokens[first + 1]!.grammar & g.plural || head + 2 >= last) return false
  return (tokens[head + 1]!.grammar & (g.determiner | g.possessive)) !== 0 && isConcrete(tokens[head + 2]!)
}

/** `Two squares a day`: how much of it each time. */
const isPace = ({ clause: { mood, head }, quantity, recurs, senses }: Said): boolean =>
  mood === 'fragment' &&
  head < 0 &&
  recurs &&
  quantity?.quantity?.kind === 'amount' &&
  quantity.quantity.unitKind !== 'money' &&
  !(senses & (s.problem | s.metric | s.target))

/** `I have done it twice before`. */
const hasDoneBefore = ({ tokens }: PieceText, { clause: { first, last, head, mood, negated } }: Said): boolean =>
  mood === 'present' &&
  !negated &&
  head > first + 1 &&
  (tokens[first]!.grammar & g.self) !== 0 &&
  (tokens[head]!.grammar & g.participle) !== 0 &&
  last - head > 1 &&
  (tokens[last - 1]!.grammar & g.until) !== 0

/** `(entry accepted!)`: settled by others, and nothing said of how. */
export const isSettledBeside = (text: PieceText, { clause: { first, last, head }, around, verbs }: Said): boolean =>
  around &&
  head === last - 1 &&
  head > first &&
  isBracketed(text, first) &&
  (text.tokens[head]!.grammar & g.participle) !== 0 &&
  (verbs & (v.complete | v.secure)) !== 0 &&
  !isSelf(text.tokens[first]!)

const isSelf = ({ grammar }: Token): boolean => (grammar & g.self) !== 0
