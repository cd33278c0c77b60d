import type { PieceText } from '../language/clauses.js'
import { isConcrete, visible } from '../language/concrete.js'
import { isUpper } from '../language/raw-words.js'
import type { Said } from '../language/said.js'
import { grammar as g, sense as s, verb as v } from '../language/tags.js'
import type { Token } from '../language/tokens.js'

/** What is so or not without a figure and without a made thing: a deed given up, a part taken on, a subject passed, a thing back in one's hands. */
export const isEverydayEnd = (text: PieceText, said: Said): boolean =>
  said.clause.mood === 'intent' ? quits(text, said) || takesPart(text, said) || passes(text, said) : getsBack(text, said)

/** `Stop drinking`, `give up working on Sundays`, `stop shouting at my kids`: a deed that others see; a feeling or a thought is none. */
function quits({ tokens }: PieceText, { clause: { head, last }, verbs, universal, indefinite, blurred }: Said): boolean {
  if (!(verbs & v.stop) || universal || indefinite || blurred || verbs & (v.output | v.complete) || head + 1 >= last) return false
  const { grammar, verb, sense } = tokens[head + 1]!
  if (grammar & g.plural || sense & (s.affect | s.vague) || verb & inHead) return false
  if (verb & (visible | v.motion)) return (grammar & g.ing) !== 0
  return verb === 0 && grammar === 0 && (sense & s.problem) !== 0 && head + 2 < last && (tokens[head + 2]!.grammar & g.preposition) !== 0
}

const inHead = v.cognition | v.state | v.improve | v.explore | v.change

/** `Become a scout leader`, `be a plumber`: a part that one has or has not; praise (`a better plumber`) says how, and nothing beside it leaves any part. */
function takesPart({ tokens }: PieceText, { clause: { head, last }, verbs, blurred, determined, indefinite, senses }: Said): boolean {
  if (!(verbs & v.state) || tokens[head]!.grammar & g.have || blurred) return false
  if (head + 1 < last && isRank(tokens, head + 1, last)) return true
  if (!determined || indefinite || senses & s.comparative) return false
  for (let at = head + 2; at < last && !isBorder(tokens[at]!); at++) {
    const { sense, grammar } = tokens[at]!
    if (grammar & (g.plural | g.participle)) return false
    if (!(sense & (s.agent | s.level)) || (at + 1 < last && isConcrete(tokens[at + 1]!))) continue
    return (sense & s.level) !== 0 || isKind(tokens[at - 1]!)
  }
  return false
}

/** `Become foreman`: a rank and nothing that says of which kind. */
const isRank = (tokens: readonly Token[], at: number, last: number): boolean =>
  (tokens[at]!.sense & s.level) !== 0 &&
  tokens[at]!.gap === 0 &&
  (tokens[at]!.sense & (s.agent | s.vague | s.comparative | s.generic)) === s.agent &&
  !(tokens[at]!.grammar & g.plural) &&
  (at + 1 === last || isBorder(tokens[at + 1]!) || tokens[at + 1]!.time !== null)

/** `scout` leader: what no list holds says of which kind. */
const isKind = ({ known, grammar }: Token): boolean => !known && grammar === 0

const isBorder = ({ grammar, gap }: Token): boolean => gap > 0 || (grammar & (g.preposition | g.conjunction | g.infinitive | g.wh)) !== 0

/** `Pass Chemistry by June`: what an everyday word names with a capital is a subject, where nothing but the verb and the day is beside it. */
const passes = ({ tokens, piece }: PieceText, { clause: { head, last }, verbs }: Said): boolean =>
  (verbs & v.complete) !== 0 &&
  !(verbs & v.change) &&
  head + 1 < last &&
  isUpper(piece.prose.text.charCodeAt(tokens[head + 1]!.from)) &&
  (tokens[head + 1]!.sense & (s.generic | s.problem | s.affect)) === s.generic &&
  head + 2 < last &&
  isBorder(tokens[head + 2]!)

/** `I have my allotment back`: one's own thing, and where it will be. */
function getsBack({ tokens }: PieceText, { clause: { mood, head, first, last, negated }, concrete, senses, around }: Said): boolean {
  if (mood !== 'present' || negated || around || head <= first || concrete === 0) return false
  if (!(tokens[head]!.grammar & g.have) || !(tokens[first]!.grammar & g.self) || senses & (s.problem | s.affect | s.vague | s.quantifier))
    return false
  const owned = head + 1 < last && (tokens[head + 1]!.grammar & g.possessive) !== 0
  return owned && (tokens[last - 1]!.grammar & g.adverb) !== 0
}

/** `Tents up by Friday`, `lights on at the rink by 5 June`: where something will be by a day. */
export function isInPlace({ tokens }: PieceText, { clause: { mood, first, last }, concrete, blurred, indefinite }: Said): boolean {
  if (mood !== 'fragment' || concrete === 0 || blurred || indefinite) return false
  let at = first + 1
  while (at < last && !(tokens[at]!.grammar & g.preposition)) at++
  // Right behind the particle goes on with another preposition: `up by`, `on at`.
  const behind = tokens[at + 1]
  if (at + 1 >= last || tokens[at]!.time || !behind || !(behind.grammar & g.preposition) || behind.gap > 0) return false
  for (let day = at + 1; day < last; day++)
    if (tokens[day]!.time && tokens[day]!.time!.kind !== 'recurrence' && tokens[day]!.time!.kind !== 'vague') return true
  return false
}

/** `Hand it in`, below a title that is one thing: done or not. */
export const endsTitle = (
  title: readonly Said[],
  { tokens }: PieceText,
  { clause: { mood, head, last }, verbs, unknownVerb }: Said,
): boolean =>
  title.length === 1 &&
  title[0]!.clause.mood === 'fragment' &&
  title[0]!.concrete > 0 &&
  !title[0]!.barePlural &&
  mood === 'intent' &&
  head + 1 < last &&
  (unknownVerb || (verbs & (v.output | v.complete)) !== 0) &&
  (tokens[head + 1]!.grammar & (g.pronoun | g.other | g.determiner)) === (g.pronoun | g.other)
