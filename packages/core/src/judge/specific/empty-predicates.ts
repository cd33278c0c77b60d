import type { PieceText } from '../language/clauses.js'
import { isConcrete, isModifierOnly, vagueVerbs } from '../language/concrete.js'
import type { Said } from '../language/said.js'
import { isTouchable } from '../language/shaped-thing.js'
import { grammar as g, role as r, sense as s, verb as v } from '../language/tags.js'
import { gaps, type Token } from '../language/tokens.js'
import { staysEmpty } from '../signs/empty-objects.js'
import { isEmptyThroughout } from './empty-throughout.js'
import { isPraiseOnly } from './praise.js'

/** Whether nothing in a wish can be pictured, whatever stands around it. */
export const isEmptyWish = (text: PieceText, said: Said): boolean =>
  isPraiseOnly(text, said) || isEmptyPredicate(text, said) || staysEmpty(text, said)

/** Whether a wish only says that what one runs, makes or lives in anyway is to be better, or that something empty is to be so somewhere. */
export const isEmptyPredicate = (text: PieceText, said: Said): boolean =>
  ((said.senses & (s.vague | s.comparative)) !== 0 && (isBetterArena(text, said) || isOnlyManner(text, said))) ||
  ((said.clause.grammar & g.preposition) !== 0 && isEmptySomewhere(text, said)) ||
  helpsOn(text, said) ||
  isEmptyThroughout(text, said)

/** `Run the store more efficiently`, `listen well at table`, `take part actively in rehearsals`: how it is done, and where; `play the violin better` says what. */
function isOnlyManner({ tokens }: PieceText, { clause, head, verbs, quantity, named, recurs }: Said): boolean {
  if (head < 0 || clause.mood !== 'intent' || quantity || named > 0 || recurs || verbs & (v.output | v.complete | v.stop)) return false
  let manner = false
  let object: Token | null = null
  let at = head + 1
  for (; at < clause.last && !isBorder(tokens[at]!); at++) {
    const { grammar } = tokens[at]!
    if (grammar & (g.determiner | g.possessive)) continue
    if (isManner(tokens[at]!)) manner = true
    else if (manner || object) return false
    else object = tokens[at]!
  }
  if (!manner || (object && !(object.role & (r.arena | r.occasion)) && !(object.sense & s.generic))) return false
  return at === clause.last || tokens[at]!.time !== null || isInGeneral(tokens, at, clause.last)
}

/** `Efficiently`, `better`, `to the next level`. */
const isManner = ({ sense, grammar, known }: Token): boolean =>
  (sense & (s.vague | s.quantifier)) === s.vague &&
  !(grammar & g.adjective) &&
  ((grammar & g.adverb) !== 0 || (sense & s.comparative) !== 0 || (known && grammar === 0 && !(sense & s.generic)))

/** `… in rehearsals`, `… at table`: on what occasion or where, one word. */
const isInGeneral = (tokens: readonly Token[], at: number, last: number): boolean =>
  (tokens[at]!.role & r.where) !== 0 &&
  at + 1 < last &&
  (at + 2 === last || tokens[at + 2]!.time !== null || (at + 3 === last && (tokens[at + 1]!.grammar & g.determiner) !== 0))

/** `Help the youngsters to thrive`: what others are to do, and that says nothing. */
function helpsOn({ tokens }: PieceText, { clause, head, verbs, quantity, named }: Said): boolean {
  if (
    head < 0 ||
    !(clause.verb & v.improve) ||
    quantity ||
    named > 0 ||
    !(verbs & (v.support | v.charge)) ||
    verbs & (v.output | v.complete)
  )
    return false
  for (let at = head + 2; at < clause.last; at++) {
    const { grammar, verb, sense } = tokens[at]!
    if ((grammar & g.preposition && !(grammar & g.infinitive)) || grammar & (g.wh | g.subordinate)) return false
    if (grammar & g.base && !(sense & s.comparative) && verb & v.improve && !(verb & (v.output | v.activity | v.shape))) {
      const people = tokens[grammar & g.infinitive ? at - 1 : tokens[at - 1]!.grammar & g.infinitive ? at - 2 : at - 1]!
      return (at + 1 === clause.last || (tokens[at + 1]!.grammar & (g.preposition | g.conjunction)) !== 0) && isPeople(people)
    }
  }
  return false
}

const isPeople = ({ sense, role, grammar }: Token): boolean =>
  (sense & (s.agent | s.target)) !== 0 || (role & (r.crowd | r.kin)) !== 0 || (grammar & (g.plural | g.other)) !== 0

/** `Run a slicker kitchen`, `make bolder theatre`, `livelier evenings by the opening`: one's own field, and better; smaller loaves and a drier cellar are seen. */
function isBetterArena({ tokens }: PieceText, { clause, head, verbs, quantity, named }: Said): boolean {
  if (quantity || named > 0 || clause.mood === 'past' || clause.mood === 'question') return false
  if (verbs & v.complete && !(verbs & v.light)) return false
  const { praise, noun } = praisedIn(tokens, Math.max(head, clause.first - 1) + 1, clause.last)
  if (!noun || praise === 'none') return false
  return (noun.role & r.arena) !== 0 || (praise === 'better' && (noun.role & r.occasion) !== 0)
}

type Praise = 'none' | 'good' | 'better'

interface Praised {
  readonly praise: Praise
  readonly noun: Token | null
  /** Behind it. */
  readonly end: number
}

/** What a noun phrase praises, and how; degrees that are seen praise nothing. */
function praisedIn(tokens: readonly Token[], first: number, last: number): Praised {
  let praise: Praise = 'none'
  let noun: Token | null = null
  let end = first
  for (; end < last && (end === first || !isBorder(tokens[end]!)) && !(noun && isRelative(tokens[end]!)); end++) {
    const { sense, grammar, role } = tokens[end]!
    if (grammar & g.base && end > first && tokens[end - 1]!.grammar & g.conjunction && !(grammar & g.adjective))
      return { praise: 'none', noun: null, end }
    if (sense & s.comparative || (grammar & g.adjective && sense & s.vague)) {
      if (noun) return { praise: 'none', noun: null, end }
      if (sense & s.comparative && !(role & r.measured)) praise = 'better'
      else if (!(role & r.measured) && praise === 'none') praise = 'good'
    } else if (
      !(grammar & (g.determiner | g.possessive | g.conjunction | g.adjective | g.ing)) &&
      (!(grammar & g.adverb) || role & (r.arena | r.occasion))
    )
      noun = tokens[end]!
  }
  return { praise, noun, end }
}

/** `A modern library which looks after its readers better`: a place, and praise of what it does. */
export function isPraisedArena({ tokens, piece }: PieceText, { clause, body, quantity, named, senses }: Said): boolean {
  if (
    body ||
    piece.where !== 'title' ||
    quantity ||
    named > 0 ||
    !(senses & s.vague) ||
    !(tokens[clause.first]!.grammar & (g.determiner | g.adjective))
  )
    return false
  const { noun, end } = praisedIn(tokens, clause.first, clause.last)
  return noun !== null && (noun.role & r.arena) !== 0 && end < clause.last && isRelative(tokens[end]!)
}

/** `Which`, `that`, `who` behind a noun. */
const isRelative = ({ grammar }: Token): boolean => (grammar & (g.wh | g.subordinate)) !== 0 && (grammar & g.other) !== 0

/** `Add value at the depot`, `cultivate good relations with the growers`: an empty predicate, and then only where, with whom or for whom. */
function isEmptySomewhere({ tokens, piece: { prose } }: PieceText, { clause, head, verbs, quantity, named, carriers }: Said): boolean {
  if (head < 0 || clause.mood !== 'intent' || quantity || named > 0 || carriers || !(verbs & (vagueVerbs | v.change | v.light | v.output)))
    return false
  if (verbs & v.complete || verbs & v.cognition) return false
  let at = head + 1
  let empty = false
  let blurred = false
  for (; at < clause.last && !isBorder(tokens[at]!); at++) {
    const { sense, grammar, role } = tokens[at]!
    if (sense & (s.level | s.metric | s.event | s.deliverable) || role & (r.crowd | r.kin | r.trade)) return false
    if (grammar & g.base && tokens[at - 1]!.grammar & g.conjunction && at > head + 1) return false
    if (sense & s.vague) blurred = true
    if (isConcrete(tokens[at]!) && !isModifierOnly(tokens, at, clause.last, head)) return false
    if (sense & (s.generic | s.vague | s.comparative | s.agent) || grammar & g.adjective) empty = true
  }
  if (at === head + 1) {
    const blank = prose.text.indexOf(' ', tokens[head]!.from)
    empty = blank > 0 && blank < tokens[head]!.to && (verbs & (v.charge | v.improve)) !== 0 && !(verbs & (v.activity | v.output))
  }
  if (verbs & v.light && !(verbs & v.ongoing) && !blurred) return false
  return empty && at < clause.last && isSomewhere(tokens, at, clause.last, at === head + 1)
}

/** `… at the counter`, `… with the growers`: only places and people, each behind its preposition. */
function isSomewhere(tokens: readonly Token[], from: number, last: number, bare: boolean): boolean {
  for (let at = from; at < last; ) {
    if (tokens[at]!.time) return at > from
    const led = tokens[at]!
    if (!(led.grammar & g.preposition) || led.grammar & (g.infinitive | g.means) || led.grammar & (g.wh | g.subordinate)) return false
    let noun: Token | null = null
    let known = false
    for (at++; at < last && !isBorder(tokens[at]!) && !tokens[at]!.time; at++) {
      const { grammar, sense } = tokens[at]!
      if (grammar & (g.determiner | g.possessive) && !(grammar & g.adjective)) known = true
      else if (sense & s.universal) known = true
      else if (grammar & g.adjective) continue
      else if (noun) return false
      else noun = tokens[at]!
    }
    if (!noun || !isPlaceOrPeople(noun, (known || bare) && (led.role & r.where) !== 0)) return false
  }
  return true
}

function isPlaceOrPeople(noun: Token, known: boolean): boolean {
  const { role, sense, grammar } = noun
  if (grammar & (g.ing | g.adjective) || sense & (s.credential | s.metric)) return false
  if (role & (r.arena | r.crowd | r.body | r.kin) || sense & (s.agent | s.target)) return true
  return known && (isTouchable(noun) || (sense & s.deliverable) !== 0 || !noun.known || (role & r.occasion) !== 0)
}

const isBorder = ({ grammar, gap, time, role }: Token): boolean =>
  gap > gaps.none ||
  (time !== null && !time.attributive && !(role & r.arena)) ||
  ((grammar & (g.preposition | g.infinitive | g.subordinate | g.wh)) !== 0 && !(grammar & (g.base | g.determiner)))
