import type { PieceText } from './clauses.js'
import { evidenceOf } from './evidence.js'
import type { GoalText } from './goal-text.js'
import type { Evidence, Lack, Verdict } from './judgement.js'
import { isConcrete, type Said, vagueVerbs, visible } from './said.js'
import { grammar as g, sense as s, verb as v } from './tags.js'

/** How far a clause spells out what will be seen: 3 stated, 2 partial, 1 a word or two, 0 nothing. */
type Strength = 0 | 1 | 2 | 3

/**
 * Specific: could two strangers picture the same activity or result? The verb's class meets what it is done to (judgement.md section 3);
 * the clearest clause of the goal's own words decides, in title, fields, steps and prose alike.
 */
export function specific(goal: GoalText): Verdict {
  let best: { readonly strength: Strength; readonly piece: PieceText; readonly said: Said } | null = null
  const evidence: Evidence[] = []
  for (const { text, said } of goal.pieces) {
    const weight = weightOf(text)
    if (weight === 0) continue
    for (const clause of said) {
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
  const { clause, verbs, carriers, concrete, generic, quantity, senses } = said
  const { piece } = text
  if (senses & s.placeholder && concrete === 0) return 0
  const statesGoal = piece.where !== 'prose'
  switch (clause.mood) {
    case 'past':
      return statesGoal && piece.where === 'title' ? fragment(text, said) : 0
    case 'question':
      return piece.where === 'title' && concrete > 0 ? 2 : 0
    case 'present':
      if (!statesGoal) return quantity && !(senses & s.baseline) ? 3 : 1
      if (quantity) return 3
      return concrete > 0 ? (piece.field === 'measurable' || piece.where === 'key-result' ? 3 : 2) : generic > 0 ? 1 : 0
    case 'fragment':
      return fragment(text, said)
    case 'intent':
  }
  if (clause.dependent && piece.where === 'prose') return 0
  const all = verbs | carriers
  if (quantity) return 3
  if (carriers & (v.cognition | v.state)) return concrete > 0 ? 2 : visible & verbs ? 2 : 0
  if (verbs & v.stop) return concrete > 0 || followedByVerb(text, said) ? (concrete > 0 ? 3 : 2) : 1
  if (all & vagueVerbs && !(verbs & (v.output | v.complete))) return stateOnly(verbs) ? state(text, said) : concrete > 0 ? 2 : 0
  if (verbs & v.improve)
    return concrete >= 2 || said.named > 0 ? (verbs & v.output && deliverableObject(text, said) ? 3 : 2) : concrete > 0 ? 2 : 0
  if (verbs & v.change && !(verbs & (v.output | v.complete))) return concrete > 0 ? 2 : 0
  if (verbs & visible) return concrete > 0 ? (said.indefinite && said.named === 0 ? 2 : 3) : generic > 0 || said.determined ? 2 : 1
  if (verbs & v.light) return concrete > 0 ? (senses & (s.credential | s.deliverable | s.level | s.event) || said.named > 0 ? 3 : 2) : 0
  if (said.unknownVerb) return concrete > 0 ? 3 : 1
  return concrete > 0 ? 2 : 0
}

const stateOnly = (verbs: number): boolean => (verbs & v.state) !== 0 && (verbs & (v.improve | v.explore | v.charge | v.cognition)) === 0

/** `Be …`: only what is met or not (`be certified`, a named rung) is a result; a name or a place says where it would be seen. */
function state({ tokens }: PieceText, said: Said): Strength {
  const { clause, senses, concrete, named } = said
  if (senses & (s.credential | s.level)) return named > 0 || concrete > 1 ? 3 : 2
  const comparing = (senses & (s.comparative | s.vague | s.generic | s.agent)) !== 0
  if (named > 0) return 2
  if (!comparing) return concrete > 0 ? 2 : 0
  let preposition = false
  for (let at = clause.head + 1; at < clause.last; at++) {
    if (tokens[at]!.grammar & g.preposition) preposition = true
    else if (preposition && isConcrete(tokens[at]!)) return 2
  }
  return 0
}

/** No verb: a figure, an exam or a named rung says what is meant; a topic says only where to look. */
function fragment({ piece, tokens }: PieceText, { clause, concrete, named, quantity, senses }: Said): Strength {
  if (quantity) return 3
  if (senses & s.credential && (named > 0 || concrete > 1)) return 3
  if (senses & s.level && concrete > 0 && piece.where === 'title') return 3
  if (piece.where === 'prose') return concrete >= 2 ? 2 : 0
  if (piece.where === 'step' || piece.where === 'key-result') return concrete >= 2 || named > 0 ? 3 : concrete > 0 ? 2 : 0
  if (piece.where === 'field') return concrete >= 2 || named > 0 ? 3 : concrete > 0 ? 2 : 0
  if (clause.last - clause.first === 1) return named > 0 && tokens[clause.first]!.capital && !tokens[clause.first]!.known ? 2 : 0
  return concrete >= 1 ? 2 : 0
}

const followedByVerb = ({ tokens }: PieceText, { clause }: Said): boolean => {
  for (let at = clause.head + 1; at < clause.last; at++) if (tokens[at]!.grammar & g.ing) return true
  return false
}

const deliverableObject = ({ tokens }: PieceText, { clause }: Said): boolean => {
  for (let at = clause.head + 1; at < clause.last; at++) {
    const token = tokens[at]!
    if (token.sense & s.deliverable) return true
    if (token.grammar & g.preposition) return false
  }
  return false
}
