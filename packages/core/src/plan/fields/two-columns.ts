import type { Table } from 'mdast'
import { endOf, startOf } from '../../markdown/place.js'
import { type Prose, sourceSpan } from '../../words/prose.js'
import type { Finder } from '../find-goals/finder.js'
import { cellOf, columnOf } from '../find-goals/ways/table-cells.js'
import { foldLabel } from '../labels/fold-label.js'
import type { Field, FieldName } from '../model.js'
import { fieldOfCell } from './field.js'

/**
 * A table whose first column holds labels and whose second holds values; its header may be one of the pairs, or empty. Rows with a label that no
 * pack knows are left out, or kept as `other` where most rows are fields.
 */
export function fieldTable(table: Table, finder: Finder, unknown: 'left-out' | 'kept' = 'left-out'): readonly Field[] {
  const across = unknown === 'kept' ? valuesBelow(table, finder) : []
  if (across.length > 0) return across
  const known = pairsIn(table, finder, null)
  const kept =
    unknown === 'kept' && known.length > 1 && known.length * 2 >= table.children.length && table.children[0]!.children.length === 2
  return kept ? pairsIn(table, finder, 'other') : known
}

/** `By | Measure | Owner` over one row of values. */
function valuesBelow({ children: [header, row, ...more] }: Table, finder: Finder): readonly Field[] {
  if (!header || !row || more.length > 0) return []
  const columns = header.children.map((cell) => columnOf(cell, finder))
  if (!columns[0]?.field || !columns[1]?.field || (row.children[0] && columnOf(row.children[0], finder).field)) return []
  return row.children.flatMap((cell, index) => cellOf(cell, columns[index], finder)).map((cell) => fieldOfCell(cell, finder))
}

function pairsIn(table: Table, finder: Finder, unknown: FieldName | null): readonly Field[] {
  const fields: Field[] = []
  for (const row of table.children) {
    const [label, value] = row.children
    if (!label || !value) continue
    const prose = finder.prose(label.children, Math.max(0, startOf(label)))
    const field = finder.labels.field(foldLabel(prose.text)) ?? (row === table.children[0] || prose.text.trim() === '' ? null : unknown)
    if (!field) continue
    const lines: readonly Prose[] = finder.lines(value.children, Math.max(0, startOf(value)))
    const start = sourceSpan(lines[0]!).start
    fields.push(
      fieldOfCell(
        { field, label: prose.text.trim(), labelSpan: sourceSpan(prose), lines, span: { start, end: Math.max(start, endOf(value)) } },
        finder,
      ),
    )
  }
  return fields
}
