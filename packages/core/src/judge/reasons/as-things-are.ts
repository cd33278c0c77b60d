import type { Hangs } from '../language/said.js'
import { grammar as g, role as r, sense as s, verb as v } from '../language/tags.js'
import { gaps, type Token } from '../language/tokens.js'
import { isSelf, isVerbAt, type Sentence, type Subject, subjectOf } from './told-sentence.js'

/** `The yard signs for another year if we scan`: what others do on a condition that is ours. */
export function hingesOnUs({ words, first }: Sentence): Hangs {
  for (let at = first + 2; at < words.length - 1; at++) {
    if ((words[at]!.grammar & ifLike) !== ifLike || !(isSelf(words[at + 1]!) || isIt(words[at + 1]!))) continue
    const verb = doneBefore(words, first, at)
    return verb > 0 && !isHelp(words[verb]!, subjectOf(words, first, verb)) ? 2 : 0
  }
  return 0
}

const ifLike = g.wh | g.subordinate

const isIt = ({ grammar }: Token): boolean => (grammar & (g.pronoun | g.other | g.determiner)) === (g.pronoun | g.other)

/** `Until then four of us carry`, `soloists meanwhile bring a tuner`: how others get by as long as it is not done. */
export function getsBy({ words, first }: Sentence): Hangs {
  if (!words.some(isUntilThen)) return 0
  if (words[first]!.grammar & g.number || doneBefore(words, first, words.length) > 0) return 2
  return words.slice(first).some((one) => isSelf(one) || isUs(one)) ? 1 : 0
}

const isUntilThen = ({ grammar }: Token): boolean => (grammar & (g.until | g.adverb)) === (g.until | g.adverb)

/** Where somebody does something, neither whoever writes nor what only is so; -1 for none. */
function doneBefore(words: readonly Token[], first: number, last: number): number {
  for (let at = first + 1; at < last; at++) {
    const { grammar, role } = words[at]!
    if (!(grammar & finite) || grammar & (g.be | g.have) || role & r.idle) continue
    if (!(isVerbAt(words, at) || grammar & g.third)) continue
    const { self, pronoun, others } = subjectOf(words, first, at)
    return self || pronoun || !others ? -1 : at
  }
  return -1
}

const finite = g.third | g.base | g.past

const isHelp = ({ verb }: Token, { kin, roles }: Subject): boolean =>
  kin || ((verb & (v.support | v.secure)) !== 0 && !(verb & v.output) && !(roles & (r.body | r.crowd)))

const isUs = ({ grammar }: Token): boolean => (grammar & g.pronoun) !== 0 && !(grammar & (g.determiner | g.other | g.possessive))

/** `Lecturers print their slides`, `soloists bill us`: what several do for themselves, or to us. */
export function makesDo({ words, first }: Sentence): Hangs {
  const [who, does] = [words[first]!, words[first + 1]]
  if (!does || !(who.grammar & g.plural) || who.grammar & (g.self | g.possessive | g.determiner) || who.quantity || who.time) return 0
  if (who.known && !(who.role & (r.crowd | r.body) || who.sense & (s.agent | s.target))) return 0
  if (does.gap > gaps.none || !(does.grammar & g.base || (!does.known && does.grammar === 0)) || does.grammar & (g.be | g.have)) return 0
  let own = false
  for (let at = first + 2; at < words.length; at++) {
    if (words[at]!.sense & s.resource) return 0
    if (isUs(words[at]!)) return does.verb & (v.support | v.secure) ? 0 : 2
    if (words[at]!.grammar & g.possessive) own = true
  }
  return own ? 1 : 0
}

/** `My grandfather kept bees here`, `my knees won't get younger`: whose it was, and what one is. */
export function isOfMine({ words, first }: Sentence): Hangs {
  const [mine, who] = [words[first]!, words[first + 1]]
  if (!who || !(mine.grammar & g.possessive) || who.grammar & (g.possessive | g.preposition)) return 0
  const kin = (who.role & r.kin) !== 0
  if (who.role & (r.body | r.crowd) && !kin) return 0
  for (let at = first + 2; at < words.length && at < first + 5; at++) {
    const { grammar, role, verb } = words[at]!
    if (kin && grammar & g.past) {
      if (words.slice(at).some(isUs)) return 0
      return grammar & g.be || role & (r.idle | r.rise) || verb & v.ongoing ? 1 : 0
    }
    if (!kin && grammar & g.negation && grammar & (g.will | g.modal)) return 1
  }
  return 0
}
