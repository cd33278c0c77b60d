import type { PieceText } from './clauses.js'
import { evidenceOf, placeEvidence } from './evidence.js'
import type { GoalText } from './goal-text.js'
import type { Evidence, EvidenceType, Verdict } from './judgement.js'
import { isConcrete, type Said, vagueVerbs } from './said.js'
import { grammar as g, sense as s, verb as v } from './tags.js'
import type { Token } from './tokens.js'

/** Measurable: could a third person decide "met" or "not met" without asking the owner? */
export function measurable(goal: GoalText): Verdict {
  const evidence: Evidence[] = []
  let partial: Evidence | null = null
  let indefinite = false
  for (const { text, said } of goal.pieces) {
    const part = partOf(text)
    if (part === 'none') continue
    for (const clause of said) {
      const found = measureIn(text, clause, part === 'step' ? 'step' : part)
      if (!found) continue
      if (part !== 'step' && found.kind === 'stated') {
        if (evidence.length < 4) evidence.push(found.evidence)
      } else if (!partial) {
        partial = found.evidence
        indefinite = part !== 'step'
      }
    }
  }
  if (evidence.length > 0) return { kind: 'stated', evidence }
  return partial ? { kind: 'partial', evidence: [partial], lacks: indefinite ? 'indefinite-amount' : 'steps-only' } : { kind: 'missing' }
}

/** `goal`: the sentence itself; `criterion`: says how it will be known; `prose`: around it; `step`: counts as partial only. */
type Role = 'goal' | 'criterion' | 'prose' | 'step' | 'none'

function partOf({ piece }: PieceText): Role {
  switch (piece.where) {
    case 'title':
      return 'goal'
    case 'prose':
      return 'prose'
    case 'step':
      return 'step'
    case 'key-result':
      return 'criterion'
    case 'field':
      switch (piece.field) {
        case 'goal':
        case 'specific':
        case 'become':
        case 'learn':
          return 'goal'
        case 'measurable':
        case 'key-results':
        case 'progress':
          return 'criterion'
        case 'other':
        case 'baseline':
          return 'prose'
        case 'achievable':
        case 'try-next':
          return 'step'
        case 'steps':
          return 'step'
        case 'recurs':
          return 'prose'
        default:
          return 'none'
      }
  }
}

interface Found {
  readonly kind: 'stated' | 'partial'
  readonly evidence: Evidence
}

function measureIn(text: PieceText, said: Said, role: Role): Found | null {
  const { clause, senses, quantity } = said
  const counts = clause.mood !== 'past' || role === 'criterion' || role === 'goal'
  if (quantity && counts && !(senses & s.baseline && role === 'prose' && clause.mood !== 'intent' && !isTarget(senses))) {
    return { kind: 'stated', evidence: placeEvidence(typeOf(quantity), text, quantity.quantity!, figureOf(quantity)) }
  }
  if (clause.mood === 'past' && role === 'prose') return null
  if (clause.mood === 'question' && role !== 'goal') return null
  if (role === 'criterion') return criterion(text, said)
  if (clause.mood === 'present' && role === 'prose' && !said.universal) return null
  if (said.recurs && (clause.mood === 'intent' || clause.mood === 'fragment') && said.concrete > 0)
    return { kind: 'stated', evidence: evidenceOf('countable-recurrence', text, clause) }
  if (senses & s.criterion && said.concrete > 0) return { kind: 'stated', evidence: evidenceOf('criterion', text, clause) }
  const done = binary(text, said, role)
  if (done) return done
  if (said.universal && said.concrete > 0 && clause.mood !== 'question' && !(said.verbs & vagueVerbs))
    return { kind: 'stated', evidence: evidenceOf('threshold', text, clause) }
  return null
}

const isTarget = (senses: number): boolean => (senses & s.criterion) !== 0

function typeOf({ quantity }: Token): EvidenceType {
  switch (quantity!.kind) {
    case 'from-to':
      return 'from-to'
    case 'threshold':
    case 'multiple':
    case 'range':
      return 'threshold'
    default:
      return quantity!.unitKind === 'level' ? 'level' : 'quantity'
  }
}

function figureOf({ quantity }: Token): number {
  switch (quantity!.kind) {
    case 'from-to':
      return quantity!.last
    case 'range':
      return quantity!.high
    default:
      return quantity!.value
  }
}

/** A measure's own words: an observation or a thing is enough; a wish or an adjective is not. */
function criterion(text: PieceText, said: Said): Found | null {
  const { clause, senses, concrete } = said
  if (senses & s.placeholder && concrete === 0) return null
  const observable =
    clause.head >= 0 &&
    !(said.verbs & (v.improve | v.cognition)) &&
    (concrete > 0 || said.universal || (senses & (s.observed | s.target | s.problem)) !== 0)
  if (
    observable ||
    senses & s.credential ||
    said.named > 0 ||
    (clause.mood === 'fragment' && clause.last - clause.first === 1 && concrete === 1)
  )
    return { kind: 'stated', evidence: evidenceOf('criterion', text, clause) }
  return concrete > 0 ? { kind: 'partial', evidence: evidenceOf('criterion', text, clause) } : null
}

/** Completion or output of one named or known thing is met or not: `pass the CKA`, `publish the v2 API`. */
function binary(text: PieceText, said: Said, role: Role): Found | null {
  const { clause, verbs, carriers, senses, concrete, named } = said
  if (clause.mood === 'fragment') {
    if (role !== 'goal') return null
    if ((senses & s.credential && (named > 0 || concrete > 1)) || (senses & s.level && concrete > 0))
      return { kind: 'stated', evidence: evidenceOf('binary', text, clause) }
    return null
  }
  if (clause.mood !== 'intent' || (clause.dependent && role === 'prose')) return null
  const levelReached = senses & (s.credential | s.level) && (verbs & (v.state | v.light | v.complete) || carriers & (v.state | v.light))
  if (levelReached && concrete > 0) return { kind: 'stated', evidence: evidenceOf('binary', text, clause) }
  if (carriers & (v.cognition | v.state | v.explore)) return null
  if (verbs & v.stop) return concrete > 0 ? { kind: 'stated', evidence: evidenceOf('binary', text, clause) } : null
  if (!(verbs & (v.output | v.complete)) && !(said.unknownVerb && (named > 0 || said.determined))) return null
  if (verbs & (v.improve | v.change | v.charge) && !headsDeliverable(text, said)) return null
  if (concrete === 0)
    return said.determined && verbs & v.complete ? { kind: 'partial', evidence: evidenceOf('binary', text, clause) } : null
  if (said.indefinite && named === 0) return { kind: 'partial', evidence: evidenceOf('binary', text, clause) }
  return { kind: 'stated', evidence: evidenceOf('binary', text, clause) }
}

function headsDeliverable({ tokens }: PieceText, { clause }: Said): boolean {
  for (let at = clause.head + 1; at < clause.last; at++) {
    const token = tokens[at]!
    if (token.grammar & g.preposition && !(token.grammar & g.base)) return false
    if (token.sense & s.deliverable || (token.named && isConcrete(token))) return true
  }
  return false
}
