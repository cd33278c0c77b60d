import { foldLabel } from '../fold-label.js'
import type { Labels } from '../labels.js'
import type { Field, Measure } from '../model.js'

/** A row's columns `From | To | Now` as one measure; `null` where no column says where it should go, or a cell holds more than its figure. */
export function measureOfRow(cells: readonly Field[], labels: Labels): Measure | null {
  if (cells.length < 2) return null
  const to = columnOf(cells, labels, 'to')
  if (!to) return null
  const from = columnOf(cells, labels, 'from')
  const now = columnOf(cells, labels, 'now') ?? figureIn(cells.find(({ name }) => name === 'progress'))
  if (!from && !now) return null
  return {
    text: to.field.text,
    span: to.field.span,
    unit: to.unit ?? from?.unit ?? now?.unit ?? null,
    from: from?.value ?? null,
    to: to.value,
    now: now?.value ?? null,
    direction: from && to.value < from.value ? 'down' : 'up',
  }
}

interface Figure {
  readonly value: number
  readonly unit: string | null
  readonly field: Field
}

function columnOf(cells: readonly Field[], { packs }: Labels, which: 'from' | 'to' | 'now'): Figure | null {
  for (const cell of cells) {
    const label = foldLabel(cell.label)
    const figure = packs.some((pack) => pack[which]?.includes(label)) ? figureIn(cell) : null
    if (figure) return figure
  }
  return null
}

/** A cell that is one figure, perhaps with a unit of up to two words: `190`, `41 %`, `1,200 €`, `3.5 hours`. */
const plain = /^(?:[$€£¥]\s*)?(-?\d{1,3}(?:[,\u00a0\u202f ]\d{3})+(?:\.\d+)?|-?\d+(?:\.\d+)?)\s*(%|‰|[$€£¥]|\p{L}+(?:\s\p{L}+)?)?$/u

function figureIn(field: Field | undefined): Figure | null {
  const match = field && !field.empty ? plain.exec(field.text.trim()) : null
  if (!match) return null
  return { value: Number(match[1]!.replace(/[,\s]/g, '')), unit: match[2] ?? null, field: field! }
}
