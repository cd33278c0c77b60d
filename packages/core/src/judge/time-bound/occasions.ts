import { sourceSpan } from '../../words/prose.js'
import type { TimePhrase } from '../../words/words.js'
import type { Clause, PieceText } from '../language/clauses.js'
import { placeEvidence } from '../language/evidence.js'
import { grammar as g, role as r, sense as s } from '../language/tags.js'
import { gaps, type Token } from '../language/tokens.js'
import type { Found } from './time-bound.js'

/** `at the June inspection`: a time that names an occasion is one, where the goal is to be there. */
export function occasion(time: TimePhrase, { tokens, piece }: PieceText, clause: Clause | null): Found | null {
  if (
    !clause ||
    (clause.mood === 'past' && !(piece.where === 'title' && clause.first === 0)) ||
    (clause.mood === 'present' && !isToBeSeen(tokens, clause)) ||
    time.kind === 'weekday' ||
    time.kind === 'duration' ||
    time.kind === 'year'
  )
    return null
  const at = tokens.findIndex(({ from }) => from >= time.to)
  const next = nounBehind(tokens, at)
  const led = at > 1 && (tokens[at - 2]!.grammar & g.preposition || (at > 2 && tokens[at - 3]!.grammar & g.preposition))
  if (!next || !led) return null
  return { kind: 'stated', evidence: { type: 'event', span: sourceSpan(piece.prose, time.from, next.to), value: null } }
}

/** `New stalls painted at the Easter market`: what will have been done there. */
const isToBeSeen = (tokens: readonly Token[], { first, head }: Clause): boolean =>
  first === 0 && head > first && (tokens[head]!.grammar & g.participle) !== 0 && !(tokens[head - 1]!.grammar & (g.be | g.have))

/** `at the July affiliated show`, `to the September county fleadh`: the noun that the time belongs to, where it is an occasion or none that a list holds. */
function nounBehind(tokens: readonly Token[], from: number): Token | null {
  let noun: Token | null = null
  for (let at = from; at >= 0 && at < tokens.length && at < from + 3; at++) {
    const token = tokens[at]!
    if (token.gap !== gaps.none || token.time || token.quantity) break
    if (token.grammar & (g.preposition | g.conjunction | g.determiner | g.possessive | g.third | g.be | g.adverb)) break
    noun = token
    if (token.sense & s.event) break
  }
  if (!noun || noun.grammar & g.plural) return null
  const occasion = (noun.sense & s.event) !== 0 || (noun.role & r.occasion) !== 0 || (noun.sense & s.capacity) !== 0
  return occasion || (!noun.known && noun !== tokens[from] && (noun.grammar & ~g.alsoNoun) === 0) ? noun : null
}

/** `before Droidcon`, `before the next rotation`: a name or a next turn that people know the day of, where no time word says it. */
export function namedOccasion(text: PieceText): Found | null {
  const { piece, tokens, clauses } = text
  if (!(text.grammar & g.until) || piece.where === 'step' || piece.field === 'steps' || piece.field === 'relevant') return null
  for (let at = 0; at < tokens.length; at++) {
    if (!(tokens[at]!.grammar & g.until) || tokens[at]!.time) continue
    const clause = clauses.find(({ last }) => last > at)!
    if (clause.mood === 'past' || clause.mood === 'question') continue
    for (let next = at + 1; next < clause.last && next <= at + 4; next++) {
      const token = tokens[next]!
      if (token.time || token.grammar & g.conjunction) break
      const comes = token.sense & s.event && tokens[next - 1]!.time === null && isNext(tokens, at, next)
      if ((token.named && !token.time) || comes)
        return { kind: 'stated', evidence: placeEvidence('event', text, { from: tokens[at]!.from, to: token.to }) }
      if (token.sense & s.event)
        return {
          kind: 'partial',
          evidence: placeEvidence('event', text, { from: tokens[at]!.from, to: token.to }),
          lacks: 'unscheduled-event',
        }
      if (token.grammar & (g.self | g.other) && !(token.grammar & g.determiner)) break
    }
  }
  return null
}

/** `By prize-giving day`, `before the office party evening`: a day with a name that all concerned know. */
export function dayOfItsOwn(text: PieceText): Found | null {
  const { tokens, piece } = text
  if (!(text.sense & s.capacity) || piece.where === 'step' || piece.field === 'steps' || piece.field === 'relevant') return null
  for (let at = 2; at < tokens.length; at++) {
    const { sense, time, quantity, grammar } = tokens[at]!
    if (!(sense & s.capacity) || time || quantity || grammar & g.plural || !isNameOfDay(tokens[at - 1]!, tokens[at]!)) continue
    for (let led = at - 2; led >= Math.max(0, at - 4); led--)
      if (tokens[led]!.grammar & g.until || (tokens[led]!.grammar & (g.means | g.preposition)) === (g.means | g.preposition))
        return { kind: 'stated', evidence: placeEvidence('event', text, { from: tokens[led]!.from, to: tokens[at]!.to }) }
  }
  return null
}

/** A noun right before `day` or `evening`. */
const isNameOfDay = ({ grammar, sense, time, quantity, verb }: Token, { gap }: Token): boolean =>
  gap === gaps.none &&
  !time &&
  !quantity &&
  verb === 0 &&
  !(sense & (s.vague | s.universal | s.capacity | s.quantifier)) &&
  !(grammar & (g.determiner | g.preposition | g.conjunction | g.number | g.adverb | g.self | g.other))

const isNext = (tokens: readonly Token[], from: number, to: number): boolean => {
  for (let at = from + 1; at < to; at++) if (tokens[at]!.grammar & g.adverb) return true
  return false
}

/** `do Palm Sunday without me`: a feast that is done rather than a time at which. */
export function isObject({ tokens }: PieceText, clause: Clause | null, time: TimePhrase): boolean {
  const at = tokens.findIndex(({ to }) => to > time.from)
  if (!clause || at <= clause.first || tokens[at]!.gap !== gaps.none) return false
  return (tokens[at - 1]!.grammar & (g.preposition | g.determiner | g.possessive | g.conjunction)) === 0
}

/** `the end of Michaelmas term`: an occasion with a name of its own. */
export const isNamed = ({ tokens }: PieceText, { from, to }: TimePhrase): boolean =>
  tokens.some((token) => token.from >= from && token.to <= to && token.named)

/** `Sports day`, `demo evening`: an occasion that is a day. */
export const isDayItself = ({ tokens }: PieceText, time: TimePhrase): boolean => {
  let last: Token | null = null
  for (const token of tokens) if (token.time === time) last = token
  return last !== null && (last.sense & s.capacity) !== 0
}
