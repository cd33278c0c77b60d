import { covers, joined } from '../../text/span.js'
import { sourceSpan } from '../../words/prose.js'
import type { Quantity } from '../../words/words.js'
import type { Labels } from '../labels/labels.js'
import type { Cookie, Field, Measure, Phrase } from '../model.js'
import { isFigureSoFar, isFormerFigure } from './figure-so-far.js'
import { measureOfQuantity } from './measure-of-quantity.js'
import { measureOfRow } from './measure-of-row.js'

/** The parts of a goal that can name a measure. */
export interface MeasureWords {
  readonly title: Phrase | null
  /** Values of `Done when` and its like. */
  readonly measurable: readonly Phrase[]
  /** Values of `Specific`. */
  readonly specific: readonly Phrase[]
  /** Values of `Progress`: where things stand. */
  readonly progress: readonly Phrase[]
  /** Other words of the goal: they name no measure, but may say where one stands (`9/24 books so far`). */
  readonly notes: readonly Phrase[]
  /** `14/18` at the end of the title. */
  readonly count: Cookie | null
  /** The cells of its row; empty for a goal that is none. */
  readonly cells: readonly Field[]
}

/**
 * The measures of a goal: the columns of its row (`From | To | Now`), else those of its measurable field, else those of its title and description.
 * Figures so far belong to the measure before them, what stands under Progress to the one of its unit. A Progress of its own (`3/10`, `40%`) is a
 * measure where the goal names none.
 */
export function measuresOf(words: MeasureWords, labels: Labels): readonly Measure[] {
  const { title, measurable, specific, progress, notes, count, cells } = words
  const row = measureOfRow(cells, labels)
  if (row) return [row]
  const stated = namedIn(measurable, labels)
  const spoken = stated.length > 0 ? stated : namedIn(title ? [title, ...specific] : specific, labels).filter(namesSomething)
  const named = count ? withCount(spoken, count) : spoken
  const reported = progress.length === 0 ? named : (toldInFull(progress, labels) ?? withProgress(named, progress))
  return notes.length === 0 || reported.every(({ now }) => now !== null) ? reported : withNotes(reported, notes, labels)
}

function namedIn(phrases: readonly Phrase[], labels: Labels): readonly Measure[] {
  const measures: Measure[] = []
  for (const phrase of phrases) {
    if (phrase.words.quantities.length === 0) continue
    for (const measure of namedInPhrase(phrase, labels)) if (!measures.some((other) => isSame(other, measure))) measures.push(measure)
  }
  return measures
}

/** In a title a small bare number is a name more often than a figure: `Competency 1`, `Daily 3x5s`. */
const namesSomething = ({ unit, to, from }: Measure): boolean => unit !== null || from !== null || (to !== null && to >= 10)

const isSame = (a: Measure, b: Measure): boolean => a.to === b.to && a.from === b.from && a.unit === b.unit && a.direction === b.direction

function namedInPhrase(phrase: Phrase, labels: Labels): readonly Measure[] {
  const measures: Measure[] = []
  let early: Quantity | null = null
  for (const quantity of phrase.words.quantities) {
    const figure = figureOf(quantity)
    if (figure !== null && isFigureSoFar(quantity, phrase, labels)) {
      const last = measures.pop()
      if (last) measures.push(withFigure(last, figure, quantity, phrase))
      else early = quantity
      continue
    }
    if (isFormerFigure(quantity, phrase, labels)) continue
    const named = measureOfQuantity(quantity, phrase, labels)
    if (!named) continue
    const measure = withCountBehind(named, quantity, phrase)
    const first = early && figureOf(early)
    measures.push(first !== null && first !== undefined && early ? withFigure(measure, first, early, phrase) : measure)
    early = null
  }
  return measures
}

/** `10 tours with a guest (7/10)`: a count of the same whole further on says where it stands. */
function withCountBehind(measure: Measure, { to }: Quantity, { prose }: Phrase): Measure {
  if (measure.now !== null || measure.to === null) return measure
  const match = countBehind.exec(prose.text.slice(to))
  if (!match || Number(match[2]) !== measure.to) return measure
  return { ...measure, now: Number(match[1]), span: joined(measure.span, sourceSpan(prose, to, to + match.index + match[0].length)) }
}

const countBehind = /[(（]\s*(\d{1,5})\s*[/／]\s*(\d{1,5})\s*[)）]/

const figureOf = (quantity: Quantity): number | null =>
  quantity.kind === 'amount' || quantity.kind === 'multiple' ? quantity.value : quantity.kind === 'progress' ? quantity.now : null

/** The measure with where it stands; its words reach over the figure's. */
function withFigure(measure: Measure, now: number, { from, to }: Quantity, { prose }: Phrase): Measure {
  const figure = sourceSpan(prose, from, endOfAside(prose.text, from, to))
  const span = joined(measure.span, figure)
  return { ...measure, now, span, text: measure.text }
}

/** `(3 so far)`: past the bracket that the figure stands in. */
function endOfAside(text: string, from: number, to: number): number {
  const open = text.lastIndexOf('(', from)
  const close = text.indexOf(')', to)
  return open >= 0 && close >= 0 && close - to < 40 && text.lastIndexOf(')', from) < open ? close + 1 : to
}

/**
 * `in under 5 minutes for all 18 services, 14/18`: a count behind the words says where the whole of it stands, at the measure of its total.
 */
function withCount(all: readonly Measure[], { value, total, span }: Cookie): readonly Measure[] {
  const named = all.filter((measure) => !covers(span, measure.span))
  if (total === null) return withPercent(named, value, span)
  const at = named.findIndex(({ to }) => to === total)
  if (at < 0) return [{ text: `${value}/${total}`, span, unit: null, from: null, to: total, now: value, direction: 'up' }]
  return named.map((measure, index) => (index === at ? { ...measure, now: value, span: joined(measure.span, span) } : measure))
}

/** `[60%]`: of the measure that is a percentage, or of the only one. */
function withPercent(named: readonly Measure[], value: number, span: Cookie['span']): readonly Measure[] {
  const at = named.findIndex(({ unit, to, now }) => unit === '%' && to !== null && now === null)
  if (at >= 0) return named.map((measure, index) => (index === at ? { ...measure, now: value, span: joined(measure.span, span) } : measure))
  if (named.length === 1 && named[0]!.now === null && named[0]!.to !== null) return [withShare(named[0]!, value)]
  return named.length > 0 ? named : [{ text: `${value}%`, span, unit: '%', from: null, to: 100, now: value, direction: 'up' }]
}

const withShare = (measure: Measure, percent: number): Measure => {
  const from = measure.from ?? 0
  return { ...measure, now: from + (percent / 100) * (measure.to! - from) }
}

/** `Progress: from 40% to 60% (now 52%)` says it all. */
function toldInFull(progress: readonly Phrase[], labels: Labels): readonly Measure[] | null {
  if (!progress.some(({ words }) => words.quantities.some(({ kind }) => kind === 'from-to'))) return null
  const told = namedIn(progress, labels).filter(({ from, now }) => from !== null && now !== null)
  return told.length > 0 ? told : null
}

function withProgress(named: readonly Measure[], progress: readonly Phrase[]): readonly Measure[] {
  let measures = named
  for (const phrase of progress) {
    const { quantities } = phrase.words
    for (const quantity of quantities.length > 0 && !isBareCount(phrase.prose.text) ? quantities : plainFigures(phrase)) {
      measures = withReported(measures, quantity, phrase)
    }
  }
  return measures
}

/** One figure under Progress: at the measure of its unit and total, as a percentage of the only measure, or as a measure of its own. */
function withReported(measures: readonly Measure[], quantity: Quantity, phrase: Phrase): readonly Measure[] {
  const figure = figureOf(quantity)
  if (figure === null) return measures
  const index = measures.findIndex((measure) => measure.now === null && belongsTo(quantity, measure))
  if (index >= 0) return measures.with(index, counted(measures[index]!, figure, quantity))
  const [only] = measures
  if (measures.length === 1 && only!.now === null && quantity.unitKind === 'percent' && only!.to !== null) return [withShare(only!, figure)]
  // `1/3` beside `one count closed`: what the writer counts is something else, and the only figure there is.
  if (measures.some(({ now }) => now !== null) || !(quantity.kind === 'progress' || quantity.unitKind === 'percent')) return measures
  const { from, to } = quantity
  const total = quantity.kind === 'progress' ? quantity.value : 100
  return [
    {
      text: phrase.prose.text.slice(from, to),
      span: sourceSpan(phrase.prose, from, to),
      unit: quantity.unit,
      from: null,
      to: total,
      now: figure,
      direction: 'up',
    },
  ]
}

/** `26/40` of `at least 40 transects` counts towards them: then they are no bound that is only kept or not. */
const counted = (measure: Measure, now: number, { kind }: Quantity): Measure =>
  kind === 'progress' && measure.direction === 'at-least' ? { ...measure, now, direction: 'up' } : { ...measure, now }

/** Figures so far in other words of the goal, each for the measure of its unit; `9/24 books` for the one that asks for 24. */
function withNotes(named: readonly Measure[], notes: readonly Phrase[], labels: Labels): readonly Measure[] {
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
