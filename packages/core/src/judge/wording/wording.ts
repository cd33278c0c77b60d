import type { Span } from '../../text/span.js'
import type { GoalText, SaidPiece } from '../goal-text.js'
import type { Judgement } from '../judgement.js'
import type { PieceText } from '../language/clauses.js'
import { visible } from '../language/concrete.js'
import { tokenSpan, tokensSpan } from '../language/evidence.js'
import { grammar as g, sense as s } from '../language/tags.js'
import { gaps, type Token } from '../language/tokens.js'

/** Whether a piece says what is wanted, and not why, by which steps or by whom. */
export const statesGoal = ({ text: { piece } }: SaidPiece): boolean =>
  piece.where === 'title' ||
  (piece.where === 'prose' && !piece.listed) ||
  piece.where === 'key-result' ||
  (piece.where === 'field' &&
    (piece.field === 'goal' ||
      piece.field === 'specific' ||
      piece.field === 'measurable' ||
      piece.field === 'become' ||
      piece.field === 'other'))

/** `31 May`: the month, and no `may`. */
export const isTime = ({ time }: Token): boolean => time !== null && time.kind !== 'vague'

/** Words that take back a commitment, where one is made. */
export function hedges(goal: GoalText): Judgement['hedges'] {
  const found: Judgement['hedges'][number][] = []
  for (const piece of goal.pieces) {
    if (!statesGoal(piece)) continue
    const { text, said } = piece
    for (const { clause } of said) {
      if (clause.mood === 'past' || (clause.mood === 'present' && text.piece.where === 'prose')) continue
      for (let at = clause.first; at < clause.last; at++) {
        const token = text.tokens[at]!
        const kind =
          token.sense & s.escape ? 'escape' : token.sense & s.openEnd ? 'open-end' : token.sense & (s.hedge | s.effort) ? 'effort' : null
        if (kind && !token.quantity && !isTime(token) && !isAboutThing(text, at)) found.push({ kind, span: tokenSpan(text, token) })
      }
    }
  }
  return found
}

/** `An app that could be shown`, `from start to finish`, `a different kind of school`: the words tell of a thing, and take nothing back. */
export function isAboutThing({ tokens, piece: { prose } }: PieceText, at: number): boolean {
  const { grammar, sense, from, to } = tokens[at]!
  const before = tokens[at - 1]
  if (!before || tokens[at]!.gap !== gaps.none) return false
  const opener = before.grammar & (g.wh | g.subordinate) ? before : before.gap === gaps.none ? tokens[at - 2] : undefined
  if (grammar & g.modal && opener && opener.grammar & (g.wh | g.subordinate)) return true
  if (sense & s.effort && before.grammar & g.preposition) return true
  return (
    (sense & s.hedge) !== 0 &&
    prose.text.slice(from, to).includes(' ') &&
    ((before.grammar & (g.determiner | g.possessive | g.adjective)) !== 0 || (before.sense & s.quantifier) !== 0)
  )
}

/** The head verbs of the goal's sentence with their objects: `Pass the CKA and write the runbook` has two. */
export function outcomes(goal: GoalText): readonly Span[] {
  const title = goal.pieces.find(({ text: { piece } }) => piece.where === 'title')
  if (!title) return []
  const { text, said } = title
  const heads: number[] = []
  for (const { clause } of said) {
    if (clause.mood !== 'intent' || clause.dependent) continue
    if (clause.head >= 0) heads.push(clause.head)
    for (let at = Math.max(clause.head, clause.first) + 1; at < clause.last; at++) {
      const token = text.tokens[at]!
      const before = text.tokens[at - 1]!
      if (token.grammar & g.base && token.verb & visible && before.grammar & g.conjunction && at + 1 < clause.last) heads.push(at)
    }
  }
  return heads.map((head, index) => {
    const next = heads[index + 1]
    let last = next ?? text.tokens.length
    while (last > head + 1 && next !== undefined && text.tokens[last - 1]!.grammar & g.conjunction) last--
    return tokensSpan(text, head, last)
  })
}
