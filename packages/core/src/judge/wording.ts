import type { Span } from '../text/span.js'
import type { PieceText } from './clauses.js'
import { visible } from './concrete.js'
import { tokenSpan, tokensSpan } from './evidence.js'
import type { GoalText, SaidPiece } from './goal-text.js'
import type { Judgement, Verdict } from './judgement.js'
import type { Said } from './said.js'
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
export function vagueWords(goal: GoalText, pictured: Verdict['kind']): readonly Span[] {
  const found: Span[] = []
  for (const piece of goal.pieces) {
    const { text, said } = piece
    if (text.piece.field === 'relevant') continue
    const states = statesGoal(piece)
    for (const one of said) {
      const { clause } = one
      if (clause.mood === 'past' || clause.reason) continue
      let open = -1
      for (let at = clause.first; at <= clause.last; at++) {
        const vague =
          at < clause.last &&
          ((takesBack(text.tokens[at]!, one) && !isAboutThing(text, at)) ||
            (states ? isVague(text, at, one, pictured, goal.pieces.length === 1) : leavesOpen(text.tokens[at]!, one)))
        const joined = vague && open >= 0 && text.tokens[at]!.gap === gaps.none
        if (open >= 0 && !joined) {
          found.push(tokensSpan(text, open, at))
          open = -1
        }
        if (vague && open < 0) open = at
      }
    }
  }
  return found
}

function isVague(text: PieceText, at: number, one: Said, pictured: Verdict['kind'], only: boolean): boolean {
  if (isLabel(text, at)) return false
  const token = text.tokens[at]!
  return (
    blurs(token, one) ||
    isOfDegree(text, at, one) ||
    isDirection(text.tokens, at, one, pictured) ||
    (pictured === 'missing' && (names(text, at, one, only) || isQuality(text, at, one)))
  )
}

/** `maybe`, `if possible`, `etc.`: in steps and means as well. What is said of today may be uncertain, and what is allowed is. */
const takesBack = ({ sense, grammar }: Token, { clause, senses }: Said): boolean =>
  (sense & (clause.dependent ? s.escape | s.openEnd : s.hedge | s.escape | s.openEnd)) !== 0 &&
  !(grammar & g.modal) &&
  !(senses & s.baseline)

/** `some exercise`, `ask someone`: a step that leaves open how many or who. */
const leavesOpen = ({ sense, grammar, time, quantity }: Token, one: Said): boolean =>
  one.clause.mood !== 'present' &&
  (sense & s.vague) !== 0 &&
  !(sense & s.comparative) &&
  !time &&
  !quantity &&
  ((sense & s.quantifier) !== 0 || (grammar & (g.pronoun | g.other)) !== 0)

/** `less reactive`, `more often`: the quality goes with its degree. */
const isOfDegree = ({ tokens }: PieceText, at: number, { clause, quantity }: Said): boolean =>
  at > clause.first &&
  !quantity &&
  (tokens[at]!.grammar & (g.adjective | g.adverb)) !== 0 &&
  !(tokens[at]!.grammar & (g.base | g.conjunction)) &&
  !tokens[at]!.time &&
  (tokens[at - 1]!.sense & s.comparative) !== 0 &&
  (tokens[at - 1]!.sense & s.vague) !== 0 &&
  tokens[at]!.gap === gaps.none

/** `Be useful`, `stay positive, loving`: how one is to be, where nothing is pictured. */
const isQuality = ({ tokens }: PieceText, at: number, { clause, verbs, carriers, quantity }: Said): boolean =>
  !quantity &&
  at > clause.head &&
  clause.mood === 'intent' &&
  ((verbs | carriers) & v.state) !== 0 &&
  (tokens[at]!.grammar & g.adjective) !== 0 &&
  !(tokens[at]!.grammar & g.preposition) &&
  !(tokens[at - 1]!.grammar & g.determiner)

/** Where nothing is pictured, the words that should have said it: `drive innovation`, `consistency`. */
function names({ tokens }: PieceText, at: number, { clause, body, quantity }: Said, only: boolean): boolean {
  const { verb, sense, grammar, time } = tokens[at]!
  if (quantity || time || at < clause.head) return false
  // A topic over other words only says where to look.
  if (clause.mood === 'fragment' ? body || !only : clause.mood !== 'intent') return false
  if (verb & v.light) return false
  if (at === clause.head) return (verb & (v.improve | v.charge | v.change | v.cognition)) !== 0
  if ((sense & (s.generic | thing)) !== s.generic) return false
  if (grammar & (g.pronoun | g.self | g.other)) return false
  // Behind a preposition it says where or with whom, unless a word beside it blurs it: `the latest trends`, `key stakeholders`.
  for (let before = Math.max(clause.head, clause.first - 1) + 1; before < at; before++)
    if (tokens[before]!.grammar & g.preposition && !(tokens[before]!.grammar & g.base)) return (tokens[at - 1]!.grammar & g.adjective) !== 0
  return true
}

/** Generic words that are somebody or something all the same. */
const thing = s.target | s.deliverable | s.event | s.resource | s.capacity | s.agent

function blurs(token: Token, { clause, body, quantity }: Said): boolean {
  if (!(token.sense & s.vague) || token.quantity || isTime(token)) return false
  if (token.sense & (s.hedge | s.escape | s.openEnd)) return false
  if (clause.mood === 'question' || (body && clause.mood === 'present')) return false
  if (token.capital && token.gap < gaps.comma && token.from > 0) return false
  if (quantity && token.sense & (s.comparative | s.quantifier)) return false
  return !(body && token.sense & s.generic && !(token.grammar & (g.pronoun | g.other)))
}

/** `31 May`: the month, and no `may`. */
const isTime = ({ time }: Token): boolean => time !== null && time.kind !== 'vague'

/** A verb that only gives a direction, where the goal hangs on it; one that moves something, where nobody can see how far. */
function isDirection(
  tokens: readonly Token[],
  at: number,
  { clause, body, quantity, carriers, verbs }: Said,
  pictured: Verdict['kind'],
): boolean {
  const { verb } = tokens[at]!
  // `Learn to write minutes`: what is learnt is seen.
  if (carriers & v.cognition && verbs & visible) return false
  const second =
    at > clause.head && clause.head >= 0 && (tokens[at]!.grammar & g.base) !== 0 && (tokens[at - 1]!.grammar & g.conjunction) !== 0
  if ((at !== clause.head && !second) || quantity || verb & (v.light | visible) || (body && clause.mood !== 'intent')) return false
  return (verb & (pictured === 'stated' ? direction : direction | v.charge | v.change)) !== 0
}

const direction = v.improve | v.cognition | v.explore

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
        if (kind && !token.quantity && !isTime(token) && !isAboutThing(text, at)) found.push({ kind, span: tokenSpan(text, token) })
      }
    }
  }
  return found
}

/** Whoever speaks and what they say of it: `I kind of like it`, `will kind of do`. */
const speaks = g.self | g.other | g.will | g.modal | g.base | g.be | g.have | g.adverb

/** `An app that could be shown`, `from start to finish`, `a different kind of school`: the words tell of a thing, and take nothing back. */
function isAboutThing({ tokens, piece: { prose } }: PieceText, at: number): boolean {
  const { grammar, sense, from, to } = tokens[at]!
  const before = tokens[at - 1]
  if (!before || tokens[at]!.gap !== gaps.none) return false
  const opener = before.grammar & (g.wh | g.subordinate) ? before : before.gap === gaps.none ? tokens[at - 2] : undefined
  if (grammar & g.modal && opener && opener.grammar & (g.wh | g.subordinate)) return true
  if (sense & s.effort && before.grammar & g.preposition) return true
  return (sense & s.hedge) !== 0 && prose.text.slice(from, to).includes(' ') && (before.grammar & speaks) === 0
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
