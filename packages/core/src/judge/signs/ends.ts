import type { Clause, PieceText } from '../language/clauses.js'
import { isConcrete, vagueVerbs, visible } from '../language/concrete.js'
import type { Said } from '../language/said.js'
import { grammar as g, sense as s, verb as v } from '../language/tags.js'
import { gaps, type Token } from '../language/tokens.js'
import { hasAbstractObject } from './empty-objects.js'

/** Whether a deed comes to an end with what it is done to: it makes or completes something, or does something seen to one known thing. */
export function ends(text: PieceText, said: Said): boolean {
  const { verbs, named, determined } = said
  if (verbs & v.complete) return true
  if (verbs & v.output) return headsDeliverable(text, said) || !(verbs & (v.improve | v.charge) || movesFigure(text, said))
  if (verbs & v.light && determined && said.concrete > 0 && hasOneThing(text, said)) return true
  if (verbs & (v.activity | v.light) && !(verbs & (v.improve | v.charge | v.cognition | v.ongoing)))
    return determined && !said.recurs && isOneThing(text, said)
  return said.unknownVerb && (named > 0 || determined)
}

/** What is there or not whatever the words around it: a person for a part, a place, an occasion. */
export const reachesOne = (text: PieceText, said: Said): boolean =>
  takesOn(text, said) ||
  isFirst(text, said) ||
  isExperience(text, said) ||
  ((said.verbs & v.motion) !== 0 && arrives(text, said)) ||
  ((said.verbs & v.appearance) !== 0 && isOnStage(text, said))

/** `Print the first issue`, `play my first whole wedding`: whatever it is, it is done once that one is. */
export function isFirst({ tokens }: PieceText, { clause: { head, last }, verbs }: Said): boolean {
  if (!(verbs & visible) || verbs & (vagueVerbs & ~v.charge)) return false
  const which = tokens[head + 2]
  if (!which || head + 2 >= last || !(tokens[head + 1]!.grammar & (g.determiner | g.possessive))) return false
  if (!(which.grammar & g.number) || !(which.grammar & g.adverb) || which.time || which.quantity) return false
  let noun = head + 3
  while (noun < last && !isBorder(tokens[noun]!)) noun++
  return noun > head + 3 && !(tokens[noun - 1]!.grammar & g.plural) && !tokens[noun - 1]!.time
}

/** `Raise the quality`, `save money`: more or less of something that has a figure, or of nothing that can be seen. */
const movesFigure = (text: PieceText, said: Said): boolean => {
  if (!(said.verbs & v.change)) return false
  const { tokens } = text
  let figure = false
  for (let at = said.clause.head + 1; at < said.clause.last && !isBorder(tokens[at]!); at++) {
    const { sense, grammar } = tokens[at]!
    if (sense & (s.metric | s.generic | s.target)) figure = true
    else if (isConcrete(tokens[at]!) || grammar & g.number) return false
  }
  return figure
}

/** What ends a direct object: a preposition, a conjunction, a clause. */
const isBorder = ({ grammar }: Token): boolean =>
  (grammar & (g.preposition | g.conjunction | g.infinitive | g.subordinate | g.wh)) !== 0 && !(grammar & (g.base | g.determiner))

/** `Hire an assistant`, `find a mentor`: one person for a part; he is there or not. */
export function takesOn({ tokens }: PieceText, { clause, verbs, determined, blurred }: Said): boolean {
  if (!(verbs & (v.secure | v.light)) || verbs & (v.state | v.charge) || !determined || blurred) return false
  let person = false
  for (let at = clause.head + 1; at < clause.last && !isBorder(tokens[at]!); at++) {
    const { sense, grammar } = tokens[at]!
    if (grammar & g.plural) return false
    if (sense & (s.agent | s.level) && !(sense & s.comparative)) person = true
  }
  return person
}

/** `Have a car`, `get the old van back`; `have a tidy workshop` tells how it is, and stays. */
const hasOneThing = (text: PieceText, said: Said): boolean =>
  !said.blurred &&
  !hasAbstractObject(text, said) &&
  !(said.verbs & (v.improve | v.charge | v.ongoing)) &&
  !(said.verbs & v.state && text.tokens[said.clause.head]!.grammar & g.have && hasQuality(text, said))

const hasQuality = ({ tokens }: PieceText, { clause }: Said): boolean => {
  for (let at = clause.head + 1; at < clause.last && !isBorder(tokens[at]!); at++) {
    const { grammar, known, sense } = tokens[at]!
    if (grammar & g.adjective && known && sense & s.vague) return true
  }
  return false
}

/** `Climb Ben Nevis`, `swim across Lake Zurich`, `ride from Bristol to Bath`: a place by its name, right behind the verb or its preposition. */
function arrives({ tokens }: PieceText, { clause, recurs }: Said): boolean {
  if (recurs) return false
  for (let at = clause.head + 1; at < clause.last && at <= clause.head + 3; at++) {
    const { named, capital, time, grammar, gap } = tokens[at]!
    if (gap !== gaps.none) return false
    if (named && capital && !time) return true
    if (!(grammar & (g.preposition | g.determiner))) return false
  }
  return false
}

/** `Ride in a glider`, `sleep in a lighthouse`, `swim with dolphins`: done once it was done, where nothing says how often. */
function isExperience({ tokens }: PieceText, { clause: { head, last, opens }, verbs, recurs, blurred, quantity }: Said): boolean {
  if (!opens || recurs || blurred || quantity || !(verbs & (v.motion | v.appearance)) || verbs & vagueVerbs) return false
  const led = tokens[head + 1]
  if (
    !led ||
    head + 2 >= last ||
    led.gap !== gaps.none ||
    led.time ||
    !(led.grammar & g.preposition) ||
    led.grammar & (g.infinitive | g.until)
  )
    return false
  let one = false
  for (let at = head + 2; at < last && !tokens[at]!.time; at++) {
    const { grammar, sense } = tokens[at]!
    if (grammar & g.determiner && !(sense & s.definite)) one = true
    else if (isBorder(tokens[at]!) || sense & (s.vague | s.quantifier)) return false
    else if ((isConcrete(tokens[at]!) || grammar & g.third) && !(sense & s.target)) return one || (grammar & (g.plural | g.third)) !== 0
  }
  return false
}

/** `Perform at the village fair`, `speak at EuroPython`: done once it was done there. */
function isOnStage({ tokens }: PieceText, { clause, recurs }: Said): boolean {
  const first = tokens[clause.head + 1]
  if (recurs || !first || clause.head + 1 >= clause.last) return false
  // `speak at` is one word.
  const led = (first.grammar & g.preposition) !== 0 && !(first.grammar & g.infinitive)
  const from = led ? clause.head + 2 : clause.head + 1
  if (!led && tokens[clause.head]!.to - tokens[clause.head]!.from <= 8 && !(first.grammar & g.determiner)) return false
  let known = false
  for (let at = from; at < clause.last; at++) {
    const { grammar, sense, named, capital } = tokens[at]!
    if (grammar & (g.determiner | g.possessive)) known = true
    else if (isBorder(tokens[at]!)) return false
    if (grammar & g.plural && !named) return false
    if (named && capital && !tokens[at]!.time) return true
    if (sense & s.event) return known || named
  }
  return false
}

/** The direct object is one definite or single thing: `the north route`, `a dog`; not `people`, not `better habits`. */
function isOneThing({ tokens }: PieceText, { clause, blurred }: Said): boolean {
  if (blurred) return false
  for (let at = clause.head + 1; at < clause.last; at++) {
    const token = tokens[at]!
    if (token.grammar & g.preposition && !(token.grammar & g.base)) return false
    // `The translators' register`.
    if (token.grammar & g.plural) {
      if (tokens[at + 1]?.gap === gaps.none && at + 1 < clause.last && isConcrete(tokens[at + 1]!) && !(tokens[at + 1]!.grammar & g.plural))
        continue
      return false
    }
    if (isConcrete(token) && (!token.named || (at > 0 && tokens[at - 1]!.grammar & (g.determiner | g.adjective)))) return true
  }
  return false
}

function headsDeliverable({ tokens }: PieceText, { clause }: Said): boolean {
  for (let at = clause.head + 1; at < clause.last; at++) {
    const token = tokens[at]!
    if (token.grammar & g.preposition && !(token.grammar & g.base)) return false
    if (token.sense & (s.deliverable | s.credential | s.event) || (token.named && isConcrete(token))) return true
  }
  return false
}

const isByHeart = (tokens: readonly Token[], { head, last }: Clause): boolean => {
  for (let at = head + 1; at < last; at++) if (tokens[at]!.sense & s.observed && tokens[at]!.grammar & g.adverb) return true
  return false
}

/** Seen to be done with nobody's help: `change a tyre without help`, `lead the meeting without my boss`. */
export function isUnaided({ tokens }: PieceText, { clause, verbs, concrete, things, carriers }: Said): boolean {
  // `Know the Beaufort scale by heart`: seen, though it is in the head.
  if ((verbs | carriers) & v.cognition && concrete > 0 && clause.sense & s.observed) return isByHeart(tokens, clause)
  if (!(verbs & (v.output | v.complete | v.activity | v.light)) || verbs & (vagueVerbs & ~v.charge & ~v.state) || concrete + things === 0)
    return false
  for (let at = clause.head + 1; at < clause.last; at++) {
    const { sense, grammar } = tokens[at]!
    if (sense & s.observed && grammar & g.adverb) return true
    if (!(grammar & g.negation && grammar & g.preposition) || at + 1 >= clause.last) continue
    const next = tokens[at + 1]!
    if (next.sense & (s.generic | s.problem | s.affect | s.vague) && !(next.sense & (s.deliverable | s.resource))) continue
    if (next.grammar & (g.determiner | g.possessive) || isConcrete(next) || next.sense & (s.deliverable | s.resource | s.agent)) return true
    // Behind the preposition a word that is a verb's form too is its noun: `without subtitles`.
    if (next.verb !== 0 && !(next.verb & vagueVerbs) && !(next.grammar & (g.participle | g.past | g.adverb))) return true
  }
  return false
}
