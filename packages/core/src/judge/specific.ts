import { isAround, isAside, isBound, isLabelOf, isRhythm, isTopic, saysAll, tellsAround, tellsBeside, tellsGoal } from './beside-goal.js'
import { isCapacity } from './capacity.js'
import type { Clause, PieceText } from './clauses.js'
import { how, isConcrete, vagueVerbs, visible } from './concrete.js'
import { isCounted, isName, isResult } from './counted.js'
import { isEverydayEnd } from './everyday-ends.js'
import { evidenceOf } from './evidence.js'
import type { GoalText } from './goal-text.js'
import type { Evidence, Lack, Verdict } from './judgement.js'
import { isPraisedRelation, isPraiseOnly } from './praise.js'
import type { Said } from './said.js'
import { grammar as g, sense as s, verb as v } from './tags.js'
import { isCompared } from './thresholds.js'
import type { Token } from './tokens.js'
import { isOfOtherThings } from './told-figure.js'

/** How far a clause spells out what will be seen: 3 stated, 2 partial, 1 a word or two, 0 nothing. */
type Strength = 0 | 1 | 2 | 3

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
  if (tellsAround(text, said)) return counted && (isBound(said) || isRhythm(said)) ? 3 : saysAll(text, said) ? 3 : 1
  switch (clause.mood) {
    case 'past':
      return piece.where === 'title' && !body ? fragment(text, said, counted) : 0
    case 'question':
      // `What would a good year look like?`: asked by the form, and answered below.
      return piece.where === 'title' && !body && concrete > 0 && !(tokens[clause.first]!.grammar & g.wh) ? 2 : 0
    case 'present':
      if (counted) return 3
      if (isResult(text, said)) return 3
      if (concrete === 0) return generic > 0 ? 1 : 0
      return piece.field === 'measurable' || piece.where === 'key-result' ? 3 : 2
    case 'fragment':
      return fragment(text, said, counted)
    case 'intent':
      if (clause.dependent && body) return 0
      if (clause.head < 0 && !counted && isOnlyWhere(text.tokens[clause.first]!)) return 0
      if (!clause.opens && clause.head >= 0 && text.tokens[clause.head]!.grammar & g.negation) return 0
      if (counted || (senses & s.comparative && !(said.verbs & v.state) && isCompared(text, said))) return 3
      // `Be nicer to my two brothers`: at least whom it is about.
      return Math.max(beside && quantity.quantity!.unitKind === 'count' ? 2 : 0, intended(text, said)) as Strength
  }
}

/** `I jump from one task to the other`: a determiner rather than a count where one tells how things are; not where it stands first. */
const isOne = ({ tokens }: PieceText, { clause, quantity, body }: Said): boolean => {
  // `One plastic card per ladder`.
  if (clause.head < 0 && quantity === tokens[clause.first]) return false
  const count = quantity!.quantity!
  if (count.kind !== 'amount' || count.value !== 1 || count.unitKind === 'time') return false
  const before = tokens[tokens.indexOf(quantity!) - 1]
  return body || (before !== undefined && (before.grammar & g.preposition) !== 0)
}

function intended(text: PieceText, said: Said): Strength {
  if (isPraiseOnly(text, said)) return 0
  // `Become a scout leader`: a bare outcome; `stop shouting at my kids`, `pass Chemistry`: pictured.
  if (isEverydayEnd(text, said)) return said.verbs & v.state ? 2 : 3
  const { verbs, carriers, concrete, senses, named, things, blurred, recurs, clause } = said
  if (clause.negated && verbs & (visible | v.stop)) return concrete > 0 || recurs ? 3 : 2
  // `Learn to say no`, `learn welding`: what is learnt can be watched.
  if (carriers & v.cognition && verbs & visible && !(verbs & vagueVerbs) && !blurred && said.generic === 0) return 2
  if (carriers & v.cognition) return Math.min(2, intended(text, { ...said, carriers: 0 })) as Strength
  // `Stretch daily`: a habit that can be watched.
  if (recurs && verbs & v.activity && !blurred && concrete + said.generic === 0) return 2
  if (verbs & v.stop && !(verbs & (v.output | v.complete))) return stopping(text, said)
  if (verbs & v.state && !(verbs & (v.improve | v.explore | v.charge | v.cognition))) return state(text, said)
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
    if (concrete > 0) return said.indefinite && named === 0 ? 2 : 3
    // `Get promoted`, `move out`: a bare outcome.
    if (verbs & v.complete && said.generic === 0 && !blurred && !said.indefinite) return 2
    if (recurs) return things > 0 && !blurred ? 3 : 2
    // `Ride to work`, `sing again`: what is seen is pictured, where no empty word stands for its object.
    if (!blurred && said.generic <= things + 1 && isSeen(text, said)) return 2
    if (isForSomebody(text, said)) return 2
    return things > 0 && !blurred ? 2 : 0
  }
  if (verbs & v.light && concrete === 0) return 0
  if (verbs & v.light) return senses & (s.credential | s.deliverable | s.level | s.event) || named > 0 ? 3 : 2
  if (said.unknownVerb) return concrete > 0 ? (blurred ? 2 : 3) : handsIt(text, said) ? 2 : 0
  return concrete > 0 ? 2 : 0
}

/** `Lift the mood in the warehouse`, `keep quality and care in the joinery`: wherever and with whom, a mood stays one. */
function staysEmpty(text: PieceText, said: Said): boolean {
  const { verbs, senses, named, quantity, clause, head } = said
  if (
    !(senses & s.definite) ||
    named > 0 ||
    quantity ||
    !(verbs & (vagueVerbs | v.change | v.light | v.output)) ||
    !hasAbstractObject(text, said)
  )
    return false
  for (let at = head + 1; at < clause.last; at++) {
    const { grammar, sense } = text.tokens[at]!
    if (grammar & g.preposition && !(grammar & g.base)) return (text.tokens[at - 1]!.sense & isMood) === isMood
    if (at + 1 === clause.last) return (sense & isMood) === isMood
  }
  return false
}

const isMood = s.generic | s.definite

/** `Deliver value to stakeholders in the region`: a phrase of direction with its object in it, and where. */
function isEmptyPhrase({ tokens, piece: { prose } }: PieceText, { head, verbs, named, quantity, clause }: Said): boolean {
  if (head < 0 || head + 1 >= clause.last || named > 0 || quantity || !(verbs & v.charge) || verbs & visible) return false
  const { grammar } = tokens[head + 1]!
  if (!(grammar & g.preposition) || grammar & (g.base | g.subordinate | g.until)) return false
  if (grammar & g.infinitive && head + 2 < clause.last && tokens[head + 2]!.grammar & g.base) return false
  const blank = prose.text.indexOf(' ', tokens[head]!.from)
  return blank > 0 && blank < tokens[head]!.to
}

/** `Build my understanding of …`, `keep my cool during …`: the object itself names nothing; what stands behind a preposition tells where. */
export function hasAbstractObject({ tokens }: PieceText, { clause, head }: Said): boolean {
  let abstract = false
  for (let at = head + 1; at < clause.last; at++) {
    const token = tokens[at]!
    const { grammar, sense } = token
    if (grammar & (g.preposition | g.conjunction | g.infinitive | g.subordinate) && !(grammar & (g.base | g.determiner))) break
    if (
      isConcrete(token) ||
      token.time ||
      (sense & s.generic && (sense & isMood) !== isMood && sense & (s.deliverable | s.target | s.event | s.resource))
    )
      return false
    if (sense & s.generic || (grammar & g.adjective && at > head + 1)) abstract = true
  }
  return abstract
}

/** `Fewer hours on the tractor`, `more accuracy`: less or more of what has a figure, and none given. */
function isOnlyDegree({ tokens }: PieceText, { clause }: Said): boolean {
  if (!(tokens[clause.first]!.sense & s.comparative)) return false
  for (let at = clause.first + 1; at < clause.last; at++) {
    const token = tokens[at]!
    if (token.grammar & g.preposition) break
    if (isConcrete(token) && !(token.sense & (s.metric | s.capacity))) return false
  }
  return true
}

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

/** `Stop dithering`, `stop worrying about …`: what goes on in one's head ends unseen. */
export const isOfMind = (tokens: readonly Token[], { head, clause }: Pick<Said, 'head' | 'clause'>): boolean =>
  head + 1 < clause.last && (tokens[head + 1]!.grammar & g.ing) !== 0 && isInHead(tokens[head + 1]!)

const isInHead = ({ verb, sense }: Token): boolean =>
  (verb & visible) === 0 && ((verb & (v.cognition | v.state | v.charge | v.improve)) !== 0 || (sense & (s.affect | s.problem)) !== 0)

/** `Stop saying sorry in emails` is seen; `stop overthinking` is not. */
const stopping = (text: PieceText, { clause, head, concrete, verbs }: Said): Strength => {
  const { tokens } = text
  if (isOfMind(tokens, { head, clause })) return concrete > 0 ? 2 : 0
  let doing = false
  for (let at = head + 1; at < clause.last; at++) if (tokens[at]!.grammar & g.ing && tokens[at]!.verb & visible) doing = true
  if (concrete > 0) return 3
  return doing || (verbs & v.complete && clause.negated) ? 2 : 0
}

/** `Be …`: only what is met or not (`be certified`, a named rung) is a result; a name or a place says where it would be seen. */
function state({ tokens }: PieceText, { clause: { first, last }, head, senses, concrete, named }: Said): Strength {
  const comparing = (senses & (s.comparative | s.vague | s.generic | s.agent)) !== 0 || isQuality(tokens, { head, last })
  if (senses & (s.credential | s.level) && !(senses & s.comparative) && !isPraised(tokens, { head, last }))
    return named > 0 || concrete > 1 || rungsIn(tokens, { head, last }) > 1 ? 3 : 2
  if (named > 0) return 2
  if (isGoodPlace(tokens, { head, last })) return 0
  if (!comparing || hasThingAsSubject(tokens, first, head)) return concrete > 0 ? 2 : 0
  let preposition = false
  for (let at = head + 1; at < last; at++) {
    const { grammar } = tokens[at]!
    if (grammar & g.preposition && grammar & g.subordinate) break
    if (grammar & g.preposition) preposition = true
    else if (preposition && isConcrete(tokens[at]!) && !isWhere(tokens[at]!)) return 2
  }
  return 0
}

/** `Be a lively hub in the borough`: praise of what anything may be, and where. */
function isGoodPlace(tokens: readonly Token[], { head, last }: Stretch): boolean {
  let at = head + 1
  while (at < last && !(tokens[at]!.grammar & g.preposition)) at++
  return (
    at > head + 2 &&
    (tokens[at - 1]!.sense & s.definite) !== 0 &&
    !(tokens[at - 1]!.grammar & g.determiner) &&
    (tokens[at - 2]!.grammar & g.adjective) !== 0
  )
}

/** `The stock count should be calmer`: what is to be so is known. */
function hasThingAsSubject(tokens: readonly Token[], first: number, head: number): boolean {
  if (head <= first || !(tokens[head - 1]!.grammar & g.will)) return false
  for (let at = first; at < head; at++) {
    if (tokens[at]!.grammar & (g.self | g.other) && !(tokens[at]!.grammar & g.determiner)) return false
    if (isConcrete(tokens[at]!) && !tokens[at]!.named && !(tokens[at]!.sense & (s.target | s.resource | s.level))) return true
  }
  return false
}

/** Behind the verb, to before `last`. */
type Stretch = Pick<Clause, 'head' | 'last'>

/** A place or people that anybody has. */
const isWhere = ({ sense, named }: Token): boolean => !named && (sense & s.target) !== 0 && (sense & (s.level | s.credential)) === 0

/** `Be unflustered`, `become more sporty with the kids`: a bare word behind such a verb says how one is, whether a list holds it or not. */
function isQuality(tokens: readonly Token[], { head, last }: Stretch): boolean {
  for (let at = head + 1; at < last; at++) {
    const { known, named, grammar, sense, capital } = tokens[at]!
    if (grammar & g.adverb || sense & s.comparative) continue
    return !known && !named && !capital && !(grammar & g.plural)
  }
  return false
}

/** `A chartered surveyor`: a rung and a trade. */
const rungsIn = (tokens: readonly Token[], { head, last }: Stretch): number => {
  let rungs = 0
  for (let at = head + 1; at < last; at++) if (tokens[at]!.sense & (s.level | s.credential)) rungs++
  return rungs
}

/** `A great teacher`: an adjective that only judges. */
const isPraised = (tokens: readonly Token[], { head, last }: Stretch): boolean => {
  for (let at = head + 1; at < last; at++) if (tokens[at]!.grammar & g.adjective && tokens[at]!.sense & s.vague) return true
  return false
}

const isOnlyWhere = ({ grammar }: Token): boolean => (grammar & g.preposition) !== 0 && (grammar & (g.base | g.negation)) === 0

/** What is there already, what is wrong and what helps. */
const circumstance = s.baseline | s.problem

/** No verb: a figure, an exam or a named rung says what is meant; a topic says only where to look. */
function fragment(text: PieceText, said: Said, counted: boolean): Strength {
  const { piece, tokens } = text
  const { clause, concrete, named, senses, body, generic } = said
  // `As a team lead`: where and as what.
  if (!counted && piece.where === 'title' && isOnlyWhere(tokens[clause.first]!)) return 0
  // `some team events`: a few of something, nobody knows which.
  if ((body || piece.where !== 'title') && said.indefinite && named === 0 && !said.quantity && concrete <= 1) return 1
  if (said.universal && concrete > 0 && !said.blurred && tokens[clause.first]!.grammar & g.negation) return 3
  if (body && !piece.listed) return counted && !opensBracket(text, clause) && !(senses & circumstance) && !isCapacity(text, said) ? 3 : 0
  if (counted) return 3
  if (isPraisedRelation(text, said)) return 0
  if (isName(text, said) || (senses & s.credential && (named > 0 || concrete > 1))) return 3
  if (senses & s.level && concrete > 0 && piece.where === 'title') return 3
  // `Less salt`: of what, and not how much.
  if (senses & s.comparative && senses & s.quantifier && concrete === 1 && generic === 0 && !isOnlyDegree(text, said)) return 2
  if (senses & s.comparative && ((concrete <= 1 && named === 0) || isOnlyDegree(text, said))) return 0
  if (piece.where === 'step' || piece.where === 'key-result' || piece.where === 'field' || piece.listed)
    return concrete >= 2 || named > 0 ? 3 : concrete > 0 ? 2 : 0
  if (clause.last - clause.first === 1) return named > 0 && isNameAlone(text, tokens[clause.first]!) ? 2 : 0
  return concrete > 1 || (concrete > 0 && generic === 0) ? 2 : 0
}

/** `(Two easels, a key to the mill.)`: what there is. */
const opensBracket = ({ tokens, piece: { prose } }: PieceText, { first }: Clause): boolean => {
  const opened = prose.text.lastIndexOf('(', tokens[first]!.from)
  return opened >= 0 && prose.text.lastIndexOf(')', tokens[first]!.from) < opened
}

/** `CKA`, but not the number in front of a goal: `PG-1`. */
const isNameAlone = ({ piece: { prose } }: PieceText, { known, capital, from, to }: Token): boolean =>
  !known &&
  capital &&
  !isRoman(prose.text, from, to) &&
  !isNumbered(prose.text.charCodeAt(to - 1), prose.text.charCodeAt(to - 2), to - from)

/** `III.` in front of a goal. */
const isRoman = (text: string, from: number, to: number): boolean => {
  const after = text.charCodeAt(to)
  if (from > 0 || (after !== 46 && after !== 41)) return false
  for (let at = from; at < to; at++) if (!'IVXLC'.includes(text[at]!)) return false
  return true
}

/** Ends in a digit behind a hyphen. */
const isNumbered = (last: number, before: number, length: number): boolean => length > 2 && last >= 48 && last <= 57 && before === 45

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
