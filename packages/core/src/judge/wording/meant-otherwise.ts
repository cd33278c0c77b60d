import type { PieceText } from '../language/clauses.js'
import { isConcrete, visible } from '../language/concrete.js'
import { isUpper } from '../language/raw-words.js'
import type { Said } from '../language/said.js'
import { shapesThing } from '../language/shaped-thing.js'
import { grammar as g, sense as s, verb as v } from '../language/tags.js'
import { gaps } from '../language/tokens.js'

/** `Pass Higher Biology`: a capital inside a sentence makes a name of any word. */
export const isNamed = ({ tokens, piece: { prose } }: PieceText, at: number, { verbs }: Said): boolean => {
  const { capital, gap, from } = tokens[at]!
  if (at === 0 || gap >= gaps.comma) return false
  if (capital) return true
  if (!isUpper(prose.text.charCodeAt(from))) return false
  // `Apply for the Good Growth Fund`.
  const next = tokens[at + 1]
  if (tokens[at - 1]!.sense & s.definite && next && next.gap === gaps.none && isUpper(prose.text.charCodeAt(next.from)))
    return (verbs & visible) !== 0 && !(verbs & v.improve)
  return (verbs & (v.complete | v.activity)) !== 0 && !(verbs & (v.improve | v.charge | v.change | v.cognition))
}

/** `Tell the patient why`: an adjective elsewhere. */
export const isPerson = ({ tokens }: PieceText, at: number): boolean => {
  const { grammar, sense } = tokens[at]!
  if (!(grammar & g.adjective) || !(sense & (s.agent | s.target)) || at === 0 || !(tokens[at - 1]!.grammar & (g.determiner | g.possessive)))
    return false
  const next = tokens[at + 1]
  return (
    !next || next.gap > gaps.comma || (next.grammar & (g.preposition | g.conjunction | g.infinitive | g.wh)) !== 0 || next.time !== null
  )
}

/** `Smooth the plaster`: an adjective elsewhere. */
export const isShaping = ({ tokens }: PieceText, at: number, { clause, head }: Said): boolean =>
  at === head && clause.mood === 'intent' && shapesThing(tokens, at, clause)

/** `The smaller van`, `the lower meadow`: which of those there are. */
export const choosesThing = ({ tokens }: PieceText, at: number, { clause }: Said): boolean =>
  at > clause.first &&
  at + 1 < clause.last &&
  (tokens[at]!.sense & s.comparative) !== 0 &&
  (tokens[at]!.grammar & g.adjective) !== 0 &&
  (tokens[at - 1]!.sense & s.definite) !== 0 &&
  tokens[at + 1]!.gap === gaps.none &&
  isConcrete(tokens[at + 1]!)
