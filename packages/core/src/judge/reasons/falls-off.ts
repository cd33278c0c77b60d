import type { Hangs } from '../language/said.js'
import { grammar as g, role as r, sense as s, verb as v } from '../language/tags.js'
import { gaps, type Token } from '../language/tokens.js'
import { isSelf, isSomebody, isVerbAt, isVerbLike, type Sentence, subjectOf } from './told-sentence.js'

/** `Sunday trade has halved`, `two of our fitters went to the yard`, `orders are down by a third`: people or trade that goes. */
export function isFallingOff({ words, first }: Sentence): Hangs {
  for (let at = first + 1; at < words.length; at++) {
    const { role, verb } = words[at]!
    if (role & r.over && isDown(words, at)) return 2
    if (verb & v.motion && isGoing(words, first, at)) return 2
    if (role & r.loss && words[at]!.grammar & g.adverb && isTurnedTo(words, first, at)) return 2
    if (!(verb & v.loss || role & r.loss) || !isVerbAt(words, at)) continue
    const subject = subjectOf(words, first, at)
    if (subject.kin || subject.self || subject.senses & s.problem) continue
    // `Two skippers have left us`.
    if (subject.others && words[at + 1] && isUs(words[at + 1]!)) return 2
    if (remains(words, at) || takesThing(words, at) || setsOut(words, at)) continue
    if (subject.roles & (r.trade | r.crowd) || subject.senses & (s.target | s.universal)) return 2
    // `Have gone to the press`.
    if (subject.roles & r.body && words.slice(at + 1).some((one) => (one.role & r.body) !== 0)) return 2
  }
  return 0
}

/** `The undertakers have begun to use another church instead`. */
function isTurnedTo(words: readonly Token[], first: number, at: number): boolean {
  for (let verb = first + 1; verb < at; verb++) {
    const { grammar, role } = words[verb]!
    if (grammar & g.self) return false
    if (!(grammar & (g.have | g.base | g.third | g.past)) || role & r.crowd) continue
    const { self, kin, others, senses } = subjectOf(words, first, verb)
    return !self && !kin && (others || (senses & s.universal) !== 0)
  }
  return false
}

/** `Our bookings are going there`. */
const isGoing = (words: readonly Token[], first: number, at: number): boolean =>
  (words[at]!.grammar & (g.ing | g.third | g.base)) !== 0 &&
  at + 1 < words.length &&
  (words[at + 1]!.grammar & (g.adverb | g.infinitive)) !== 0 &&
  (subjectOf(words, first, at).roles & r.trade) !== 0

/** `Are down by half`, `we're down to four`, `down from 30`. */
const isDown = (words: readonly Token[], at: number): boolean =>
  (words[at]!.grammar & g.preposition) !== 0 &&
  (words[at - 1]!.grammar & g.be) !== 0 &&
  at + 1 < words.length &&
  (words[at + 1]!.quantity !== null || (words[at + 1]!.grammar & (g.preposition | g.infinitive | g.means)) !== 0)

/** `Nine metres are left`. */
const remains = (words: readonly Token[], at: number): boolean => {
  const { grammar } = words[at]!
  return (
    (grammar & g.participle) !== 0 &&
    !(grammar & g.base) &&
    (words[at - 1]!.grammar & g.be) !== 0 &&
    (words[at - 1]!.grammar & g.have) === 0
  )
}

const isUs = ({ grammar, gap }: Token): boolean =>
  gap === gaps.none && (grammar & (g.pronoun | g.determiner | g.other | g.possessive)) === g.pronoun

/** `Boats leave at six`: by the timetable. */
export const setsOut = (words: readonly Token[], at: number): boolean => {
  const [place, when] = [words[at + 1], words[at + 2]]
  if (!place || !when || !(place.grammar & g.preposition) || !(words[at]!.grammar & (g.base | g.third))) return false
  return when.time !== null || when.quantity !== null || (when.grammar & g.number) !== 0
}

/** `Left their keys`, `dropped the box`: what is left or dropped is no loss, unless it is what others live by. */
const takesThing = (words: readonly Token[], at: number): boolean => {
  const next = words[at + 1]
  // `Gone to the press`.
  if (words[at]!.verb & v.motion) return false
  if (!next || next.gap !== gaps.none || !(next.grammar & (g.determiner | g.possessive | g.pronoun))) return false
  return !words.slice(at + 1).some(({ role, sense }) => role & (r.asset | r.trade | r.crowd) || sense & s.target)
}

/** `More and more parents send their kids elsewhere`, `fewer walkers stop here`. */
export function isTurning({ words, first }: Sentence): Hangs {
  const { sense: opening, role: sign } = words[first]!
  if (!(opening & s.comparative || (sign & r.line && opening & s.quantifier))) return 0
  let crowd = false
  for (let at = first + 1; at < words.length; at++) {
    const { role, grammar } = words[at]!
    if (crowd && grammar & (g.base | g.third | g.past | g.be | g.have)) return 2
    if (at <= first + 4 && role & (r.crowd | r.trade) && grammar & g.plural) crowd = true
  }
  return 0
}

/** `We had to refund eleven tickets`. */
const hadTo = (words: readonly Token[], first: number): boolean =>
  isSelf(words[first]!) &&
  words.length > first + 3 &&
  (words[first + 1]!.grammar & g.bygone) !== 0 &&
  (words[first + 2]!.grammar & g.infinitive) !== 0

const isWorthOrThird = ({ role, sense, quantity }: Token): boolean =>
  quantity !== null || (role & (r.asset | r.crowd | r.body)) !== 0 || (sense & s.target) !== 0

/** `Guests stand in the rain`, `walkers get lost at the fork`, `the ambulance needs fourteen minutes`: what befalls those who come or work there. */
export function isPlight({ words, first }: Sentence): Hangs {
  for (let at = first + 1; at < words.length; at++) {
    const { role, sense, verb, grammar } = words[at]!
    const without = ((role & r.over) !== 0 || isNone(words[at]!)) && verb === 0 && (words[at - 1]!.grammar & g.have) !== 0
    // `Patients on that corridor see nobody`.
    const denied = (grammar & g.negation) !== 0 && (grammar & (g.other | g.determiner)) !== 0 && at > first + 1
    if (!(role & r.plight || sense & s.problem || without || denied)) continue
    if (!(sense & s.problem || without || denied) && !isVerbAt(words, at) && !isVerbLike(words[at]!)) continue
    const subject = subjectOf(words, first, at)
    if (subject.self || subject.kin || subject.mine) return 0
    if (words[at]!.grammar & g.participle && words[at - 1]!.grammar & g.be && !(sense & s.problem)) continue
    // `Right now 11 of 26 return it`: how it is.
    if (isSomebody(subject)) return words.slice(0, at).some((one) => (one.sense & s.baseline) !== 0) ? 0 : 2
  }
  return 0
}

/** `Widow Brandt has to climb the stairs`, `customers can't find the door`: what others must or cannot do. */
export function mustDo({ words, first }: Sentence): Hangs {
  if (hadTo(words, first)) return words.some(isWorthOrThird) ? 2 : 1
  for (let at = first + 1; at < words.length; at++) {
    if (!(words[at]!.role & r.duty)) continue
    const subject = subjectOf(words, first, at)
    if (subject.self || subject.pronoun || !subject.others) return 0
    if (subject.kin) return 1
    if (subject.roles & (r.body | r.crowd) || subject.senses & (s.target | s.agent)) return 2
    return words[first]!.capital && words[first + 1]!.named && words[first + 1]!.capital ? 2 : 0
  }
  return 0
}

/** `No`. */
const isNone = ({ grammar }: Token): boolean => (grammar & (g.negation | g.determiner)) === (g.negation | g.determiner)

/** `Residents ring the office six times a day`: what those do who come or live there, for better or worse. */
export function isDoneByCrowd({ words, first }: Sentence): Hangs {
  for (let at = first + 1; at < words.length; at++) {
    const { grammar, role, known, verb, gap, sense } = words[at]!
    const subject = words[at - 1]!
    if (gap > gaps.none || grammar & (g.self | g.preposition) || subject.grammar & (g.self | g.possessive | g.number)) return 0
    if (!(subject.grammar & (g.plural | g.other) && subject.role & r.crowd && !(subject.role & r.kin))) continue
    if (role & r.idle || verb & (v.support | v.secure) || sense & s.resource || grammar & (g.be | g.have | g.will)) return 0
    // `Smallholders water at dusk`: only when or where.
    const only = !known && at + 1 < words.length && (words[at + 1]!.grammar & g.preposition) !== 0
    const does = sense & s.demanded || grammar & g.past || (grammar & g.base && verb !== 0) || (!known && grammar === 0 && !only)
    return does && at + 1 < words.length && !words.some(({ time }) => time && time.kind !== 'recurrence' && time.kind !== 'duration')
      ? 1
      : 0
  }
  return 0
}
