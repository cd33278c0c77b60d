import { sourceSpan } from '../../words/prose.js'
import type { Quantity } from '../../words/words.js'
import { foldLabel } from '../labels/fold-label.js'
import type { Labels } from '../labels/labels.js'
import type { Measure, Phrase } from '../model.js'
import { isFigureSoFar } from './figure-so-far.js'
import { figureOf } from './measure-of-quantity.js'
import { hasWay, shareOfWay, withShareTold } from './told-share.js'

/** Figures under Progress: each at the measure it belongs to. */
export function withProgress(named: readonly Measure[], progress: readonly Phrase[], labels: Labels): readonly Measure[] {
  let measures = named
  for (const phrase of progress) {
    const { quantities } = phrase.words
    for (const quantity of quantities.length > 0 && !isBareCount(phrase.prose.text) ? quantities : plainFigures(phrase)) {
      measures = withReported(measures, withoutDone(quantity, labels), phrase)
    }
  }
  return measures
}

/** The one figure of `Baseline: 14` is where the only measure began: from there it goes up or down, and is no bound that is only kept or not. */
export function withBaseline(measures: readonly Measure[], baseline: readonly Phrase[]): readonly Measure[] {
  const [measure, ...others] = measures
  const [quantity, ...more] = baseline.flatMap(({ words }) => words.quantities)
  const from = quantity && more.length === 0 ? figureOf(quantity) : null
  if (!measure || others.length > 0 || measure.from !== null || measure.to === null || !quantity || from === null) return measures
  const isBound = measure.direction === 'at-most' || measure.direction === 'at-least'
  // `Cut churn by 30 %`: so much less, not down to it.
  const mayBeChange = measure.unit === '%' && !isBound
  return belongsTo(quantity, measure) && !mayBeChange ? [{ ...measure, from, direction: measure.to < from ? 'down' : 'up' }] : measures
}

/** One figure under Progress: at the measure of its unit and total, as a percentage of the only measure, or as a measure of its own. */
function withReported(measures: readonly Measure[], quantity: Quantity, phrase: Phrase): readonly Measure[] {
  // `50% → 75%`: where it stands now.
  const figure = quantity.kind === 'from-to' ? quantity.last : figureOf(quantity)
  if (figure === null) return measures
  const index = measures.findIndex((measure) => measure.now === null && belongsTo(quantity, measure))
  if (index >= 0) {
    const measure = measures[index]!
    const isShare = isShareOfWay(figure, quantity, measure)
    if (!isShare || hasWay(measure)) return measures.with(index, isShare ? shareOfWay(measure, figure) : counted(measure, figure, quantity))
  }
  const { from, to } = quantity
  const own = { text: phrase.prose.text.slice(from, to), span: sourceSpan(phrase.prose, from, to) }
  if (quantity.unitKind === 'percent' && quantity.kind !== 'progress') return withShareTold(measures, figure, own)
  // `1/3` beside `one count closed`: what the writer counts is something else, and the only figure there is.
  if (quantity.kind !== 'progress' || measures.some(({ now }) => now !== null)) return measures
  return [{ ...own, unit: quantity.unit, from: null, to: quantity.value, now: figure, direction: 'up' }]
}

/** `4 done, 2 booked`: what is done is no unit. */
const withoutDone = (quantity: Quantity, { status }: Labels): Quantity =>
  quantity.unit !== null && status.get(foldLabel(quantity.unit)) === 'done' ? { ...quantity, unit: null, unitKind: null } : quantity

/** Beside `from 4 % to 2 %`, `50 %` is no share that anything has, but how much of the way is done: far from where it began and where it goes. */
function isShareOfWay(figure: number, { unitKind }: Quantity, { from, to, unit }: Measure): boolean {
  if (unitKind !== 'percent' || unit !== '%' || to === null || figure > 100) return false
  const width = Math.abs(to - (from ?? 0))
  return figure > Math.max(from ?? 0, to) + 2 * width
}

/** `26/40` of `at least 40 transects` counts towards them: then they are no bound that is only kept or not. */
const counted = (measure: Measure, now: number, { kind }: Quantity): Measure =>
  kind === 'progress' && measure.direction === 'at-least' ? { ...measure, now, direction: 'up' } : { ...measure, now }

/** Figures so far in other words of the goal, each for the measure of its unit; `9/24 books` for the one that asks for 24. */
export function withNotes(named: readonly Measure[], notes: readonly Phrase[], labels: Labels): readonly Measure[] {
  let measures = named
  for (const phrase of notes) {
    for (const quantity of phrase.words.quantities) {
      const figure = figureOf(quantity)
      if (figure === null || !(quantity.kind === 'progress' || isFigureSoFar(quantity, phrase, labels))) continue
      const index = measures.findIndex((measure) => measure.now === null && quantity.unit !== null && belongsTo(quantity, measure))
      if (index >= 0) measures = measures.with(index, { ...measures[index]!, now: figure })
    }
  }
  return measures
}

/** Of the same unit, or a bare figure; `3/10` only where 10 is what is asked for. */
function belongsTo(quantity: Quantity, { unit, to }: Measure): boolean {
  if (quantity.kind === 'progress' && quantity.value !== to) return false
  return quantity.unit === null ? unit === null || quantity.unitKind !== 'percent' : isSameUnit(quantity.unit, unit)
}

const isSameUnit = (a: string, b: string | null): boolean => b !== null && singular(a) === singular(b)
const singular = (unit: string): string => unit.toLowerCase().replace(/s$/, '')

const fraction = /(\d{1,3}(?:,\d{3})+|\d{1,6})\s*(?:\/\s*(\d{1,3}(?:,\d{3})+|\d{1,6})|\s?(%))/g
const numberOf = (digits: string): number => Number(digits.replaceAll(',', ''))

/** Nothing but a count: `668/1000`, `19 / 30`. */
export const isBareCount = (text: string): boolean => text.length < 24 && /^\s*\d[\d,]*\s*\/\s*\d[\d,]*\s*$/.test(text)

/** `3/10`, `40%` in a language without a pack of words. */
function plainFigures({ prose: { text } }: Phrase): readonly Quantity[] {
  const found: Quantity[] = []
  for (const match of text.matchAll(fraction)) {
    const place = { from: match.index, to: match.index + match[0].length }
    if (match[3])
      found.push({ ...place, kind: 'amount', value: numberOf(match[1]!), approximate: false, unit: '%', unitKind: 'percent', per: null })
    else if (numberOf(match[2]!) > 0)
      found.push({
        ...place,
        kind: 'progress',
        now: numberOf(match[1]!),
        value: numberOf(match[2]!),
        unit: null,
        unitKind: null,
        per: null,
      })
  }
  return found
}
