import type { Hangs } from '../language/said.js'
import { grammar as g, role as r, sense as s } from '../language/tags.js'
import type { Token } from '../language/tokens.js'
import { isSelf, isVerbAt, isWorth, type Sentence, subjectOf } from './told-sentence.js'

/** `That's six beds`, `forty jobs are at stake`, `we'd lose the stall`, `it would cost us the contract`. */
export function isStakeNamed({ words, first }: Sentence): Hangs {
  const { grammar } = words[first]!
  const pointing = (grammar & g.other) !== 0 && (grammar & g.be || (words[first + 1] && words[first + 1]!.grammar & g.be)) !== 0
  for (let at = first + 1; at < words.length; at++) {
    const { role, quantity, time, sense } = words[at]!
    if (time?.kind === 'recurrence') return 0
    const worth = (role & r.asset) !== 0 || (sense & s.target) !== 0
    if (pointing && words.length - first <= 8 && worth && (quantity?.unitKind === 'count' || words[at - 1]!.grammar & g.number)) return 2
    // `It's the last bus line of the village`.
    if (
      pointing &&
      (role & r.over || (role & r.only && words[at - 1]!.grammar & g.determiner)) &&
      words.slice(at + 1, at + 4).some(isWorth)
    )
      return 2
    // `We're last of ten`.
    if (role & r.over && isOurs(words, at) && isRank(words, at)) return 2
    if (role & r.hang && words[at - 1]!.grammar & g.preposition && words.some((one) => one.role & (r.asset | r.crowd))) return 2
    if (role & r.forfeit && (wouldBe(words, first, at) || isOurLoss(words, first, at)) && words.slice(at + 1).some(isWorthOrEvent)) return 2
  }
  return 0
}

/** `Maria is the only one who knows it`. */
export function restsOnOne({ words, first }: Sentence): Hangs {
  for (let at = first + 2; at + 2 < words.length; at++) {
    if (!(words[at]!.role & r.only) || !(words[at - 1]!.grammar & g.determiner)) continue
    if ((words[at + 2]!.grammar & (g.wh | g.other)) === (g.wh | g.other) && !words[at + 1]!.time) return 2
  }
  return 0
}

/** `We're last`, `we are the last`. */
function isOurs(words: readonly Token[], at: number): boolean {
  const be = words[at - 1]!.grammar & g.determiner ? at - 2 : at - 1
  return be >= 0 && (words[be]!.grammar & g.be) !== 0 && (isSelf(words[be]!) || (be > 0 && isSelf(words[be - 1]!)))
}

/** `Last of ten`, `the last ferry`. */
const isRank = (words: readonly Token[], at: number): boolean =>
  words[at]!.grammar & g.preposition || at + 1 >= words.length
    ? false
    : words[at - 1]!.grammar & g.determiner
      ? true
      : (words[at + 1]!.grammar & g.preposition) !== 0

/** `We lost the fair to Ayr over it`. */
const isOurLoss = (words: readonly Token[], first: number, at: number): boolean =>
  at === first + 1 && isSelf(words[first]!) && (words[at]!.grammar & g.past) !== 0 && ((words[at + 1]?.grammar ?? 0) & g.determiner) !== 0

const isWorthOrEvent = (one: Token): boolean => isWorth(one) || (one.sense & s.event) !== 0

/** `We'd lose`, `it would cost`. */
const wouldBe = (words: readonly Token[], first: number, at: number): boolean => {
  for (let before = Math.max(first, at - 2); before < at; before++) if (words[before]!.grammar & (g.modal | g.will)) return true
  return (words[at - 1]!.grammar & g.want) !== 0 && isSelf(words[at - 1]!)
}

/** `Their licence depends on our log`, `two jobs hang on it`. */
export function dependsOnIt({ words, first }: Sentence): Hangs {
  for (let at = first + 1; at < words.length; at++) {
    const { role, grammar } = words[at]!
    const whole = role & r.hang && grammar & g.other
    if (
      !(role & r.hang) ||
      !(whole || isVerbAt(words, at)) ||
      !(whole || (at + 1 < words.length && (words[at + 1]!.grammar & g.preposition) !== 0))
    )
      continue
    const { others, self, kin, roles, senses } = subjectOf(words, first, at)
    if (self || kin || !others) continue
    const onWhat = words[at + 2]?.grammar ?? 0
    if (whole || onWhat & g.pronoun || roles & weighty || senses & (s.target | s.metric)) return 2
  }
  return 0
}

const weighty = r.asset | r.crowd | r.trade | r.body | r.scheme

/** `It will turn my life around`: what comes of it for oneself. */
export function comesToMe({ words, first }: Sentence): Hangs {
  const { grammar } = words[first]!
  if (isSelf(words[first]!) && grammar & g.modal)
    return words.some((one) => (one.sense & (s.comparative | s.vague)) !== 0 && !one.quantity && !one.time) ? 1 : 0
  if (!(grammar & g.other) || grammar & g.be || !(words[first + 1]!.grammar & (g.will | g.modal))) return 0
  for (let at = first + 2; at < words.length; at++) {
    const { quantity, time, grammar: tags } = words[at]!
    if (quantity || time) return 0
    if (tags & (g.possessive | g.pronoun) && !(tags & (g.determiner | g.other))) return 1
  }
  return 0
}
