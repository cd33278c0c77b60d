import { foldLabel } from '../labels/fold-label.js'
import type { Labels } from '../labels/labels.js'
import type { Field, Measure } from '../model.js'

/**
 * How far a field about progress says that all has come, where that is no count of what is measured: `0.6` as trackers write it, `10` under `% complete`, `halfway`,
 * `not started`. `null` for anything else, and for all that is written with `%` or `/`.
 */
export function toldShare({ label, text, empty }: Field, labels: Labels): number | null {
  if (empty || text.length > 60) return null
  const match = figure.exec(text)
  if (!match) return shareInWords(text, labels)
  if (isOfPercent(label, labels)) return isShare(Number(match[1]), 100) ? Number(match[1]) : null
  const [value, isFraction] = [Number(match[1]!.replace(',', '.')), /[.,]/.test(match[1]!)]
  return isFraction && isShare(value, 1) && !saysNow(label, labels) ? Math.round(value * 1000) / 10 : null
}

const figure = /^\s*(\d{1,3}(?:[.,]\d{1,3})?)\s*$/
const isShare = (value: number, whole: number): boolean => value >= 0 && value <= whole

/** `% complete`, `Percent done`. */
function isOfPercent(label: string, { packs }: Labels): boolean {
  if (label.includes('%')) return true
  const folded = foldLabel(label)
  return packs.some(({ percent }) => percent?.some((word) => folded.includes(word)))
}

/** `Current: 0.6` is a figure of what is measured. */
const saysNow = (label: string, { packs }: Labels): boolean => {
  const folded = foldLabel(label)
  return packs.some(({ now }) => now?.includes(folded))
}

/** `halfway – waiting for wool` */
function shareInWords(text: string, { packs, status }: Labels): number | null {
  const folded = foldLabel(/^[^,;:.()–—]+/.exec(text)?.[0].replace(/\s-\s.*$/, '') ?? '')
  if (folded === '') return null
  const state = status.get(folded)
  if (state === 'done') return 100
  if (state === 'not-started') return 0
  for (const { shares } of packs) for (const [percent, words] of shares ?? []) if (words.includes(folded)) return percent
  return null
}

/** A share of the whole way, told beside measures: of the only one where it is counted up or down, else a measure of its own. */
export function withShareTold(named: readonly Measure[], percent: number, own: Pick<Measure, 'text' | 'span'>): readonly Measure[] {
  const [only] = named
  if (named.some(({ now }) => now !== null)) return named
  return named.length === 1 && hasWay(only!) ? [shareOfWay(only!, percent)] : [...named.filter(isBound), shareAlone(percent, own)]
}

/** Whether it is counted from somewhere to somewhere; a bound is kept or not, and has no half. */
export const hasWay = ({ from, to, direction }: Measure): boolean =>
  to !== null && (direction === 'up' || (direction === 'down' && from !== null))

const isBound = ({ direction }: Measure): boolean => direction !== 'up' && direction !== 'down'

/** So much of the way, said as a percentage. */
export const shareOfWay = (measure: Measure, percent: number): Measure => {
  const from = measure.from ?? 0
  return { ...measure, now: from + (percent * (measure.to! - from)) / 100 }
}

/** `40%` of all there is to do. */
export const shareAlone = (percent: number, { text, span }: Pick<Measure, 'text' | 'span'>): Measure => ({
  text,
  span,
  unit: '%',
  from: null,
  to: 100,
  now: percent,
  direction: 'up',
})
