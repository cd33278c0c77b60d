import type { FieldName } from '../../plan/model.js'
import type { Evidence } from '../judgement.js'
import type { PieceText } from '../language/clauses.js'
import { sense as s } from '../language/tags.js'
import type { Token } from '../language/tokens.js'

/** `goal`: the sentence itself; `criterion`: says how it will be known; `prose`: around it; `step`: counts as partial only. */
export type Role = 'goal' | 'criterion' | 'prose' | 'step'

/** What a piece may prove; `null` for fields that are about something else. */
export function roleOf({ piece, tokens }: PieceText): Role | null {
  if (piece.where === 'title') return 'goal'
  if (piece.where === 'key-result') return 'criterion'
  if (piece.where === 'prose') return piece.listed ? (tellsFigure(tokens) ? 'criterion' : 'step') : 'prose'
  return piece.where === 'step' ? 'step' : (fieldRoles[piece.field!] ?? null)
}

/** An item such as `target 45 min` or `currently 94`: a measure, not a step. */
function tellsFigure(tokens: readonly Token[]): boolean {
  let cue = false
  let figure = false
  for (const { sense, quantity } of tokens) {
    if (sense & s.criterion) cue = true
    if (quantity) {
      figure = true
      if (quantity.kind === 'from-to') return true
    }
  }
  return cue && figure
}

const fieldRoles: Readonly<Partial<Record<FieldName, Role>>> = {
  goal: 'goal',
  specific: 'goal',
  become: 'goal',
  learn: 'goal',
  measurable: 'criterion',
  'key-results': 'criterion',
  other: 'prose',
  recurs: 'prose',
  achievable: 'step',
  'try-next': 'step',
  steps: 'step',
}

/** What a clause proves, and its words. */
export interface Found {
  readonly kind: 'stated' | 'partial'
  readonly evidence: Evidence
}
