import { comesToMe, dependsOnIt, isStakeNamed } from './at-stake.js'
import type { PieceText } from './clauses.js'
import { consequence } from './consequence.js'
import { isDoneByCrowd, isFallingOff, isPlight, isTurning, mustDo } from './falls-off.js'
import { isKnownTo, isRuled } from './is-ruled.js'
import { isInScheme, isToRise } from './leads-on.js'
import { bars, isPrize } from './lets-in.js'
import type { Hangs, Said } from './said.js'
import { grammar as g, role as r, sense as s } from './tags.js'
import { gaps, type Token } from './tokens.js'
import type { Sentence } from './told-sentence.js'

type Marked = Omit<Said, 'hangs'> & { hangs: Hangs }

/** Marks what is told around a goal in sentences that say what hangs on it, with or without a `because`. */
export function markReasons(text: PieceText, said: readonly Marked[]): void {
  if (text.role === 0 && !(text.grammar & (g.will | g.modal))) return
  for (let from = 0; from < said.length; ) {
    let to = from + 1
    while (to < said.length && text.tokens[said[to]!.clause.first]!.gap < gaps.colon) to++
    const first = said[from]!
    if (first.around && first.clause.mood !== 'question') {
      const hangs = hangsIn(text, said, from, to)
      if (hangs > 0) for (let at = from; at < to; at++) said[at]!.hangs = hangs
    }
    from = to
  }
}

function hangsIn(text: PieceText, said: readonly Said[], from: number, to: number): Hangs {
  const sentence = sentenceOf(text, said, from, to)
  if (sentence.words.length < 3 || saysAim(sentence.words)) return 0
  for (const reads of readings) {
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

const readings: readonly ((sentence: Sentence) => Hangs)[] = [
  consequence,
  bars,
  isFallingOff,
  isRuled,
  isKnownTo,
  isStakeNamed,
  dependsOnIt,
  isToRise,
  isInScheme,
  mustDo,
  isPlight,
  isPrize,
  isTurning,
  comesToMe,
  isDoneByCrowd,
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
  return { words, commands: clause.mood === 'intent' && clause.head === clause.first }
}
