import { grammar as g, sense as s } from './tags.js'
import { gaps, type Token } from './tokens.js'
import { isCountedThing } from './verb-by-place.js'

/** `The test found two things` happened; `two incidents handled without calling him` is what is to be found. */
export const takesObject = (tokens: readonly Token[], at: number, last: number): boolean => {
  const next = at + 1 < last ? tokens[at + 1]! : undefined
  if (!next || next.time) return false
  return (next.grammar & (g.determiner | g.possessive | g.pronoun | g.number)) !== 0 || next.quantity !== null
}

/** `The foremen eat together`, `retail customers ask for it`: a verb that is nothing else, right behind a noun in the plural or one that no list holds. */
export function hasPlainSubject(tokens: readonly Token[], at: number, first: number): boolean {
  if (
    tokens[at]!.grammar & (g.alsoNoun | g.adjective | g.adverb | g.preposition) ||
    tokens[at]!.verb === 0 ||
    tokens[at]!.gap !== gaps.none
  )
    return false
  const { grammar, known, named, verb } = tokens[at - 1]!
  if (verb !== 0 || named) return false
  return (
    (grammar & g.plural) !== 0 ||
    (!known && grammar === 0 && at - 1 > first && (tokens[first]!.grammar & (g.determiner | g.possessive)) !== 0)
  )
}

/** A verb in the third person rather than a noun in the plural: `Pipe Major drills us`, `the dairy cuts the price`, `the plant closes if …`. */
export function isFiniteVerb(tokens: readonly Token[], at: number, last: number): boolean {
  const next = tokens[at + 1]
  if (at + 1 < last && next!.gap === gaps.none && next!.grammar & g.pronoun && !(next!.grammar & g.determiner)) return true
  if (afterDeterminer(tokens, at)) return false
  if (!(tokens[at]!.grammar & g.alsoNoun)) return true
  // `Laundry runs without Ada`.
  if (at + 2 < last && next!.grammar & g.negation && next!.grammar & g.preposition && tokens[at + 2]!.named) return true
  return at + 1 < last
    ? opensObject(tokens, at, last)
    : next !== undefined && next.gap === gaps.none && (next.grammar & g.subordinate) !== 0
}

/** `The dairy cuts the price`: what has an object is a verb. */
const opensObject = (tokens: readonly Token[], at: number, last: number): boolean => {
  if (at + 1 >= last || tokens[at + 1]!.gap !== gaps.none) return false
  const { grammar, sense, named } = tokens[at + 1]!
  if (grammar & (g.determiner | g.possessive | g.pronoun) || (sense & s.universal && !(grammar & g.negation))) return true
  // `Pays nothing`, `supports Park Goal 2`.
  return (grammar & g.negation && sense & s.universal) !== 0 || (named && !tokens[at]!.capital && !tokens[at + 1]!.time)
}

export const isFirstOrAfterNoun = (tokens: readonly Token[], at: number, first: number): boolean =>
  at === first ||
  ((tokens[at - 1]!.grammar & (g.determiner | g.possessive | g.preposition | g.adjective)) === 0 && !isCountedThing(tokens, at, first))

const afterDeterminer = (tokens: readonly Token[], at: number): boolean =>
  !isEveryOne(tokens, at - 1) &&
  ((tokens[at - 1]!.grammar & (g.determiner | g.possessive | g.preposition | g.adjective | g.number)) !== 0 ||
    tokens[at - 1]!.quantity !== null)

/** `Every new one (gets …)`: a number that stands for a noun. */
const isEveryOne = (tokens: readonly Token[], at: number): boolean =>
  at > 0 &&
  (tokens[at]!.grammar & (g.number | g.pronoun)) === (g.number | g.pronoun) &&
  (tokens[at - 1]!.grammar & (g.adjective | g.determiner)) !== 0
