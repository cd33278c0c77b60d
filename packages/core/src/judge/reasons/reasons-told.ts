import type { PieceText } from '../language/clauses.js'
import type { Hangs, Said } from '../language/said.js'
import { grammar as g, role as r, sense as s, unknownWord, verb as v, type Word } from '../language/tags.js'
import { gaps, type Token } from '../language/tokens.js'
import { getsBy, hingesOnUs, isOfMine, makesDo } from './as-things-are.js'
import { comesToMe, dependsOnIt, isStakeNamed, restsOnOne } from './at-stake.js'
import { consequence } from './consequence.js'
import { isDoneByCrowd, isFallingOff, isPlight, isTurning, mustDo } from './falls-off.js'
import { isKnownTo, isRuled, speaksUp } from './is-ruled.js'
import { isInScheme, isToRise } from './leads-on.js'
import { bars, isPrize } from './lets-in.js'
import { type Sentence, startOf } from './told-sentence.js'

type Marked = Omit<Said, 'hangs' | 'circumstance'> & { hangs: Hangs; circumstance: boolean }

/** Marks what is told around a goal in sentences that say what hangs on it, with or without a `because`. */
export function markReasons(text: PieceText, said: readonly Marked[]): void {
  if (text.role === 0 && !(text.grammar & (g.will | g.modal | g.subordinate | g.plural))) return
  for (let from = 0; from < said.length; ) {
    let to = from + 1
    while (to < said.length && text.tokens[said[to]!.clause.first]!.gap < gaps.colon) to++
    const first = said[from]!
    if (first.around && first.clause.mood !== 'question' && !isWished(text, first)) {
      const hangs = hangsIn(text, said, from, to)
      const told = hangs === 2 && isOnlyTold(said, from, to)
      if (hangs > 0)
        for (let at = from; at < to; at++) {
          said[at]!.hangs = hangs
          if (told) said[at]!.circumstance = true
        }
    }
    from = to
  }
}

/** `Three families have gone to the Baptists`: neither a wish nor a bound in it that the goal is to reach. */
function isOnlyTold(said: readonly Marked[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const { clause, quantity, senses } = said[at]!
    if (clause.mood === 'intent' || clause.grammar & (g.will | g.want | g.self | g.modal) || senses & (s.demanded | s.wish)) return false
    if (quantity && quantity.quantity!.kind !== 'amount') return false
  }
  return true
}

/** `I want all fourteen to play`: a wish of whoever writes. */
function isWished({ tokens }: PieceText, { clause: { first, head, mood } }: Marked): boolean {
  if (mood !== 'intent' || head <= first) return false
  for (let at = first; at < head; at++)
    if (tokens[at]!.grammar & g.self || (at === first && tokens[at]!.grammar & g.want && !(tokens[at]!.grammar & g.other))) return true
  return false
}

function hangsIn(text: PieceText, said: readonly Said[], from: number, to: number): Hangs {
  let grammar = 0
  let verb = 0
  let sense = 0
  let role = 0
  for (let at = from; at < to; at++) {
    const { clause } = said[at]!
    grammar |= clause.grammar
    verb |= clause.verb
    sense |= clause.sense
    role |= clause.role
  }
  let sentence: Sentence | null = null
  for (const { reads, needs } of readings) {
    if (!((grammar & needs.grammar) | (verb & needs.verb) | (sense & needs.sense) | (role & needs.role))) continue
    sentence ??= sentenceOf(text, said, from, to)
    if (sentence.words.length < 3 || (sentence.commands && reads !== consequence) || saysAim(sentence.words)) return 0
    const hangs = reads(sentence)
    if (hangs > 0) return hangs
  }
  return 0
}

/** `My target for this term is to …`: the wish itself. */
function saysAim(words: readonly Token[]): boolean {
  let aim = false
  for (let at = 0; at < words.length && at < 8; at++) {
    const { grammar, role, sense, gap } = words[at]!
    if (gap > gaps.none && at > 0) return false
    if (aim && grammar & g.be) return true
    if (at < 3 && role & r.scheme && sense & s.generic) aim = true
    if (grammar & g.want && sense & s.criterion) return true
  }
  return false
}

type Reads = (sentence: Sentence) => Hangs

interface Reading {
  readonly reads: Reads
  /** Without any of these tags in its words a sentence is none of the kind. */
  readonly needs: Word
}

const reading = (reads: Reads, needs: Partial<Word>): Reading => ({ reads, needs: { ...unknownWord, ...needs } })

const readings: readonly Reading[] = [
  reading(consequence, { grammar: g.wh | g.preposition | g.negation | g.number | g.will | g.modal | g.determiner }),
  reading(bars, { grammar: g.wh | g.negation, role: r.only }),
  reading(isFallingOff, { verb: v.loss | v.motion, role: r.loss | r.over }),
  reading(isRuled, { role: r.power | r.sway | r.body | r.crowd }),
  reading(speaksUp, { grammar: g.have }),
  reading(isKnownTo, { role: r.body | r.crowd }),
  reading(isStakeNamed, { role: r.over | r.only | r.hang | r.forfeit | r.asset, sense: s.target }),
  reading(restsOnOne, { role: r.only }),
  reading(dependsOnIt, { role: r.hang }),
  reading(isToRise, { role: r.rise, grammar: g.be | g.want | g.modal, sense: s.effort }),
  reading(isInScheme, { role: r.scheme }),
  reading(mustDo, { role: r.duty, grammar: g.bygone }),
  reading(isPlight, { role: r.plight | r.over, sense: s.problem, grammar: g.negation }),
  reading(isPrize, { role: r.prize }),
  reading(isTurning, { sense: s.comparative, role: r.line }),
  reading(comesToMe, { grammar: g.will | g.modal }),
  reading(hingesOnUs, { grammar: g.subordinate }),
  reading(getsBy, { grammar: g.until }),
  reading(makesDo, { grammar: g.plural }),
  reading(isDoneByCrowd, { role: r.crowd }),
  reading(isOfMine, { grammar: g.possessive }),
]

/** What stands in brackets is left out: `The town (our client) fines us`. */
function sentenceOf({ tokens, piece: { prose } }: PieceText, said: readonly Said[], from: number, to: number): Sentence {
  const words: Token[] = []
  let inside = false
  for (let at = said[from]!.clause.first; at < said[to - 1]!.clause.last; at++) {
    const token = tokens[at]!
    if (token.gap === gaps.aside && words.length > 0) inside = !inside && prose.text.charCodeAt(token.from - 1) === 40
    if (!inside) words.push(token)
  }
  const { clause } = said[from]!
  return { words, first: startOf(words), commands: clause.mood === 'intent' && clause.head === clause.first }
}
