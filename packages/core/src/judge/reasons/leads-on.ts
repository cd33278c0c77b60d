import type { Hangs } from '../language/said.js'
import { grammar as g, role as r, sense as s, verb as v } from '../language/tags.js'
import { gaps, type Token } from '../language/tokens.js'
import { isSelf, isVerbLike, type Sentence } from './told-sentence.js'

/** `Kofi hopes to become a notary`, `he's applying for the fire service`: where somebody whom the goal is about wants to go. */
export function isToRise({ words, first }: Sentence): Hangs {
  const { grammar, capital, known, role, named } = words[first]!
  const who =
    (grammar & g.other && !(grammar & g.determiner)) ||
    grammar & g.modal ||
    (capital && !known) ||
    named ||
    role & (r.crowd | r.kin) ||
    grammar & (g.determiner | g.possessive)
  if (!who || isSelf(words[first]!)) return 0
  let wants = (grammar & (g.modal | g.want)) !== 0
  for (let at = first + 1; at < words.length && at <= first + 6; at++) {
    const { grammar: tags, sense, role: own } = words[at]!
    if (tags & g.self) return 0
    if ((own & r.rise || goesInto(words, at)) && at + 1 < words.length) {
      if (wants && tags & g.base && isInfinitive(words[at - 1]!)) return 2
      if (tags & g.ing && words[at - 1]!.grammar & g.be && (words[at + 1]!.grammar & g.preposition || own & r.gain)) return 2
    }
    if (tags & g.be && isUpFor(words, at)) return 2
    if (tags & (g.want | g.modal) || (sense & s.effort && tags & (g.third | g.base))) wants = true
  }
  return 0
}

/** `Is up for deputy head`, `is in line for the job`. */
function isUpFor(words: readonly Token[], at: number): boolean {
  const [near, next, after] = [words[at + 1], words[at + 2], words[at + 3]]
  if (!near || !next || !(near.grammar & g.preposition) || near.time) return false
  const behind = next.grammar & g.preposition ? at + 3 : after && after.grammar & g.preposition ? at + 4 : -1
  return (
    behind > 0 &&
    words
      .slice(behind, behind + 5)
      .some(({ role, sense, time }) => !time && ((role & r.asset) !== 0 || (sense & (s.level | s.target | s.credential)) !== 0))
  )
}

/** `Go into`, `get on to`. */
const goesInto = (words: readonly Token[], at: number): boolean =>
  (words[at]!.verb & (v.light | v.motion)) !== 0 &&
  at + 1 < words.length &&
  (words[at + 1]!.grammar & (g.preposition | g.infinitive)) === g.preposition

const isInfinitive = ({ grammar, sense }: Token): boolean => (grammar & (g.infinitive | g.want)) !== 0 || (sense & s.effort) !== 0

/** `The district's reading strategy names it`, `it is target 3 in the county's water plan`, `our charter says so`. */
export function isInScheme({ words, first }: Sentence): Hangs {
  const opening = words[first]!
  if (isSelf(opening)) return 0
  const second = words[first + 1]
  const points =
    (opening.grammar & g.other) !== 0 && (opening.grammar & g.be || (second && (second.grammar & g.be || second.role & r.hang))) !== 0
  let scheme = -1
  for (let at = first; at < words.length; at++) {
    const { role, grammar, gap } = words[at]!
    if (role & r.scheme && makesOneOf(words, first, at)) return 2
    if (role & r.scheme && at > first) {
      if (points && words.slice(first + 1, at).some((one) => (one.grammar & g.preposition) !== 0 || (one.role & r.hang) !== 0)) return 2
      if (!points && words.slice(first, at).some((one) => (one.grammar & (g.determiner | g.possessive)) !== 0 || one.named)) scheme = at
    } else if (
      scheme >= 0 &&
      at > scheme &&
      role & (r.calls | r.hang) &&
      (grammar & (g.third | g.past | g.other) || isVerbLike(words[at]!)) &&
      gap < gaps.colon
    )
      return 2
  }
  return 0
}

/** `The board has made it one of its three aims`. */
const makesOneOf = (words: readonly Token[], first: number, at: number): boolean => {
  if (!(words[first]!.grammar & g.determiner)) return false
  for (let before = first + 2; before + 1 < at; before++)
    if (words[before]!.grammar & g.other && words[before]!.grammar & g.pronoun && words[before - 1]!.verb & v.light) return true
  return false
}

/** `I want to move into forestry`, `I'd like to become a magistrate`, told beside a goal: where it leads. */
export function isWayOn(words: readonly Token[]): boolean {
  if (words.length < 3 || !(words[0]!.grammar & (g.self | g.want)) || words[0]!.grammar & g.other) return false
  for (let at = 1; at < words.length - 1 && at <= 5; at++) {
    if (!(words[at]!.grammar & g.base) || !isInfinitive(words[at - 1]!)) continue
    if (
      !(
        goesInto(words, at) ||
        (words[at]!.role & (r.rise | r.gain)) === (r.rise | r.gain) ||
        (words[at]!.verb & v.state && words[at + 1]!.grammar & g.determiner)
      )
    )
      return false
    return !words.slice(at).some(({ sense }) => (sense & (s.comparative | s.vague)) !== 0)
  }
  return false
}

/** `I'm going for the ward sister's post`, `I am applying for a place in Lund`: what oneself is after. */
export function isGoingFor(words: readonly Token[]): boolean {
  if (words.length < 4 || !(words[0]!.grammar & g.self) || words[0]!.grammar & g.possessive) return false
  if (hasPutInFor(words)) return true
  const ing = words[0]!.grammar & g.be ? 1 : words[1]!.grammar & g.be ? 2 : -1
  if (ing < 0 || ing + 2 >= words.length || !(words[ing]!.grammar & (g.ing | g.preposition | g.adverb))) return false
  if (!(words[ing]!.verb & v.motion || words[ing]!.role & r.rise) && words[ing]!.grammar & g.ing) return false
  if (!(words[ing + 1]!.grammar & g.preposition) && !(words[ing]!.role & r.rise)) return false
  return words
    .slice(ing + 1, ing + 8)
    .some(({ role, sense, time }) => !time && ((role & r.asset) !== 0 || (sense & (s.level | s.credential)) !== 0))
}

/** `I've put in for deputy head`. */
function hasPutInFor(words: readonly Token[]): boolean {
  const done = words[0]!.grammar & g.have ? 1 : words[1]!.grammar & g.have ? 2 : -1
  if (done < 0 || done + 3 >= words.length || !(words[done]!.grammar & g.participle)) return false
  const led = words[done + 1]!.grammar & g.preposition && words[done + 2]!.grammar & g.preposition ? done + 3 : -1
  return led > 0 && words.slice(led, led + 4).some(({ role, sense, time }) => !time && ((role & r.asset) !== 0 || (sense & s.level) !== 0))
}

/** `I need a 6 for the college`: what is asked of oneself, and for what. */
export function isNeeded(words: readonly Token[]): boolean {
  if (words.length < 5 || !(words[0]!.grammar & (g.self | g.want)) || words[0]!.grammar & g.other) return false
  const need = words.findIndex(({ sense }) => (sense & s.wish) !== 0)
  if (need < 0 || need > 1) return false
  const object = words.slice(need + 1, need + 4)
  const named = object.some(
    ({ grammar, quantity, sense, time }) => !time && (quantity !== null || grammar & g.number || sense & (s.credential | s.level)),
  )
  return (
    named &&
    words
      .slice(need + 3)
      .some((one, at, rest) => at > 0 && isWorthIt(one) && rest.slice(0, at).some(({ grammar }) => (grammar & g.preposition) !== 0))
  )
}

const isWorthIt = ({ role, sense }: Token): boolean => (role & (r.body | r.asset)) !== 0 || (sense & (s.target | s.credential)) !== 0
