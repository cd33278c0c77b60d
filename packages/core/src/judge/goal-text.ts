import type { Goal, Piece } from '../plan/model.js'
import { clausesOf, type PieceText } from './clauses.js'
import type { JudgePack } from './judge-pack.js'
import { type Said, saidIn } from './said.js'
import { gaps, tokensOf } from './tokens.js'

/** A goal made ready to judge: every piece split once into tokens and clauses, with what each clause says. */
export interface GoalText {
  readonly goal: Goal
  readonly pieces: readonly SaidPiece[]
  /** The pieces of each key result, which stand among `pieces` too. */
  readonly results: readonly (readonly SaidPiece[])[]
}

export interface SaidPiece {
  readonly text: PieceText
  readonly said: readonly Said[]
}

export function goalText(goal: Goal, pack: JudgePack): GoalText {
  const pieces: SaidPiece[] = []
  const results: (readonly SaidPiece[])[] = []
  for (const piece of goal.pieces) if (!(goal.placeholder && piece.where === 'title')) addPiece(piece, pack, pieces)
  for (const part of goal.goals) {
    const before = pieces.length
    addPart(part, pack, pieces)
    if (part.role === 'key-result') results.push(pieces.slice(before))
  }
  return { goal, pieces, results }
}

/** Key results say how the objective will be known; what stands in a sub-goal's title is a step of its parent. */
function addPart(part: Goal, pack: JudgePack, pieces: SaidPiece[]): void {
  const where = part.role === 'key-result' ? 'key-result' : 'step'
  for (const piece of part.pieces) {
    if (piece.where === 'title') addPiece({ ...piece, where }, pack, pieces)
    else if (where === 'key-result') addPiece(piece, pack, pieces)
  }
}

function addPiece(piece: Piece, pack: JudgePack, pieces: SaidPiece[]): void {
  const tokens = tokensOf(piece, pack)
  if (tokens.length === 0) return
  const text: PieceText = { piece, tokens, clauses: clausesOf(tokens, piece.prose.text) }
  pieces.push({ text, said: saidClauses(text) })
}

/** A title's first sentence is the goal; what it goes on to say is told around it. */
function saidClauses(text: PieceText): readonly Said[] {
  const { where } = text.piece
  let sentence = 0
  return text.clauses.map((clause, index) => {
    if (index > 0 && text.tokens[clause.first]!.gap >= gaps.stop) sentence++
    return saidIn(text, clause, where === 'prose' || (where === 'title' && sentence > 0))
  })
}
