import type { Hangs } from '../language/said.js'
import { grammar as g, role as r, sense as s, verb as v } from '../language/tags.js'
import type { Token } from '../language/tokens.js'
import { isVerbLike, isWorth, type Sentence, subjectOf, verbal } from './told-sentence.js'

/** `Grants go only to clubs with a policy`, `whoever wins gets the chapel`, `she hires nobody without`: who is let in. */
export function bars({ words, first }: Sentence): Hangs {
  for (let at = first; at < words.length; at++) {
    const { role, grammar } = words[at]!
    if (!(role & r.only || grammar & (g.wh | g.negation))) continue
    const subject = subjectOf(words, first, at)
    if (subject.self || subject.kin) return 0
    if (role & r.only && isCondition(words, first, at)) return 2
    if ((grammar & gate) === gate && opensGate(words, first, at)) return 2
    if (grammar & g.negation && (grammar & g.other || (at === first && grammar & g.determiner)) && isExcept(words, at)) return 2
  }
  return 0
}

const gate = g.wh | g.other

/** No `only on Mondays`, `only three`, `is only gravel`. */
function isCondition(words: readonly Token[], first: number, at: number): boolean {
  if (at + 1 >= words.length) return false
  const { quantity, grammar } = words[at + 1]!
  if (quantity || grammar & g.number) return false
  for (let behind = at + 1; behind < words.length; behind++) if (words[behind]!.time) return false
  // `Only the last metres are left`: what remains.
  if (words.some((one, index) => one.verb & v.loss && one.grammar & g.participle && index > 0 && words[index - 1]!.grammar & g.be))
    return false
  if (at === first) return words.slice(at + 2).some(({ grammar: tags }) => (tags & (g.modal | g.third | g.be | g.will)) !== 0)
  if (words[at - 1]!.grammar & (g.be | g.determiner)) return false
  const near = [words[at - 1]!, words[at + 1]!]
  return (
    near.some((one) => (one.grammar & verbal) !== 0 || isVerbLike(one)) ||
    words.slice(first, at).some((one) => (one.grammar & (g.third | g.base | g.past)) !== 0)
  )
}

function opensGate(words: readonly Token[], first: number, at: number): boolean {
  if (at === first) {
    for (let behind = at + 2; behind < words.length; behind++) {
      const { role, sense, grammar } = words[behind]!
      if (role & (r.asset | r.power | r.gain) || sense & (s.target | s.level | s.credential | s.event) || grammar & (g.modal | g.will))
        return true
    }
    return at + 1 < words.length && (words[at + 1]!.verb & v.complete) !== 0
  }
  for (let before = first; before < at; before++) if (words[before]!.grammar & g.negation) return true
  return (words[at - 1]!.grammar & g.infinitive) !== 0
}

/** `nobody without`, `nobody who`. */
const isExcept = (words: readonly Token[], at: number): boolean => {
  for (let behind = at + 1; behind < words.length; behind++) {
    const { grammar } = words[behind]!
    if ((grammar & g.negation && grammar & g.preposition) || (behind === at + 1 && grammar & g.wh)) return true
  }
  return false
}

/** `The winner gets a year in Basel`, `first place comes with a contract`. */
export function isPrize({ words, first }: Sentence): Hangs {
  let prize = false
  for (let at = first; at < words.length; at++) {
    const { role, grammar, verb } = words[at]!
    if (grammar & g.self) return 0
    if (role & r.prize) prize = true
    else if (prize && at > first && grammar & g.be)
      return words.slice(at).some((one) => isWorth(one) || (one.sense & s.event) !== 0) ? 2 : 0
    else if (
      prize &&
      at > first &&
      grammar & (g.third | g.will | g.base) &&
      (role & (r.gain | r.rise) || verb & (v.motion | v.light) || grammar & g.will)
    )
      return 2
  }
  return 0
}
