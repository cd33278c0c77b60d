import type { Clause, PieceText } from '../language/clauses.js'
import type { Said } from '../language/said.js'
import { grammar as g, role as r, sense as s, verb as v } from '../language/tags.js'
import { gaps, type Token } from '../language/tokens.js'
import { isWhatFor } from '../signs/told-figure.js'
import { clauseAt } from '../time-bound/time-bound.js'

/** `Improve the annual fair`: how often it takes place anyway. */
export const isOfItsName = ({ tokens }: PieceText, { head, last }: Clause): boolean => {
  for (let at = head + 2; at + 1 < last; at++)
    if (tokens[at]!.time?.kind === 'recurrence')
      return (
        tokens[at + 1]!.gap === gaps.none &&
        tokens[at - 1]!.time === null &&
        (tokens[at - 1]!.grammar & (g.determiner | g.possessive)) !== 0
      )
  return false
}

/** `Lessons with Frau Ott every second Monday`: beside the goal, of which only who helps is told. */
export const isHelpsRhythm = ({ tokens }: PieceText, { around, clause: { first, last, head } }: Said): boolean => {
  if (!around || head >= 0) return false
  for (let at = first + 1; at + 1 < last; at++)
    if (tokens[at]!.grammar & g.preposition && !(tokens[at]!.role & r.where) && !tokens[at]!.time && isPerson(tokens[at + 1]!)) return true
  return false
}

const isPerson = ({ named, capital, time, sense, role }: Token): boolean =>
  !time && ((named && capital) || (sense & (s.agent | s.level)) !== 0 || (role & r.kin) !== 0)

/** `Drum lessons – fortnightly from March`: nothing but how often, of the thing before it. */
export const isRhythmOf = ({ tokens }: PieceText, one: Said, before: Said | undefined): boolean =>
  one.recurs &&
  !one.body &&
  one.concrete + one.generic === 0 &&
  one.clause.head < 0 &&
  before !== undefined &&
  before.clause.mood === 'fragment' &&
  before.concrete > 0 &&
  !before.blurred &&
  tokens[one.clause.first]!.time?.kind === 'recurrence'

/** `Stretch daily`: a deed and how often, and nothing that it could be done to. */
export const isBareHabit = ({ clause: { mood, first, last }, verbs }: Said): boolean =>
  mood === 'intent' && last - first <= 2 && !(verbs & (v.improve | v.cognition | v.explore | v.state))

export const countsTimes = ({ tokens }: PieceText, { clause }: Said): boolean => {
  for (let at = clause.first; at < clause.last; at++) {
    const { time, grammar } = tokens[at]!
    if (grammar & g.number || (time?.kind === 'recurrence' && time.times !== null)) return true
  }
  return false
}

export const recursWhatFor = (text: PieceText, said: Said): boolean =>
  text.piece.words.times.some(
    (time) => time.kind === 'recurrence' && clauseAt(text, time.from) === said.clause && isWhatFor(text, said, time.from),
  )
