import { joined } from '../../text/span.js'
import { sourceSpan } from '../../words/prose.js'
import type { Quantity, UnitKind } from '../../words/words.js'
import type { Labels } from '../labels/labels.js'
import type { Cookie, Field, Measure, Phrase } from '../model.js'
import { isFigureSoFar, isFormerFigure } from './figure-so-far.js'
import { figureOf, measureOfQuantity } from './measure-of-quantity.js'
import { measureOfRow } from './measure-of-row.js'
import { withBaseline, withNotes, withProgress } from './reported.js'
import { isShareDone, measuresOfShare } from './share-done.js'
import { withShareTold } from './told-share.js'
import { withCount } from './with-count.js'

/** The parts of a goal that can name a measure. */
export interface MeasureWords {
  readonly title: Phrase | null
  /** Values of `Done when` and its like. */
  readonly measurable: readonly Phrase[]
  /** Values of `Specific`. */
  readonly specific: readonly Phrase[]
  /** Values of `Baseline`: where things stood. */
  readonly baseline: readonly Phrase[]
  /** `halfway`, `0.6`: how far all has come, without a count. */
  readonly told: { readonly percent: number; readonly phrase: Phrase } | null
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
  const { title, measurable, specific, baseline, told, notes, count, cells } = words
  const row = measureOfRow(cells, labels, told?.percent ?? null)
  if (row) return [row]
  const stated = namedIn(measurable, labels)
  const spoken = stated.length > 0 ? stated : namedIn(title ? [title, ...specific] : specific, labels).filter(namesSomething)
  const named = withBaseline(count ? withCount(spoken, count) : spoken, baseline)
  const isShare = told !== null && !named.some(isWithinOne)
  const progress = told && !isShare ? [told.phrase, ...words.progress] : words.progress
  const counted = progress.length === 0 ? named : (toldInFull(progress, labels) ?? withProgress(named, progress, labels))
  const reported = isShare ? withShareTold(counted, told.percent, { text: told.phrase.prose.text, span: told.phrase.span }) : counted
  return notes.length === 0 || reported.every(({ now }) => now !== null) ? reported : withNotes(reported, notes, labels)
}

/** `Run 0.8 miles`: of such a measure `0.6` is a figure and no share. */
const isWithinOne = ({ to, unit }: Measure): boolean => to !== null && unit !== '%' && Math.abs(to) <= 1

function namedIn(phrases: readonly Phrase[], labels: Labels): readonly Measure[] {
  const measures: Measure[] = []
  for (const phrase of phrases) {
    if (phrase.words.quantities.length === 0) continue
    for (const measure of namedInPhrase(phrase, labels)) if (!measures.some((other) => isSame(other, measure))) measures.push(measure)
  }
  return measures
}

/** In a title a small bare number is a name more often than a figure (`Competency 1`, `Daily 3x5s`), unless it is a bound. */
const namesSomething = ({ unit, to, from, direction }: Measure): boolean =>
  unit !== null || from !== null || (to !== null && (to >= 10 || direction === 'at-most' || direction === 'at-least'))

const isSame = (a: Measure, b: Measure): boolean => a.to === b.to && a.from === b.from && a.unit === b.unit && a.direction === b.direction

function namedInPhrase(phrase: Phrase, labels: Labels): readonly Measure[] {
  const measures: Measure[] = []
  let early: Quantity | null = null
  let counts: UnitKind | null = null
  for (const quantity of phrase.words.quantities) {
    const figure = figureOf(quantity)
    if (phrase.prose.marks.length > 0 && isStruckOut(quantity, phrase)) continue
    if (figure !== null && isShareDone(quantity, phrase, labels)) {
      measures.push(...measuresOfShare(measures.pop(), figure, quantity, phrase))
      continue
    }
    if (figure !== null && isFigureSoFar(quantity, phrase, labels)) {
      const last = measures.pop()
      const isShare = quantity.unitKind === 'percent' && last?.unit != null && last.unit !== '%'
      if (isShare) measures.push(...measuresOfShare(last, figure, quantity, phrase))
      else if (last) measures.push(withFigure(towards(last, counts, figure), figure, quantity, phrase))
      else early = quantity
      continue
    }
    const before = measures[measures.length - 1]
    if (before && isCountOf(quantity, before)) {
      measures[measures.length - 1] = withFigure(before, quantity.now, quantity, phrase)
      continue
    }
    if (before && figure !== null && standsBetween(quantity, before, phrase)) {
      measures[measures.length - 1] = withFigure(before, figure, quantity, phrase)
      continue
    }
    if (before && figure !== null && isFormerFigure(quantity, phrase, labels))
      measures[measures.length - 1] = began(before, figure, quantity)
    if (isFormerFigure(quantity, phrase, labels) || (measures.length > 0 && isAside(quantity, phrase))) continue
    const named = measureOfQuantity(quantity, phrase, labels)
    if (!named) continue
    counts = quantity.unitKind
    const measure = withCountBehind(named, quantity, phrase)
    const first = early && figureOf(early)
    measures.push(first !== null && first !== undefined && early ? withFigure(measure, first, early, phrase) : measure)
    early = null
  }
  return measures
}

/** `~~40~~ 30 loaves`: what was let go. */
const isStruckOut = ({ from, to }: Quantity, { prose: { marks } }: Phrase): boolean =>
  marks.some((mark) => mark.kind === 'struck' && mark.from <= from && to <= mark.to)

/** `4 talks (1/4 given)`: of the whole that the measure before it names. */
const isCountOf = (quantity: Quantity, { from, to, now }: Measure): quantity is Extract<Quantity, { kind: 'progress' }> =>
  quantity.kind === 'progress' && from === null && now === null && to === quantity.value

/** `NPS 30 → 45 (38)`: a bare figure in brackets between where a measure began and where it goes. */
const standsBetween = ({ kind, unit, from, to }: Quantity, { from: first, to: last, now }: Measure, { prose: { text } }: Phrase): boolean =>
  kind === 'amount' && unit === null && first !== null && last !== null && now === null && text[from - 1] === '(' && text[to] === ')'

/** `$2,500 (was $1,700)`: where a measure that is to be reached began; a bound is only kept or not. */
const began = (measure: Measure, from: number, { unit }: Quantity): Measure =>
  measure.from === null &&
  measure.to !== null &&
  measure.direction === 'up' &&
  (unit === null || measure.unit === unit) &&
  from !== measure.to
    ? { ...measure, from, direction: measure.to < from ? 'down' : 'up' }
    : measure

/** Things are counted up to a bound that a level is only to be kept above; a weight or a share above the one that is wanted is to go down. */
function towards(measure: Measure, counts: UnitKind | null, now: number): Measure {
  const { from, to, direction } = measure
  if (direction === 'at-least' && counts === 'count') return { ...measure, direction: 'up' }
  return (counts === 'mass' || counts === 'percent' || counts === 'rate') && direction === 'up' && from === null && to !== null && now > to
    ? { ...measure, direction: 'down' }
    : measure
}

/** `Save £3,600 (£300 a month)`, `12 books (4 of them novels)`: what stands in brackets behind a measure tells of it and is no other. */
function isAside({ kind, from }: Quantity, { prose: { text } }: Phrase): boolean {
  return kind === 'amount' && text.lastIndexOf('(', from) > text.lastIndexOf(')', from - 1)
}

/** `10 tours with a guest (7/10)`, `10 tours – 7/10 – by May`: a count of the same whole further on says where it stands. */
function withCountBehind(measure: Measure, { to }: Quantity, { prose }: Phrase): Measure {
  if (measure.now !== null || measure.to === null) return measure
  const match = countBehind.exec(prose.text.slice(to))
  if (!match || Number(match[2] ?? match[4]) !== measure.to) return measure
  return {
    ...measure,
    now: Number(match[1] ?? match[3]),
    span: joined(measure.span, sourceSpan(prose, to, to + match.index + match[0].length)),
  }
}

const countBehind = /[(（]\s*(\d{1,5})\s*[/／]\s*(\d{1,5})\s*[)）]|\s[–—-]\s+(\d{1,5})\/(\d{1,5})(?=\s*$|\s+[–—-]\s)/

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

/** `Progress: from 40% to 60% (now 52%)` says it all. */
function toldInFull(progress: readonly Phrase[], labels: Labels): readonly Measure[] | null {
  if (!progress.some(({ words }) => words.quantities.some(({ kind }) => kind === 'from-to'))) return null
  const told = namedIn(progress, labels).filter(({ from, now }) => from !== null && now !== null)
  return told.length > 0 ? told : null
}
