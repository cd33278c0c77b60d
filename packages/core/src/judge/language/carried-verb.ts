import { grammar as g, sense as s, verb as v } from './tags.js'
import { gaps, type Token } from './tokens.js'

/** The verb that a carrier carries: after `to`, or right behind it as a base or a gerund. */
export function carriedVerb(tokens: readonly Token[], head: number, last: number): number {
  const carrier = tokens[head]!
  const onlyThrough = !(carrier.verb & (v.light | v.cognition | v.state)) && !(carrier.sense & s.effort)
  let through = false
  for (let at = head + 1; at < last && at <= head + 4; at++) {
    const token = tokens[at]!
    // `Learn Polish`.
    if (at === head + 1 && token.named && token.capital) return -1
    if (token.grammar & g.infinitive && !(token.grammar & g.determiner)) {
      if (token.grammar & g.base) return at
      continue
    }
    if (token.grammar & g.adverb && !(token.grammar & g.base)) continue
    // `Help me run`, `challenge myself to run`, `find ways to run`, `look for opportunities to run`.
    if (isWayTo(token, tokens[at + 1]) || (at === head + 1 && isSelfObject(token))) {
      through = true
      continue
    }
    const afterTo = (tokens[at - 1]!.grammar & (g.infinitive | g.base)) === g.infinitive || (through && isSelfObject(tokens[at - 1]!))
    if (onlyThrough && !(through && afterTo)) return -1
    const direct = at === head + 1 && (carrier.sense & s.effort) !== 0
    if (token.grammar & g.base && (afterTo || direct || (at === head + 1 && !(token.grammar & g.alsoNoun)))) return at
    if (token.grammar & g.ing && at === head + 1 && token.verb !== 0) return at
    if (afterTo && !token.known) return at
    if (token.grammar & g.participle && token.verb !== 0 && !(token.grammar & g.base)) return at
    return carrier.sense & s.effort && token.grammar & g.ing ? at : -1
  }
  return -1
}

/** `Ways to`, `opportunities to`. */
const isWayTo = (token: Token, next: Token | undefined): boolean =>
  (token.sense & s.generic) !== 0 && next !== undefined && next.gap === gaps.none && (next.grammar & g.infinitive) !== 0

/** `Me`, `myself`, `us`. */
const isSelfObject = ({ grammar }: Token): boolean => (grammar & g.pronoun) !== 0 && (grammar & (g.determiner | g.self | g.other)) === 0
