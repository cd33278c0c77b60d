import type { Hangs } from '../language/said.js'
import { grammar as g, role as r, sense as s, verb as v } from '../language/tags.js'
import { gaps, type Token } from '../language/tokens.js'
import { isSelf, isVerbLike, type Sentence } from './told-sentence.js'

/** `If the guests stay away we must close two rooms`, `below that the county takes it back`, `no permit, no boats`: a case, and what must or cannot be then. */
export function consequence({ words, first }: Sentence): Hangs {
  const opening = words[first]
  if (!opening || opening.sense & (s.escape | s.hedge)) return 0
  const behind = caseEnd(words, first)
  if (behind < 0) return 0
  const line = !(opening.grammar & g.subordinate) && !(opening.grammar & g.determiner)
  for (let at = behind; at < words.length; at++)
    if (line && (isDoneByBody(words, behind, at) || isDoneToUs(words, behind, at))) return 2
    else if (binds(words, at) && hasSubject(words, behind, at) && !isOurMove(words, behind, at))
      return isForOthers(words, behind, at) ? 2 : 1
  return 0
}

/** `… the county takes the contract back`. */
const isDoneByBody = (words: readonly Token[], from: number, at: number): boolean =>
  at > from &&
  ((words[at]!.grammar & g.third) !== 0 || isVerbLike(words[at]!)) &&
  (words[at - 1]!.role & (r.body | r.crowd)) !== 0 &&
  !(words[at]!.grammar & g.be)

/** `… and Bosman keeps us in the catalogue`. */
const isDoneToUs = (words: readonly Token[], from: number, at: number): boolean => {
  const next = words[at + 1]
  if (at <= from || !next || !(words[at]!.grammar & g.third) || words[at]!.grammar & g.be) return false
  return (next.grammar & (g.pronoun | g.determiner | g.other | g.possessive)) === g.pronoun && words[at - 1]!.capital
}

/** Where at the earliest what comes of it may begin; -1 where no case is thought of. */
function caseEnd(words: readonly Token[], first: number): number {
  const { grammar, role, quantity } = words[first]!
  const next = words[first + 1]
  if (!next) return -1
  if ((grammar & ifLike) === ifLike) return first + 3
  // `Should the survey go badly …`.
  if (grammar & (g.will | g.modal) && next.grammar & g.determiner) return first + 3
  // `With fewer than nine players …`.
  if (grammar & g.preposition && next.quantity?.kind === 'threshold') return behindQuantity(words, first + 1)
  if (grammar & g.negation && grammar & g.preposition) return first + 2
  if (quantity?.kind === 'threshold') return behindQuantity(words, first)
  // `One warm load and the dairy is off the list`, `at 40 the bank gives us the room`.
  if (grammar & g.number && !words[first]!.time && !(next.grammar & g.number)) return borderOf(words, first)
  if (grammar & g.preposition && next.grammar & g.number && !next.time && ((words[first + 2]?.grammar ?? 0) & g.determiner) !== 0)
    return first + 2
  if (!(role & r.line)) return -1
  if (grammar & g.preposition) return next.quantity || next.grammar & (g.pronoun | g.number) ? behindQuantity(words, first + 1) : -1
  return grammar & g.determiner ? borderOf(words, first) : -1
}

const ifLike = g.wh | g.subordinate

const behindQuantity = (words: readonly Token[], at: number): number => {
  let end = at + 1
  while (end < words.length && words[end]!.quantity) end++
  return end
}

/** `No permit, no boats`, `another leak and …`. */
function borderOf(words: readonly Token[], first: number): number {
  const denied = words[first]!.grammar & g.negation
  for (let at = first + 2; at < words.length - 1 && at <= first + 5; at++)
    if (denied ? words[at]!.gap === gaps.comma && words[at]!.grammar & g.negation : words[at]!.grammar & g.conjunction) return at
  return -1
}

/** `Must`, `cannot`, `no longer`, `closes`, `is off`. */
function binds(words: readonly Token[], at: number): boolean {
  const { grammar, role, verb, sense } = words[at]!
  // `They are sent back`.
  if (grammar & g.participle && at > 1 && words[at - 1]!.grammar & g.be && !isSelf(words[at - 2]!)) return true
  // `I haven't`: of oneself only what one must.
  if (!(role & (r.duty | r.loss | r.forfeit | r.plight)) && at > 0 && (isSelf(words[at - 1]!) || isSelf(words[at]!))) return false
  if (role & r.duty || (grammar & g.negation && !(grammar & g.until))) return !(sense & s.problem)
  if ((verb & v.loss || role & (r.loss | r.power | r.sway | r.forfeit)) && grammar & finite && !afterArticle(words, at)) return true
  if (role & r.over && at > 0 && words[at - 1]!.grammar & g.be) return true
  return (sense & s.problem) !== 0 && (grammar & finite) !== 0
}

/** `If it rains we move inside`: another way, and no loss. */
const isOurMove = (words: readonly Token[], from: number, at: number): boolean =>
  (words[at]!.verb & v.motion) !== 0 &&
  !(words[at]!.role & (r.duty | r.forfeit | r.plight)) &&
  words.slice(from, at).some(isSelf) &&
  !words.slice(from, at).some(({ role }) => (role & r.duty) !== 0)

const finite = g.base | g.third | g.past

const afterArticle = (words: readonly Token[], at: number): boolean =>
  at > 0 && (words[at - 1]!.grammar & (g.determiner | g.possessive | g.preposition | g.adjective)) !== 0

/** Somebody or something of which it is said stands between: `we must`, `the notary won't`, `no boats`. */
function hasSubject(words: readonly Token[], from: number, at: number): boolean {
  for (let before = from; before <= at; before++) {
    const { grammar, named, known, capital } = words[before]!
    if (before < at && (grammar & subject || named || (capital && !known))) return true
    // `… , no boats`, `we'd`.
    if (before === at && grammar & g.negation && grammar & g.determiner && at + 1 < words.length) return isMissed(words.slice(at + 1))
    if (before === at && grammar & (g.self | g.other)) return true
    // `… nothing gets fired`.
    if (before === at && grammar & g.negation && words[before]!.sense & s.generic) return true
  }
  return false
}

/** `No boats`, `no permit for next summer`; no trouble is no loss. */
const isMissed = (words: readonly Token[]): boolean =>
  !(words[0]!.sense & s.problem) &&
  words.some(
    ({ grammar, role, sense }) =>
      grammar & g.plural || role & (r.asset | r.trade | r.body) || sense & (s.event | s.credential | s.deliverable),
  )

const subject = g.self | g.other | g.determiner | g.possessive | g.plural

/** Whom else it touches, or what: `two rooms`, `Franz`. */
const isForOthers = (words: readonly Token[], from: number, verb: number): boolean => {
  for (let at = from; at < verb; at++) if (words[at]!.grammar & g.other && !(words[at]!.grammar & g.determiner)) return true
  for (let at = from; at < words.length; at++) {
    const { grammar, role, sense, named, known, time } = words[at]!
    if (time || isSelf(words[at]!)) continue
    if (role & (r.body | r.crowd | r.asset | r.trade) || sense & (s.target | s.level | s.credential | s.event | s.deliverable)) return true
    if (named || (!known && !(grammar & (g.adverb | g.ing)))) return true
  }
  return false
}
