import { carriedVerb } from './carried-verb.js'
import type { Clause, PieceText } from './clauses.js'
import { carriesVerb } from './clauses.js'
import { isConcrete, isCraft, isModifierOnly, isNounByPlace, isTestament } from './concrete.js'
import { shapesThing } from './shaped-thing.js'
import { grammar as g, sense as s, verb as v } from './tags.js'
import { gaps, type Token } from './tokens.js'

/** What a clause says about: its verb and what the verb is done to. `Read three books about Rust` → activity; three books, Rust. */
export interface Said {
  readonly clause: Clause
  /** The verb that counts: behind `get to` or `learn to` the next one; -1 without one. */
  readonly head: number
  /** The classes of the verb that counts: behind `get to`, `be able to`, `learn to` the next one. 0 without a verb. */
  readonly verbs: number
  /** The verbs that carry it: `learn to write` is still learning. */
  readonly carriers: number
  /** A verb that no list holds, in the place of one. */
  readonly unknownVerb: boolean
  /** It is not the goal's own sentence: what follows the first full stop of a title is told around it, as all prose is. */
  readonly body: boolean
  /** It is told around the goal: with `body`, or behind a dash or with a subject of its own once the goal is said. */
  readonly around: boolean
  /** It is none of what is wished for: a label, a reason, what there is. */
  readonly circumstance: boolean
  /** What hangs on the goal is told in it: 2 for others, 1 for oneself or for anybody; 0 nothing. */
  readonly hangs: Hangs
  /** An adjective or adverb in it only gives a direction: `better`, `strategically`. */
  readonly blurred: boolean
  /** Its object is a bare plural: `articles`, `some talks`. */
  readonly barePlural: boolean
  /** Generic words that are things all the same: `meetings`, `customers`. */
  readonly things: number
  /** How many words of it name something concrete. */
  readonly concrete: number
  readonly named: number
  readonly generic: number
  /** A figure with what it counts, times left out. */
  readonly quantity: Token | null
  /** All senses of its words, joined. */
  readonly senses: number
  /** An amount without a number, or an indefinite plural: `some`, `more`. */
  readonly indefinite: boolean
  readonly universal: boolean
  /** `a`, `the`, `my`, `each`: one thing, or a known one. */
  readonly determined: boolean
  /** A recurrence (`once a week`) stands in it. */
  readonly recurs: boolean
}

export type Hangs = 0 | 1 | 2

/** Verbs that say which way something is to go, but not how it will be. */
const direction = v.improve | v.change | v.charge | v.cognition | v.explore | v.light | v.state | v.output

export function saidIn({ tokens }: PieceText, clause: Clause, body: boolean, around = body): Said {
  let head = clause.head
  let carriers = 0
  while (head >= 0 && carriesVerb(tokens[head]!)) {
    const next = carriedVerb(tokens, head, clause.last)
    if (next < 0) break
    carriers |= tokens[head]!.verb
    head = next
  }
  const headToken = head >= 0 ? tokens[head]! : null
  let concrete = 0
  let named = 0
  let generic = 0
  let things = 0
  let senses = 0
  let quantity: Token | null = null
  let indefinite = false
  let universal = false
  let determined = false
  let recurs = false
  let blurred = false
  let aside = false
  let behind = false
  const givesDirection =
    headToken !== null &&
    (headToken.verb & direction) !== 0 &&
    !(headToken.verb & v.complete) &&
    (headToken.verb & (v.activity | v.light)) !== v.activity
  const speaker = clause.mood === 'intent' ? speakerIn(tokens, clause.first, head < 0 && !clause.dependent ? clause.last : head) : -1
  for (let at = clause.first; at < clause.last; at++) {
    const token = tokens[at]!
    if (token.time?.kind === 'recurrence') recurs = true
    if (at < speaker) continue
    if (at === head) {
      // `Double our sales`: the verb is the figure.
      if (token.quantity?.kind === 'multiple') quantity = token
      continue
    }
    // `… in line with the cost programme`: what for tells nothing of what.
    if (
      at > head &&
      head >= 0 &&
      at > clause.first &&
      token.sense & (s.purpose | s.reason) &&
      !(token.grammar & g.ing) &&
      !asks(token, headToken)
    )
      aside = true
    // `Skills which will help me`, `do well as treasurer`: what is told of an abstract thing, and as what.
    if (at > head && head >= 0 && concrete === 0 && givesDirection && tellsOf(tokens, at, headToken.verb, generic > 0)) aside = true
    senses |= token.time ? token.sense & ~s.vague : token.sense
    if (token.quantity && !quantity && isMeasured(token, at === head + 1) && !isLabelNumber(tokens, at) && !isSaying(token))
      quantity = token
    const degree = isDegree(tokens, at, clause.last)
    if (
      token.sense & (s.comparative | s.vague) &&
      !isInName(tokens, at, clause.first) &&
      (degree || !(token.sense & s.quantifier)) &&
      !token.quantity &&
      !isDay(token)
    )
      blurred = true
    if (token.grammar & g.base && at > head && head >= 0 && opensVerb(tokens[at - 1]!)) continue
    if (at < head && clause.mood !== 'fragment' && token.grammar & (g.self | g.other | g.want | g.will)) continue
    if (token.sense & s.quantifier && !token.quantity && !degree) indefinite = true
    if (token.sense & s.universal && !token.time && (clause.mood !== 'present' || !body || at < clause.head || clause.head < 0))
      universal = true
    if (token.grammar & (g.determiner | g.possessive)) determined = true
    if (aside || isVerbOfSubject(tokens, at, clause.first)) continue
    if (at < head && (isDoer(tokens, at, head, clause) || isWantedOf(tokens, at, clause))) continue
    if (at > head && head >= 0 && token.grammar & g.preposition && !(token.grammar & g.base)) behind = true
    // `Improve efficiency of the lab`: where and for whom an abstract thing is to be better pictures nothing of it.
    if (behind && givesDirection && concrete === 0 && token.sense & s.target && !token.named && !(token.sense & (s.credential | s.event)))
      continue
    if (token.sense & s.generic && !token.named && (at > head || clause.mood !== 'intent')) {
      generic++
      if (token.sense & (s.deliverable | s.target | s.event | s.resource) && !isModifierOnly(tokens, at, clause.last)) things++
    }
    if (
      (isConcrete(token) && !isModifierOnly(tokens, at, clause.last, head)) ||
      isNounByPlace(tokens, at, clause) ||
      (at > head && head >= 0 && (isCraft(tokens, at, head) || isTestament(tokens, at)))
    ) {
      concrete++
      if (token.named) named++
    }
  }
  const verbs = headToken ? (shapesThing(tokens, head, clause) ? v.output : headToken.verb) : 0
  const barePlural = isBarePlural(tokens, Math.max(head, clause.first - 1) + 1, clause.last)
  return {
    clause,
    head,
    body,
    around,
    circumstance: false,
    hangs: 0,
    blurred,
    barePlural,
    things,
    verbs,
    carriers,
    unknownVerb: headToken !== null && verbs === 0 && !(headToken.grammar & (g.be | g.have)),
    concrete,
    named,
    generic,
    quantity,
    senses,
    indefinite,
    universal,
    determined,
    recurs,
  }
}

/** `Understand why guests cancel`: what is asked is what it is about. */
const asks = ({ grammar }: Token, head: Token | null): boolean =>
  (grammar & g.wh) !== 0 && head !== null && (head.verb & (v.cognition | v.explore)) !== 0

/** `Google Professional Data Engineer`: a capital inside a sentence. */
const isInName = (tokens: readonly Token[], at: number, first: number): boolean =>
  at > first && tokens[at]!.capital && tokens[at]!.gap === gaps.none

/** `By 3 May`: the month, and no `may`. */
const isDay = ({ time }: Token): boolean => time !== null && time.kind !== 'vague'

/** `And run`, `to run`, `me run`: a base form is a verb there. */
const opensVerb = ({ grammar }: Token): boolean =>
  (grammar & g.conjunction) !== 0 ||
  ((grammar & g.infinitive) !== 0 && (grammar & g.base) === 0) ||
  ((grammar & g.pronoun) !== 0 && (grammar & (g.determiner | g.other)) === 0)

/** `As a new head of year I want …`: where the speaker stands; what comes before tells who speaks. */
function speakerIn(tokens: readonly Token[], first: number, head: number): number {
  for (let at = first + 1; at < head; at++) if (tokens[at]!.grammar & (g.self | g.want) && tokens[at]!.gap === gaps.none) return at
  return -1
}

function tellsOf(tokens: readonly Token[], at: number, verb: number, abstract: boolean): boolean {
  const { grammar } = tokens[at]!
  if (abstract && (grammar & (g.wh | g.subordinate)) === g.wh) return true
  if (abstract && grammar & g.subordinate && grammar & g.other) return ((tokens[at + 1]?.grammar ?? 0) & finite) !== 0
  if (!(grammar & g.subordinate) || !(grammar & g.preposition)) return false
  return (grammar & g.adverb) !== 0 || (verb & (v.state | v.improve)) !== 0
}

const finite = g.will | g.modal | g.third | g.be | g.have

/** `I want the porters to …`: of whom. */
const isWantedOf = (tokens: readonly Token[], at: number, { first, head, mood }: Clause): boolean =>
  mood === 'intent' &&
  at > first &&
  at < head &&
  (tokens[first]!.grammar & g.want) !== 0 &&
  !tokens[at]!.quantity &&
  (tokens[head - 1]!.grammar & g.infinitive) !== 0

/** `Maria will be better at it`: who is to do it is none of what is done. */
const isDoer = (tokens: readonly Token[], at: number, head: number, { mood }: Clause): boolean =>
  mood === 'intent' &&
  (tokens[at]!.named || !tokens[at]!.known) &&
  (tokens[head]!.grammar & g.participle) === 0 &&
  at + 1 < head &&
  (tokens[at + 1]!.grammar & g.will) !== 0

/**
 * A length of time is a measure where it is worked or waited (`10 hours`, `under 21 days`, `take three weeks`); `in six months` is none.
 * A bare number needs something that it counts.
 */
function isMeasured({ time, quantity }: Token, object: boolean): boolean {
  if (!quantity) return false
  if (time === null || quantity.unitKind !== 'time') return true
  if (time.kind === 'relative') return false
  if (quantity.kind !== 'amount' || quantity.per !== null) return true
  return object || (time.kind === 'duration' && (time.unit === 'minute' || time.unit === 'second' || time.unit === 'hour'))
}

/** `Everything I undertake`: an unknown word right behind a pronoun that acts is what it does. */
const isVerbOfSubject = (tokens: readonly Token[], at: number, first: number): boolean =>
  at > first &&
  !tokens[at]!.known &&
  !tokens[at]!.named &&
  (tokens[at - 1]!.grammar & g.self) !== 0 &&
  !(tokens[at - 1]!.grammar & g.determiner)

/** `Speak with one voice`: a number in a turn of speech counts nothing. */
const isSaying = ({ grammar, verb }: Token): boolean => (grammar & g.base) !== 0 && (verb & (v.charge | v.improve)) !== 0

/** `more patient`, `less often`: how much of a quality, and no amount of things. */
const isDegree = (tokens: readonly Token[], at: number, last: number): boolean => {
  if (!(tokens[at]!.sense & s.comparative) || at + 1 >= last) return false
  const { grammar, gap, quantity } = tokens[at + 1]!
  return gap === gaps.none && !quantity && (grammar & (g.adjective | g.adverb)) !== 0 && !(grammar & (g.base | g.conjunction))
}

/** `press 4`, `Year 8`, `beds 1 to 6`: a number right behind a noun names it, unless the noun is what is measured. */
function isLabelNumber(tokens: readonly Token[], at: number): boolean {
  const { quantity, gap, from } = tokens[at]!
  const before = tokens[at - 1]
  if (!before || !quantity || quantity.from !== from || gap !== gaps.none) return false
  if (quantity.kind !== 'amount' && quantity.kind !== 'range') return false
  if (before.sense & (s.metric | s.criterion | s.baseline)) return false
  if (quantity.unit !== null) return false
  // `Goals 3 & 4`.
  if (before.grammar & g.conjunction && tokens[at - 2]?.quantity) return isLabelNumber(tokens, at - 2)
  return isConcrete(before) || (before.sense & s.generic) !== 0
}

/** The first noun after the verb stands in the plural, and neither number nor determiner nor name says which or how many. */
function isBarePlural(tokens: readonly Token[], first: number, last: number): boolean {
  for (let at = first; at < last; at++) {
    const { grammar, quantity, named, sense } = tokens[at]!
    if (quantity || named || sense & s.universal || grammar & (g.determiner | g.possessive | g.number)) return false
    if (grammar & g.preposition && at > first) return false
    if (grammar & g.plural) return true
  }
  return false
}
