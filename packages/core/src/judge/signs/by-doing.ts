import type { Clause, PieceText } from '../language/clauses.js'
import { isConcrete, visible } from '../language/concrete.js'
import { grammar as g, role as r, sense as s, verb as v } from '../language/tags.js'
import { gaps, type Token } from '../language/tokens.js'

/** Half-open range of a piece's tokens. */
export interface Range {
  readonly first: number
  readonly last: number
}

const none: readonly Range[] = []

/** `by answering each e-mail`, `through shadowing Ana`, `using her checklist`: each deed told as the way there. */
export function meansIn({ tokens, piece }: PieceText, { first, last, grammar }: Clause): readonly Range[] {
  if (!(grammar & g.means)) return none
  const found: Range[] = []
  for (let at = first; at + 1 < last; at++) {
    if (!(tokens[at]!.grammar & g.means)) continue
    // `Consider using checklists`, `colleagues using the bank`: what the verb takes, and no way there.
    if (tokens[at]!.grammar & g.ing && at > first && isTaken(tokens, at)) continue
    const doing = tokens[at]!.grammar & g.ing ? at : deedAfter(tokens, at + 1, last)
    if (doing < 0) {
      if (isPhrase(tokens[at]!, piece.prose.text)) addThings(tokens, at, last, found)
      continue
    }
    const range = { first: at, last: endOfDeed(tokens, doing + 1, last) }
    if (saysSomething(tokens, doing, range.last)) found.push(range)
    at = range.last - 1
    // `by answering … and finishing …`
    if (range.last < last && tokens[range.last]!.grammar & g.conjunction) {
      const second = deedAfter(tokens, range.last + 1, last)
      if (second >= 0) found.push({ first: second, last })
    } else if (range.last === last && found.length > 0) addRow(tokens, last, found)
  }
  return found
}

const isTaken = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]!.gap === gaps.none &&
  ((tokens[at - 1]!.verb & (v.cognition | v.explore)) !== 0 ||
    (tokens[at - 1]!.grammar & g.preposition) !== 0 ||
    (tokens[at - 1]!.sense & s.target) !== 0)

/** `by finishing the course, logging my hours and sitting two mocks`: deeds in a row, a comma before each. */
function addRow(tokens: readonly Token[], from: number, found: Range[]): void {
  for (let at = from; at < tokens.length && tokens[at]!.gap === gaps.comma && tokens[at]!.grammar & g.ing; ) {
    let last = at + 1
    while (last < tokens.length && tokens[last]!.gap === gaps.none) last++
    const end = endOfDeed(tokens, at + 1, last)
    if (saysSomething(tokens, at, end)) found.push({ first: at, last: end })
    if (end < last && saysSomething(tokens, end + 1, last)) found.push({ first: end + 1, last })
    at = last
  }
}

/** `by means of`, `by way of`: in more words than one it can mean nothing else. */
const isPhrase = ({ from, to, time }: Token, text: string): boolean => !time && text.slice(from, to).includes(' ')

/** `by way of a tasting evening and a short course`: each thing named. */
function addThings(tokens: readonly Token[], at: number, last: number, found: Range[]): void {
  for (let first = at; first < last; ) {
    let end = first + 1
    while (end < last && !(tokens[end]!.grammar & g.conjunction)) end++
    if (tokens.slice(first, end).some((token) => isConcrete(token) || token.sense & (s.deliverable | s.event)))
      found.push({ first, last: end })
    first = end + 1
  }
}

const deedAfter = (tokens: readonly Token[], at: number, last: number): number => {
  while (at < last && tokens[at]!.grammar & g.adverb && !(tokens[at]!.grammar & g.ing)) at++
  return at < last && tokens[at]!.grammar & g.ing && !tokens[at]!.time ? at : -1
}

const endOfDeed = (tokens: readonly Token[], from: number, last: number): number => {
  for (let at = from; at + 1 < last; at++) if (tokens[at]!.grammar & g.conjunction && tokens[at + 1]!.grammar & g.ing) return at
  return last
}

/** `by talking to them more`: nothing but more of the same. */
const isMoreOfIt = (tokens: readonly Token[], doing: number, last: number): boolean => {
  let more = false
  for (let at = doing + 1; at < last; at++) {
    const { sense, grammar, quantity, named } = tokens[at]!
    if (sense & s.comparative) more = true
    else if (quantity || named || isConcrete(tokens[at]!) || !(grammar & (g.preposition | g.pronoun | g.adverb))) return false
  }
  return more
}

/** A deed that can be seen, or that is done to something. */
function saysSomething(tokens: readonly Token[], doing: number, last: number): boolean {
  const { verb, role } = tokens[doing]!
  // `by measuring how long each visit takes`: how it will be known.
  if (role & r.gauge) return false
  if (verb & visible) return !isMoreOfIt(tokens, doing, last)
  if (verb & (v.improve | v.cognition | v.state)) return false
  for (let at = doing + 1; at < last; at++)
    if (isConcrete(tokens[at]!) || tokens[at]!.quantity || tokens[at]!.sense & s.generic) return true
  return false
}
