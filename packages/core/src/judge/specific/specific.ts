import type { FieldName } from '../../plan/model.js'
import type { GoalText } from '../goal-text.js'
import type { Evidence, Lack, Verdict } from '../judgement.js'
import type { PieceText } from '../language/clauses.js'
import { how, isConcrete, vagueVerbs, visible } from '../language/concrete.js'
import { evidenceOf } from '../language/evidence.js'
import type { Said } from '../language/said.js'
import { grammar as g, sense as s, verb as v } from '../language/tags.js'
import { gaps } from '../language/tokens.js'
import {
  isAround,
  isAside,
  isBound,
  isLabelOf,
  isRhythm,
  isTopic,
  saysAll,
  tellsAround,
  tellsBeside,
  tellsGoal,
} from '../signs/beside-goal.js'
import { isCounted, isResult } from '../signs/counted.js'
import { hasAbstractObject, isEmptyPhrase, isGoodPlace, isOfMind, staysEmpty } from '../signs/empty-objects.js'
import { isFirst, takesOn } from '../signs/ends.js'
import { isEverydayEnd } from '../signs/everyday-ends.js'
import { isCompared } from '../signs/thresholds.js'
import { isOfOtherThings } from '../signs/told-figure.js'
import { byDeed } from './by-deed.js'
import { isEmptyPredicate, isPraisedArena } from './empty-predicates.js'
import { aims, isEmptyThroughout } from './empty-throughout.js'
import { fragment, isOnlyWhere, opensBracket } from './fragments.js'
import { isPraiseOnly, willAt } from './praise.js'
import { state } from './states.js'
import type { Strength } from './strength.js'

/**
 * Specific: could two strangers picture the same activity or result? The verb's class meets what it is done to (judgement.md section 3);
 * the clearest clause of the goal's own words decides, in title, fields, steps and prose alike.
 */
export function specific(goal: GoalText): Verdict {
  let best: { readonly strength: Strength; readonly piece: PieceText; readonly said: Said } | null = null
  const evidence: Evidence[] = []
  const told = goal.pieces.some(tellsGoal)
  for (const { text, said } of goal.pieces) {
    const weight = weightOf(text)
    if (weight === 0) continue
    let around = false
    let aside = false
    for (let index = 0; index < said.length; index++) {
      const clause = said[index]!
      if (clause.circumstance || isLabelOf(text, clause, said[index + 1])) continue
      around = isAround(text, clause, around)
      aside = isAside(text, clause, aside) || tellsBeside(text, clause, said[0]!)
      if (around || aside || (told && isTopic(text, clause))) continue
      const strength = Math.min(weight, strengthOf(text, clause)) as Strength
      if (strength === 3 && evidence.length < 3) evidence.push(evidenceOf('action', text, clause.clause))
      if (!best || strength > best.strength) best = { strength, piece: text, said: clause }
    }
  }
  if (evidence.length > 0) return { kind: 'stated', evidence }
  if (!best || best.strength < 2) return { kind: 'missing' }
  return { kind: 'partial', evidence: [evidenceOf('named-object', best.piece, best.said.clause)], lacks: lackOf(best.said) }
}

const lackOf = ({ verbs, carriers, concrete }: Said): Lack =>
  (verbs | carriers) & vagueVerbs ? 'vague-verb' : concrete === 0 ? 'generic-object' : 'no-result'

/** What a piece may prove at most. Reasons, dates and owners tell nothing of what will be done. */
function weightOf({ piece }: PieceText): Strength {
  if (piece.where !== 'field') return 3
  switch (piece.field) {
    case 'goal':
    case 'specific':
    case 'measurable':
    case 'achievable':
    case 'try-next':
    case 'become':
    case 'learn':
    case 'steps':
    case 'key-results':
    case 'progress':
    case 'baseline':
    case 'other':
      return 3
    case 'resources':
    case 'support':
      return 0
    default:
      return 0
  }
}

function strengthOf(text: PieceText, said: Said): Strength {
  const { clause, concrete, generic, quantity, senses, body } = said
  const { piece, tokens } = text
  if (senses & s.placeholder && concrete === 0) return 0
  const figure = quantity !== null && isCounted(said) && !isOne(text, said)
  const beside = figure && isOfOtherThings(text, said, 'goal')
  const counted = figure && !beside
  if (isPraisedArena(text, said)) return 0
  // `With: coaching, 6 × 90 minutes`: what there is for it.
  if (clause.head < 0 && figure && isOfMeans(piece.field, said)) return 1
  if (tellsAround(text, said))
    return counted && (isBound(said) || (piece.field !== 'achievable' && isRhythm(said))) ? 3 : saysAll(text, said) ? 3 : 1
  if ((piece.where === 'key-result' || (piece.where === 'title' && !body)) && hasAllDone(text, said)) return 3
  switch (clause.mood) {
    case 'past':
      // `(my sister gave me a talking-to)`: told beside it.
      return piece.where === 'title' && !body && !clause.dependent && !opensBracket(text, clause) ? fragment(text, said, counted) : 0
    case 'question':
      // `What would a good year look like?`: asked by the form, and answered below.
      return piece.where === 'title' && !body && concrete > 0 && !(tokens[clause.first]!.grammar & g.wh) ? 2 : 0
    case 'present':
      if (counted) return 3
      if (aims(tokens, said) && isEmptyThroughout(text, said)) return 0
      if (isResult(text, said)) return 3
      if (concrete === 0) return generic > 0 ? 1 : 0
      return piece.field === 'measurable' || piece.where === 'key-result' ? 3 : 2
    case 'fragment':
      return fragment(text, said, counted)
    case 'intent':
      if (clause.dependent && (body || isMeanwhile(text, said))) return 0
      if (clause.head < 0 && !counted && isOnlyWhere(text.tokens[clause.first]!)) return 0
      if (!clause.opens && clause.head >= 0 && text.tokens[clause.head]!.grammar & g.negation) return 0
      if (counted || (senses & s.comparative && !(said.verbs & v.state) && isCompared(text, said))) return 3
      // `Be nicer to my two brothers`: at least whom it is about.
      return Math.max(
        beside && quantity.quantity!.unitKind === 'count' && !staysEmpty(text, said) ? 2 : 0,
        byDeed(text, said),
        intended(text, said),
      ) as Strength
  }
}

/** `Every engineer has shadowed once`. */
const hasAllDone = ({ tokens }: PieceText, { clause: { first, head, mood }, verbs }: Said): boolean =>
  (mood === 'past' || mood === 'present') &&
  head > first + 1 &&
  (verbs & visible) !== 0 &&
  (tokens[head - 1]!.grammar & (g.have | g.be)) !== 0 &&
  (tokens[first]!.sense & s.universal) !== 0 &&
  !(tokens[first]!.grammar & g.negation)

const isOfMeans = (field: FieldName | null, { quantity, senses }: Said): boolean => {
  const { kind, unitKind } = quantity!.quantity!
  if (field === 'other') return kind === 'multiple' && (senses & s.capacity) !== 0
  return field === 'achievable' && (kind === 'multiple' || unitKind === 'time' || unitKind === 'money')
}

/** `I jump from one task to the other`: a determiner rather than a count where one tells how things are; not where it stands first. */
const isOne = ({ tokens }: PieceText, { clause, quantity, body }: Said): boolean => {
  // `One plastic card per ladder`.
  if (clause.head < 0 && quantity === tokens[clause.first]) return false
  const count = quantity!.quantity!
  if (count.kind !== 'amount' || count.value !== 1 || count.per !== null || count.unitKind === 'time') return false
  const before = tokens[tokens.indexOf(quantity!) - 1]
  return body || (before !== undefined && (before.grammar & g.preposition) !== 0)
}

function intended(text: PieceText, said: Said): Strength {
  if (isPraiseOnly(text, said) || isEmptyPredicate(text, said)) return 0
  // `Become a scout leader`: a bare outcome; `stop shouting at my kids`, `pass Chemistry`: pictured.
  if (isEverydayEnd(text, said)) return said.verbs & v.state ? 2 : 3
  const { verbs, carriers, concrete, senses, named, things, blurred, recurs, clause } = said
  // `Get my CELTA`, `gain QTS`: a name in letters is had or not.
  if (verbs & (v.light | v.found) && named === 1 && isCodedObject(text, said)) return 3
  if (clause.negated && verbs & (visible | v.stop)) return concrete > 0 || recurs ? 3 : 2
  // `Learn to say no`, `learn welding`: what is learnt can be watched.
  if (carriers & v.cognition && verbs & visible && !(verbs & vagueVerbs) && !blurred && said.generic === 0) return 2
  if (carriers & v.cognition) return Math.min(2, intended(text, { ...said, carriers: 0 })) as Strength
  // `Stretch daily`: a habit that can be watched.
  if (recurs && verbs & v.activity && !blurred && concrete + said.generic === 0) return 2
  if (verbs & v.stop && !(verbs & (v.output | v.complete))) return stopping(text, said)
  // `Elect a captain`, `book a dentist`: one person for a part.
  if ((verbs & v.secure && takesOn(text, said)) || isFirst(text, said)) return 3
  // `To be more assertive on the landing`: one word, and how.
  const will = said.head < 0 ? willAt(text.tokens, clause) : -1
  if (will >= 0 && concrete > 0) return state(text, { ...said, head: will })
  if (verbs & v.state && !(verbs & (v.improve | v.explore | v.charge | v.cognition)))
    return verbs & v.light && isOneThing(text, said) ? intended(text, { ...said, verbs: verbs & ~v.state }) : state(text, said)
  if (
    staysEmpty(text, said) ||
    isEmptyPhrase(text, said) ||
    (clause.head < 0 && named === 0 && isGoodPlace(text.tokens, { head: clause.first - 1, last: clause.last }))
  )
    return 0
  if (verbs & v.light && concrete === 0 && things > 0 && said.determined && !blurred) return said.generic > things ? 0 : 2
  if (verbs & vagueVerbs && !(verbs & v.complete)) {
    if (verbs & v.output && concrete > 0 && deliverableObject(text, said)) return 3
    return concrete > 0 ? 2 : 0
  }
  if (verbs & v.change && !(verbs & v.complete) && (!(verbs & v.output) || said.generic > 0)) return concrete > 0 ? 2 : 0
  if (verbs & (visible | v.light) && !said.quantity && hasAbstractObject(text, said))
    return concrete > 0 && verbs & visible && !(senses & s.escape) ? 2 : 0
  if (verbs & visible) {
    // `Knit up five of them`: what they are stands before it.
    if (said.quantity && concrete === 0 && isOfThem(text, said)) return 3
    if (concrete > 0) return said.indefinite && named === 0 ? 2 : 3
    // `Get promoted`, `move out`: a bare outcome.
    if (verbs & v.complete && said.generic === 0 && !blurred && !said.indefinite) return 2
    if (recurs) return things > 0 && !blurred ? 3 : 2
    // `Ride to work`, `sing again`: what is seen is pictured, where no empty word stands for its object.
    if (!blurred && said.generic <= things + 1 && isSeen(text, said)) return 2
    if (isForSomebody(text, said)) return 2
    return things > 0 && (!blurred || isMadeOne(said)) ? 2 : 0
  }
  if (verbs & v.light && concrete === 0) return 0
  if (verbs & v.light) return senses & (s.credential | s.deliverable | s.level | s.event) || named > 0 ? 3 : 2
  if (said.unknownVerb) return concrete > 0 ? (blurred ? 2 : 3) : handsIt(text, said) ? 2 : 0
  return concrete > 0 ? 2 : 0
}

/** `… more confident when speaking in front of groups`: on what occasion. */
const isMeanwhile = ({ tokens }: PieceText, { clause: { first, opens, head } }: Said): boolean =>
  !opens &&
  head === first + 1 &&
  (tokens[head]!.grammar & g.ing) !== 0 &&
  (tokens[first]!.grammar & g.subordinate) !== 0 &&
  !(tokens[first]!.grammar & g.preposition)

/** `(Get) my CELTA`, and nothing behind it but when. */
const isCodedObject = ({ tokens }: PieceText, { clause: { last }, head }: Said): boolean => {
  const at = head + 1 < last && tokens[head + 1]!.grammar & (g.possessive | g.determiner) ? head + 2 : head + 1
  if (at >= last || !tokens[at]!.coded || tokens[at]!.known || tokens[at]!.gap !== gaps.none) return false
  return at + 1 === last || tokens[at + 1]!.time !== null || (tokens[at + 1]!.grammar & g.preposition) !== 0
}

/** `Five of them`, `two of these`. */
const isOfThem = ({ tokens }: PieceText, { clause: { last }, quantity }: Said): boolean => {
  const at = tokens.indexOf(quantity!)
  return at + 2 < last && (tokens[at + 1]!.grammar & g.preposition) !== 0 && (tokens[at + 2]!.grammar & (g.pronoun | g.other)) !== 0
}

/** `Create a popular developer tool`: one thing that was not there, whatever praises it. */
const isMadeOne = ({ verbs, determined, senses, concrete }: Said): boolean =>
  concrete === 0 &&
  determined &&
  (verbs & (v.output | v.improve | v.charge | v.complete)) === v.output &&
  !(senses & (s.comparative | s.quantifier))

/** A verb that can be watched and is nothing else, without an object that says nothing. */
function isSeen({ tokens }: PieceText, { clause, head, verbs, senses }: Said): boolean {
  if (verbs & ~(v.activity | v.output | how) || !(verbs & v.activity) || senses & (s.vague | s.escape)) return false
  const next = tokens[head + 1]
  if (!next || head + 1 >= clause.last || !(next.grammar & (g.preposition | g.adverb))) return false
  const object = tokens[head + 2]
  return !(next.grammar & g.preposition && head + 2 < clause.last && object!.grammar & g.pronoun && !(object!.grammar & g.determiner))
}

/** `Visit my father more often`: one of whom there is one. */
function isForSomebody({ tokens }: PieceText, { clause, head, verbs }: Said): boolean {
  const next = tokens[head + 1]
  if (head + 1 >= clause.last || !(verbs & v.activity) || verbs & vagueVerbs) return false
  if (next!.sense & s.affect) return (next!.grammar & (g.pronoun | g.self)) === 0 && next!.verb === 0
  const person = head + 2 < clause.last ? tokens[head + 2]! : undefined
  return (next!.grammar & g.possessive) !== 0 && person !== undefined && (person.sense & s.agent) !== 0 && !(person.grammar & g.plural)
}

/** `Stop saying sorry in emails` is seen; `stop overthinking` is not. */
const stopping = (text: PieceText, { clause, head, concrete, verbs }: Said): Strength => {
  const { tokens } = text
  if (isOfMind(tokens, { head, clause })) return concrete > 0 ? 2 : 0
  let doing = false
  for (let at = head + 1; at < clause.last; at++) if (tokens[at]!.grammar & g.ing && tokens[at]!.verb & visible) doing = true
  if (concrete > 0) return 3
  return doing || (verbs & v.complete && clause.negated) ? 2 : 0
}

/** `Get the ethics approval`: one that is known, and no way to be. */
function isOneThing({ tokens }: PieceText, { clause: { last }, head, blurred }: Said): boolean {
  if (blurred || head + 2 >= last || !(tokens[head + 1]!.grammar & (g.determiner | g.possessive))) return false
  let end = head + 2
  while (end < last && !tokens[end]!.time && !(tokens[end]!.grammar & (g.preposition | g.conjunction | g.infinitive | g.wh))) end++
  return isConcrete(tokens[end - 1]!) && tokens[end - 1]!.known && !(tokens[end - 1]!.grammar & (g.adjective | g.pronoun))
}

/** `Hand it in`: what `it` is stands over it. */
const handsIt = ({ tokens }: PieceText, { head, clause: { last } }: Said): boolean =>
  head + 1 < last && (tokens[head + 1]!.grammar & (g.pronoun | g.other | g.determiner)) === (g.pronoun | g.other)

const deliverableObject = ({ tokens }: PieceText, { clause, head }: Said): boolean => {
  for (let at = head + 1; at < clause.last; at++) {
    const token = tokens[at]!
    if (token.sense & s.deliverable) return true
    if (token.grammar & g.preposition) return false
  }
  return false
}
