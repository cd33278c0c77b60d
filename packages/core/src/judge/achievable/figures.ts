import type { Quantity } from '../../words/words.js'
import type { Evidence } from '../judgement.js'
import type { PieceText } from '../language/clauses.js'
import { placeEvidence } from '../language/evidence.js'
import type { Said } from '../language/said.js'
import { grammar as g, sense as s } from '../language/tags.js'
import { tellsOfPersons } from './so-far.js'

/** Quoted only where it proves something. */
export interface Figure {
  readonly unit: string | null
  readonly text: PieceText
  readonly quantity: Quantity
}

/** Figures of how it is now, and of how it is to be. */
interface Figures {
  readonly stated: Evidence[]
  readonly now: Figure[]
  readonly target: Figure[]
}

/** `So far: 160`: a field of its own needs no unit. */
export const isOfSame = ({ unit, text: { piece } }: Figure, target: Figure): boolean =>
  unit === target.unit || (unit === null && piece.field === 'progress')

/** Puts a figure where it belongs: a baseline by itself, one half of one, or nothing. */
export function figures(text: PieceText, said: Said, ledger: Figures): void {
  const { clause } = said
  // `Longest touch so far 1,260`: the word may stand where a verb would.
  const senses = said.senses | (clause.head < 0 ? 0 : text.tokens[clause.head]!.sense)
  const quantity = said.quantity!.quantity!
  const figure: Figure = { unit: quantity.unit, text, quantity }
  const told = said.hangs > 0 || clause.reason || tellsOfPersons(text, said)
  const counted =
    quantity.kind === 'progress' &&
    quantity.now < quantity.value &&
    !told &&
    (said.around || text.piece.where === 'step' || text.piece.field === 'progress')
  if (quantity.kind === 'from-to' || counted || arrowAfter(text, quantity)) ledger.stated.push(placeEvidence('baseline', text, quantity))
  else if (senses & s.baseline && !(senses & s.criterion) && !told) ledger.stated.push(placeEvidence('baseline', text, quantity))
  // `95 % on time, from 91 %`.
  else if (clause.first > 0 && text.tokens[clause.first]!.grammar & g.since) ledger.now.push(figure)
  // `90–93 % met, 94–96 % exceeded`: how it will be marked.
  else if (clause.mood === 'past' && quantity.kind === 'range') return
  else if (told && quantity.unit === null) return
  else if (clause.mood === 'past' || text.piece.field === 'progress' || (said.around && clause.mood === 'present')) ledger.now.push(figure)
  else ledger.target.push(figure)
}

/** `1.8 s → 600 ms`: two figures with an arrow between. */
const arrowAfter = ({ piece: { prose, words } }: PieceText, { to }: { readonly to: number }): boolean =>
  words.quantities.some(({ from }) => from > to && from - to < 24 && /→|->|=>|⇒/.test(prose.text.slice(to, from)))
