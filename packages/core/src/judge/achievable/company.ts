import type { PieceText } from '../language/clauses.js'
import { isConcrete } from '../language/concrete.js'
import type { Said } from '../language/said.js'
import { grammar as g, role as r, sense as s, verb as v } from '../language/tags.js'
import { gaps, type Token } from '../language/tokens.js'

/** Who is named as a help: beside the goal with `with`, or as the answer where one asks oneself who or what helps. */
export function companyIn(text: PieceText, said: readonly Said[], index: number): 'stated' | 'partial' | null {
  const { clause, around, concrete, named, senses } = said[index]!
  const { tokens } = text
  if (clause.mood === 'question' || clause.mood === 'past' || clause.negated || senses & (s.wish | s.problem)) return null
  const before = said[index - 1]
  if (before && isCallForHelp(text, before) && (concrete + named > 0 || hasSomebody(tokens, clause.first, clause.last)))
    return clause.dependent ? null : 'stated'
  if (!(clause.role & r.company)) return null
  for (let at = clause.first; at + 1 < clause.last; at++) {
    if (!(tokens[at]!.role & r.company)) continue
    const end = endOfPerson(tokens, at + 1, clause.last)
    if (end < 0) {
      // `Nadia and her mother with me`.
      if (clause.first > 0 && clause.head < 0 && isMe(tokens[at + 1]!) && hasSomebody(tokens, clause.first, at)) return 'partial'
      continue
    }
    const aside = at === clause.first && at > 0 && tokens[at]!.gap > gaps.none
    const part =
      end < clause.last && (tokens[end]!.grammar & g.subordinate) !== 0 && tokens[end]!.gap === gaps.none && isPart(tokens, end + 1)
    const told = end === clause.last && isWhatTheyDid(tokens, said[index + 1])
    if (told && (clause.mood === 'intent' || around)) return 'stated'
    if ((aside && !said[0]!.recurs) || part) return 'partial'
  }
  return null
}

/** `Help?`, `Who can help?`, `What support do I have?` */
const isCallForHelp = ({ tokens }: PieceText, { clause: { mood, verb, sense, first, last }, body }: Said): boolean =>
  mood === 'question' &&
  (body || first > 0) &&
  last - first <= 8 &&
  ((verb & v.support) !== 0 || (sense & s.resource) !== 0 || isWhatIHave(tokens, first, last)) &&
  !hasSomebody(tokens, first, last)

/** `What do I have?` */
const isWhatIHave = (tokens: readonly Token[], first: number, last: number): boolean =>
  last - first > 2 &&
  (tokens[first]!.grammar & g.wh) !== 0 &&
  (tokens[last - 1]!.grammar & g.have) !== 0 &&
  (tokens[last - 2]!.grammar & g.self) !== 0

/** `…, who has built two`. */
const isWhatTheyDid = (tokens: readonly Token[], next: Said | undefined): boolean =>
  next !== undefined &&
  (tokens[next.clause.first]!.grammar & g.wh) !== 0 &&
  tokens[next.clause.first]!.gap === gaps.comma &&
  (next.clause.grammar & (g.have | g.third | g.be | g.past)) !== 0 &&
  !(next.senses & (s.problem | s.affect))

/** `With Beat as guide`. */
const isPart = (tokens: readonly Token[], at: number): boolean => {
  const noun = tokens[at]
  return noun !== undefined && noun.gap === gaps.none && ((noun.sense & (s.agent | s.level | s.resource)) !== 0 || isConcrete(noun))
}

/** Behind `Beat`, `Uncle Wen`, `my brother-in-law`; -1 where nobody stands. */
function endOfPerson(tokens: readonly Token[], first: number, last: number): number {
  let at = first
  if (tokens[at]!.grammar & g.possessive && at + 1 < last) {
    at++
    return isSomebody(tokens[at]!) ? at + 1 : -1
  }
  // `The Dawson boys`.
  if (tokens[at]!.grammar & g.determiner && at + 1 < last && isName(tokens[at + 1]!)) {
    at += 2
    return at < last && tokens[at]!.gap === gaps.none && tokens[at]!.grammar & g.plural ? at + 1 : at
  }
  while (at < last && (at === first || tokens[at]!.gap === gaps.none) && isName(tokens[at]!)) at++
  return at > first ? at : -1
}

const isName = ({ named, capital, coded, time, role }: Token): boolean => (named && capital && !coded && !time) || (role & r.kin) !== 0

const isSomebody = ({ sense, role }: Token): boolean => (sense & (s.agent | s.level)) !== 0 || (role & r.kin) !== 0

const hasSomebody = (tokens: readonly Token[], first: number, last: number): boolean => {
  for (let at = first; at < last; at++) if (isName(tokens[at]!) || isSomebody(tokens[at]!)) return true
  return false
}

/** `Me`, `us`. */
const isMe = ({ grammar }: Token): boolean => (grammar & (g.pronoun | g.determiner | g.other | g.self | g.possessive)) === g.pronoun
