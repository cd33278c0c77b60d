import type { Table, TableCell } from 'mdast'
import { endOf, startOf } from '../markdown/place.js'
import { letters } from '../text/letters.js'
import { type Prose, sourceSpan } from '../words/prose.js'
import { fieldTable } from './fields/two-columns.js'
import type { Finder } from './find-goals/finder.js'
import type { Cell, Found } from './find-goals/found.js'
import { foldLabel } from './labels/fold-label.js'
import { type Labels, labelsOf } from './labels/labels.js'
import type { FieldName } from './model.js'
import type { Block } from './outline/outline.js'
import type { ReadOptions } from './read.js'

type Words = Pick<Found, 'title' | 'body' | 'cells'>
type TableBlock = Extract<Block, { kind: 'table' }>

/** A text that is one table: labels beside values, or a header over the row of the goal, in any language there are labels for. */
export function wholeTable(block: TableBlock, blocks: readonly Block[], finder: Finder, packs: ReadOptions['packs']): Words | null {
  const fields = fieldTable(block.node, finder, 'kept')
  const named = fields.find(({ name }) => name === 'goal') ?? fields[0]
  const first = named?.phrases[0]
  if (block.node.children[0]!.children.length === 2 && fields.length > 1 && first)
    return { title: first.prose, body: { blocks: [block, ...blocks], sections: [] }, cells: [] }
  return ofRow(block.node, blocks, finder, labelsOf(packs.labels))
}

const twoLetters = new RegExp(`[${letters}]{2}`)

/** The column that names the goal, else the first one with words; the others are fields by their headers. */
function ofRow({ children: [header, row] }: Table, blocks: readonly Block[], finder: Finder, labels: Labels): Words | null {
  if (!header || !row) return null
  const names = header.children.map((cell) => labels.field(foldLabel(proseIn(cell, finder).text)))
  const texts = row.children.map((cell) => proseIn(cell, finder))
  const worded = (at: number): boolean => twoLetters.test(texts[at]!.text)
  const wanted = titleFields.map((field) => names.indexOf(field)).find((at) => at >= 0 && at < texts.length && worded(at))
  const at = wanted ?? texts.findIndex((_, index) => worded(index))
  if (at < 0) return null
  const cells = row.children.flatMap((cell, index) =>
    index === at || texts[index]!.text.trim() === '' ? [] : [cellOf(cell, header.children[index], names[index] ?? 'other', finder)],
  )
  return { title: texts[at]!, body: { blocks, sections: [] }, cells }
}

const titleFields: readonly FieldName[] = ['goal', 'specific', 'become']

function cellOf(cell: TableCell, header: TableCell | undefined, field: FieldName, finder: Finder): Cell {
  const label = header ? proseIn(header, finder) : null
  const lines: readonly Prose[] = finder.lines(cell.children, Math.max(0, startOf(cell)))
  const { start } = sourceSpan(lines[0]!)
  return {
    field,
    label: label?.text.trim() ?? '',
    labelSpan: label ? sourceSpan(label) : { start, end: start },
    lines,
    span: { start, end: Math.max(start, endOf(cell)) },
  }
}

const proseIn = (cell: TableCell, finder: Finder): Prose => finder.prose(cell.children, Math.max(0, startOf(cell)))
