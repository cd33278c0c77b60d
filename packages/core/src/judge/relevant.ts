import type { FieldName } from '../plan/model.js'
import type { Clause, PieceText } from './clauses.js'
import { evidenceOf } from './evidence.js'
import type { GoalText } from './goal-text.js'
import type { Evidence, Lack, Verdict } from './judgement.js'
import { isDone, isHelped, isInHand, isJoined } from './means.js'
import { type Said, visible } from './said.js'
import { grammar as g, sense as s, verb as v } from './tags.js'
import { gaps, type Token } from './tokens.js'

interface Ledger {
  readonly stated: Evidence[]
  readonly partial: { readonly evidence: Evidence; readonly lacks: Lack }[]
}

/** Relevant: is a reason stated that ties the goal to a career, role, team or organisation target? */
export function relevant(goal: GoalText): Verdict {
  const ledger: Ledger = { stated: [], partial: [] }
  for (const { text, said } of goal.pieces) {
    const { where, field, listed } = text.piece
    if (field === 'relevant') reasonField(text, said, ledger)
    else if (field === 'aligned-with') ledger.stated.push(evidenceOf('link', text, { first: 0, last: text.tokens.length }))
    else if (field !== null && !tellsWhy.has(field)) continue
    else {
      connectors(text, said, ledger)
      if (where !== 'step' && where !== 'key-result' && !listed) problems(text, said, ledger)
    }
  }
  if (ledger.stated.length > 0) return { kind: 'stated', evidence: ledger.stated.slice(0, 3) }
  const first = ledger.partial[0]
  return first ? { kind: 'partial', evidence: [first.evidence], lacks: first.lacks } : { kind: 'missing' }
}

const tellsWhy: ReadonlySet<string> = new Set<FieldName>([
  'goal',
  'specific',
  'measurable',
  'achievable',
  'become',
  'learn',
  'other',
  'obstacles',
])

/** Whom a stretch speaks of: others than the writer, an organisation, a demand; or only the writer. */
function speaksOf(
  { tokens }: PieceText,
  first: number,
  last: number,
): { readonly senses: number; readonly self: boolean; readonly others: boolean; readonly words: number } {
  let senses = 0
  let self = false
  let others = false
  let words = 0
  for (let at = first; at < last; at++) {
    const { grammar, sense, named, known } = tokens[at]!
    senses |= sense
    if (grammar & g.self) self = true
    else if (grammar & g.other && !(grammar & g.determiner)) others = true
    if (sense & s.placeholder) continue
    if (named || !known || sense & (s.generic | s.target | s.problem | s.resource | s.deliverable | s.metric)) words++
  }
  return { senses, self, others, words }
}

const organisation = s.target | s.demanded | s.level | s.metric | s.credential

function reasonField(text: PieceText, said: readonly Said[], ledger: Ledger): void {
  const { piece, tokens } = text
  const all = { first: 0, last: tokens.length }
  const { senses, self, words } = speaksOf(text, 0, tokens.length)
  if (piece.prose.marks.some(({ kind }) => kind === 'link')) ledger.stated.push(evidenceOf('link', text, all))
  else if (senses & s.placeholder && words === 0) return
  else if (
    senses & organisation ||
    said.some(({ quantity }) => quantity) ||
    (senses & s.problem && !self) ||
    (!self && words >= 3 && !(senses & (s.affect | s.motive)))
  )
    ledger.stated.push(evidenceOf('reason', text, all))
  else
    ledger.partial.push({
      evidence: evidenceOf('reason', text, all),
      lacks: self || senses & s.affect ? 'personal-reason' : 'generic-reason',
    })
}

/** `because …`, `so that …`: from the connector to the end of the sentence; a word that closes one (`… otherwise`) speaks of what stands before. */
function connectors(text: PieceText, said: readonly Said[], ledger: Ledger): void {
  const { tokens } = text
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]!
    if (isSetApart(tokens, at)) {
      const last = sentenceEnd(tokens, at)
      ledger.partial.push({ evidence: evidenceOf('reason', text, { first: at, last }), lacks: 'generic-reason' })
    }
    if (!(token.sense & (s.reason | s.purpose | s.motive)) || token.time || completesVerb(tokens, at)) continue
    const one = said.find(({ clause: { last } }) => last > at)!
    const { clause, around } = one
    // `Des lets me use the lathe`: help, and no purpose.
    if (at === clause.head && token.grammar & g.third && isHelped(text, one)) continue
    if (clause.last - clause.first <= 2 && token.grammar & g.wh && clause.last < tokens.length) {
      // `Why? …`, `WHY ME: …`: a label in prose; what follows is the reason.
      labelledReason(text, clause.last, ledger)
      return
    }
    if (token.grammar & g.wh || clause.mood === 'question') continue
    const end = sentenceEnd(tokens, at)
    const range = end > at + 1 ? { first: at, last: end } : { first: clause.first, last: end }
    if (token.sense & s.motive && !(token.sense & (s.reason | s.purpose))) {
      if (around || at - clause.first >= 4) ledger.partial.push({ evidence: evidenceOf('reason', text, range), lacks: 'personal-reason' })
      continue
    }
    if (range.first !== at && !around) continue
    if (at === 0 && !(token.sense & s.reason)) continue
    const { senses, others, self, words } = speaksOf(text, range.first === at ? at + 1 : range.first, end)
    const outside = others && (senses & s.problem || words > 0)
    if (token.sense & s.reason && (senses & organisation || outside || (!self && words >= 2)))
      ledger.stated.push(evidenceOf('reason', text, range))
    else if (token.sense & s.purpose && !(token.sense & s.reason)) {
      if (senses & organisation) ledger.stated.push(evidenceOf('reason', text, range))
      // `…, to stay abreast of it`: set apart from what it could complete.
      else if (token.gap === gaps.comma && words > 0)
        ledger.partial.push({ evidence: evidenceOf('reason', text, range), lacks: self ? 'personal-reason' : 'generic-reason' })
    } else ledger.partial.push({ evidence: evidenceOf('reason', text, range), lacks: 'personal-reason' })
    at = end - 1
  }
}

/** `…, to stay abreast of it`: an infinitive behind a comma completes no verb, it says what for. */
const isSetApart = (tokens: readonly Token[], at: number): boolean => {
  const { grammar, gap, sense } = tokens[at]!
  if (at < 2 || gap !== gaps.comma || !(grammar & g.infinitive) || sense & (s.reason | s.purpose | s.motive)) return false
  return (grammar & g.base) !== 0 || (at + 1 < tokens.length && (tokens[at + 1]!.grammar & g.base) !== 0)
}

const sentenceEnd = (tokens: readonly Token[], at: number): number => {
  let end = at + 1
  while (end < tokens.length && tokens[end]!.gap < gaps.stop) end++
  return end
}

/** `It needs to improve`: an infinitive that only completes the verb before it. */
const completesVerb = (tokens: readonly Token[], at: number): boolean =>
  at > 0 &&
  tokens[at]!.gap === gaps.none &&
  (tokens[at]!.sense & (s.reason | s.purpose)) === 0 &&
  (tokens[at - 1]!.grammar & (g.want | g.third)) !== 0 &&
  !(tokens[at - 1]!.grammar & g.alsoNoun)

function labelledReason(text: PieceText, first: number, ledger: Ledger): void {
  const range = { first, last: text.tokens.length }
  const { senses, self, words } = speaksOf(text, range.first, range.last)
  if (senses & organisation || (!self && words > 0)) ledger.stated.push(evidenceOf('reason', text, range))
  else ledger.partial.push({ evidence: evidenceOf('reason', text, range), lacks: 'personal-reason' })
}

/** A problem with a consequence for others is a reason without a "because"; one's own trouble is a personal one. */
function problems(text: PieceText, said: readonly Said[], ledger: Ledger): void {
  for (const one of said) {
    const { clause, quantity } = one
    if (
      !(one.around || text.piece.where === 'field' || opensWithTrouble(one)) ||
      clause.mood === 'question' ||
      (clause.mood === 'intent' && !refuses(text, clause))
    )
      continue
    const { senses, self, others } = speaksOf(text, clause.first, clause.last)
    const evidence = evidenceOf('problem', text, clause)
    if (clause.mood === 'fragment') {
      if (senses & s.affect) ledger.partial.push({ evidence, lacks: 'personal-reason' })
      continue
    }
    const negated = clause.negated || hasNegation(text, clause)
    if (senses & s.problem && senses & s.target && !(senses & s.baseline)) ledger.stated.push(evidence)
    else if (senses & s.demanded && (others || speaksOf(text, sentenceStart(text, clause), clause.last).senses & s.target))
      ledger.stated.push(evidence)
    else if (negated && !self && clause.head >= 0 && (senses & s.target || others)) ledger.stated.push(evidence)
    else if (!(senses & (s.problem | s.affect)) && (isDone(text, one) || isHelped(text, one) || isInHand(text, one) || isJoined(text, one)))
      continue
    else if (senses & s.demanded || tellsOfOthers(text, one)) ledger.partial.push({ evidence, lacks: 'generic-reason' })
    else if (actsOnSelf(text, one)) ledger.partial.push({ evidence, lacks: 'personal-reason' })
    else if (senses & (s.problem | s.affect) || (self && negated && !quantity))
      ledger.partial.push({ evidence, lacks: self ? 'personal-reason' : 'generic-reason' })
    else if (tellsOfSelf(text, one) && !(senses & (s.baseline | s.resource))) ledger.partial.push({ evidence, lacks: 'personal-reason' })
  }
}

/** A goal may open with what is wrong, as a full sentence: `The float switch sticks and the crew loses a night.` */
const opensWithTrouble = ({ clause, senses }: Said): boolean =>
  (clause.mood === 'present' || clause.mood === 'past') && clause.opens && (senses & s.problem) !== 0 && !(senses & s.criterion)

/** `Two clients asked for their deposit back`, `GPs wait 17 days for our letter`: what those whom the work is for do or meet, no day and no rule. */
function tellsOfOthers({ tokens }: PieceText, { clause, universal, senses }: Said): boolean {
  const { first, head, mood } = clause
  if (universal || mood === 'intent' || clause.dependent || senses & (s.criterion | s.resource | s.wish)) return false
  for (let at = first; at < clause.last; at++)
    if (tokens[at]!.time && tokens[at]!.time!.kind !== 'recurrence' && mood !== 'past') return false
  for (let at = first; at < head; at++) {
    if (tokens[at]!.grammar & g.self) return false
    if (tokens[at]!.sense & s.target || (mood === 'past' && tokens[at]!.sense & (s.agent | s.level))) return true
  }
  return false
}

/** `They ask her instead of me`: what others do where oneself is meant. */
function actsOnSelf({ tokens }: PieceText, { clause, universal, senses, quantity }: Said): boolean {
  const { first, head, last, mood } = clause
  if (universal || quantity || mood !== 'present' || clause.dependent || head < 0 || senses & (s.criterion | s.resource | s.wish))
    return false
  if (!(tokens[first]!.grammar & g.other) || tokens[first]!.grammar & g.determiner) return false
  for (let at = head + 1; at < last; at++)
    if (tokens[at]!.grammar & g.pronoun && !(tokens[at]!.grammar & (g.determiner | g.other))) return true
  return false
}

/** What one says of oneself around a goal, neither figure nor deed, is why one cares: `I prepare for hours and nobody hears it`. */
function tellsOfSelf({ tokens }: PieceText, { clause, quantity, verbs, recurs }: Said): boolean {
  if (recurs && verbs & visible) return false
  if (quantity || hasFigure(tokens, clause) || clause.dependent || clause.head < 0 || verbs & (v.output | v.complete | v.secure))
    return false
  if (clause.mood === 'present' && tokens[clause.head]!.grammar & g.ing) return false
  for (let at = clause.first; at < clause.head || at === clause.first; at++) {
    if (tokens[at]!.grammar & (g.wh | g.preposition | g.modal) && !(tokens[at]!.grammar & g.self)) return false
    if (tokens[at]!.grammar & g.self) return true
  }
  return false
}

/** `We got 9th and 7th`: a result, and no reason. */
const hasFigure = (tokens: readonly Token[], { first, last }: Clause): boolean => {
  for (let at = first; at < last; at++) if (tokens[at]!.named && !tokens[at]!.capital) return true
  return false
}

/** `The city will not renew it`: somebody else's will, and a no. */
const refuses = ({ tokens }: PieceText, { negated, head, first }: Clause): boolean =>
  negated && head > first + 1 && (tokens[first]!.grammar & (g.negation | g.self)) === 0

const sentenceStart = ({ tokens }: PieceText, { first }: Clause): number => {
  let at = first
  while (at > 0 && tokens[at]!.gap < gaps.stop) at--
  return at
}

const hasNegation = ({ tokens }: PieceText, { first, last }: Clause): boolean => {
  for (let at = first; at < last; at++) if (tokens[at]!.grammar & g.negation) return true
  return false
}
