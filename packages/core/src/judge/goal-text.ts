import type { Goal } from '../plan/model.js'
import { clausesOf, type PieceText } from './clauses.js'
import type { JudgePack } from './judge-pack.js'
import { type Said, saidIn } from './said.js'
import { tokensOf } from './tokens.js'

/** A goal made ready to judge: every piece split once into tokens and clauses, with what each clause says. */
export interface GoalText {
  readonly goal: Goal
  readonly pieces: readonly SaidPiece[]
}

export interface SaidPiece {
  readonly text: PieceText
  readonly said: readonly Said[]
}

export function goalText(goal: Goal, pack: JudgePack): GoalText {
  const pieces: SaidPiece[] = []
  for (const piece of goal.pieces) {
    const tokens = tokensOf(piece, pack)
    if (tokens.length === 0) continue
    const text: PieceText = { piece, tokens, clauses: clausesOf(tokens, piece.prose.text) }
    pieces.push({ text, said: text.clauses.map((clause) => saidIn(text, clause)) })
  }
  return { goal, pieces }
}
