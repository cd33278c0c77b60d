import type { PieceText } from './clauses.js'
import { evidenceOf, placeEvidence } from './evidence.js'
import type { GoalText } from './goal-text.js'
import type { Evidence, Lack, Verdict } from './judgement.js'
import { type Said, visible } from './said.js'
import { grammar as g, sense as s, verb as v } from './tags.js'

interface Ledger {
  readonly stated: Evidence[]
  readonly partial: { readonly evidence: Evidence; readonly lacks: Lack }[]
  /** Steps and planned actions that say something. */
  readonly steps: Evidence[]
}

/** Achievable: is evidence stated that makes it doable? Not whether it is. */
export function achievable(goal: GoalText): Verdict {
  const ledger: Ledger = { stated: [], partial: [], steps: [] }
  const { confidence } = goal.goal
  if (confidence) ledger.stated.push({ type: 'confidence', span: confidence.span, value: confidence.value })
  let titleSeen = false
  for (const { text, said } of goal.pieces) {
    const { where, field } = text.piece
    if (where === 'step' || field === 'steps' || field === 'try-next') steps(text, said, ledger)
    else if (where === 'field' && field === 'achievable') claim(text, said, ledger)
    else if (where === 'field' && (field === 'resources' || field === 'support')) help(text, said, ledger)
    else if (where === 'field' && field === 'baseline')
      ledger.stated.push(evidenceOf('baseline', text, { first: 0, last: text.tokens.length }))
    else if (readsOn(text)) prose(text, said, ledger, titleSeen)
    if (where === 'title') titleSeen = true
  }
  if (ledger.steps.length >= 2) ledger.stated.push(...ledger.steps.slice(0, 3))
  if (ledger.stated.length > 0) return { kind: 'stated', evidence: ledger.stated.slice(0, 4) }
  if (ledger.steps.length === 1) return { kind: 'partial', evidence: ledger.steps, lacks: 'single-step' }
  const first = ledger.partial[0]
  return first ? { kind: 'partial', evidence: [first.evidence], lacks: first.lacks } : { kind: 'missing' }
}

const readsOn = ({ piece }: PieceText): boolean =>
  piece.where !== 'field' ||
  piece.field === 'goal' ||
  piece.field === 'specific' ||
  piece.field === 'measurable' ||
  piece.field === 'other' ||
  piece.field === 'progress' ||
  piece.field === 'obstacles' ||
  piece.field === 'time-bound' ||
  piece.field === 'relevant'

function steps(text: PieceText, said: readonly Said[], ledger: Ledger): void {
  const real = said.filter(
    ({ concrete, quantity, verbs, named, senses }) =>
      quantity || named > 0 || concrete > 0 || (verbs & visible && senses & (s.generic | s.target)),
  )
  const each = text.piece.field === 'steps' || text.piece.field === 'try-next' ? real : real.slice(0, 1)
  for (const { clause } of each) ledger.steps.push(evidenceOf('plan', text, clause))
}

/** The field's own words: what was done, who gives what, how much; a bare yes is nothing. */
function claim(text: PieceText, said: readonly Said[], ledger: Ledger): void {
  let content = 0
  for (const one of said) {
    const { clause, senses, quantity, concrete, verbs } = one
    const doing = clause.mood === 'intent' && verbs & visible
    const settled = clause.mood === 'past' || (clause.mood === 'present' && concrete > 0)
    if (quantity || senses & s.capacity || (settled && !(senses & s.claim)) || doing)
      ledger.steps.push(evidenceOf(quantity ? 'capacity' : 'plan', text, clause))
    if (quantity || (settled && clause.mood === 'past') || (senses & s.resource && !(senses & s.wish)))
      ledger.stated.push(evidenceOf('resource', text, clause))
    else if (concrete > 0) ledger.steps.push(evidenceOf('plan', text, clause))
    if (concrete > 0 || (senses & ~(s.claim | s.vague)) !== 0) content++
  }
  if (content > 0 && said[0])
    ledger.partial.push({ evidence: evidenceOf('plan', text, { first: 0, last: text.tokens.length }), lacks: 'bare-claim' })
}

function help(text: PieceText, said: readonly Said[], ledger: Ledger): void {
  for (const { clause, senses, quantity, concrete, named } of said) {
    if (senses & (s.claim | s.placeholder) && concrete === 0) continue
    const wished = (senses & s.wish) !== 0 || clause.mood === 'question'
    if (wished) ledger.partial.push({ evidence: evidenceOf('resource', text, clause), lacks: 'bare-claim' })
    else if (quantity || concrete > 0 || named > 0) ledger.stated.push(evidenceOf('resource', text, clause))
  }
}

function prose(text: PieceText, said: readonly Said[], ledger: Ledger, afterTitle: boolean): void {
  const { piece, tokens } = text
  for (const one of said) {
    const { clause, quantity, verbs, concrete } = one
    if (quantity && isBaseline(text, one)) ledger.stated.push(placeEvidence('baseline', text, quantity.quantity!))
    if (isCapacity(one)) ledger.stated.push(evidenceOf('capacity', text, clause))
    if (isSecured(text, one)) ledger.stated.push(evidenceOf('resource', text, clause))
    if (piece.where !== 'prose' || !afterTitle || clause.mood !== 'intent' || clause.dependent) continue
    if (verbs & visible && concrete > 0 && tokens[clause.first]!.gap >= 0) ledger.steps.push(evidenceOf('plan', text, clause))
  }
}

/** From–to holds where one starts; so does a figure beside `currently`, `so far`, `last year`. */
const isBaseline = ({ tokens }: PieceText, { quantity, senses, clause }: Said): boolean => {
  const { kind } = quantity!.quantity!
  if (kind === 'from-to' || kind === 'progress') return true
  if (senses & s.baseline) return true
  for (let at = clause.first; at < clause.last; at++) if (tokens[at]!.grammar & g.bygone) return true
  return false
}

const isCapacity = ({ senses, recurs, quantity }: Said): boolean =>
  (recurs && quantity?.quantity?.unitKind === 'time') || (recurs && (senses & s.capacity) !== 0)

/** Somebody gave, paid, booked or agreed to something; or a named person helps. */
const isSecured = (_text: PieceText, { clause, verbs, senses, concrete }: Said): boolean =>
  (verbs & v.secure) !== 0 && clause.mood !== 'intent' && !(senses & s.wish) && (concrete > 0 || (senses & s.resource) !== 0)
    ? true
    : (verbs & v.support) !== 0 && clause.others && clause.mood !== 'intent'
