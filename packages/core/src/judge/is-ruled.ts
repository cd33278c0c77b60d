import type { Hangs } from './said.js'
import { grammar as g, role as r, sense as s, verb as v } from './tags.js'
import { gaps, type Token } from './tokens.js'
import { isSomebody, isVerbAt, type Sentence, type Subject, startOf, subjectOf } from './told-sentence.js'

/** `The council votes on it in May`, `the landlord is thinking of selling`, `we were fined`: somebody has a say. */
export function isRuled({ words, commands }: Sentence): Hangs {
  if (commands) return 0
  const first = startOf(words)
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
  if (touchesUs(words, at)) return true
  const next = words[at + 1]
  return (subject.head & r.body) !== 0 && (!next || (next.grammar & g.subordinate) !== 0 || next.gap > gaps.none)
}

/** `Gave us until March`, `gave us a poor rating`, `sends back one roll in five`. */
function givesHard(words: readonly Token[], first: number, at: number): boolean {
  const { verb, grammar } = words[at]!
  const next = words[at + 1]
  if (!(verb & v.support) || !(grammar & (g.third | g.past | g.participle)) || !next || at + 2 >= words.length) return false
  const { roles, kin, self } = subjectOf(words, first, at)
  if (kin || self || !(roles & (r.body | r.crowd))) return false
  if (next.role & r.over && next.grammar & g.adverb) return true
  if (!(next.grammar & g.pronoun)) return false
  const { grammar: tags } = words[at + 2]!
  return (tags & g.until) !== 0 || words.slice(at + 2).some(({ sense, role }) => (sense & s.problem) !== 0 || (role & r.over) !== 0)
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
