import type { Span } from '../text/span.js'
import type { PieceText } from './clauses.js'
import { tokenSpan, tokensSpan } from './evidence.js'
import type { GoalText, SaidPiece } from './goal-text.js'
import type { Judgement } from './judgement.js'
import { type Said, visible } from './said.js'
import { grammar as g, sense as s, verb as v } from './tags.js'
import { gaps, type Token } from './tokens.js'

/** Whether a piece says what is wanted, and not why, by which steps or by whom. */
const statesGoal = ({ text: { piece } }: SaidPiece): boolean =>
  piece.where === 'title' ||
  (piece.where === 'prose' && !piece.listed) ||
  piece.where === 'key-result' ||
  (piece.where === 'field' &&
    (piece.field === 'goal' ||
      piece.field === 'specific' ||
      piece.field === 'measurable' ||
      piece.field === 'become' ||
      piece.field === 'other'))

/** Words that blur what is wanted. Beside a figure a comparative is none: `more than 5`, `20 % faster`. */
export function vagueWords(goal: GoalText, pictured: boolean): readonly Span[] {
  const found = blurringWords(goal)
  return found.length > 0 || pictured ? found : emptyWords(goal)
}

function blurringWords(goal: GoalText): readonly Span[] {
  const found: Span[] = []
  for (const piece of goal.pieces) {
    const { text, said } = piece
    if (text.piece.field === 'relevant') continue
    const states = statesGoal(piece)
    for (const one of said) {
      const { clause } = one
      if (clause.mood === 'past' || clause.reason) continue
      for (let at = clause.first; at < clause.last; at++) {
        const token = text.tokens[at]!
        if (takesBack(token, one) || (states && !isLabel(text, at) && (blurs(token, at, one) || isDirection(token, at, one))))
          found.push(tokenSpan(text, token))
      }
    }
  }
  return found
}

/** `maybe`, `if possible`, `etc.`: in steps and means as well. What is said of today may be uncertain. */
const takesBack = ({ sense, time }: Token, { clause, senses }: Said): boolean =>
  (sense & s.vague) !== 0 &&
  (sense & (clause.dependent ? s.escape | s.openEnd : s.hedge | s.escape | s.openEnd)) !== 0 &&
  !(senses & s.baseline) &&
  (!time || time.kind === 'vague')

function emptyWords(goal: GoalText): readonly Span[] {
  const found: Span[] = []
  for (const piece of goal.pieces) {
    if (!statesGoal(piece)) continue
    for (const one of piece.said)
      for (let at = one.clause.first; at < one.clause.last; at++)
        if (names(piece.text, at, one)) found.push(tokenSpan(piece.text, piece.text.tokens[at]!))
  }
  return found
}

/** Where nothing is pictured, the words that should have said it: `drive innovation`, `be resilient`. */
function names({ tokens }: PieceText, at: number, { clause, body, quantity }: Said): boolean {
  const { verb, sense, grammar, time } = tokens[at]!
  if (body || quantity || time || at < clause.head || clause.last - clause.first === 1) return false
  if (clause.mood !== 'intent' && clause.mood !== 'fragment') return false
  if (at === clause.head) return (verb & (v.improve | v.charge | v.change)) !== 0
  if (!(grammar & g.adjective) && (sense & (s.generic | thing)) !== s.generic) return false
  for (let before = Math.max(clause.head, clause.first - 1) + 1; before < at; before++)
    if (tokens[before]!.grammar & g.preposition && !(tokens[before]!.grammar & g.base)) return false
  return !(grammar & (g.pronoun | g.self | g.other))
}

/** Generic words that are somebody or something all the same. */
const thing = s.target | s.deliverable | s.event | s.resource | s.capacity | s.agent

function blurs(token: Token, at: number, { clause, body, quantity, carriers, verbs }: Said): boolean {
  // `Learn to write minutes`: what is learnt is seen.
  if (token.verb & v.cognition && carriers & v.cognition && verbs & visible && at <= clause.head) return false
  if (!(token.sense & s.vague) || token.quantity || isTime(token)) return false
  if (token.sense & (s.hedge | s.escape | s.openEnd)) return false
  if (clause.mood === 'question' || (body && clause.mood === 'present')) return false
  if (token.capital && token.gap < gaps.comma && token.from > 0) return false
  if (quantity && token.sense & (s.comparative | s.quantifier)) return false
  return !(body && token.sense & s.generic && !(token.grammar & (g.pronoun | g.other)))
}

/** `31 May`: the month, and no `may`. */
const isTime = ({ time }: Token): boolean => time !== null && time.kind !== 'vague'

/** A verb that only gives a direction, where the goal hangs on it. */
const isDirection = ({ verb }: Token, at: number, { clause, body, quantity }: Said): boolean =>
  !body &&
  !quantity &&
  at === clause.head &&
  !(verb & v.light) &&
  (verb & (v.improve | v.cognition | v.explore)) !== 0 &&
  (verb & visible) === 0

/** A word alone before a colon: `Relevant: …`. */
const isLabel = ({ tokens }: PieceText, at: number): boolean =>
  (at === 0 || tokens[at]!.gap >= gaps.colon) && at + 1 < tokens.length && tokens[at + 1]!.gap === gaps.colon

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
        if (kind && !token.quantity && !isTime(token)) found.push({ kind, span: tokenSpan(text, token) })
      }
    }
  }
  return found
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
