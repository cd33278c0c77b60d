import type { Sense } from './symbols.js'
import type { Mask } from './words.js'

/** A word, a number or a mark of a prose, or an item that a pass made of several. `from`–`to` are half-open offsets into the prose. */
export interface Token {
  readonly from: number
  readonly to: number
  readonly kind: 'word' | 'number' | 'mark' | 'item'
  /** Lower case. */
  readonly text: string
  /** No blank stands before it. */
  readonly glued: boolean
  /** A hyphen between two words. */
  readonly hyphen: boolean
  readonly capital: boolean
  /** What it can be in a form; none for a word that no form knows. */
  senses: readonly Sense[]
  /** `WordFlag`s of the lexicon. */
  readonly flags: number
  /** The figure of a number; `NaN` for anything else. */
  readonly value: number
  /** `7/10`: the second figure; `NaN` without. */
  readonly total: number
  /** What it is masked as; such a token matches nothing. */
  readonly mask: Mask['kind'] | null
}

export const noSenses: readonly Sense[] = []

export function hasSense({ senses }: Token, symbol: number): boolean {
  for (let place = 0; place < senses.length; place++) if (senses[place]!.symbol === symbol) return true
  return false
}

/** Whether a pass made it: a day, a length, a rhythm. */
export const isTime = ({ senses }: Token): boolean => senses.length > 0 && senses[0]!.made !== null

/** A token like another but for some fields. Every token is made with the same fields in the same order, so that reading one is fast everywhere. */
export const tokenLike = (token: Token, change: Partial<Token>): Token => ({
  from: change.from ?? token.from,
  to: change.to ?? token.to,
  kind: change.kind ?? token.kind,
  text: change.text ?? token.text,
  glued: token.glued,
  hyphen: change.hyphen ?? token.hyphen,
  capital: token.capital,
  senses: change.senses ?? token.senses,
  flags: change.flags ?? token.flags,
  value: change.value ?? token.value,
  total: change.total ?? token.total,
  mask: change.mask ?? token.mask,
})
