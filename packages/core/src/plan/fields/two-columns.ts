import type { Table } from 'mdast'
import { endOf, startOf } from '../../markdown/place.js'
import { type Prose, sourceSpan } from '../../words/prose.js'
import type { Finder } from '../find-goals/finder.js'
import { foldLabel } from '../fold-label.js'
import type { Field } from '../model.js'
import { fieldOfCell } from './field.js'

/** A table whose first column holds labels and whose second holds values; its header may be one of the pairs, or empty. */
export function fieldTable(table: Table, finder: Finder): readonly Field[] {
  const fields: Field[] = []
  for (const row of table.children) {
    const [label, value] = row.children
    if (!label || !value) continue
    const prose = finder.prose(label.children, Math.max(0, startOf(label)))
    const field = finder.labels.field(foldLabel(prose.text))
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
