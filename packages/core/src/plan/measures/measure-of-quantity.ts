import { sourceSpan } from '../../words/prose.js'
import type { Quantity } from '../../words/words.js'
import type { Labels } from '../labels/labels.js'
import type { Measure, Phrase } from '../model.js'
import { isHowOften, isPartAskedFor, isWithSlash, wordBefore } from './part-asked-for.js'

type Numbers = Pick<Measure, 'from' | 'to' | 'now' | 'direction'>

const table: { readonly [Kind in Quantity['kind']]: (quantity: Extract<Quantity, { kind: Kind }>) => Numbers | null } = {
  amount: ({ value }) => ({ from: null, to: value, now: null, direction: 'up' }),
  'from-to': ({ first, last }) => ({ from: first, to: last, now: null, direction: last < first ? 'down' : 'up' }),
  progress: ({ now, value }) => ({ from: null, to: value, now, direction: 'up' }),
  delta: ({ value, direction }) => ({ from: null, to: value, now: null, direction }),
  threshold: ({ bound, value }) => ({ from: null, to: value, now: null, direction: bound }),
  range: ({ low, high }) => ({ from: low, to: high, now: null, direction: 'range' }),
  // `zero incidents` is kept or not; `double` and `top 10` name no figure to count towards.
  multiple: ({ value }) => (value === 0 ? { from: null, to: 0, now: null, direction: 'at-most' } : null),
}

/** What a quantity asks for; `null` for one that names no figure, or a rhythm. */
export function measureOfQuantity(quantity: Quantity, { prose }: Phrase, labels: Labels): Measure | null {
  if (isRhythm(quantity) || isBasis(quantity, prose.text, labels)) return null
  const numbers = partMeant(quantity, prose.text, labels) ?? (table[quantity.kind] as (one: Quantity) => Numbers | null)(quantity)
  if (!numbers) return null
  const { from, to } = quantity
  const text = prose.text.slice(from, to)
  return { text, span: sourceSpan(prose, from, to), unit: quantity.unit, ...(isWhole(numbers, text) ? { ...numbers, now: null } : numbers) }
}

/** `2 hours a week`, `3 talks a quarter` come back and add up to nothing; `$41k a month` is a level. */
const isRhythm = ({ kind, per, unitKind }: Quantity): boolean =>
  per !== null && kind === 'amount' && unitKind !== 'money' && unitKind !== 'percent' && unitKind !== 'rate'

/** Of `3 of 4` what is asked for: three, kept up or counted towards. */
function partMeant(quantity: Quantity, text: string, labels: Labels): Numbers | null {
  if (quantity.kind !== 'progress' || !isPartAskedFor(quantity, text, labels)) return null
  return { from: null, to: quantity.now, now: null, direction: isHowOften(quantity, text, labels) ? 'at-least' : 'up' }
}

/** `per 1,000 orders`: what a figure is counted on. */
const isBasis = ({ kind, from }: Quantity, text: string, { small }: Labels): boolean =>
  kind === 'amount' && small.countedOn.has(wordBefore(text, from))

/** `9 of 9 teams` is all of them, and says where to go; `9/9` says that one is there. */
const isWhole = ({ now, to }: Numbers, text: string): boolean => now !== null && now === to && !isWithSlash(text)

/** Its one figure: how much, how many times, how many of a whole; `null` for those that say more. */
export const figureOf = (quantity: Quantity): number | null =>
  quantity.kind === 'amount' || quantity.kind === 'multiple' ? quantity.value : quantity.kind === 'progress' ? quantity.now : null
