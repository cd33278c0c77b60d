import type { FieldName } from '../../plan/model.js'
import type { Evidence } from '../judgement.js'
import type { PieceText } from '../language/clauses.js'
import { grammar as g, sense as s } from '../language/tags.js'
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

/** An item such as `target 45 min`, `currently 94`, or a bound without a deed before it (`max 2 pages a night`): a measure, not a step. */
function tellsFigure(tokens: readonly Token[]): boolean {
  let cue = false
  let figure = false
  let deed = false
  let mayBeDeed = false
  for (const { sense, quantity, grammar } of tokens) {
    if (sense & s.criterion) cue = true
    if (quantity) {
      figure = true
      if (quantity.kind === 'from-to') return true
      // `read at least 3`, but `releases below 2 days`.
      if (quantity.kind === 'threshold' && !deed && !(mayBeDeed && quantity.bound === 'at-least')) return true
    } else {
      mayBeDeed = (grammar & g.base) !== 0
      deed ||= mayBeDeed && !(grammar & g.alsoNoun)
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
