import type { PieceText } from '../language/clauses.js'
import { isConcrete, vagueVerbs, visible } from '../language/concrete.js'
import type { Said } from '../language/said.js'
import { grammar as g, role as r, sense as s, verb as v } from '../language/tags.js'
import { meansIn, type Range } from '../signs/by-doing.js'
import type { Strength } from './strength.js'

/** `Improve teamwork by eating lunch together`, `promote my blog by sharing each post`: the way there is seen, and in full where it says with what. */
export function byDeed(text: PieceText, { clause, verbs }: Said): Strength {
  if (!(clause.grammar & g.means) || !(verbs & (vagueVerbs | v.change))) return 0
  let strength: Strength = 0
  for (const range of meansIn(text, clause)) strength = Math.max(strength, seenIn(text, range)) as Strength
  return verbs & v.cognition ? (Math.min(strength, 2) as Strength) : strength
}

function seenIn({ tokens }: PieceText, { first, last }: Range): Strength {
  let deed = false
  let known = false
  let indefinite = false
  let concrete = false
  for (let at = first; at < last; at++) {
    const { grammar, verb, sense, role, named, quantity } = tokens[at]!
    if (!deed) {
      deed = (grammar & g.ing) !== 0 && (verb & visible) !== 0 && (verb & (v.improve | v.change)) === 0
      continue
    }
    indefinite ||= (sense & (s.quantifier | s.comparative | s.vague)) !== 0
    known ||= named || quantity !== null || (sense & (s.universal | s.definite)) !== 0 || (grammar & g.possessive) !== 0
    concrete ||= (isConcrete(tokens[at]!) && !(role & r.public)) || quantity !== null
  }
  return !deed || !concrete ? 0 : known && !indefinite ? 3 : 2
}
