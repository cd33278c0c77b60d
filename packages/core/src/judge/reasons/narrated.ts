import type { PieceText } from '../language/clauses.js'
import type { Said } from '../language/said.js'
import { grammar as g, role as r, sense as s } from '../language/tags.js'
import { gaps, type Token } from '../language/tokens.js'

/** `I forgot the grease last time`, `it was a bit of a struggle`, `I don't know if that is fast`: how it went and what one makes of it; nothing hangs on it. */
export function isNarrated({ tokens }: PieceText, { clause: { first, head, mood, negated }, senses, around }: Said): boolean {
  if (!around || head < 0 || senses & (s.affect | s.target | s.level | s.demanded)) return false
  const opening = tokens[first]!
  if (opening.grammar & g.self && !(opening.grammar & g.possessive)) {
    if (negated && senses & (s.placeholder | s.hedge)) return true
    return mood === 'past' && (negated || ((senses | tokens[head]!.sense) & s.problem) !== 0) && isSimplePast(tokens, first, head)
  }
  return mood === 'past' && (opening.grammar & (g.other | g.bygone)) === (g.other | g.bygone) && (negated || (senses & s.problem) !== 0)
}

/** `I have avoided it`, `I used to read` still tell of today. */
function isSimplePast(tokens: readonly Token[], first: number, head: number): boolean {
  if (tokens[head]!.sense & s.baseline || tokens[head]!.role & (r.forfeit | r.loss)) return false
  for (let at = first; at <= head; at++) if (tokens[at]!.grammar & (g.have | g.be | g.modal | g.ing)) return false
  return (tokens[head]!.grammar & g.past) !== 0
}

/** `… so it took two afternoons`, `So I need to ride 50 by June`, `…, so not too fast`: what came or comes of it, and not what for. */
export function tellsResult(tokens: readonly Token[], at: number): boolean {
  const { sense, grammar, gap, time } = tokens[at]!
  if (!(sense & s.purpose) || grammar & g.subordinate || time) return false
  if (!(sense & s.reason) && !(grammar & g.conjunction)) return false
  const next = tokens[at + 1]
  if (!next) return false
  const opens = at === 0 || gap >= gaps.stop
  if (next.gap >= gaps.colon) return opens
  if (next.grammar & (g.adverb | g.adjective | g.negation | g.participle) && !(next.grammar & (g.self | g.other | g.determiner)))
    return true
  const self = (grammar & g.self) !== 0 || (next.grammar & g.self) !== 0
  for (let verb = at; verb < tokens.length && (verb === at || tokens[verb]!.gap === gaps.none); verb++) {
    const { grammar: tags } = tokens[verb]!
    if (tags & (g.past | g.bygone) && !(tags & g.base)) return true
    if (tags & g.will && (self || verb === at + 1)) return !(tags & g.other)
    if (self && opens && tags & g.want) return true
    if (tags & (g.modal | g.base | g.third | g.be | g.have)) return false
  }
  return false
}

/** `This will be checked by a short talk`: how it will be known. */
export const isTested = (tokens: readonly Token[], at: number): boolean =>
  (tokens[at]!.sense & s.purpose) !== 0 &&
  !(tokens[at]!.grammar & g.infinitive) &&
  tokens[at + 2] !== undefined &&
  (tokens[at + 1]!.grammar & g.be) !== 0 &&
  (tokens[at + 2]!.grammar & g.participle) !== 0

/** `The session was cancelled because of fog`: why that went as it did. */
export function explainsPast(tokens: readonly Token[], at: number, { clause: { first, mood } }: Said): boolean {
  const { sense, grammar } = tokens[at]!
  if (mood !== 'past' || at < first + 2 || at + 1 >= tokens.length || grammar & (g.subordinate | g.self | g.other) || !(sense & s.reason))
    return false
  if (tokens[first]!.grammar & g.self) return false
  for (let behind = at; behind < tokens.length && tokens[behind]!.gap < gaps.stop; behind++)
    if (tokens[behind]!.grammar & (g.be | g.have | g.modal | g.will | g.third | g.past)) return false
  return true
}
