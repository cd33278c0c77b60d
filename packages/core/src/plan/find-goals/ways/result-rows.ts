import type { TableCell, TableRow } from 'mdast'
import { placeOf } from '../../../markdown/place.js'
import { hasLetter } from '../../../text/letters.js'
import { emptyProse, type Prose, sourceSpan } from '../../../words/prose.js'
import { foldLabel } from '../../labels/fold-label.js'
import { openerOf } from '../../outline/opener.js'
import { sliceProse } from '../../prose/prose-of.js'
import type { Finder } from '../finder.js'
import { emptyBody, type Found, type Place } from '../found.js'
import { type Column, cellOf, cellProse } from './table-cells.js'

/** An objective with the rows of its key results. */
interface Group {
  readonly title: Prose
  readonly rows: TableRow[]
}

/**
 * `| Objective | Key result | Target |` where an objective has more rows than one: those after the first leave its cell empty, or say it again. Each row is
 * then a key result, and the cells behind belong to it. `null` for a table with one row an objective, whose cells are the objective's own.
 */
export function resultRows(
  rows: readonly TableRow[],
  columns: readonly Column[],
  at: number,
  place: Place,
  finder: Finder,
): readonly Found[] | null {
  const results = columns.findIndex(({ field }, index) => field === 'key-results' && index > at)
  if (results < 0) return null
  const groups: Group[] = []
  for (const row of rows) {
    const title = proseIn(row.children[at], finder)
    const open = groups.at(-1)
    if (open && (!hasLetter(title.text) || foldLabel(title.text) === foldLabel(open.title.text))) open.rows.push(row)
    else if (hasLetter(title.text)) groups.push({ title, rows: [row] })
  }
  if (groups.every((group) => group.rows.length === 1)) return null
  return groups.map((group) => objectiveOf(group, { columns, at, results, place }, finder))
}

interface Layout {
  readonly columns: readonly Column[]
  /** The columns of the objectives and of their key results. */
  readonly at: number
  readonly results: number
  readonly place: Place
}

function objectiveOf({ title, rows }: Group, layout: Layout, finder: Finder): Found {
  const { columns, at, place } = layout
  const first = rows[0]!
  return {
    role: 'objective',
    writtenAs: 'table-row',
    title: withoutOpener(title, finder),
    item: null,
    span: { start: placeOf(first).start, end: placeOf(rows.at(-1)!).end },
    body: emptyBody,
    cells: first.children.slice(0, at).flatMap((cell, index) => cellOf(cell, columns[index], finder)),
    goals: rows.flatMap((row) => resultOf(row, layout, finder)),
    place,
  }
}

function resultOf(row: TableRow, { columns, at, results, place }: Layout, finder: Finder): readonly Found[] {
  const title = proseIn(row.children[results], finder)
  if (!hasLetter(title.text)) return []
  const cells = row.children.flatMap((cell, index) => (index > at && index !== results ? cellOf(cell, columns[index], finder) : []))
  const start = Math.min(sourceSpan(title).start, ...cells.map(({ span }) => span.start))
  return [
    {
      role: 'key-result',
      writtenAs: 'table-row',
      title: withoutOpener(title, finder),
      item: null,
      span: { start, end: placeOf(row).end },
      body: emptyBody,
      cells,
      goals: [],
      place,
    },
  ]
}

const proseIn = (cell: TableCell | undefined, finder: Finder): Prose => (cell ? cellProse(cell, finder) : emptyProse)

/** `KR 1: 30 jars` is called `30 jars`. */
function withoutOpener(title: Prose, { labels }: Finder): Prose {
  const opener = openerOf(title, labels)
  return opener && opener.rest < title.text.length ? sliceProse(title, opener.rest) : title
}
