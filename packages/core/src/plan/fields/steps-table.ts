import type { Table, TableRow } from 'mdast'
import { placeOf } from '../../markdown/place.js'
import { hasLetter, hasLetterOrDigit } from '../../text/letters.js'
import type { Finder } from '../find-goals/finder.js'
import { type Column, cellOf, cellProse, columnOf } from '../find-goals/ways/table-cells.js'
import type { Cookie, Field, FieldName, Step } from '../model.js'
import { statesSaid } from '../steps/marks-at-ends.js'
import type { StepReading } from '../steps/step-reading.js'
import { stepOfPart } from './cell-steps.js'
import { dateOfField, startOfField } from './deadline.js'
import { fieldOfCell } from './field.js'
import { doneIn, fieldNamed, statusIn, textIn } from './values.js'

/**
 * `Action | Who | By when | Done?` inside a goal: a row is a step. The column of the steps is one that is called so; under a heading for steps it may be the first
 * with words. Nothing where no other column tells of a step.
 */
export function stepsOfTable(table: Table, finder: Finder, reading: StepReading, isUnderSteps: boolean): readonly Step[] {
  const [header, ...rows] = table.children
  const columns = header?.children.map((cell) => columnOf(cell, finder)) ?? []
  const at = stepColumn(columns, isUnderSteps)
  if (at < 0 || !columns.some(({ field }, index) => index !== at && field && telling.has(field))) return []
  const untold: Step['state'] = columns.some(({ field }) => field === 'done' || field === 'status') ? 'open' : 'unknown'
  return rows.flatMap((row) => stepOfRow(row, { columns, at, untold }, finder, reading))
}

function stepColumn(columns: readonly Column[], isUnderSteps: boolean): number {
  const named = columns.findIndex(({ field }) => field === 'steps')
  if (named >= 0 || !isUnderSteps) return named
  return columns.findIndex(({ field, folded }) => folded.length > 1 && (!field || field === 'specific'))
}

/** What a column says of a step. */
const telling: ReadonlySet<FieldName> = new Set(['owner', 'time-bound', 'start', 'status', 'done', 'progress'])

interface StepsHeader {
  readonly columns: readonly Column[]
  /** Which of them holds the steps. */
  readonly at: number
  /** The state of a row that says none: beside others that say theirs it is open. */
  readonly untold: Step['state']
}

function stepOfRow(row: TableRow, { columns, at, untold }: StepsHeader, finder: Finder, reading: StepReading): readonly Step[] {
  const cell = row.children[at]
  const prose = cell && cellProse(cell, finder)
  if (!prose || !hasLetter(prose.text)) return []
  const fields = row.children
    .flatMap((other, index) => (index === at ? [] : cellOf(other, columns[index], finder)))
    .map((other) => fieldOfCell(other, finder))
  const step = stepOfPart(prose, reading)
  return [
    {
      ...step,
      span: placeOf(row),
      state: step.state === 'unknown' ? (stateIn(fields, reading) ?? untold) : step.state,
      count: step.count ?? shareIn(fields),
      due: step.due ?? dateOfField(fieldNamed(fields, 'time-bound'), reading.dates),
      start: step.start ?? startOfField(fieldNamed(fields, 'start'), reading.dates),
      owner: step.owner ?? textIn(fieldNamed(fields, 'owner')),
    },
  ]
}

/** `Done?` with a yes, a tick or neither; `Status` with a state or how much of it is done. */
function stateIn(fields: readonly Field[], { labels }: StepReading): Step['state'] | null {
  if (doneIn(fields, labels)) return 'done'
  const asked = tellingOf(fields)
  if (!asked) return null
  const isSign = asked.name === 'done' && !hasLetterOrDigit(asked.text)
  if (isSign || labels.no.has(asked.text.trim().toLowerCase())) return 'open'
  const share = shareIn(fields)?.value
  if (share !== undefined) return share >= 100 ? 'done' : share > 0 ? 'in-progress' : 'open'
  const value = statusIn(asked, labels)?.value
  return (value && statesSaid[value]) ?? null
}

const tellingOf = (fields: readonly Field[]): Field | undefined =>
  fieldNamed(fields, 'done') ?? fieldNamed(fields, 'status') ?? fieldNamed(fields, 'progress')

/** `45 %` in such a cell, and nothing else. */
function shareIn(fields: readonly Field[]): Cookie | null {
  const said = tellingOf(fields)
  const match = said && /^\s*(\d{1,3})\s?%\s*$/.exec(said.text)
  return match ? { value: Number(match[1]), total: null, bracketed: false, span: said.span } : null
}
