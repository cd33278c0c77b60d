import type { Mask, TimePhrase } from '../../words/words.js'
import type { Clause, PieceText } from '../language/clauses.js'
import { visible } from '../language/concrete.js'
import type { Said } from '../language/said.js'
import { grammar as g, sense as s, verb as v } from '../language/tags.js'
import type { Token } from '../language/tokens.js'
import { clauseAt, isServiceLevel } from '../time-bound/time-bound.js'

/** `In bed by 22:30`, `from 5/10 to 8/10`: a time of day or a score that is to be reached. */
export const isMasked = ({ piece: { words }, tokens }: PieceText, { first, last, mood }: Clause): boolean =>
  mood === 'intent' && words.masks.length > 0 && hasClockOrScore(words.masks, tokens[first]!.from, tokens[last - 1]!.to)

const hasClockOrScore = (masks: readonly Mask[], after: number, before: number): boolean => {
  for (const { kind, from } of masks) if ((kind === 'clock' || kind === 'score') && after < from && from < before) return true
  return false
}

/** `More visitors than last year`: a figure that is known. */
export function isCompared({ tokens }: PieceText, { clause, head, concrete, senses, verbs }: Said): boolean {
  // `Earn more than in 2026`: the verb says what of.
  const moved = (verbs & (v.change | v.complete)) !== 0 && head + 1 < clause.last && (tokens[head + 1]!.sense & s.comparative) !== 0
  if (concrete === 0 && !(senses & s.metric) && !moved) return false
  let comparing = false
  for (let at = clause.first; at < clause.last; at++) {
    const { sense, time, grammar } = tokens[at]!
    if (sense & s.comparative) comparing = true
    else if (comparing && time && isThanIn(tokens, at)) return true
    else if (comparing && time && isBygone(time) && tokens[at - 1]!.grammar & g.preposition && !(grammar & g.preposition)) return true
    // `Than last season`.
    else if (comparing && sense & s.baseline && tokens[at - 1]!.grammar & g.preposition) return true
  }
  return false
}

/** `Than in 2026`. */
const isThanIn = (tokens: readonly Token[], at: number): boolean =>
  at > 2 &&
  tokens[at]!.time !== tokens[at - 1]!.time &&
  (tokens[at - 1]!.grammar & tokens[at - 2]!.grammar & g.preposition) !== 0 &&
  !(tokens[at - 2]!.grammar & (g.until | g.infinitive))

const isBygone = (time: TimePhrase): boolean => (time.kind === 'unit' && time.offset < 0) || (time.kind === 'relative' && time.count < 0)

/** `My supervisor signs off my suturing`, `the day shift no longer calls me`: somebody else does something that can be seen, or no longer does. */
export const isSeenByOthers = ({ tokens }: PieceText, { clause, verbs, senses, concrete, things }: Said): boolean =>
  clause.mood === 'present' &&
  clause.head > clause.first &&
  !clause.dependent &&
  !(tokens[clause.first]!.grammar & g.self) &&
  !(senses & (s.problem | s.affect | s.vague)) &&
  (((verbs & (v.output | v.complete)) !== 0 && (tokens[clause.head]!.grammar & g.third) !== 0 && hasPerson(tokens, clause)) ||
    (clause.negated && (verbs & visible) !== 0 && concrete + things > 0))

const hasPerson = (tokens: readonly Token[], { first, head }: Clause): boolean => {
  for (let at = first; at < head; at++) if (tokens[at]!.sense & (s.agent | s.level | s.target) || tokens[at]!.named) return true
  return false
}

/** `Three months in a row without an accident`: how long nothing is to happen. */
export const lastsWithout = ({ tokens }: PieceText, { clause: { first, last }, concrete }: Said): boolean => {
  let lasting = false
  for (let at = first; at < last; at++) {
    const { time, grammar } = tokens[at]!
    if (time?.kind === 'duration') lasting = true
    else if (lasting && grammar & g.negation && grammar & g.preposition) return concrete > 0
  }
  return false
}

/** `within five working days`, each time: how fast, where it is no deadline. */
export function isPromptness(text: PieceText, { clause }: Said): boolean {
  // `The lambing, which is in ten weeks`.
  if (clause.mood === 'present' && text.tokens[clause.first]!.grammar & g.wh) return false
  const { times } = text.piece.words
  for (let at = 0; at < times.length; at++) {
    const time = times[at]!
    if (time.kind !== 'relative' || time.count <= 0 || clauseAt(text, time.from) !== clause) continue
    if (isServiceLevel(text, clause, time) && !recursAt(text, time.to)) return true
  }
  return false
}

/** `Comes over one day a week`: no day over which it comes. */
const recursAt = ({ piece: { words } }: PieceText, offset: number): boolean =>
  words.times.some(({ kind, from }) => kind === 'recurrence' && from >= offset && from - offset < 2)
