import type { PieceText } from '../language/clauses.js'
import type { Said } from '../language/said.js'
import { grammar as g, role as r, sense as s } from '../language/tags.js'
import { gaps, type Token } from '../language/tokens.js'

/**
 * `My brother feeds four people`, `– Captain Roe will not take anyone aboard`, `and the firm pays half`: around the goal somebody else does something;
 * nothing in it measures the goal, unless it says what they are to be able to do.
 */
export function isDoneBySomebodyElse(text: PieceText, { clause: { first, last, mood }, around, senses, quantity }: Said): boolean {
  const { tokens } = text
  if (
    !(around || isBehindDash(text, first)) ||
    mood === 'question' ||
    senses & (s.criterion | s.demanded) ||
    quantity?.quantity?.kind === 'threshold'
  )
    return false
  let at = first
  while (at < last && tokens[at]!.grammar & (g.conjunction | g.adverb) && !(tokens[at]!.grammar & (g.other | g.self))) at++
  // `Amira will lead the round`: whose goal it is, where it opens.
  if (first === 0 && (tokens[0]!.named || (tokens[0]!.capital && !tokens[0]!.known)) && tokens[1] && tokens[1].grammar & g.will)
    return false
  const subject = endOfSubject(tokens, at, last)
  if (subject < 0) return false
  for (let verb = subject; verb < last && verb <= subject + 4; verb++) {
    const { grammar, gap, time } = tokens[verb]!
    if (gap !== gaps.none || grammar & (g.self | g.modal | g.infinitive | g.wh)) return false
    // `My deputy tells me whether I did`: seen by somebody.
    if (isAgreeing(tokens, verb, subject) && !time) return (tokens[verb]!.sense & s.observed) === 0
  }
  return false
}

/** A colon says of what kind the goal is; a dash adds to it. */
const isBehindDash = ({ tokens, piece: { prose } }: PieceText, first: number): boolean =>
  first > 0 && tokens[first]!.gap === gaps.colon && prose.text.charCodeAt(tokens[first - 1]!.to) !== 58

const finite = g.third | g.past | g.be | g.have | g.will | g.base

/** A verb that agrees with somebody: no participle that a noun has (`two volunteers trained`). */
const isAgreeing = (tokens: readonly Token[], at: number, subject: number): boolean =>
  (tokens[at]!.grammar & finite) !== 0 &&
  (tokens[at]!.grammar & (g.base | g.alsoNoun)) !== (g.base | g.alsoNoun) &&
  !(
    tokens[at]!.grammar & g.participle &&
    !(tokens[at]!.grammar & g.base) &&
    at === subject &&
    tokens[at]!.grammar & g.past &&
    !takesMore(tokens, at)
  )

const takesMore = (tokens: readonly Token[], at: number): boolean =>
  tokens[at + 1]?.gap === gaps.none && (tokens[at + 1]!.grammar & (g.determiner | g.possessive | g.pronoun)) !== 0

/** Behind `my brother`, `Sorrel from the art college`, `three of the crew`, `the apprentices`; -1 where nobody else stands first. */
function endOfSubject(tokens: readonly Token[], first: number, last: number): number {
  let somebody = -1
  for (let at = first; at < last && at <= first + 5; at++) {
    const { grammar, sense, named, capital, known, role, gap, time } = tokens[at]!
    if ((at > first && gap !== gaps.none) || time || grammar & (g.self | g.want | g.infinitive) || sense & s.universal) break
    if (isSomebody(sense, role) || (at === first && (named || (capital && !known)) && !tokens[at]!.coded)) somebody = at
    else if (at > first && somebody >= 0 && grammar & finite && !(grammar & (g.preposition | g.alsoNoun))) break
    else if (
      !(grammar & (g.determiner | g.possessive | g.number | g.preposition | g.adjective)) &&
      !named &&
      somebody >= 0 &&
      at > somebody + 1
    )
      break
  }
  return somebody < 0 ? -1 : somebody + 1
}

const isSomebody = (sense: number, role: number): boolean =>
  (sense & (s.agent | s.level)) !== 0 || (role & (r.crowd | r.body | r.kin)) !== 0
