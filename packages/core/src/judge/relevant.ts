import type { PieceText } from './clauses.js'
import { evidenceOf } from './evidence.js'
import type { GoalText } from './goal-text.js'
import type { Evidence, Lack, Verdict } from './judgement.js'
import type { Said } from './said.js'
import { sense as s } from './tags.js'
import { gaps } from './tokens.js'

interface Ledger {
  readonly stated: Evidence[]
  readonly partial: { readonly evidence: Evidence; readonly lacks: Lack }[]
}

/** Relevant: is a reason stated that ties the goal to a career, role, team or organisation target? */
export function relevant(goal: GoalText): Verdict {
  const ledger: Ledger = { stated: [], partial: [] }
  for (const { text, said } of goal.pieces) {
    const { where, field } = text.piece
    if (field === 'relevant') reasonField(text, said, ledger)
    else if (field === 'aligned-with') ledger.stated.push(evidenceOf('link', text, { first: 0, last: text.tokens.length }))
    else if (
      where === 'step' ||
      field === 'steps' ||
      field === 'resources' ||
      field === 'support' ||
      field === 'owner' ||
      field === 'time-bound'
    )
      continue
    else {
      connectors(text, ledger)
      if (where === 'prose') problems(text, said, ledger)
    }
  }
  if (ledger.stated.length > 0) return { kind: 'stated', evidence: ledger.stated.slice(0, 3) }
  const first = ledger.partial[0]
  return first ? { kind: 'partial', evidence: [first.evidence], lacks: first.lacks } : { kind: 'missing' }
}

function reasonField(text: PieceText, said: readonly Said[], ledger: Ledger): void {
  const { piece, tokens } = text
  let senses = 0
  let concrete = 0
  for (const one of said) {
    senses |= one.senses
    concrete += one.concrete
  }
  const all = { first: 0, last: tokens.length }
  if (piece.prose.marks.some(({ kind }) => kind === 'link')) ledger.stated.push(evidenceOf('link', text, all))
  else if (senses & s.placeholder && concrete === 0) return
  else if (senses & (s.target | s.demanded | s.level)) ledger.stated.push(evidenceOf('reason', text, all))
  else ledger.partial.push({ evidence: evidenceOf('reason', text, all), lacks: senses & s.affect ? 'personal-reason' : 'generic-reason' })
}

/** `because …`, `so that …`: from the connector to the end of the sentence. */
function connectors(text: PieceText, ledger: Ledger): void {
  const { tokens } = text
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]!
    if (!(token.sense & (s.reason | s.purpose | s.motive)) || token.time) continue
    let end = at + 1
    let senses = 0
    while (end < tokens.length && tokens[end]!.gap < gaps.stop) senses |= tokens[end++]!.sense
    if (end === at + 1 && !(token.sense & s.motive)) continue
    const range = { first: at, last: end }
    const strong = token.sense & (s.reason | s.purpose)
    if (strong && senses & (s.target | s.demanded | s.level)) ledger.stated.push(evidenceOf('reason', text, range))
    else if (token.sense & (s.reason | s.motive))
      ledger.partial.push({ evidence: evidenceOf('reason', text, range), lacks: 'personal-reason' })
    at = end - 1
  }
}

/** A problem with a consequence for others is a reason without a "because"; one's own trouble is a personal one. */
function problems(text: PieceText, said: readonly Said[], ledger: Ledger): void {
  for (const { clause, senses } of said) {
    if (clause.mood === 'intent' || clause.mood === 'fragment') {
      if (senses & s.affect && clause.mood === 'fragment')
        ledger.partial.push({ evidence: evidenceOf('problem', text, clause), lacks: 'personal-reason' })
      continue
    }
    if (senses & s.problem && senses & s.target) ledger.stated.push(evidenceOf('problem', text, clause))
    else if (senses & (s.problem | s.affect | s.demanded))
      ledger.partial.push({ evidence: evidenceOf('problem', text, clause), lacks: 'personal-reason' })
  }
}
