import type { Piece } from '../../plan/model.js'
import type { Clause, PieceText } from '../language/clauses.js'
import type { Said } from '../language/said.js'
import { grammar as g, role as r, sense as s } from '../language/tags.js'
import { gaps, type Token } from '../language/tokens.js'
import { hasPerson, isBeside, isFigure } from './few-words.js'
import { isAlone, isOf, isPartDone, isPartThere } from './part-there.js'
import { isMoreOf, isSameUnit, type Targets } from './targets.js'

/** How it stands, told in few words beside what is wanted: so much of it, so much last time, so much to go, so much each time. */
export function standsBeside(text: PieceText, said: readonly Said[], index: number, targets: Targets): boolean {
  const one = said[index]!
  if (!isBeside(text, one) || one.hangs > 0 || one.clause.reason || one.clause.mood === 'question') return false
  if (one.senses & (s.affect | s.criterion | s.wish)) return false
  return (
    isShare(text, one) ||
    isPartThere(text, one, targets) ||
    isArrow(text, one) ||
    isWhatWasGot(text, one) ||
    (targets.done && isPartDone(text, one) && isAlone(text, said, index)) ||
    isTimes(text, one) ||
    (targets.any &&
      (isOwnFigure(text, one) ||
        isWhereIAm(text, one, targets) ||
        isLastTime(text, one, said[index - 1], targets) ||
        isInstalment(one, targets)))
  )
}

/** `14 rows of 62`, `I'm on module 5 of 9`. */
function isShare({ tokens, piece }: PieceText, { quantity, clause: { first, last, head, mood, grammar } }: Said): boolean {
  if (head >= 0 && mood === 'intent') return false
  if (quantity?.quantity?.kind === 'progress' && quantity.quantity.now < quantity.quantity.value) return true
  if (!(grammar & g.number) || !(tokens[first]!.grammar & g.self)) return false
  for (let at = first; at + 2 < last; at++)
    if (isDigits(tokens[at]!) && isOf(tokens[at + 1]!) && isDigits(tokens[at + 2]!))
      return numberOf(piece, tokens[at]!) < numberOf(piece, tokens[at + 2]!)
  return false
}

const isDigits = ({ grammar, time, known }: Token): boolean => (grammar & g.number) !== 0 && !time && !known

const numberOf = ({ prose }: Piece, { from, to }: Token): number => Number(prose.text.slice(from, to))

/** `May had eleven`, `81 on Sunday`, `Q1 came in at 52`, `we won one in autumn`: a time that was, a figure, and nothing else that it could be of. */
function isLastTime({ tokens }: PieceText, { clause, around }: Said, before: Said | undefined, targets: Targets): boolean {
  const { mood, negated, last } = clause
  if (negated || (mood === 'intent' && clause.head >= 0)) return false
  // `(was 57)`.
  if (last - clause.first === 2 && tokens[clause.first]!.grammar & g.bygone) return isFigure(tokens[last - 1]!)
  // `Yesterday: 1:20`, `(Q3: 91 %)`.
  const led = before && tokens[clause.first]!.gap === gaps.colon && isOnlyTime(tokens, before.clause)
  if (!around && !led) return false
  const first = led ? before.clause.first : clause.first
  if (tokens[first]!.gap < (led ? gaps.aside : gaps.colon) && first > 0) return false
  let when = false
  let figure = false
  let of = false
  for (let at = first; at < last; at++) {
    const token = tokens[at]!
    const { time, quantity, grammar, sense, role } = token
    if (time && time.kind !== 'duration' && time.kind !== 'recurrence') {
      if (time.role === 'deadline') return false
      when ||= mood === 'past' || isBygone(time) || (led === true && at < clause.first)
    } else if (quantity) {
      if (quantity.unit !== null && !targets.quantities.some((target) => isSameUnit(target, quantity))) return false
      figure = true
    } else if (isFigure(token)) figure = true
    else if (sense & s.baseline) when = true
    else if (grammar & g.self || (grammar & (g.past | g.third | g.be | g.have | g.bygone)) !== 0) of = true
    else if (grammar & (g.preposition | g.determiner | g.adverb | g.conjunction) || (role & r.idle && grammar !== 0)) continue
    else if (grammar & g.other && grammar & g.pronoun) of = true
    else return false
  }
  return figure && when && (of || last - first <= 4)
}

/** `Got 44`. */
const isWhatWasGot = ({ tokens }: PieceText, { clause: { first, last, mood, head } }: Said): boolean =>
  mood === 'past' && last - first === 2 && head === first && isFigure(tokens[first + 1]!) && !tokens[first + 1]!.time

/** `I'm at 2 m²`, `I'm stuck at 100`: where one is, behind a preposition. */
const isWhereIAm = ({ tokens }: PieceText, { clause: { first, last, mood, negated } }: Said, { quantities }: Targets): boolean => {
  const { grammar } = tokens[first]!
  if (mood !== 'present' || negated || last - first > 6 || !(grammar & g.self)) return false
  if (!(grammar & g.be) && !(tokens[first + 1] && tokens[first + 1]!.grammar & g.be)) return false
  for (let at = first + 2; at < last; at++) {
    const { quantity } = tokens[at]!
    if (!(tokens[at - 1]!.grammar & g.preposition) || !isFigure(tokens[at]!)) continue
    return quantity === null || quantity.unit === null || quantities.some((target) => isSameUnit(target, quantity))
  }
  return false
}

/** `I type 41`, `my best is 1.52`: one's own figure, of nothing else than what is wanted. */
function isOwnFigure({ tokens }: PieceText, { clause: { first, last, mood, head, negated, dependent } }: Said): boolean {
  if (
    last - first < 3 ||
    last - first > 5 ||
    negated ||
    dependent ||
    (mood !== 'present' && mood !== 'past') ||
    tokens[first]!.gap < gaps.colon
  )
    return false
  const final = tokens[last - 1]!
  if (!isFigure(final) || final.time || (final.quantity && final.quantity.kind !== 'amount')) return false
  const { grammar } = tokens[first]!
  if (grammar & g.self && !(grammar & g.determiner)) return head === last - 2
  if (grammar & g.possessive && tokens[last - 2]!.grammar & g.be) return true
  // `The mock gave 81`.
  return mood === 'past' && tokens[first]!.sense < 0 && head === last - 2 && !hasPerson(tokens, first, head) && !tokens[first + 1]!.named
}

const isOnlyTime = (tokens: readonly Token[], { first, last }: Clause): boolean => {
  for (let at = first; at < last; at++) if (!tokens[at]!.time) return false
  return true
}

const isBygone = (time: NonNullable<Token['time']>): boolean =>
  time.kind === 'weekday' || (time.kind === 'unit' && time.offset < 0) || (time.kind === 'relative' && time.count < 0)

/** `2:10 in week 1 → 1:58`: an arrow between two figures, whatever stands in brackets beside them. */
function isArrow({ tokens, piece: { prose } }: PieceText, { clause: { first, last } }: Said): boolean {
  if (first === 0 || !isArrowAt(prose.text, tokens[first]!.from)) return false
  let before = false
  for (let at = first - 1; at >= 0 && at >= first - 8 && !before && tokens[at + 1]!.gap < gaps.stop; at--)
    before = isFigure(tokens[at]!) && (at === first - 1 || !isNumberOfTime(tokens[at]!))
  if (!before) return false
  for (let at = first; at < last + 3 && at < tokens.length && tokens[at]!.gap < gaps.stop; at++)
    if (isFigure(tokens[at]!) && !isNumberOfTime(tokens[at]!)) return true
  return false
}

const isNumberOfTime = ({ time }: Token): boolean => time !== null && time.kind !== 'duration'

/** `→`, `⇒` right before a word. */
const isArrowAt = (text: string, from: number): boolean => {
  const sign = text.charCodeAt(text.charCodeAt(from - 1) === 32 ? from - 2 : from - 1)
  return sign === 0x2192 || sign === 0x21d2
}

/** `4 × £90`. */
function isTimes({ tokens, piece: { prose } }: PieceText, { clause: { first, last } }: Said): boolean {
  for (let at = first; at + 1 < last; at++) {
    const { quantity, to } = tokens[at]!
    const next = tokens[at + 1]!
    if (!quantity || !next.quantity || next.quantity === quantity) continue
    for (let sign = to; sign < next.from; sign++) if (prose.text.charCodeAt(sign) === 0xd7) return true
  }
  return false
}

/** `£80 from every wage`, `15 per week`: less than is wanted of the same, again and again. */
function isInstalment({ quantity, recurs, clause, universal }: Said, { quantities }: Targets): boolean {
  const each = quantity?.quantity
  if (each?.kind !== 'amount' || (clause.head >= 0 && (clause.mood !== 'present' || !recurs)) || !(recurs || each.per || universal))
    return false
  return quantities.some(
    (target) =>
      isMoreOf(target, each) && target.per === null && (target.unit === each.unit || each.unit === null || each.unitKind === 'money'),
  )
}
