import type { Piece } from '../../plan/model.js'
import { isBehindNumber, listsWhom, opensDependent } from './clause-borders.js'
import { hasPlainSubject, isFiniteVerb, isFirstOrAfterNoun, takesObject } from './finite-verb.js'
import { grammar as g, sense as s, verb as v, type Word } from './tags.js'
import { gaps, type Token } from './tokens.js'
import { isUnknownVerb } from './verb-by-place.js'
import { wantedOf } from './wanted-of.js'

/**
 * How a clause speaks.
 * - `intent`: it wants, wills or commands: `I will run it`, `run it`, `to run it`, `running it`;
 * - `fragment`: it has no verb of its own and no clause before it: a topic or a thing;
 * - `present`: how things are, or will have been: `nobody is paged`;
 * - `past`: what happened; no promise;
 * - `question`.
 */
export type Mood = 'intent' | 'fragment' | 'present' | 'past' | 'question'

/** A stretch between commas or stronger borders: `first`–`last` are a half-open range of the piece's tokens. Its tags are those of all its words. */
export interface Clause extends Word {
  readonly first: number
  readonly last: number
  readonly mood: Mood
  /** The verb it hangs on; -1 where it has none. */
  readonly head: number
  /** Opened by a subordinating word: `because`, `when`, `if`. */
  readonly dependent: boolean
  /** It gives a reason: `because …`. */
  readonly reason: boolean
  /** The head is negated: `no longer`, `don't`. */
  readonly negated: boolean
  /** Somebody else is its subject. */
  readonly others: boolean
  /** The first clause of its sentence. */
  readonly opens: boolean
}

/** The tags are those of all its words: what none of them has need not be looked for. */
export interface PieceText extends Word {
  readonly piece: Piece
  readonly tokens: readonly Token[]
  readonly clauses: readonly Clause[]
}

/** Cuts tokens into clauses at commas, colons, parentheses and ends of sentences, and reads how each speaks. */
export function clausesOf(tokens: readonly Token[], text: string): readonly Clause[] {
  const clauses: Clause[] = []
  let first = 0
  for (let at = 1; at <= tokens.length; at++) {
    const next = at < tokens.length ? tokens[at]! : null
    if (next && next.gap === gaps.none && !(at - first > 1 && (opensDependent(tokens, at) || isBehindNumber(tokens, at)))) continue
    if (next && next.gap === gaps.comma && at - first > 1 && listsWhom(tokens, first, at)) continue
    const before = clauses[clauses.length - 1]
    const opens = tokens[first]!.gap >= gaps.colon || !before
    const goesOn = before && tokens[first]!.gap < gaps.stop ? before : undefined
    clauses.push(clauseOf(tokens, first, at, goesOn, opens, isQuestion(text, tokens[at - 1]!.to)))
    first = at
  }
  return clauses
}

const isQuestion = (text: string, at: number): boolean =>
  at < text.length && (text.charCodeAt(at) === 63 || (at + 1 < text.length && text.charCodeAt(at) === 32 && text.charCodeAt(at + 1) === 63))

interface Found {
  readonly mood: Mood
  readonly head: number
}

function clauseOf(
  tokens: readonly Token[],
  first: number,
  last: number,
  before: Clause | undefined,
  opens: boolean,
  question: boolean,
): Clause {
  let at = first
  let dependent = false
  let reason = false
  while (at < last && isLeadIn(tokens, at, last)) {
    if (tokens[at]!.grammar & g.subordinate) {
      dependent = true
      if (tokens[at]!.sense & s.reason) reason = true
    }
    at++
  }
  const others = at < last && (tokens[at]!.grammar & g.other) !== 0
  const found = readMood(tokens, at < last ? at : first, last)
  const inherits = before !== undefined && found.mood === 'fragment'
  // `Twelve portraits, framed, on 21 June`.
  const attribute = before?.mood === 'fragment' && found.mood === 'past' && found.head === first && last - first === 1
  const mood: Mood = question ? 'question' : inherits || attribute ? before!.mood : found.mood
  let grammar = 0
  let verb = 0
  let sense = 0
  let role = 0
  let negated = false
  for (let token = first; token < last; token++) {
    const word = tokens[token]!
    grammar |= word.grammar
    verb |= word.verb
    sense |= word.sense
    role |= word.role
    if (word.grammar & g.negation && (token < found.head || token === first)) negated = true
  }
  return { grammar, verb, sense, role, first, last, mood, head: attribute ? -1 : found.head, dependent, reason, negated, others, opens }
}

/** Adverbs, conjunctions, fillers and times may stand before what a clause begins with: `By June, I will …`, `and then …`. */
function isLeadIn(tokens: readonly Token[], at: number, last: number): boolean {
  const token = tokens[at]!
  const tags = token.grammar
  if (tags & g.negation && at + 1 < last && tokens[at + 1]!.grammar & (g.ing | g.base) && tokens[at + 1]!.verb !== 0) return true
  if (tags & (g.base | g.will | g.want | g.self | g.ing) && !(tags & (g.conjunction | g.subordinate))) return false
  if (token.time !== null) return true
  if (tags & (g.conjunction | g.filler | g.adverb | g.subordinate))
    return !(tags & (g.determiner | g.other | g.infinitive)) || (tags & g.conjunction) !== 0
  if (tags & g.preposition && !(tags & g.infinitive)) return at + 1 < last && tokens[at + 1]!.time !== null
  return false
}

function readMood(tokens: readonly Token[], first: number, last: number): Found {
  const opening = tokens[first]!
  const infinitive =
    opening.grammar & g.infinitive && first + 1 < last && (tokens[first + 1]!.grammar & g.base || isUnknownVerb(tokens, first + 1, last))
  if (opening.grammar & g.infinitive && opening.grammar & g.base) return { mood: 'intent', head: first }
  if (infinitive) return { mood: 'intent', head: first + 1 }
  if (isImperative(tokens, first, last)) return { mood: 'intent', head: first }
  if (
    opening.grammar & g.ing &&
    !(opening.sense & s.generic && nextIsNoun(tokens, first, last) && !nextIsName(tokens, first, last)) &&
    !isSubject(tokens, first, last)
  )
    return { mood: 'intent', head: first }
  let subject = false
  let self = -1
  let participle = -1
  for (let at = first; at < last; at++) {
    const token = tokens[at]!
    const tags = token.grammar
    if (tags & g.want) {
      const after = verbAfter(tokens, at, last)
      return { mood: 'intent', head: after < 0 ? wantedOf(tokens, at, last) : after }
    }
    if (tags & g.will) return { mood: 'intent', head: verbAfter(tokens, at, last) }
    if (tags & g.bygone) return { mood: 'past', head: at }
    if (tags & (g.be | g.have) && (subject || at > first || tags & (g.self | g.other))) return auxiliary(tokens, at, last)
    if (tags & g.modal && !token.time && (subject || at > first)) return { mood: 'present', head: verbAfter(tokens, at, last) }
    if (tags & (g.self | g.other) && !(tags & g.determiner && nextIsNoun(tokens, at, last))) {
      subject = true
      if (tags & g.self) self = at
    } else if (self >= 0 && !token.known && tags === 0 && !token.named && at <= self + 2) return { mood: 'present', head: at }
    else if (tags & (g.wh | g.subordinate) && at > first && !subject) break
    else if ((at === first || tokens[at - 1]!.grammar & g.conjunction) && isAttribute(tokens, at, last)) continue
    else if (tags & g.past && !(tags & g.alsoNoun) && (subject || !(tags & g.participle) || isFirstOrAfterNoun(tokens, at, first))) {
      if (subject || !(tags & g.participle) || at === first || takesObject(tokens, at, last)) return { mood: 'past', head: at }
      if (participle < 0) participle = at
    } else if (tags & (g.third | g.base) && subject) return { mood: 'present', head: at }
    else if (tags & g.base && at > first && hasPlainSubject(tokens, at, first)) return { mood: 'present', head: at }
    else if (tags & g.third && at > first && isFiniteVerb(tokens, at, last)) return { mood: 'present', head: at }
  }
  if (participle >= 0) return { mood: 'present', head: participle }
  return { mood: 'fragment', head: -1 }
}

/** `Engaged and empowered citizens`, `trusted partners`: an adjective as well, or beside one, and nothing it is done to. */
const isAttribute = (tokens: readonly Token[], at: number, last: number): boolean =>
  (tokens[at]!.grammar & g.participle) !== 0 &&
  at + 1 < last &&
  ((tokens[at]!.grammar & g.adjective) !== 0 ||
    (at + 2 < last && (tokens[at + 1]!.grammar & g.conjunction) !== 0 && (tokens[at + 2]!.grammar & g.adjective) !== 0)) &&
  !takesObject(tokens, at, last)

/** `Learning Rust`. */
const nextIsName = (tokens: readonly Token[], at: number, last: number): boolean => at + 1 < last && tokens[at + 1]!.named

/** `Funding is confirmed`: a verb of its own stands right behind it. */
const isSubject = (tokens: readonly Token[], at: number, last: number): boolean =>
  at + 1 < last && (tokens[at + 1]!.grammar & (g.be | g.have | g.modal | g.bygone)) !== 0

/** `am aiming for`, `am going to`, `is to be`, `has been`, `have done`, `is`. */
function auxiliary(tokens: readonly Token[], at: number, last: number): Found {
  const after = verbAfter(tokens, at, last)
  const next = tokens[at + 1]
  // `I have support`: what is had is no verb unless it is done already.
  const had = tokens[at]!.grammar & g.have && !(tokens[at]!.grammar & g.be)
  const verbAt = had && after >= 0 && !(tokens[after]!.grammar & (g.participle | g.past | g.ing)) ? -1 : after
  if (next && next.grammar & g.want) return { mood: 'intent', head: verbAfter(tokens, at + 1, last) }
  if (next && next.grammar & g.infinitive && tokens[at + 2] && tokens[at + 2]!.grammar & g.base) return { mood: 'intent', head: at + 2 }
  return { mood: 'present', head: verbAt >= 0 && verbAt - at <= 3 ? verbAt : at }
}

const anyVerb = g.base | g.third | g.ing | g.past | g.participle

function verbAfter(tokens: readonly Token[], at: number, last: number): number {
  for (let next = at + 1; next < last; next++) {
    const { grammar, verb, known, named } = tokens[next]!
    if (grammar & (g.adverb | g.infinitive | g.negation | g.self) && !(verb && grammar & g.base)) continue
    if (grammar & anyVerb) return next
    if (grammar & (g.be | g.have)) continue
    return !known && !named && grammar === 0 ? next : -1
  }
  return -1
}

/** A base form opens the clause, and what follows is no verb that would make a noun of it. */
function isImperative(tokens: readonly Token[], first: number, last: number): boolean {
  const token = tokens[first]!
  const next = first + 1 < last ? tokens[first + 1]! : null
  if (!(token.grammar & g.base)) {
    return isUnknownVerb(tokens, first, last)
  }
  if (next && token.verb & (v.motion | v.appearance) && isAtPlace(tokens, first + 1, last)) return true
  if (next && next.grammar & g.conjunction && isVerbPair(tokens, first + 2, last)) return true
  if (token.grammar & g.adjective && next && !(next.grammar & (g.determiner | g.possessive)) && !next.quantity) return false
  if (!(token.grammar & g.alsoNoun)) return true
  // `Second signwriter`: a number.
  if (token.grammar & g.number && next && !(next.grammar & (g.determiner | g.possessive))) return false
  if (!next) return (token.sense & (s.generic | s.deliverable | s.metric)) === 0
  if (next.grammar & (g.will | g.be | g.have | g.modal | g.conjunction) && !(next.grammar & g.determiner)) return false
  // `Drive to Lyon`: a name says where.
  const place = first + 2 < last ? tokens[first + 2]! : null
  if (next.grammar & g.preposition && token.verb & v.motion && place?.named && place.capital) return true
  if (next.grammar & g.preposition) return (token.sense & (s.generic | s.deliverable | s.metric | s.capacity)) === 0
  if (next.grammar & g.third && !next.known) return false
  // `Master Kranz lets me use it`: a title before a name, and a verb behind it.
  const third = first + 2 < last ? tokens[first + 2]!.grammar : 0
  if (next.named && (third & (g.be | g.have | g.modal) || (third & g.third && tokens[first + 2]!.verb !== 0))) return false
  if (next.grammar & (g.past | g.participle) && !(next.grammar & (g.base | g.alsoNoun))) return false
  return true
}

/** `Clean and repaint the bandstand`, `draft and adopt a policy`: the second is no noun, or what it is done to stands behind it. */
const isVerbPair = (tokens: readonly Token[], at: number, last: number): boolean => {
  if (at + 1 >= last || tokens[at]!.gap !== gaps.none || !(tokens[at]!.grammar & g.base) || tokens[at]!.grammar & g.adjective) return false
  return !(tokens[at]!.grammar & g.alsoNoun) || (tokens[at + 1]!.grammar & (g.determiner | g.possessive)) !== 0
}

/** `Sleep in a lighthouse`, `present at a fair`: behind a noun one says in which. */
const isAtPlace = (tokens: readonly Token[], at: number, last: number): boolean =>
  at + 2 < last &&
  tokens[at]!.gap === gaps.none &&
  (tokens[at]!.grammar & (g.preposition | g.infinitive | g.base)) === g.preposition &&
  (tokens[at + 1]!.grammar & g.determiner) !== 0 &&
  !(tokens[at + 1]!.sense & s.definite)

const nextIsNoun = (tokens: readonly Token[], at: number, last: number): boolean => {
  const next = at + 1 < last ? tokens[at + 1] : undefined
  if (!next) return false
  return (
    (next.grammar &
      (anyVerb |
        g.be |
        g.have |
        g.will |
        g.modal |
        g.want |
        g.preposition |
        g.determiner |
        g.possessive |
        g.adverb |
        g.conjunction |
        g.infinitive)) ===
      0 || (next.grammar & g.alsoNoun) !== 0
  )
}

/** Whether a verb may only carry another: `get to know`, `be able to run`, `learn to write`, `try to`, `help me run`, `find ways to run`. */
export const carriesVerb = (token: Token): boolean =>
  (token.verb & (v.light | v.cognition | v.state | v.explore | v.charge)) !== 0 || (token.sense & s.effort) !== 0
