import { grammar as g, role as r, sense as s } from './tags.js'
import { gaps, type Token } from './tokens.js'

/** `We want the porters, the drivers and me to work as one`: whom it is wanted of, and behind `to` what; the verb's place, -1 where nobody stands between. */
export function wantedOf(tokens: readonly Token[], want: number, last: number): number {
  let somebody = false
  for (let at = want + 1; at + 1 < last && at <= want + mostBetween; at++) {
    const { grammar, role, sense, gap, named } = tokens[at]!
    if (gap > gaps.comma) return -1
    if (grammar & g.infinitive && at > want + 1) return somebody && tokens[at + 1]!.grammar & g.base ? at + 1 : -1
    if (grammar & (g.determiner | g.possessive | g.conjunction | g.adjective | g.number)) continue
    if (grammar & g.preposition || grammar & g.wh) return -1
    if (role & (r.crowd | r.body | r.kin | r.arena) || sense & (s.agent | s.target) || named || grammar & (g.pronoun | g.plural))
      somebody = true
  }
  return -1
}

/** Words between `want` and `to` at most: a list of three with their articles. */
const mostBetween = 10
