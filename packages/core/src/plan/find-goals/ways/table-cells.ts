import type { TableCell } from 'mdast'
import { endOf, startOf } from '../../../markdown/place.js'
import { type Prose, sourceSpan } from '../../../words/prose.js'
import { foldLabel } from '../../labels/fold-label.js'
import type { FieldName, GoalRole } from '../../model.js'
import { proseOf } from '../../prose/prose-of.js'
import type { Finder } from '../finder.js'
import { bareGoal, type Cell, type Found, type Place } from '../found.js'

/** A column of a goal table. */
export interface Column {
  readonly label: string
  readonly folded: string
  readonly prose: Prose
  readonly field: FieldName | undefined
}

export function columnOf(cell: TableCell, finder: Finder): Column {
  const prose = cellProse(cell, finder)
  const folded = foldLabel(prose.text)
  return { label: prose.text.trim(), folded, prose, field: finder.labels.field(folded) }
}

export const cellProse = (cell: TableCell, finder: Finder): Prose => proseOf(cell.children, finder.text, Math.max(0, startOf(cell)))

/** A cell as a field; columns without a label hold nothing we could name. */
export function cellOf(cell: TableCell, column: Column | undefined, finder: Finder): Cell[] {
  if (!column || column.folded === '' || column.field === 'key-results') return []
  const lines = finder.lines(cell.children, Math.max(0, startOf(cell)))
  const start = sourceSpan(lines[0]!).start
  const span = { start, end: Math.max(start, Math.min(endOf(cell), sourceSpan(lines[lines.length - 1]!).end)) }
  return [{ field: column.field ?? 'other', label: column.label, labelSpan: sourceSpan(column.prose), lines, span }]
}

/** A goal that has no row to itself. */
export const goalInCell = (title: Prose, role: GoalRole, place: Place): Found => bareGoal(title, { role, writtenAs: 'table-row', place })
