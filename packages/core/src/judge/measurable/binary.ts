import type { PieceText } from '../language/clauses.js'
import { vagueVerbs, visible } from '../language/concrete.js'
import { evidenceOf } from '../language/evidence.js'
import { type Said, saidIn } from '../language/said.js'
import { grammar as g, role as r, sense as s, verb as v } from '../language/tags.js'
import { gaps, type Token } from '../language/tokens.js'
import { isName, isResult } from '../signs/counted.js'
import { ends, isUnaided, reachesOne } from '../signs/ends.js'
import { isEverydayEnd, isInPlace } from '../signs/everyday-ends.js'
import type { Found, Role } from '../signs/measure-role.js'
import { isEmptyWish } from '../specific/empty-predicates.js'

/** Completion or output of one named or known thing is met or not: `pass the CKA`, `publish the v2 API`. */
export function binary(text: PieceText, said: Said, role: Role): Found | null {
  const first = finishes(text, said, role)
  if (first?.kind === 'stated') return first
  const second = secondVerb(text, said)
  return (second && finishes(text, second, role)) ?? first
}

/** `find a publisher and finish the first draft`: what the second of two verbs says, where it makes or completes something. */
function secondVerb(text: PieceText, { clause, body }: Said): Said | null {
  if (clause.mood !== 'intent' || clause.head < 0) return null
  for (let at = clause.head + 2; at + 1 < clause.last; at++) {
    const { grammar, verb } = text.tokens[at]!
    if (!(text.tokens[at - 1]!.grammar & g.conjunction) || !(grammar & g.base)) continue
    if (grammar & g.alsoNoun && !(text.tokens[at + 1]!.grammar & (g.determiner | g.possessive))) continue
    if (verb & (v.output | v.complete) && !(verb & (v.improve | v.charge)))
      return saidIn(text, { ...clause, first: at, head: at, opens: false }, body)
  }
  return null
}

function finishes(text: PieceText, said: Said, role: Role): Found | null {
  const kind = finished(text, said, role)
  return kind && { kind, evidence: evidenceOf('binary', text, said.clause) }
}

function finished(text: PieceText, said: Said, role: Role): Found['kind'] | null {
  const { clause, verbs, carriers, senses, concrete, named } = said
  if (clause.mood === 'fragment') {
    if (role !== 'goal' || isRoleBeforeColon(text, said)) return null
    const rung = (senses & s.credential && (named > 0 || concrete > 1)) || (senses & s.level && concrete > 0 && !(senses & s.comparative))
    return rung ||
      isCodedCredential(text, said) ||
      isGotOut(text, said) ||
      isNumberedRung(text, said) ||
      isCredentialAlone(text, said) ||
      isName(text, said) ||
      isOneToHave(text, said) ||
      isNamedThing(text, said) ||
      isInPlace(text, said)
      ? 'stated'
      : null
  }
  if (clause.mood === 'present') {
    if (role === 'goal' && clause.head >= 0 && (isUnaided(text, said) || isEverydayEnd(text, said))) return 'stated'
    if (role !== 'prose' && (everyoneHas(text, said) || isGone(text, said))) return 'stated'
    const shown = isResult(text, said) || (verbs & (v.output | v.complete | v.activity) && (named > 0 || said.quantity))
    return shown && role !== 'prose' ? 'stated' : null
  }
  if (clause.mood === 'past' && role !== 'prose' && isBareResult(text, said)) return 'stated'
  if (clause.mood !== 'intent' || (clause.dependent && role === 'prose')) return null
  if (role === 'prose' && isLeftToOthers(text, said)) return null
  if (isUnaided(text, said) && verbs & v.cognition) return 'stated'
  if (carriers & (v.cognition | v.explore) || isOwnWay(text, said) || isTakenUp(text, said) || isMadeInto(text, said)) return null
  if (isRungToReach(text, said) || isEverydayEnd(text, said)) return 'stated'
  if (verbs & (v.state | v.light | v.complete) && senses & (s.credential | s.level) && concrete > 0 && !isPraised(text, said))
    return 'stated'
  if (verbs & v.stop && !(verbs & (v.output | v.complete)) && setsOff(text, said)) return null
  if (verbs & v.stop && !(verbs & (v.output | v.complete))) return concrete > 0 && !said.blurred ? 'stated' : null
  if (isEmptyWish(text, said)) return null
  if (isGraded(text, said) || isUnaided(text, said) || reachesOne(text, said) || (role === 'goal' && isDoneOnce(text, said)))
    return 'stated'
  if (!ends(text, said)) return null
  if (concrete === 0)
    return verbs & v.complete && role === 'goal' && clause.opens && !clause.negated && clause.last - clause.first <= 3 && senses === 0
      ? 'stated'
      : verbs & (v.complete | v.light) && said.determined && said.things > 0 && !said.blurred
        ? 'stated'
        : verbs & (v.output | v.complete) && said.things > 0
          ? 'partial'
          : null
  if (senses & s.comparative && senses & s.quantifier && verbs & v.charge) return 'partial'
  if ((named === 0 || isVagueAmount(text, said)) && (said.indefinite || said.barePlural || senses & s.vague || said.generic > 1))
    return 'partial'
  return 'stated'
}

/** `Fix my slouching`, `get my accent right`: how one does something is never done. */
const isOwnWay = ({ tokens }: PieceText, { head, clause: { last }, named, quantity }: Said): boolean => {
  if (head + 2 >= last || named > 0 || quantity || !(tokens[head + 1]!.grammar & g.possessive)) return false
  const { grammar, known, sense } = tokens[head + 2]!
  return grammar & g.ing ? !known && sense === 0 && head + 3 >= last : false
}

/** `Start sketching regularly`: what goes on, and nothing it would end with. */
const isTakenUp = ({ tokens }: PieceText, { head, carriers, named, quantity, clause: { last } }: Said): boolean =>
  (carriers & v.light) !== 0 &&
  (tokens[head]!.grammar & g.ing) !== 0 &&
  named === 0 &&
  !quantity &&
  head + 1 < last &&
  tokens[head + 1]!.time?.kind === 'vague'

/** `Make our flat a healing home`: what one thing is to be like, and no other thing that is made. */
function isMadeInto({ tokens }: PieceText, { clause: { head, last }, verbs, senses }: Said): boolean {
  if (!(verbs & v.light) || senses & (s.credential | s.level) || head + 1 >= last) return false
  let praised = false
  let second = -1
  for (let at = head + 2; at < last && !(tokens[at]!.grammar & g.preposition); at++) {
    const { grammar, sense } = tokens[at]!
    if (grammar & g.determiner && !(sense & s.definite)) second = at
    else if (second >= 0 && grammar & (g.adjective | g.ing)) praised = true
  }
  return praised && second > head + 2 && (tokens[head + 1]!.grammar & (g.determiner | g.possessive)) !== 0
}

/** `Organise some events for the office in Lagos`: the name says where, and not how many. */
function isVagueAmount({ tokens }: PieceText, { clause: { head, last } }: Said): boolean {
  let vague = false
  for (let at = head + 1; at < last; at++) {
    const { sense, named, quantity, grammar } = tokens[at]!
    if (grammar & g.preposition) return vague
    if (named || quantity) return false
    if (sense & s.quantifier) vague = true
  }
  return vague
}

/** `My mentor will nudge me`: somebody else's part in it. */
function isLeftToOthers({ tokens }: PieceText, { clause: { first, head } }: Said): boolean {
  let person = false
  for (let at = first; at < head; at++) {
    const { grammar, sense, named, time } = tokens[at]!
    if (grammar & (g.self | g.infinitive | g.want)) return false
    if (grammar & g.will) return person
    // `Amira will lead the round`: whose goal it is, where it opens.
    if (named && at === 0) return false
    if ((named && !time) || sense & (s.agent | s.level | s.resource) || grammar & g.other) person = true
  }
  return false
}

/** `not just symptoms`, `not the month`: the negation says what is not meant. */
const setsOff = ({ tokens }: PieceText, { clause: { head, last } }: Said): boolean =>
  (tokens[head]!.grammar & g.negation) !== 0 && !(head + 1 < last && tokens[head + 1]!.grammar & (g.base | g.ing))

/** `Site lead: …`: who speaks, or whose goal it is. */
const isRoleBeforeColon = ({ tokens, piece: { prose } }: PieceText, { clause: { first, last }, senses }: Said): boolean =>
  first === 0 &&
  last <= 3 &&
  last < tokens.length &&
  tokens[last]!.gap === gaps.colon &&
  prose.text.charCodeAt(tokens[last - 1]!.to) === 58 &&
  (senses & (s.agent | s.level)) !== 0 &&
  !(senses & s.credential)

/** `PRINCE2 Practitioner`: what carries its number is one of a kind. */
const isCodedCredential = ({ tokens }: PieceText, { clause: { first, last }, senses, blurred }: Said): boolean => {
  if (!(senses & s.credential) || blurred || last - first > 4) return false
  for (let at = first; at < last; at++) if (tokens[at]!.coded && tokens[at]!.sense & s.credential) return true
  return false
}

/** `Lead a 6c`: a grade by its sign. */
const isGraded = ({ tokens }: PieceText, { head, clause: { last }, verbs }: Said): boolean => {
  if (head + 2 >= last || verbs & (vagueVerbs & ~v.charge) || !(tokens[head + 1]!.grammar & g.determiner)) return false
  const { named, capital, known, time, quantity } = tokens[head + 2]!
  return named && !capital && !known && !time && !quantity && (head + 3 === last || (tokens[head + 3]!.grammar & g.preposition) !== 0)
}

/** `Speak once at the parish meeting`: a deed that is seen, and that once. */
const isDoneOnce = ({ tokens }: PieceText, { head, clause: { last }, verbs, blurred, recurs }: Said): boolean => {
  if (!(verbs & (visible | v.appearance | v.motion)) || verbs & (vagueVerbs & ~v.charge) || blurred || recurs) return false
  for (let at = head + 1; at < last; at++) {
    if ((tokens[at]!.grammar & once) !== once || tokens[at]!.gap !== gaps.none) continue
    return at + 1 === last || tokens[at + 1]!.time !== null || (tokens[at + 1]!.grammar & g.preposition) !== 0
  }
  return false
}

const once = g.adverb | g.subordinate

/** `Out of debt by Christmas`, `off the sleeping pills`: where one will no longer be. */
const isGotOut = ({ tokens }: PieceText, { clause: { first, last, opens }, blurred, indefinite, concrete, senses }: Said): boolean =>
  opens &&
  !blurred &&
  !indefinite &&
  last - first > 1 &&
  (tokens[first]!.role & r.over) !== 0 &&
  (tokens[first]!.grammar & (g.preposition | g.infinitive | g.base)) === g.preposition &&
  (concrete > 0 || (senses & s.problem) !== 0) &&
  ((tokens[first + 1]!.grammar & (g.determiner | g.possessive)) !== 0 || hasDeadline(tokens, first, last))

const hasDeadline = (tokens: readonly Token[], first: number, last: number): boolean => {
  for (let at = first; at < last; at++) if (tokens[at]!.time?.role === 'deadline') return true
  return false
}

/** `Each deckhand has steered once`: each of them has done it or not, where it can be seen. */
const everyoneHas = ({ tokens }: PieceText, { clause: { first, head }, verbs, unknownVerb, senses }: Said): boolean =>
  head > first + 1 &&
  (tokens[first]!.sense & s.universal) !== 0 &&
  (tokens[head]!.grammar & g.participle) !== 0 &&
  (tokens[head - 1]!.grammar & g.have) !== 0 &&
  !(verbs & (vagueVerbs & ~v.charge)) &&
  !(senses & (s.vague | s.affect)) &&
  (verbs & (visible | v.motion | v.appearance | v.support | v.light) || unknownVerb) !== 0

/** `Waiting list gone by June`: it is there no more. */
const isGone = ({ tokens }: PieceText, { clause: { first, head }, concrete, blurred }: Said): boolean =>
  head > first && concrete > 0 && !blurred && (tokens[head]!.grammar & g.participle) !== 0 && (tokens[head]!.role & r.over) !== 0

/** `Grade 6 piano`, `band 7`: a rung with its number. */
const isNumberedRung = ({ tokens }: PieceText, { clause: { first, last } }: Said): boolean => {
  for (let at = first; at + 1 < last; at++) if (tokens[at]!.sense & s.level && tokens[at + 1]!.grammar & g.number) return true
  return false
}

/** `Speak Italian at B1 level`, `get my Polish to A2`: a rung that a preposition or a verb of reaching leads to, not one that says whose something is. */
function isRungToReach({ tokens }: PieceText, { clause: { head, last }, verbs }: Said): boolean {
  for (let at = head + 1; at < last; at++) {
    const { sense, coded, grammar } = tokens[at]!
    const numbered = at + 1 < last && (tokens[at + 1]!.grammar & g.number) !== 0
    if (!(sense & s.level) || !(coded || numbered)) continue
    const led = at > 0 && (tokens[at - 1]!.grammar & g.preposition) !== 0
    if (!led && (verbs & vagueVerbs & ~v.state || grammar & g.plural)) continue
    const next = tokens[at + (numbered ? 2 : 1)]
    if (
      at + (numbered ? 2 : 1) >= last ||
      next!.grammar & (g.preposition | g.conjunction) ||
      next!.sense & s.level ||
      next!.time ||
      next!.gap > 0
    )
      return true
  }
  return false
}

/** `A competent nurse`, `a better teacher`: an adjective that only judges. */
const isPraised = ({ tokens }: PieceText, { clause: { head, last }, senses }: Said): boolean => {
  if (senses & s.comparative) return true
  for (let at = head + 1; at < last; at++)
    if (tokens[at]!.grammar & g.adjective && tokens[at]!.sense & s.vague && !tokens[at]!.capital) return true
  return false
}

/** `Promoted to band 7`: a title that says what will have been reached. */
const isBareResult = ({ tokens }: PieceText, { clause: { first, head }, verbs, concrete }: Said): boolean =>
  head === first && (tokens[head]!.grammar & g.participle) !== 0 && (verbs & (v.output | v.complete)) !== 0 && concrete > 0

/** `A readership`, `full professorship`: one holds it or not. */
const isCredentialAlone = ({ tokens }: PieceText, { clause: { first, last }, generic, blurred }: Said): boolean =>
  last - first <= 3 &&
  generic === 0 &&
  !blurred &&
  (tokens[last - 1]!.sense & s.credential) !== 0 &&
  !(tokens[last - 1]!.grammar & g.plural)

/** `Boom lift card`, `second signwriter on the rota`: a noun in the singular with what it is for or which it is, and nothing but when and where behind. */
function isNamedThing({ tokens }: PieceText, { clause: { first, last }, generic, blurred, barePlural, concrete }: Said): boolean {
  if (generic > 0 || blurred || barePlural || concrete === 0) return false
  let end = first
  while (end < last && !tokens[end]!.time && !(tokens[end]!.grammar & (g.preposition | g.subordinate | g.conjunction))) end++
  if (end - first < 2 || end - first > 4) return false
  const noun = tokens[end - 1]!
  const ordinal = (tokens[first]!.grammar & g.number) !== 0 && (tokens[first]!.grammar & (g.adverb | g.alsoNoun)) !== 0
  if (noun.grammar & (g.plural | g.ing | g.adjective | g.adverb | g.participle)) return false
  return ordinal
    ? noun.sense === 0 || (noun.sense & s.agent) !== 0
    : ((noun.sense & (s.deliverable | s.event | s.credential)) !== 0 && (noun.sense & s.target) === 0) ||
        // `Pesticide permit`.
        ((noun.role & r.asset) !== 0 && noun.sense === 0 && !(tokens[end - 2]!.grammar & (g.determiner | g.possessive | g.adjective)))
}

/** `A dog`, `grandchildren's treehouse by May`: one thing and nothing beside it but when and where; it is there or it is not. */
function isOneToHave({ tokens }: PieceText, { clause: { first, last }, concrete, generic, blurred, barePlural }: Said): boolean {
  if (concrete === 0 || blurred || barePlural || !(tokens[first]!.grammar & (g.determiner | g.possessive))) return false
  let end = first + 1
  while (end < last && !tokens[end]!.time && !(tokens[end]!.grammar & (g.preposition | g.subordinate))) end++
  // `A stall at the market`: where may be said with any word.
  if (generic > 0 && hasGeneric(tokens, first, end)) return false
  return end - first > 1 && end - first <= 4 && !(tokens[end - 1]!.grammar & (g.plural | g.determiner))
}

const hasGeneric = (tokens: readonly Token[], first: number, last: number): boolean => {
  for (let at = first; at < last; at++) if (tokens[at]!.sense & s.generic && !tokens[at]!.named) return true
  return false
}
