import type { Clause, PieceText } from '../language/clauses.js'
import { isConcrete } from '../language/concrete.js'
import type { Said } from '../language/said.js'
import { grammar as g, sense as s } from '../language/tags.js'
import type { Token } from '../language/tokens.js'
import { isCapacity } from '../signs/capacity.js'
import { isName } from '../signs/counted.js'
import { isEmptyPredicate } from './empty-predicates.js'
import { isPraisedRelation } from './praise.js'
import type { Strength } from './strength.js'

/** No verb: a figure, an exam or a named rung says what is meant; a topic says only where to look. */
export function fragment(text: PieceText, said: Said, counted: boolean): Strength {
  const { piece, tokens } = text
  const { clause, concrete, named, senses, body, generic } = said
  // `As a team lead`: where and as what.
  if (!counted && piece.where === 'title' && isOnlyWhere(tokens[clause.first]!)) return 0
  // `some team events`: a few of something, nobody knows which.
  if ((body || piece.where !== 'title') && said.indefinite && named === 0 && !said.quantity && concrete <= 1) return 1
  if (said.universal && concrete > 0 && !said.blurred && tokens[clause.first]!.grammar & g.negation) return 3
  if (body && !piece.listed)
    return counted && !clause.dependent && !opensBracket(text, clause) && !(senses & circumstance) && !isCapacity(text, said) ? 3 : 0
  if (counted) return 3
  if (isPraisedRelation(text, said) || isEmptyPredicate(text, said)) return 0
  if (isName(text, said) || (senses & s.credential && (named > 0 || concrete > 1))) return 3
  if (senses & s.level && concrete > 0 && piece.where === 'title') return 3
  // `Less salt`: of what, and not how much.
  if (senses & s.comparative && senses & s.quantifier && concrete === 1 && generic === 0 && !isOnlyDegree(text, said)) return 2
  if (senses & s.comparative && ((concrete <= 1 && named === 0) || isOnlyDegree(text, said))) return 0
  if (piece.where === 'step' || piece.where === 'key-result' || piece.where === 'field' || piece.listed)
    return concrete >= 2 || named > 0 ? 3 : concrete > 0 ? 2 : 0
  if (clause.last - clause.first === 1) return named > 0 && isNameAlone(text, tokens[clause.first]!) ? 2 : 0
  return concrete > 1 || (concrete > 0 && generic === 0) ? 2 : 0
}

/** `Fewer hours on the tractor`, `more accuracy`: less or more of what has a figure, and none given. */
function isOnlyDegree({ tokens }: PieceText, { clause }: Said): boolean {
  if (!(tokens[clause.first]!.sense & s.comparative)) return false
  for (let at = clause.first + 1; at < clause.last; at++) {
    const token = tokens[at]!
    if (token.grammar & g.preposition) break
    if (isConcrete(token) && !(token.sense & (s.metric | s.capacity))) return false
  }
  return true
}

export const isOnlyWhere = ({ grammar }: Token): boolean => (grammar & g.preposition) !== 0 && (grammar & (g.base | g.negation)) === 0

/** What is there already, what is wrong and what helps. */
const circumstance = s.baseline | s.problem

/** `(Two easels, a key to the mill.)`: what there is. */
export const opensBracket = ({ tokens, piece: { prose } }: PieceText, { first }: Clause): boolean => {
  const opened = prose.text.lastIndexOf('(', tokens[first]!.from)
  return opened >= 0 && prose.text.lastIndexOf(')', tokens[first]!.from) < opened
}

/** `CKA`, but not the number in front of a goal: `PG-1`. */
const isNameAlone = ({ piece: { prose } }: PieceText, { known, capital, from, to }: Token): boolean =>
  !known &&
  capital &&
  !isRoman(prose.text, from, to) &&
  !isNumbered(prose.text.charCodeAt(to - 1), prose.text.charCodeAt(to - 2), to - from)

/** I, V, X, L, C. */
const romanDigits: ReadonlySet<number> = new Set([73, 86, 88, 76, 67])

/** `III.` in front of a goal. */
const isRoman = (text: string, from: number, to: number): boolean => {
  const after = text.charCodeAt(to)
  if (from > 0 || (after !== 46 && after !== 41)) return false
  for (let at = from; at < to; at++) if (!romanDigits.has(text.charCodeAt(at))) return false
  return true
}

/** Ends in a digit behind a hyphen. */
const isNumbered = (last: number, before: number, length: number): boolean => length > 2 && last >= 48 && last <= 57 && before === 45
