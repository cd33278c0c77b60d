import type { Span } from '../../text/span.js'
import { sourceSpan } from '../../words/prose.js'
import type { Evidence, EvidenceType } from '../judgement.js'
import type { PieceText } from './clauses.js'
import type { Token } from './tokens.js'

/** Tokens `first` to before `last` of a piece, quoted. */
export const evidenceOf = (
  type: EvidenceType,
  text: PieceText,
  { first, last }: { readonly first: number; readonly last: number },
  value: Evidence['value'] = null,
): Evidence => ({ type, span: tokensSpan(text, first, last), value })

export const tokensSpan = ({ piece, tokens }: PieceText, first: number, last: number): Span =>
  sourceSpan(piece.prose, tokens[first]!.from, tokens[last - 1]!.to)

export const tokenSpan = ({ piece }: PieceText, { from, to }: Pick<Token, 'from' | 'to'>): Span => sourceSpan(piece.prose, from, to)

export const placeEvidence = (
  type: EvidenceType,
  text: PieceText,
  place: { readonly from: number; readonly to: number },
  value: Evidence['value'] = null,
): Evidence => ({
  type,
  span: tokenSpan(text, place),
  value,
})

/** For evidence of one part: `6` inside of `6 so far` proves nothing more. */
export const isWhole = ({ span }: Evidence, index: number, all: readonly Evidence[]): boolean =>
  !all.some(
    (other, at) =>
      at !== index &&
      other.span.start <= span.start &&
      other.span.end >= span.end &&
      (other.span.end - other.span.start > span.end - span.start || at < index),
  )
