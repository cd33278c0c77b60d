import { foldLabel } from '../labels/fold-label.js'
import type { Labels } from '../labels/labels.js'
import type { Field, Measure } from '../model.js'
import { hasWay, shareOfWay } from './told-share.js'

/**
 * A row's columns `From | To | Now` as one measure; `null` where no column says where it should go, or a cell holds more than its figure. `share` is what its
 * progress tells of the whole way, in percent.
 */
export function measureOfRow(cells: readonly Field[], labels: Labels, share: number | null): Measure | null {
  if (cells.length < 2) return null
  const to = columnOf(cells, labels, 'to')
  if (!to) return yesOrNo(cells, labels)
  const from = columnOf(cells, labels, 'from')
  const now = columnOf(cells, labels, 'now') ?? (share === null ? figureIn(cells.find(({ name }) => name === 'progress')) : null)
  if (!from && !now) return null
  const measure: Measure = {
    text: to.field.text,
    span: to.field.span,
    unit: to.unit ?? from?.unit ?? now?.unit ?? null,
    from: from?.value ?? null,
    to: to.value,
    now: now?.value ?? null,
    direction: directionOf(from?.value ?? null, to),
  }
  return share !== null && !now && hasWay(measure) ? shareOfWay(measure, share) : measure
}

/** A target of `yes` is met or not met: 0 or 1, as such key results are scored (Google's re:Work guide to OKRs). */
function yesOrNo(cells: readonly Field[], labels: Labels): Measure | null {
  const to = cellOf(cells, labels, 'to')
  if (!to || scoreOf(to, labels) !== 1) return null
  const now = cellOf(cells, labels, 'now')
  return { text: to.text, span: to.span, unit: null, from: 0, to: 1, now: now ? scoreOf(now, labels) : null, direction: 'up' }
}

/** From where it began it goes up or down; a bound that was kept from the start, or without a beginning, is to be kept. */
function directionOf(from: number | null, { value, bound }: Figure): Measure['direction'] {
  if (bound && (from === null || (bound === 'at-most' ? from <= value : from >= value))) return bound
  return from !== null && value < from ? 'down' : 'up'
}

function scoreOf({ text }: Field, { yes, packs }: Labels): 0 | 1 | null {
  const said = foldLabel(text)
  return yes.has(said) ? 1 : packs.some(({ no }) => no.includes(said)) ? 0 : null
}

type Column = 'from' | 'to' | 'now'

interface Figure {
  /** `≤ 10`, `at least 90 %`. */
  readonly bound: 'at-least' | 'at-most' | null
  readonly value: number
  readonly unit: string | null
  readonly field: Field
}

function columnOf(cells: readonly Field[], labels: Labels, which: Column): Figure | null {
  for (const cell of cells) {
    const figure = isColumn(cell, labels, which) ? figureIn(cell) : null
    if (figure) return figure
  }
  return null
}

const cellOf = (cells: readonly Field[], labels: Labels, which: Column): Field | undefined =>
  cells.find((cell) => isColumn(cell, labels, which))

function isColumn({ label }: Field, { packs }: Labels, which: Column): boolean {
  const folded = foldLabel(label)
  return packs.some((pack) => pack[which]?.includes(folded))
}

/** A cell that is one figure, perhaps with a unit of up to two words: `190`, `41 %`, `1,200 €`, `3.5 hours`. */
const plain = /^(?:[$€£¥]\s*)?(-?\d{1,3}(?:[,\u00a0\u202f ]\d{3})+(?:\.\d+)?|-?\d+(?:\.\d+)?)\s*(%|‰|[$€£¥]|\p{L}+(?:\s\p{L}+)?)?$/u

function figureIn(field: Field | undefined): Figure | null {
  if (!field || field.empty) return null
  const match = plain.exec(field.text.trim())
  return match ? { value: Number(match[1]!.replace(/[,\s]/g, '')), unit: match[2] ?? null, bound: null, field } : boundIn(field)
}

/** A cell that is one bound and nothing more. */
function boundIn(field: Field): Figure | null {
  const [phrase, ...more] = field.phrases
  const [quantity, ...others] = phrase?.words.quantities ?? []
  if (!phrase || more.length > 0 || others.length > 0 || quantity?.kind !== 'threshold') return null
  const { from, to, value, unit, bound } = quantity
  return from === 0 && to >= phrase.prose.text.trimEnd().length ? { value, unit, bound, field } : null
}
