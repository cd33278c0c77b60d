import type { Clause, PieceText } from '../language/clauses.js'
import { isConcrete, isNounByPlace, vagueVerbs, visible } from '../language/concrete.js'
import type { Said } from '../language/said.js'
import { grammar as g, sense as s, verb as v } from '../language/tags.js'
import type { Token } from '../language/tokens.js'

/** Behind the verb, to before `last`. */
export type Stretch = Pick<Clause, 'head' | 'last'>

/** `Lift the mood in the warehouse`, `keep quality and care in the joinery`: wherever and with whom, a mood stays one. */
export function staysEmpty(text: PieceText, said: Said): boolean {
  const { verbs, senses, named, clause, head } = said
  if (!(senses & s.definite) || named > 0 || !(verbs & (vagueVerbs | v.change | v.light | v.output)) || !hasAbstractObject(text, said))
    return false
  for (let at = head + 1; at < clause.last; at++) {
    const { grammar, sense } = text.tokens[at]!
    if (grammar & g.preposition && !(grammar & g.base)) return (text.tokens[at - 1]!.sense & isMood) === isMood
    if (at + 1 === clause.last) return (sense & isMood) === isMood
  }
  return false
}

const isMood = s.generic | s.definite

/** `Deliver value to stakeholders in the region`: a phrase of direction with its object in it, and where. */
export function isEmptyPhrase({ tokens, piece: { prose } }: PieceText, { head, verbs, named, quantity, clause }: Said): boolean {
  if (head < 0 || head + 1 >= clause.last || named > 0 || quantity || !(verbs & v.charge) || verbs & visible) return false
  const { grammar } = tokens[head + 1]!
  if (!(grammar & g.preposition) || grammar & (g.base | g.subordinate | g.until)) return false
  if (grammar & g.infinitive && head + 2 < clause.last && tokens[head + 2]!.grammar & g.base) return false
  const blank = prose.text.indexOf(' ', tokens[head]!.from)
  return blank > 0 && blank < tokens[head]!.to
}

/** `Build my understanding of …`, `keep my cool during …`: the object itself names nothing; what stands behind a preposition tells where. */
export function hasAbstractObject({ tokens }: PieceText, { clause, head }: Said): boolean {
  let abstract = false
  for (let at = objectFrom(tokens, head, clause.last); at < clause.last; at++) {
    const token = tokens[at]!
    const { grammar, sense } = token
    if (grammar & (g.preposition | g.conjunction | g.infinitive | g.subordinate) && !(grammar & (g.base | g.determiner))) break
    if (
      isConcrete(token) ||
      isNounByPlace(tokens, at, clause) ||
      token.time ||
      (sense & s.generic && (sense & isMood) !== isMood && sense & (s.deliverable | s.target | s.event | s.resource))
    )
      return false
    if (sense & s.generic || (grammar & g.adjective && at > head + 1)) abstract = true
  }
  return abstract
}

/** Behind `nurture and strengthen` as behind `strengthen`. */
const objectFrom = (tokens: readonly Token[], head: number, last: number): number =>
  head + 2 < last && tokens[head + 1]!.grammar & g.conjunction && tokens[head + 2]!.grammar & g.base && tokens[head + 2]!.verb !== 0
    ? head + 3
    : head + 1

/** `Be a lively hub in the borough`: praise of what anything may be, and where. */
export function isGoodPlace(tokens: readonly Token[], { head, last }: Stretch): boolean {
  let at = head + 1
  while (at < last && !(tokens[at]!.grammar & g.preposition)) at++
  return (
    at > head + 2 &&
    (tokens[at - 1]!.sense & s.definite) !== 0 &&
    !(tokens[at - 1]!.grammar & g.determiner) &&
    (tokens[at - 2]!.grammar & (g.adjective | g.ing)) !== 0
  )
}

interface HeadIn {
  readonly head: Said['head']
  readonly clause: Clause
}

/** `Stop dithering`, `stop worrying about …`: what goes on in one's head ends unseen. */
export const isOfMind = (tokens: readonly Token[], { head, clause }: HeadIn): boolean =>
  head + 1 < clause.last && (tokens[head + 1]!.grammar & g.ing) !== 0 && isInHead(tokens[head + 1]!)

const isInHead = ({ verb, sense }: Token): boolean =>
  (verb & visible) === 0 && ((verb & (v.cognition | v.state | v.charge | v.improve)) !== 0 || (sense & (s.affect | s.problem)) !== 0)
