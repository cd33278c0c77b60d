import type { FieldName } from '../../plan/model.js'
import type { GoalText } from '../goal-text.js'
import type { Evidence, Lack, Verdict } from '../judgement.js'
import type { Clause, PieceText } from '../language/clauses.js'
import { visible } from '../language/concrete.js'
import { evidenceOf, isWhole, placeEvidence } from '../language/evidence.js'
import type { Said } from '../language/said.js'
import { grammar as g, role as r, sense as s } from '../language/tags.js'
import { gaps } from '../language/tokens.js'
import { isArea } from '../signs/area-title.js'
import { comesBackOnUs, servesAim } from '../signs/background.js'
import { meansIn } from '../signs/by-doing.js'
import { isCapacity } from '../signs/capacity.js'
import { isCounted } from '../signs/counted.js'
import { hintsIn, isAction, openingOf } from '../signs/hints.js'
import { changeIn, isDone, isDoneBySomebody, isHelped, isJoined } from '../signs/means.js'
import { isProgress } from '../signs/progress-told.js'
import { isStake } from '../signs/stakes.js'
import { isAtHandBy, isSettledBeside } from './at-hand.js'
import { standsBeside } from './beside-target.js'
import { companyIn } from './company.js'
import { mayBeFewWords } from './few-words.js'
import { type Figure, figures, isOfSame } from './figures.js'
import { isHelper } from './helpers.js'
import { helpsInStake } from './helps-in-stake.js'
import { isListed } from './listed.js'
import { tellsRest } from './rest.js'
import { isSoFar, tellsOfPersons } from './so-far.js'
import { isSaidAgain, type Targets, targetsOf } from './targets.js'

interface Ledger {
  readonly stated: Evidence[]
  readonly partial: { readonly evidence: Evidence; readonly lacks: Lack }[]
  /** Steps and planned actions that say something. */
  readonly steps: Evidence[]
  /** Actions told in prose: a plan when there are two. */
  readonly told: Evidence[]
  /** `by answering each e-mail`: the way there, told in the goal's own sentence. */
  readonly byDoing: Evidence[]
  /** Risks and what answers them. */
  readonly risks: Evidence[]
  /** Figures of how it is now, and of how it is to be: one of each with the same unit is a baseline against its target. */
  readonly now: Figure[]
  readonly target: Figure[]
  /** What stands first below a title that names a topic only: the goal, and no means. */
  readonly opening: PieceText | null
  /** The title says in full what is wanted. */
  readonly promised: boolean
  readonly goal: GoalText
  /** Looked for where something is told beside the goal that may be measured by them. */
  targets: Targets | null
}

/** Achievable: is evidence stated that makes it doable? Not whether it is. */
export function achievable(goal: GoalText): Verdict {
  const opening = openingOf(goal)
  const ledger: Ledger = {
    stated: [],
    partial: [],
    steps: [],
    told: [],
    byDoing: [],
    risks: [],
    now: [],
    target: [],
    promised: opening === null,
    goal,
    targets: null,
    opening: isTopic(goal) ? opening : null,
  }
  const { confidence } = goal.goal
  if (confidence)
    ledger.partial.push({ evidence: { type: 'confidence', span: confidence.span, value: confidence.value }, lacks: 'bare-claim' })
  const area = isArea(goal.pieces[0])
  for (const { text, said } of goal.pieces) {
    if (isWhereItBegan(text, said)) baseline(text, said, ledger)
    else if (area && isItem(text)) telling(text, said, { ...ledger, steps: [], told: [] })
    else readers[kindOf(text)]?.(text, said, ledger)
    if (kindOf(text) === 'telling') ledger.partial.push(...hintsIn(text, said, opening, goal))
  }
  const { stated, partial, steps, told, byDoing, risks } = ledger
  if (steps.length >= 2) stated.push(...steps.slice(0, 3))
  else if (steps.length + told.length + byDoing.length >= 2) stated.push(...steps, ...[...told, ...byDoing].slice(0, 2))
  const compared = ledger.now.find((figure) => ledger.target.some((target) => isOfSame(figure, target)))
  if (compared) stated.push(placeEvidence('baseline', compared.text, compared.quantity))
  if (risks.length >= 2) stated.push(...risks.slice(0, 2))
  if (stated.length > 0) return { kind: 'stated', evidence: stated.filter(isWhole).slice(0, 4) }
  if (steps.length === 1) return { kind: 'partial', evidence: steps, lacks: 'single-step' }
  if (byDoing.length > 0) return { kind: 'partial', evidence: byDoing.slice(0, 1), lacks: 'single-step' }
  const first = partial[0]
  return first ? { kind: 'partial', evidence: [first.evidence], lacks: first.lacks } : { kind: 'missing' }
}

/** `## Cooking`, and below it what is wanted. */
const isTopic = ({ pieces }: GoalText): boolean =>
  pieces.length > 0 && pieces[0]!.text.piece.where === 'title' && pieces[0]!.text.tokens.length === 1

const isWish = (text: PieceText, { clause }: Said, opening: PieceText | null): boolean =>
  text === opening && clause.first === 0 && clause.mood === 'intent'

type Kind = 'steps' | 'claim' | 'help' | 'baseline' | 'risk' | 'telling' | 'none'

/** A column `Start` may hold a figure instead of a day. */
const isWhereItBegan = ({ piece }: PieceText, said: readonly Said[]): boolean =>
  piece.field === 'start' && piece.words.times.length === 0 && said.some(({ quantity }) => quantity)

const isItem = ({ piece: { where, listed } }: PieceText): boolean => where === 'step' || (where === 'prose' && listed)

function kindOf(text: PieceText): Kind {
  const { piece } = text
  if (isItem(text)) return 'steps'
  return piece.where === 'field' ? (fieldKinds[piece.field!] ?? 'none') : 'telling'
}

const fieldKinds: Readonly<Partial<Record<FieldName, Kind>>> = {
  steps: 'steps',
  'try-next': 'steps',
  achievable: 'claim',
  resources: 'help',
  support: 'help',
  baseline: 'baseline',
  obstacles: 'risk',
  progress: 'telling',
  goal: 'telling',
  specific: 'telling',
  measurable: 'telling',
  'key-results': 'telling',
  other: 'telling',
  'time-bound': 'telling',
  relevant: 'telling',
}

const readers: { readonly [K in Kind]?: (text: PieceText, said: readonly Said[], ledger: Ledger) => void } = {
  steps,
  claim,
  help,
  baseline,
  risk,
  telling,
}

/** An item is a step when it says something; a field of steps holds one in each clause. */
function steps(text: PieceText, said: readonly Said[], ledger: Ledger): void {
  const told: Evidence[] = []
  telling(text, said, ledger, told)
  const real = said.filter(
    ({ concrete, quantity, verbs, things, senses, clause }) =>
      clause.mood !== 'question' &&
      !isSoThen(text, clause) &&
      // `In the mirror`: where, and no deed.
      !(clause.head < 0 && text.tokens[clause.first]!.role & r.where && !quantity) &&
      (quantity || concrete > 0 || (verbs & visible && things > 0)) &&
      !(senses & s.openEnd && concrete === 0),
  )
  const own = (text.piece.where === 'field' ? real : real.slice(0, 1)).map(({ clause }) => evidenceOf('plan', text, clause))
  ledger.steps.push(...own)
  // A clause is one step, however it is told.
  for (const one of told) if (!own.some(({ span }) => span.start === one.span.start)) ledger.told.push(one)
}

/** `Duties are written into the wiki`: how it will be, and no deed. */
const isSoThen = ({ tokens }: PieceText, { mood, head, first }: Clause): boolean =>
  mood === 'present' &&
  head > first &&
  !(tokens[first]!.grammar & g.self) &&
  ((tokens[head]!.grammar & g.be) !== 0 || ((tokens[head]!.grammar & g.participle) !== 0 && (tokens[head - 1]!.grammar & g.be) !== 0))

/** What a bare claim must name to be half a means. */
const atHand = s.resource | s.capacity | s.deliverable | s.target | s.agent

/** The field's own words: what was done, who gives what, how much; a bare yes is nothing. */
function claim(text: PieceText, said: readonly Said[], ledger: Ledger): void {
  let claims = 0
  for (const { clause, senses, quantity, concrete, verbs, things } of said) {
    claims |= senses & s.claim
    const evidence = evidenceOf('resource', text, clause)
    if (
      quantity ||
      (senses & s.resource && !(senses & (s.wish | s.claim))) ||
      (clause.mood === 'past' && verbs !== 0) ||
      (clause.mood === 'present' && clause.others && concrete > 0)
    )
      ledger.stated.push(evidence)
    else if (concrete > 0 || (things > 0 && verbs !== 0)) ledger.steps.push(evidenceOf('plan', text, clause))
    else if (senses & atHand) ledger.partial.push({ evidence, lacks: 'bare-claim' })
  }
  if (claims && ledger.steps.length >= 2 && ledger.stated.length === 0) ledger.steps.length = 1
}

/** Who or what helps; support that is only wished for is a wish. */
function help(text: PieceText, said: readonly Said[], ledger: Ledger): void {
  for (const { clause, senses, quantity, concrete } of said) {
    if (senses & (s.claim | s.placeholder) && concrete === 0) continue
    const evidence = evidenceOf('resource', text, clause)
    if (senses & s.wish || clause.mood === 'question') ledger.partial.push({ evidence, lacks: 'bare-claim' })
    else if (quantity || concrete > 0) ledger.stated.push(evidence)
  }
}

function baseline(text: PieceText, said: readonly Said[], ledger: Ledger): void {
  if (said.some(({ quantity, concrete }) => quantity || concrete > 0))
    ledger.stated.push(evidenceOf('baseline', text, { first: 0, last: text.tokens.length }))
}

/** What could go wrong, and what is done about it: both make one piece of evidence. */
function risk(text: PieceText, said: readonly Said[], ledger: Ledger): void {
  telling(text, said, ledger)
  if (said.some(({ concrete, things, verbs }) => concrete > 0 || things > 0 || verbs !== 0))
    ledger.risks.push(evidenceOf('plan', text, { first: 0, last: text.tokens.length }))
}

/** Actions go to `told`. */
function telling(text: PieceText, said: readonly Said[], ledger: Ledger, told: Evidence[] = ledger.told): void {
  const body = text.piece.where === 'prose' && !text.piece.listed
  let planned = false
  for (let index = 0; index < said.length; index++) {
    const one = said[index]!
    const { clause, quantity, senses } = one
    if (clause.opens && text.tokens[clause.first]!.gap >= gaps.stop) planned = false
    if (quantity && (isCounted(one) || isColumn(text) || (clause.mood === 'past' && clause.last - clause.first === 2)))
      figures(text, one, ledger)
    else if (((senses | headSense(text, clause)) & s.baseline) !== 0 && hasNumber(text, clause) && !tellsOfPersons(text, one))
      ledger.stated.push(evidenceOf('baseline', text, clause))
    if ((planned || (one.around && inTurn(text, clause))) && one.concrete + one.things > 0 && clause.mood !== 'past')
      ledger.steps.push(evidenceOf('plan', text, clause))
    if (one.around && senses & s.plan && announces(text, clause)) planned = true
    const change = changeIn(text, clause)
    if (change) ledger.stated.push(evidenceOf('baseline', text, change))
    const again = one.around && (quantity !== null || (clause.sense & s.capacity) !== 0) && isSaidAgain(text, one, targetsIn(ledger))
    if (!again && isCapacity(text, one) && !isWish(text, one, ledger.opening)) ledger.stated.push(evidenceOf('capacity', text, clause))
    if (clause.grammar & g.means) for (const range of meansIn(text, clause)) ledger.byDoing.push(evidenceOf('plan', text, range))
    if (one.circumstance && clause.dependent) continue
    const few = mayBeFewWords(text, one, said[index - 1])
    if (few) fewWords(text, said, index, ledger)
    // The goal's own sentence has no more to tell of means.
    if (!one.around && text.piece.field !== 'other') {
      if (isProgress(text, one) || (few && standsBeside(text, said, index, targetsIn(ledger))))
        ledger.stated.push(evidenceOf('baseline', text, clause))
      if (text.tokens[clause.first]!.gap === gaps.aside && isJoined(text, one))
        ledger.partial.push({ evidence: evidenceOf('resource', text, clause), lacks: 'bare-claim' })
      continue
    }
    if (servesAim(text, one) || comesBackOnUs(text, one) || (isStake(text, said, index) && !helpsInStake(text, one))) continue
    if (isProgress(text, one) || isSoFar(text, one) || (few && standsBeside(text, said, index, targetsIn(ledger))))
      ledger.stated.push(evidenceOf('baseline', text, clause))
    if (isHelped(text, one) || isAtHandBy(text, one, ledger.promised && !again) || isHelper(text, one))
      ledger.stated.push(evidenceOf('resource', text, clause))
    else if (isSettledBeside(text, one)) ledger.partial.push({ evidence: evidenceOf('resource', text, clause), lacks: 'bare-claim' })
    else if (isDone(text, one)) ledger.partial.push({ evidence: evidenceOf('baseline', text, clause), lacks: 'bare-claim' })
    else if ((senses & s.resource && senses & s.wish && one.around) || isJoined(text, one) || (one.around && isDoneBySomebody(text, one)))
      ledger.partial.push({ evidence: evidenceOf('resource', text, clause), lacks: 'bare-claim' })
    if ((body || one.around || text.piece.field === 'other') && (isAction(text, one) || isListed(text, one, said)))
      told.push(evidenceOf('plan', text, clause))
  }
}

/** What is left to do, and who is named as a help. */
function fewWords(text: PieceText, said: readonly Said[], index: number, ledger: Ledger): void {
  const { clause } = said[index]!
  if (tellsRest(text, said, index)) ledger.stated.push(evidenceOf('baseline', text, clause))
  const company = companyIn(text, said, index)
  if (company === 'stated') ledger.stated.push(evidenceOf('resource', text, clause))
  else if (company) ledger.partial.push({ evidence: evidenceOf('resource', text, clause), lacks: 'bare-claim' })
}

const targetsIn = (ledger: Ledger): Targets => {
  ledger.targets ??= targetsOf(ledger.goal)
  return ledger.targets
}

/** A figure that stands in a field of its own needs nothing beside it: `Now: 17`, `Target: 5`. */
const isColumn = ({ piece }: PieceText): boolean => piece.field === 'progress' || piece.field === 'measurable'

/** `The plan:`, `ideas:`, `first step:`: what follows the colon is how. */
const announces = ({ tokens }: PieceText, { last }: Clause): boolean =>
  last < tokens.length && tokens[last]!.gap === gaps.colon && (tokens[last - 1]!.sense & s.plan) !== 0

/** `First …, then …`. */
const inTurn = ({ tokens }: PieceText, { first, last }: Clause): boolean =>
  last - first > 2 &&
  ((tokens[first]!.sense & s.plan) !== 0 || ((tokens[first]!.grammar & g.conjunction) !== 0 && (tokens[first + 1]!.sense & s.plan) !== 0))

const headSense = ({ tokens }: PieceText, { head }: Clause): number => (head < 0 ? 0 : tokens[head]!.sense)

const hasNumber = ({ tokens }: PieceText, { first, last }: Clause): boolean => {
  for (let at = first; at < last; at++) {
    const { grammar, time, named, capital, known } = tokens[at]!
    // `7th` is written with a figure and is no name.
    if (!time && (grammar & g.number || (named && !capital && !known))) return true
  }
  return false
}
