import type { PieceText } from '../language/clauses.js'
import { grammar as g, role as r, sense as s } from '../language/tags.js'
import { gaps, type Token } from '../language/tokens.js'

/** `Made a goal to learn it`, `set a goal for myself`: it says which goal, and not what for. */
export const namesGoal = (tokens: readonly Token[], at: number): boolean =>
  at > 0 && tokens[at]!.gap === gaps.none && (tokens[at - 1]!.role & r.scheme) !== 0 && (tokens[at]!.sense & s.motive) !== 0

/** `… so my Sundays are free`: what there is for it. */
export const freesTime = ({ tokens }: PieceText, at: number): boolean => {
  const last = sentenceEnd(tokens, at) - 1
  return last > at + 1 && (tokens[last]!.sense & s.resource) !== 0 && (tokens[last]!.grammar & g.adjective) !== 0
}

/** `Since half my orders come from there`: no day behind it, but what is so. */
export function givesCause(tokens: readonly Token[], at: number): boolean {
  if ((tokens[at]!.grammar & (g.since | g.subordinate)) !== (g.since | g.subordinate) || tokens[at]!.sense & s.reason || at < 2)
    return false
  for (let next = at + 1; next < tokens.length && tokens[next]!.gap < gaps.comma; next++) {
    const { time, grammar, verb } = tokens[next]!
    if (time || grammar & (g.bygone | g.past)) return false
    if (
      next > at + 1 &&
      (grammar & (g.be | g.have | g.modal | g.will) || (verb !== 0 && grammar & (g.base | g.third) && !(grammar & g.alsoNoun)))
    )
      return true
  }
  return false
}

/** `…, to stay abreast of it`: an infinitive behind a comma completes no verb, it says what for. */
export const isSetApart = (tokens: readonly Token[], at: number): boolean => {
  const { grammar, gap, sense } = tokens[at]!
  if (at < 2 || gap !== gaps.comma || !(grammar & g.infinitive) || sense & (s.reason | s.purpose | s.motive)) return false
  return (grammar & g.base) !== 0 || (at + 1 < tokens.length && (tokens[at + 1]!.grammar & g.base) !== 0)
}

/** `…, which saves the team a day`: what comes of it. */
export const tellsOutcome = (tokens: readonly Token[], at: number): boolean => {
  const next = tokens[at + 1]
  return (
    at > 2 &&
    tokens[at]!.gap === gaps.comma &&
    next !== undefined &&
    tokens[at]!.sense === 0 &&
    isRelative(tokens[at]!) &&
    isConjugated(next)
  )
}

const isRelative = ({ grammar }: Token): boolean => (grammar & g.wh) !== 0 && (grammar & g.other) !== 0
const isConjugated = ({ grammar, gap }: Token): boolean =>
  gap === gaps.none && (grammar & (g.third | g.will | g.modal)) !== 0 && !(grammar & g.be)

export const sentenceEnd = (tokens: readonly Token[], at: number): number => {
  let end = at + 1
  while (end < tokens.length && tokens[end]!.gap < gaps.stop) end++
  return end
}

/** `It needs to improve`, `the ability to hold a choir in tune`: an infinitive that only completes the verb or the noun before it. */
export const completesVerb = (tokens: readonly Token[], at: number): boolean => completesNoun(tokens, at) || completesFinite(tokens, at)

/** `The capacity of branches to support their members`. */
function completesNoun(tokens: readonly Token[], at: number): boolean {
  if (!(tokens[at]!.grammar & g.infinitive) || tokens[at]!.sense & s.reason) return false
  for (let before = at - 1; before >= 0 && before >= at - 4 && tokens[before + 1]!.gap === gaps.none; before--)
    if (tokens[before]!.role & r.ability) return true
  return false
}

const completesFinite = (tokens: readonly Token[], at: number): boolean =>
  at > 0 &&
  tokens[at]!.gap === gaps.none &&
  (tokens[at]!.sense & (s.reason | s.purpose)) === 0 &&
  (tokens[at - 1]!.grammar & (g.want | g.third)) !== 0 &&
  !(tokens[at - 1]!.grammar & g.alsoNoun)

/** `…, for my cousins`: at the end, and set apart from what it could complete. */
export function isForSomebody(tokens: readonly Token[], at: number): boolean {
  const [owner, who] = [tokens[at + 1], tokens[at + 2]]
  if (at < 2 || tokens[at]!.gap !== gaps.comma || !(tokens[at]!.grammar & g.preposition) || !owner || !who) return false
  const ends = at + 3 >= tokens.length || tokens[at + 3]!.gap >= gaps.stop
  return ends && (owner.grammar & g.possessive) !== 0 && (who.role & (r.kin | r.crowd)) !== 0
}
