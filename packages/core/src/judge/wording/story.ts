import type { Verdict } from '../judgement.js'
import type { PieceText } from '../language/clauses.js'
import type { Said } from '../language/said.js'
import { grammar as g, sense as s } from '../language/tags.js'

/** `Dad says he has some larch somewhere`: told around what is wished for, by whomever; a sentence that opens with a doubt (`Perhaps with cake`) takes back all the same. */
export function isStory(text: PieceText, opening: Said, pictured: Verdict['kind']): boolean {
  const { first, head, mood } = opening.clause
  const { grammar, sense } = text.tokens[first]!
  if (mood === 'question' || sense & (s.hedge | s.escape | s.quantifier | s.comparative)) return false
  if (mood !== 'intent') return mood === 'present' || (grammar & g.adverb) !== 0
  return pictured === 'stated' && head > first && !isOwnWish(text, opening) && (grammar & (g.will | g.preposition)) === 0
}

/** `I'd like to …`, `…, and sing out`. */
export function isOwnWish({ tokens }: PieceText, { clause: { first, head, mood } }: Said): boolean {
  if (mood !== 'intent' || head < 0) return false
  for (let at = first; at < head; at++) if (tokens[at]!.grammar & (g.self | g.want | g.infinitive)) return true
  return head === first
}
