import type { FieldName } from '../../plan/model.js'
import type { GoalText } from '../goal-text.js'
import type { Evidence, Lack, Verdict } from '../judgement.js'
import type { Clause, PieceText } from '../language/clauses.js'
import { evidenceOf } from '../language/evidence.js'
import type { Said } from '../language/said.js'
import { grammar as g, sense as s } from '../language/tags.js'
import { gaps, type Token } from '../language/tokens.js'
import {
  completesVerb,
  freesTime,
  givesCause,
  isForSomebody,
  isSetApart,
  namesGoal,
  sentenceEnd,
  tellsOutcome,
} from '../reasons/because.js'
import { isGoingFor, isNeeded, isWayOn } from '../reasons/leads-on.js'
import { explainsPast, isNarrated, isTested, tellsResult } from '../reasons/narrated.js'
import {
  actsOnSelf,
  belongsTo,
  comesBackOnUs,
  hopes,
  isHoped,
  isWanted,
  opensDoor,
  opensWithTrouble,
  refuses,
  rewards,
  servesAim,
  takesFromUs,
  tellsOfOthers,
  tellsOfSelf,
} from '../signs/background.js'
import { openingOf } from '../signs/hints.js'
import { isDone, isHelped, isInHand, isJoined } from '../signs/means.js'
import { isStake } from '../signs/stakes.js'
import { isNoTrouble, isToldToMe, isWithout, startsWithNo } from './no-trouble.js'

interface Ledger {
  readonly stated: Evidence[]
  readonly partial: { readonly evidence: Evidence; readonly lacks: Lack }[]
}

/** Relevant: is a reason stated that ties the goal to a career, role, team or organisation target? */
export function relevant(goal: GoalText): Verdict {
  const ledger: Ledger = { stated: [], partial: [] }
  const promised = openingOf(goal) === null
  for (const { text, said } of goal.pieces) {
    const { where, field, listed } = text.piece
    if (field === 'relevant') reasonField(text, said, ledger)
    else if (field === 'aligned-with') ledger.stated.push(evidenceOf('link', text, { first: 0, last: text.tokens.length }))
    else if (field !== null && !tellsWhy.has(field)) continue
    else {
      connectors(text, said, promised, ledger)
      if (where !== 'step' && where !== 'key-result' && !listed) problems(text, said, promised, ledger)
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
  'resources',
  'support',
  'obstacles',
])

/** Whom a stretch speaks of: others than the writer, an organisation, a demand; or only the writer. */
function speaksOf(
  { tokens }: PieceText,
  first: number,
  last: number,
): { readonly senses: number; readonly self: boolean; readonly others: boolean; readonly words: number; readonly named: boolean } {
  let senses = 0
  let self = false
  let others = false
  let words = 0
  let name = false
  for (let at = first; at < last; at++) {
    const { grammar, sense, named, known, time } = tokens[at]!
    if (named && !time) name = true
    senses |= sense
    if (grammar & g.self) self = true
    else if (grammar & g.other && !(grammar & g.determiner)) others = true
    if (sense & s.placeholder) continue
    if (named || !known || sense & (s.generic | s.target | s.problem | s.resource | s.deliverable | s.metric)) words++
  }
  return { senses, self, others, words, named: name }
}

const organisation = s.target | s.demanded | s.level | s.metric | s.credential

function reasonField(text: PieceText, said: readonly Said[], ledger: Ledger): void {
  const { piece, tokens } = text
  const all = { first: 0, last: tokens.length }
  const { senses, self, words } = speaksOf(text, 0, tokens.length)
  if (piece.prose.marks.some(({ kind }) => kind === 'link')) ledger.stated.push(evidenceOf('link', text, all))
  else if ((senses & s.placeholder && words === 0) || isBareYes(tokens)) return
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

/** `Yes`, `yes, absolutely`: a claim, and nothing behind it. */
const isBareYes = (tokens: readonly Token[]): boolean =>
  tokens.length <= 3 &&
  (tokens[0]!.sense & s.claim) !== 0 &&
  tokens.every(({ grammar, sense }) => (sense & s.claim) !== 0 || (grammar & (g.adverb | g.filler)) !== 0)

/** `because …`, `so that …`: from the connector to the end of the sentence; a word that closes one (`… otherwise`) speaks of what stands before. */
function connectors(text: PieceText, said: readonly Said[], promised: boolean, ledger: Ledger): void {
  const { tokens } = text
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]!
    if (!(token.sense & (s.reason | s.purpose | s.motive) || token.grammar & (g.infinitive | g.wh | g.since) || token.gap === gaps.comma))
      continue
    if (isForSomebody(tokens, at)) {
      ledger.partial.push({ evidence: evidenceOf('reason', text, { first: at, last: sentenceEnd(tokens, at) }), lacks: 'personal-reason' })
      continue
    }
    if (isSetApart(tokens, at)) {
      const last = sentenceEnd(tokens, at)
      ledger.partial.push({ evidence: evidenceOf('reason', text, { first: at, last }), lacks: 'generic-reason' })
    }
    if (tellsOutcome(tokens, at)) {
      outcome(text, at, ledger)
      continue
    }
    const cause = givesCause(tokens, at)
    if (!(cause || token.sense & (s.reason | s.purpose | s.motive)) || token.time || completesVerb(tokens, at)) continue
    const one = saidAt(said, at)
    const { clause, around } = one
    if (
      namesGoal(tokens, at) ||
      freesTime(text, at) ||
      isTested(tokens, at) ||
      tellsResult(tokens, at) ||
      (around && explainsPast(tokens, at, one))
    )
      continue
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
      if (around || at - clause.first >= 4 || (at > 1 && token.gap === gaps.comma))
        ledger.partial.push({ evidence: evidenceOf('reason', text, range), lacks: 'personal-reason' })
      continue
    }
    if (range.first !== at && !around) continue
    if (at === 0 && !(token.sense & s.reason) && !(text.piece.where === 'prose' && !text.piece.listed && promised)) continue
    const { senses, others, self, words, named } = speaksOf(text, range.first === at ? at + 1 : range.first, end)
    const outside = others && (senses & s.problem || words > 0)
    if ((cause || token.sense & s.reason) && (senses & organisation || outside || (!self && words >= 2)))
      ledger.stated.push(evidenceOf('reason', text, range))
    else if (token.sense & s.purpose && !(token.sense & s.reason)) {
      // `Aligned to the Old Town Plan`: what belongs to something with a name.
      const links = named && at === clause.first && !(token.grammar & (g.base | g.infinitive | g.subordinate | g.conjunction))
      if (senses & organisation || links) ledger.stated.push(evidenceOf('reason', text, range))
      // `…, to stay abreast of it`: set apart from what it could complete.
      else if ((token.gap >= gaps.comma || at === 0) && words > 0)
        ledger.partial.push({ evidence: evidenceOf('reason', text, range), lacks: self ? 'personal-reason' : 'generic-reason' })
    } else ledger.partial.push({ evidence: evidenceOf('reason', text, range), lacks: 'personal-reason' })
    at = end - 1
  }
}

/** What is said in the clause of a token. */
const saidAt = (said: readonly Said[], at: number): Said => said.find(({ clause: { last } }) => last > at)!

function outcome(text: PieceText, at: number, ledger: Ledger): void {
  const range = { first: at, last: sentenceEnd(text.tokens, at) }
  const { senses, self } = speaksOf(text, range.first, range.last)
  const evidence = evidenceOf('reason', text, range)
  if (senses & organisation) ledger.stated.push(evidence)
  else ledger.partial.push({ evidence, lacks: self ? 'personal-reason' : 'generic-reason' })
}

function labelledReason(text: PieceText, first: number, ledger: Ledger): void {
  const range = { first, last: text.tokens.length }
  const { senses, self, words } = speaksOf(text, range.first, range.last)
  if (senses & organisation || (!self && words > 0)) ledger.stated.push(evidenceOf('reason', text, range))
  else ledger.partial.push({ evidence: evidenceOf('reason', text, range), lacks: 'personal-reason' })
}

/** `I want to …`: who writes. */
const isOfSelf = ({ grammar }: Token): boolean => (grammar & (g.self | g.want)) !== 0 && !(grammar & g.other)

/** A problem with a consequence for others is a reason without a "because"; one's own trouble is a personal one. */
function problems(text: PieceText, said: readonly Said[], promised: boolean, ledger: Ledger): void {
  for (let index = 0; index < said.length; index++) {
    const one = said[index]!
    const { clause, quantity } = one
    const words = one.around && clause.opens && isOfSelf(text.tokens[clause.first]!) ? text.tokens.slice(clause.first, clause.last) : null
    if (words && ((promised && isWayOn(words)) || isNeeded(words) || isGoingFor(words))) {
      ledger.stated.push(evidenceOf('reason', text, clause))
      continue
    }
    if (one.hangs === 1) {
      ledger.partial.push({ evidence: evidenceOf('problem', text, clause), lacks: 'generic-reason' })
      continue
    }
    if (isStake(text, said, index) || rewards(text, one) || isHoped(text, one) || belongsTo(text, one)) {
      ledger.stated.push(evidenceOf('problem', text, clause))
      continue
    }
    if (
      !(one.around || text.piece.where === 'field' || opensWithTrouble(one)) ||
      clause.mood === 'question' ||
      (clause.mood === 'intent' && clause.head >= 0 && !refuses(text, clause) && !isWanted(text, one) && !(promised && hopes(text, one)))
    )
      continue
    if ((freesTime(text, clause.first) && !isWanted(text, one)) || isNoTrouble(text, one) || isNarrated(text, one)) continue
    const { senses, self, others } = speaksOf(text, clause.first, clause.last)
    if (clause.head < 0 && clause.mood !== 'present' && clause.mood !== 'past') {
      if (one.around && senses & (s.demanded | s.problem) && senses & (s.target | s.level) && !startsWithNo(text, clause))
        ledger.stated.push(evidenceOf('problem', text, clause))
      else if (senses & s.affect) ledger.partial.push({ evidence: evidenceOf('problem', text, clause), lacks: 'personal-reason' })
      continue
    }
    // `… if I forget something`: a case thought of.
    if (clause.dependent && !clause.reason && self && !others) continue
    const negated = (clause.grammar & g.negation) !== 0
    if (
      isWanted(text, one) ||
      opensDoor(text, one) ||
      servesAim(text, one) ||
      comesBackOnUs(text, one) ||
      (refuses(text, clause) && takesFromUs(text, clause))
    )
      ledger.stated.push(evidenceOf('problem', text, clause))
    else if (clause.mood === 'intent' && hopes(text, one))
      ledger.partial.push({ evidence: evidenceOf('problem', text, clause), lacks: 'personal-reason' })
    else if (senses & s.problem && senses & s.target && !(senses & s.baseline)) ledger.stated.push(evidenceOf('problem', text, clause))
    else if (
      senses & s.demanded &&
      (others || speaksOf(text, sentenceStart(text, clause), clause.last).senses & (s.target | s.level | s.credential))
    )
      ledger.stated.push(evidenceOf('problem', text, clause))
    else if (negated && !self && clause.head >= 0 && (senses & s.target || others)) ledger.stated.push(evidenceOf('problem', text, clause))
    else if (!(senses & (s.problem | s.affect)) && (isDone(text, one) || isHelped(text, one) || isInHand(text, one) || isJoined(text, one)))
      continue
    else if (senses & s.demanded || tellsOfOthers(text, one))
      ledger.partial.push({ evidence: evidenceOf('problem', text, clause), lacks: 'generic-reason' })
    else if (isToldToMe(text, one) || actsOnSelf(text, one))
      ledger.partial.push({ evidence: evidenceOf('problem', text, clause), lacks: 'personal-reason' })
    else if (senses & (s.problem | s.affect) || (self && negated && !quantity && !isWithout(text, clause)))
      ledger.partial.push({ evidence: evidenceOf('problem', text, clause), lacks: self ? 'personal-reason' : 'generic-reason' })
    else if (tellsOfSelf(text, one) && !(senses & (s.baseline | s.resource)))
      ledger.partial.push({ evidence: evidenceOf('problem', text, clause), lacks: 'personal-reason' })
  }
}

const sentenceStart = ({ tokens }: PieceText, { first }: Clause): number => {
  let at = first
  while (at > 0 && tokens[at]!.gap < gaps.stop) at--
  return at
}
