import type { SaidPiece } from '../goal-text.js'
import type { Clause, PieceText } from '../language/clauses.js'
import { grammar as g, sense as s } from '../language/tags.js'
import { gaps } from '../language/tokens.js'

/** `Projects`, `Meetups`: a bare plural says of which kind the items are. */
const isKindOfThings = ({ tokens }: PieceText, { first, last, mood }: Clause): boolean =>
  mood === 'fragment' &&
  first === 0 &&
  last === tokens.length &&
  last === 1 &&
  (tokens[0]!.grammar & g.plural) !== 0 &&
  tokens[0]!.known &&
  !(tokens[0]!.sense & (s.generic | s.metric)) &&
  !tokens[0]!.quantity

/** `Fun`, `This month`, `Things to do`, `Weekly duties (store)`: over a list, a title that names an area or a time and no wish (`usability testing`); its items are the wishes. */
export function isArea(title: SaidPiece | undefined): boolean {
  if (title?.text.piece.where !== 'title') return false
  const { tokens } = title.text
  return title.said.every(
    ({ clause, concrete, quantity, senses }) =>
      (clause.first > 0 && tokens[clause.first]!.gap === gaps.aside) ||
      isKindOfThings(title.text, clause) ||
      (clause.mood === 'fragment' &&
        concrete === 0 &&
        !quantity &&
        !(clause.last - clause.first > 1 && tokens[clause.last - 1]!.grammar & g.ing) &&
        !(senses & (s.comparative | s.problem | s.metric | s.target))),
  )
}
