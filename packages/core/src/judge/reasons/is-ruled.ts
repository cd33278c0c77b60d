import type { Hangs } from '../language/said.js'
import { grammar as g, role as r, sense as s, verb as v } from '../language/tags.js'
import { gaps, type Token } from '../language/tokens.js'
import { isSomebody, isVerbAt, type Sentence, type Subject, subjectOf } from './told-sentence.js'

/** `The council votes on it in May`, `the landlord is thinking of selling`, `we were fined`: somebody has a say. */
export function isRuled({ words, first }: Sentence): Hangs {
  for (let at = first + 1; at < words.length; at++) {
    const { role, verb } = words[at]!
    if (givesHard(words, first, at)) return 2
    if (!(role & (r.power | r.sway)) || !isVerbAt(words, at)) continue
    const subject = subjectOf(words, first, at)
    const passive = (words[at]!.grammar & g.participle) !== 0 && (words[at - 1]!.grammar & g.be) !== 0
    if (passive && subject.self && role & r.power) return 2
    // `House sold, return filed`: done.
    if (words[at]!.grammar & g.participle && !(words[at]!.grammar & g.base) && isListed(words, at)) continue
    if (passive || subject.self || subject.kin || subject.pronoun || !subject.others) continue
    if (verb & v.support && !(subject.roles & r.body)) continue
    if (
      role & r.power
        ? saysMore(words, at) && (isSomebody(subject) || touchesUs(words, at) || asksWho(words, at))
        : swaysUs(words, at, subject)
    )
      return 2
  }
  return 0
}

const isListed = (words: readonly Token[], at: number): boolean =>
  !(words[at - 1]!.grammar & (g.have | g.be)) && at + 1 < words.length && words[at + 1]!.gap === gaps.comma

/** `Closes the branch`, `picks their trainee from us`, `the plant closes`. */
function swaysUs(words: readonly Token[], at: number, subject: Subject): boolean {
  if (!isSomebody(subject)) return false
  if (touchesUs(words, at) || asksWho(words, at)) return true
  const next = words[at + 1]
  return (subject.head & r.body) !== 0 && (!next || (next.grammar & g.subordinate) !== 0 || next.gap > gaps.none)
}

/** `Gave us until March`, `gave us a poor rating`, `sends back one roll in five`, `has sent two reminders`. */
function givesHard(words: readonly Token[], first: number, at: number): boolean {
  const { verb, grammar } = words[at]!
  const next = words[at + 1]
  if (verb === 0 || !(grammar & (g.third | g.past | g.participle)) || !next || at + 2 >= words.length || words[at - 1]!.grammar & g.be)
    return false
  const rest = words.slice(at + 2)
  const served = rest.some(({ role }) => (role & r.notice) !== 0)
  if (!served && !(verb & v.support)) return false
  const { roles, kin, self } = subjectOf(words, first, at)
  if (kin || self || !(roles & (r.body | r.crowd))) return false
  if (served) return true
  if (next.role & r.over && next.grammar & g.adverb) return true
  if (!(next.grammar & g.pronoun)) return false
  return (rest[0]!.grammar & g.until) !== 0 || rest.some(({ sense, role }) => (sense & s.problem) !== 0 || (role & r.over) !== 0)
}

/** `The bishop has written twice`, `Tesco has put us on notice`: those who have a say speak up, or do it to us. */
export function speaksUp({ words, first }: Sentence): Hangs {
  for (let at = first + 1; at < words.length; at++) {
    const { grammar, verb, role } = words[at]!
    if (!(grammar & (g.past | g.participle)) || grammar & (g.be | g.have) || verb & (v.support | v.secure) || role & r.idle) continue
    if (!(words[at - 1]!.grammar & g.have)) return 0
    const { self, kin, pronoun, roles, head } = subjectOf(words, first, at)
    if (self || kin || pronoun) return 0
    const next = words[at + 1]
    const us = next !== undefined && (next.grammar & (g.pronoun | g.determiner | g.other | g.possessive)) === g.pronoun
    if (us && (roles & (r.body | r.crowd) || words[first]!.capital)) return verb & v.light ? 2 : 0
    const bare = !next || next.gap > gaps.none || (next.grammar & (g.adverb | g.subordinate)) !== 0 || next.time?.kind === 'recurrence'
    return (head & r.body) !== 0 && bare && (verb & (v.output | v.say)) !== 0 ? 2 : 0
  }
  return 0
}

/** `The trust decides on 1 July`: only when. */
const saysMore = (words: readonly Token[], at: number): boolean => {
  for (let behind = at + 1; behind < words.length; behind++) {
    const { time, grammar, gap } = words[behind]!
    if (gap >= gaps.comma) return false
    if (!time && !(grammar & (g.preposition | g.number) && !(grammar & (g.pronoun | g.subordinate)))) return true
  }
  return false
}

/** `… who sings the solo`. */
const asksWho = (words: readonly Token[], at: number): boolean => at + 1 < words.length && (words[at + 1]!.grammar & g.wh) !== 0

/** `Us`, `our`. */
const touchesUs = (words: readonly Token[], at: number): boolean => {
  for (let behind = at + 1; behind < words.length; behind++) {
    const { grammar, role, gap, sense } = words[behind]!
    if (gap >= gaps.comma) return false
    if (
      role & (r.asset | r.trade | r.crowd) ||
      sense & s.level ||
      (grammar & g.pronoun && !(grammar & (g.determiner | g.number | g.other)))
    )
      return true
  }
  return false
}

/** `The mayor has been written to`, `… and the client noticed`: those who have a say have heard of it. */
export function isKnownTo({ words, first }: Sentence): Hangs {
  for (let at = first + 2; at < words.length; at++) {
    const { grammar } = words[at]!
    const before = words[at - 1]!
    const next = words[at + 1]
    if (grammar & g.participle && before.grammar & g.be && next && next.grammar & g.infinitive) {
      const { roles, self } = subjectOf(words, first, at)
      if (!self && roles & r.body) return 2
    }
    if (
      before.role & (r.body | r.crowd) &&
      at === words.length - 1 &&
      grammar & (g.past | g.third | g.base) &&
      followsAnd(words, first, at)
    )
      return 2
  }
  return 0
}

const followsAnd = (words: readonly Token[], first: number, at: number): boolean => {
  for (let before = Math.max(first + 2, at - 4); before < at; before++) if (words[before]!.grammar & g.conjunction) return true
  return false
}
