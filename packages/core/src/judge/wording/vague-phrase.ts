import type { Span } from '../../text/span.js'
import type { Verdict } from '../judgement.js'
import type { PieceText } from '../language/clauses.js'
import { isConcrete } from '../language/concrete.js'
import { tokensSpan } from '../language/evidence.js'
import type { Said } from '../language/said.js'
import { grammar as g, sense as s } from '../language/tags.js'
import { gaps, type Token } from '../language/tokens.js'

interface Pictured {
  readonly text: PieceText
  readonly one: Said
  readonly pictured: Verdict['kind']
}

/** The vague words `first` to before `last` with what carries them and what they are said of, as long as none of it says more: `take more initiative`, `authentic style`. */
export function phraseOf({ text, one: { clause }, pictured }: Pictured, first: number, last: number): Span {
  const { tokens } = text
  let from = first
  while (from > clause.first && tokens[from]!.gap === gaps.none && tokens[from - 1]!.grammar & modifier) from--
  const carried = pictured === 'missing' && from > clause.first && from - 1 === clause.head && tokens[from]!.gap === gaps.none
  from = carried && tokens[from - 1]!.verb && !(tokens[from - 1]!.grammar & g.be) ? from - 1 : first
  let to = last
  while (to < clause.last && tokens[to]!.gap === gaps.none && tokens[to]!.grammar & modifier) to++
  const nouns = emptyFrom(tokens, to, clause.last)
  const end = nouns > to ? nouns : last
  return tokensSpan(text, from, pictured === 'missing' ? goesOn(tokens, end, clause.last) : end)
}

/** Behind `reading skills`; `from` itself where something is meant by them. */
function emptyFrom(tokens: readonly Token[], from: number, last: number): number {
  let end = from
  while (end < last && tokens[end]!.gap === gaps.none && isEmptyNoun(tokens[end]!)) end++
  return end > from && isKindOf(tokens, end - 1, last) ? from : end
}

const isEmptyNoun = ({ sense, time, quantity }: Token): boolean => (sense & s.generic) !== 0 && !time && !quantity

/** `Excel (in my role)`, `take my career (to the next level)`, `trust (and respect)`: what empties goes on with is as empty. */
function goesOn(tokens: readonly Token[], from: number, last: number): number {
  for (let end = from; ; ) {
    if (end + 1 >= last || tokens[end]!.gap !== gaps.none || !(tokens[end]!.grammar & (g.preposition | g.conjunction))) return end
    if (tokens[end]!.grammar & (g.base | g.subordinate | g.infinitive)) return end
    let noun = end + 1
    while (noun < last && tokens[noun]!.gap === gaps.none && tokens[noun]!.grammar & modifier) noun++
    const nouns = emptyFrom(tokens, noun, last)
    if (nouns === noun) return end
    end = nouns
  }
}

/** `Communication plan`: the word behind it is what is meant. */
const isKindOf = (tokens: readonly Token[], at: number, last: number): boolean =>
  at + 1 < last && tokens[at + 1]!.gap === gaps.none && isConcrete(tokens[at + 1]!)

const modifier = g.determiner | g.possessive | g.adjective
