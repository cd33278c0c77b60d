import type { Table } from 'mdast'
import { placeOf } from '../../../markdown/place.js'
import { hasLetter } from '../../../text/letters.js'
import { foldLabel } from '../../labels/fold-label.js'
import type { FieldName, GoalRole } from '../../model.js'
import type { Finder } from '../finder.js'
import { emptyBody, type Found, type Place } from '../found.js'
import { cellOf, cellProse, columnOf } from './table-cells.js'

/**
 * `Field | Value` over `Goal | Run 10 km` and `Due | May 2027`: labels beside values, one of which is the goal. The header may be the first of the pairs.
 * Nothing where no other row tells of a goal, or more than one names a goal.
 */
export function goalOfFieldTable(table: Table, place: Place, finder: Finder): Found | undefined {
  const [header, ...below] = table.children
  if (header?.children.length !== 2 || below.length < 2) return undefined
  const rows = (isPair(header.children[1]!, finder) ? table.children : below).map(({ children: [label, value] }) => ({ label, value }))
  const named = rows.filter(({ label }) => label && roleIn(foldLabel(cellProse(label, finder).text), finder))
  const [{ label, value } = { label: undefined, value: undefined }, ...more] = named
  if (!label || !value || more.length > 0) return undefined
  const title = cellProse(value, finder)
  const others = rows.filter((row) => row.label !== label && row.label && row.value)
  const fields = others.map((row) => columnOf(row.label!, finder).field)
  const known = fields.filter((field) => field !== undefined).length
  if (!hasLetter(title.text) || known * 2 < others.length || !fields.some((field) => field && telling.has(field))) return undefined
  return {
    role: roleIn(foldLabel(cellProse(label, finder).text), finder)!,
    writtenAs: 'table-row',
    title,
    item: null,
    span: placeOf(table),
    body: emptyBody,
    cells: others.flatMap((row) => cellOf(row.value!, columnOf(row.label!, finder), finder)),
    goals: [],
    place,
  }
}

/** Beside a label stand words; beside a column's name another, or one for values. */
const isPair = (second: Parameters<typeof columnOf>[0], finder: Finder): boolean => {
  const { folded, field } = columnOf(second, finder)
  return folded !== '' && field === undefined && !finder.labels.about.has(folded) && /[\s\d]/.test(folded)
}

function roleIn(folded: string, { labels }: Finder): GoalRole | undefined {
  const role = labels.openers.get(folded) ?? (labels.field(folded) === 'goal' ? 'goal' : undefined)
  return role === 'key-result' ? undefined : role
}

/** What a goal has, and a document about its own state has not. */
const telling: ReadonlySet<FieldName> = new Set(['specific', 'measurable', 'achievable', 'relevant', 'time-bound', 'steps'])
