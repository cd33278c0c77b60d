import { grammar as g, role as r, sense as s } from '../language/tags.js'
import { gaps, type Token } from '../language/tokens.js'

/** A sentence told around a goal, without what stands in brackets. */
export interface Sentence {
  readonly words: readonly Token[]
  /** Its first word behind `and`, `still`, `in spring`. */
  readonly first: number
  /** It begins with the verb that it commands: a deed, and nothing told. */
  readonly commands: boolean
}

export const isSelf = ({ grammar }: Token): boolean => (grammar & g.self) !== 0

/** The first word behind `and`, `still`, `in spring`. */
export function startOf(words: readonly Token[]): number {
  let at = 0
  while (at < words.length - 1) {
    const { grammar, role, time } = words[at]!
    if (role & (r.only | r.line) || (grammar & (g.wh | g.other | g.self | g.determiner) && !(grammar & g.conjunction))) break
    const next = words[at + 1]!
    if (!(time || grammar & (g.conjunction | g.filler | g.adverb) || (grammar & g.preposition && next.time))) break
    at++
  }
  return at
}

export const verbal = g.base | g.third | g.past | g.participle | g.ing

/** Whether a word that is as often a noun stands as a verb: not behind an article. */
export const isVerbAt = (words: readonly Token[], at: number): boolean => {
  const { grammar, gap, sense, role } = words[at]!
  // `Decides about`, `requires`: said in one.
  if (sense & s.demanded && role & (r.power | r.sway) && at > 0) return true
  if (!(grammar & verbal) && !isPluralVerb(words, at)) return false
  if (at === 0 || gap > gaps.none) return false
  const before = words[at - 1]!
  if (grammar & g.base && !(grammar & (g.third | g.past | g.participle | g.ing)) && !(before.grammar & opensBase || before.quantity))
    return false
  if (
    (before.quantity && !(before.grammar & g.plural)) ||
    before.grammar & (g.determiner | g.possessive | g.number) ||
    (before.grammar & g.adjective && before.role === 0)
  )
    return false
  return !(before.grammar & g.preposition && !(before.grammar & (g.infinitive | g.adverb)) && !(grammar & g.ing))
}

/** What a base form may stand behind. */
const opensBase = g.plural | g.other | g.modal | g.will | g.infinitive | g.want | g.negation | g.conjunction | g.adverb | g.number | g.self

/** `Ranks`, `waits`: what no list holds and ends as a plural does, in front of an object or a place. */
const isPluralVerb = (words: readonly Token[], at: number): boolean => {
  const { known, role } = words[at]!
  return !known && role !== 0 && at > 0 && at + 1 < words.length && words[at + 1]!.gap === gaps.none
}

export interface Subject {
  readonly self: boolean
  readonly kin: boolean
  /** Somebody else or something, by an article, a name, a number or in the plural. */
  readonly others: boolean
  readonly roles: number
  readonly senses: number
  readonly pronoun: boolean
  /** `My teacher`: one person, and whose. */
  readonly mine: boolean
  /** The roles of its last word. */
  readonly head: number
}

export function subjectOf(words: readonly Token[], first: number, verb: number): Subject {
  let self = false
  let kin = false
  let others = false
  let pronoun = false
  let roles = 0
  let senses = 0
  let head = -1
  for (let at = first; at < verb; at++) {
    const { grammar, role, sense, named, capital, known, gap } = words[at]!
    if (!(grammar & auxiliary) || role & (r.body | r.crowd)) head = at
    // `After the split the choirs sit apart and three tenors have gone`.
    if (at > first && at < verb - 1 && grammar & g.conjunction && isClauseBehind(words, at, verb)) {
      self = false
      kin = false
      others = false
      roles = 0
      senses = 0
      continue
    }
    if (gap >= gaps.comma && at > first && grammar & (g.conjunction | g.subordinate | g.wh)) {
      self = false
      kin = false
      others = false
      roles = 0
      senses = 0
    }
    if (grammar & g.self) self = true
    else if (grammar & g.other && !(grammar & g.determiner)) pronoun = true
    if (role & r.kin && !(role & r.crowd && grammar & g.plural)) kin = true
    if (
      grammar & (g.determiner | g.possessive | g.plural | g.number) ||
      named ||
      (capital && !known) ||
      role & (r.body | r.crowd | r.trade)
    )
      others = true
    roles |= role
    senses |= sense
  }
  const near = head >= 0 ? words[head]! : null
  const mine = near !== null && head > first && !(near.grammar & g.plural) && (words[head - 1]!.grammar & g.possessive) !== 0
  return { self, kin, others, roles, senses, pronoun, mine, head: near?.role ?? 0 }
}

const auxiliary = g.be | g.have | g.modal | g.will | g.adverb | g.want | g.negation | g.infinitive

const isClauseBehind = (words: readonly Token[], at: number, verb: number): boolean => {
  for (let before = 1; before < at; before++) if (words[before]!.grammar & (g.third | g.be | g.have | g.past) && before < at) return true
  return verb - at < 1
}

export const isSomebody = ({ roles, senses }: Subject): boolean =>
  (roles & (r.body | r.crowd)) !== 0 || (senses & (s.target | s.agent | s.level)) !== 0

export const isVerbLike = ({ known, role }: Token): boolean => !known && role !== 0

export const isWorth = ({ role, sense }: Token): boolean => (role & (r.asset | r.crowd | r.trade)) !== 0 || (sense & s.target) !== 0
