import type { Clause } from './clauses.js'
import { grammar as g, sense as s, verb as v } from './tags.js'
import { gaps, type Token } from './tokens.js'

/** `Polish the church bell`, `deepen the well`, `refresh the lines in the car park`: a verb of direction is a deed where it is done to what one can touch. */
export function shapesThing(tokens: readonly Token[], head: number, { last }: Clause): boolean {
  const { verb } = tokens[head]!
  if (!(verb & v.shape) || head + 1 >= last) return false
  let noun: Token | null = null
  let known = false
  let touched = false
  let at = head + 1
  for (; at < last && !isBorder(tokens[at]!, at > head + 1); at++) {
    const { grammar, sense, quantity } = tokens[at]!
    if (grammar & (g.determiner | g.possessive) || quantity) known ||= (sense & s.definite) !== 0 || quantity !== null
    else if (sense & s.comparative) return false
    else {
      noun = tokens[at]!
      touched ||= isTouchable(noun)
    }
  }
  if (!noun) return false
  // `The garden path`: a word that no list holds behind one.
  if (isTouchable(noun) || (touched && !noun.known)) return true
  if (!known || noun.named || noun.sense & s.generic || noun.grammar & (g.adjective | g.ing)) return false
  // `Sharpen the skates`: a verb elsewhere.
  if (verb & v.handwork && noun.grammar & g.third && noun.grammar & g.alsoNoun && !(noun.sense & s.metric)) return true
  return noun.known ? isOnThing(tokens, at, last) : (verb & v.handwork) !== 0 && !(noun.sense & s.definite)
}

/** `… in the car park`: where it is; `… for rye bread` says of which kind. */
function isOnThing(tokens: readonly Token[], from: number, last: number): boolean {
  if (from + 1 >= last || !(tokens[from]!.grammar & g.preposition) || !(tokens[from + 1]!.grammar & (g.determiner | g.possessive)))
    return false
  for (let at = from + 1; at < last && !isBorder(tokens[at]!, true); at++) if (isTouchable(tokens[at]!)) return true
  return false
}

export const isTouchable = ({ sense }: Token): boolean => (sense & touchable) === (s.deliverable | s.definite)

const touchable = s.deliverable | s.definite | s.generic

const isBorder = ({ grammar, gap, time }: Token, inside: boolean): boolean =>
  (inside && gap > gaps.none) ||
  (time !== null && !time.attributive) ||
  ((grammar & (g.preposition | g.conjunction | g.infinitive | g.subordinate | g.wh)) !== 0 && !(grammar & (g.base | g.determiner)))
