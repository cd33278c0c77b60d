import type { PieceText } from '../language/clauses.js'
import type { Said } from '../language/said.js'
import { grammar as g, role as r, sense as s, verb as v } from '../language/tags.js'
import { gaps, type Token } from '../language/tokens.js'

/** How much of it there is already, told beside the goal by its owner or of the thing: `I have sat in on six`, `nine pieces are left`, `31 of 60 pages are there`. */
export const isSoFar = (text: PieceText, said: Said): boolean =>
  said.around &&
  said.hangs === 0 &&
  // `Onboarding: 5 mails`: behind a colon stands what is wanted.
  !isBehindColon(text, said) &&
  !said.circumstance &&
  !said.clause.reason &&
  !(said.senses & (s.problem | s.affect | s.wish | s.criterion)) &&
  (isOwnCount(text, said) || isCountLeft(text, said))

const isBehindColon = ({ tokens, piece: { prose } }: PieceText, { clause: { first } }: Said): boolean =>
  first > 0 && tokens[first]!.gap === gaps.colon && prose.text.charCodeAt(tokens[first - 1]!.to) === 58

/** `I did the mock with 71 points`, `four I did in November`, `I've done two 100s`. */
function isOwnCount({ tokens }: PieceText, { clause: { first, last, head, mood, negated }, quantity, verbs }: Said): boolean {
  if (!quantity || negated || head <= first || !(verbs & (v.output | v.complete | v.activity | v.light | v.secure))) return false
  if (quantity.quantity!.unitKind === 'time' || (mood !== 'past' && !(tokens[head]!.grammar & g.participle))) return false
  let self = false
  for (let at = first; at <= head && at < last; at++) {
    const { grammar, sense, role } = tokens[at]!
    if (grammar & g.self) self = true
    else if (!self && (isSomebody(sense, role) || grammar & g.other)) return false
  }
  return self
}

/** `Nine pieces are left`, `60 m stand`: the figure itself is the subject. */
function isCountLeft({ tokens }: PieceText, { clause: { first, last, head, mood }, quantity }: Said): boolean {
  if (!quantity || quantity.from !== tokens[first]!.from || quantity.quantity!.unitKind === 'time') return false
  const { kind } = quantity.quantity!
  if (kind !== 'amount' && kind !== 'progress') return false
  for (let at = first; at < last; at++) {
    const { sense, role, grammar } = tokens[at]!
    if (isSomebody(sense, role) || grammar & g.negation) return false
  }
  if (head <= first) return isVerbAlone(tokens, quantity, last)
  const { grammar, verb } = tokens[head]!
  // `Two of them filmed me`: they did, and were not done.
  if (head + 1 < last && tokens[head + 1]!.grammar & (g.pronoun | g.determiner | g.possessive)) return false
  return (mood === 'present' || mood === 'past') && ((grammar & (g.be | g.modal)) !== 0 || (grammar & g.participle && verb & done) !== 0)
}

/** `60 m stand`: behind the figure nothing but a word that no list holds. */
const isVerbAlone = (tokens: readonly Token[], { quantity }: Token, last: number): boolean => {
  const word = tokens[last - 1]!
  return tokens[last - 2]?.quantity === quantity && word.quantity === null && !word.known && !word.named && word.grammar === 0
}

const done = v.output | v.complete | v.activity | v.secure | v.loss

const isSomebody = (sense: Token['sense'], role: Token['role']): boolean =>
  (sense & (s.agent | s.level)) !== 0 || (role & (r.crowd | r.body | r.kin)) !== 0

/** `The registrar had to say my name three times`, `last week four customers asked`: what others did or do has no say on how far one is. */
export function tellsOfPersons({ tokens }: PieceText, { clause: { first, head }, around }: Said): boolean {
  if (!around || head <= first) return false
  let somebody = false
  for (let at = first; at < head; at++) {
    const { grammar, sense, role } = tokens[at]!
    if (grammar & g.self) return false
    // `Two of them filmed me`.
    if (isSomebody(sense, role) || (at > first && (grammar & (g.pronoun | g.number)) === g.pronoun)) somebody = true
  }
  return somebody
}
