import { grammar as g, sense as s } from './tags.js'
import { gaps, type Token } from './tokens.js'
import { wantedOf } from './wanted-of.js'

/** `We want the bar, the door and the stage to …`. */
export const listsWhom = (tokens: readonly Token[], first: number, at: number): boolean => {
  if (!(tokens[first]!.grammar & g.want)) return false
  const verb = wantedOf(tokens, first, tokens.length)
  return verb > at
}

/** `… before I am under water`, `… so that they can`: a subordinating word with a subject right behind it. */
export const opensDependent = (tokens: readonly Token[], at: number): boolean =>
  opensOfOthers(tokens, at) ||
  (tokens[at]!.grammar & g.subordinate && tokens[at]!.sense & s.reason && !(tokens[at]!.grammar & g.preposition)) !== 0 ||
  ((tokens[at]!.grammar & g.subordinate) !== 0 &&
    at + 1 < tokens.length &&
    tokens[at + 1]!.gap === gaps.none &&
    (tokens[at + 1]!.grammar & (g.self | g.other)) !== 0 &&
    !(tokens[at + 1]!.grammar & g.determiner))

/** `… when three players shout at me`: a noun with its article or number, and a verb of its own. */
function opensOfOthers(tokens: readonly Token[], at: number): boolean {
  const { grammar } = tokens[at]!
  if (!(grammar & g.subordinate) || grammar & (g.other | g.preposition | g.determiner)) return false
  const next = tokens[at + 1]
  if (!next || next.gap !== gaps.none || !(next.grammar & (g.determiner | g.possessive | g.number | g.plural) || next.named)) return false
  for (let verb = at + 2; verb < tokens.length && verb <= at + 6 && tokens[verb]!.gap === gaps.none; verb++)
    if (tokens[verb]!.grammar & finite && !tokens[verb]!.time) return true
  return false
}

const finite = g.be | g.have | g.modal | g.will | g.third | g.past | g.base

/** `Promise 2 To restore …`: a noun with its number, and the wish. */
export const isBehindNumber = (tokens: readonly Token[], at: number): boolean =>
  at === 2 &&
  at + 1 < tokens.length &&
  (tokens[1]!.grammar & g.number) !== 0 &&
  (!(tokens[0]!.grammar & (g.base | g.preposition)) || ((tokens[0]!.grammar & g.alsoNoun) !== 0 && tokens[at]!.capital)) &&
  (tokens[at]!.grammar & g.infinitive) !== 0 &&
  (tokens[at + 1]!.grammar & g.base) !== 0
