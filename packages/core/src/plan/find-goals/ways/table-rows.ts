import type { Table, TableCell, TableRow } from 'mdast'
import { placeOf, startOf } from '../../../markdown/place.js'
import { hasLetter } from '../../../text/letters.js'
import { emptyProse, type Prose, sourceSpan } from '../../../words/prose.js'
import { partsOfCell } from '../../fields/cell-steps.js'
import { foldLabel } from '../../labels/fold-label.js'
import type { Labels } from '../../labels/labels.js'
import type { FieldName, GoalRole } from '../../model.js'
import { isTimeName, traitsOf } from '../../outline/heading-meaning.js'
import { openerOf } from '../../outline/opener.js'
import { sliceProse, trimProse } from '../../prose/prose-of.js'
import type { Finder } from '../finder.js'
import { emptyBody, type Found, type Place } from '../found.js'
import { goalOfFieldTable } from './field-table.js'
import { linesAsGoals } from './goals-of-cell.js'
import { resultRows } from './result-rows.js'
import { smart } from './smart-labels.js'
import { type Column, cellOf, cellProse, columnOf, goalInCell } from './table-cells.js'

/**
 * The rows of a table, each a goal. A table needs a column that says so (`Goal`, `Objective`, `Key result`), or, under a goals heading, a first
 * column of words beside columns that are fields. Empty rows are nothing.
 */
export function goalsInTable(table: Table, place: Place, finder: Finder, which: 'with-goal-column' | 'any'): readonly Found[] {
  const header = table.children[0]
  if (!header || table.children.length < 2) return []
  const told = goalOfFieldTable(table, place, finder)
  if (told) return [told]
  const columns = header.children.map((cell) => columnOf(cell, finder))
  if (which === 'any' && columns.length > 1 && columns.every(({ folded }) => isTimeName(folded, finder.labels)))
    return goalsInCells(table, columns, place, finder)
  const at = goalColumn(columns, which, finder)
  if (at < 0 || namesParts(table, at, finder) || (which === 'any' && namesTimes(table, at, finder))) return []
  const role = isOfDevelopment(columns) ? 'goal' : roleOf(columns[at]!.folded, finder)
  const rows = table.children.slice(1)
  const grouped = resultRows(rows, columns, at, place, finder)
  if (grouped) return grouped
  const found: Found[] = []
  const pointing = which === 'with-goal-column' && !columns.some(({ field }) => field && telling.has(field))
  for (const row of rows) {
    if (pointing && refers(row.children[at], finder)) continue
    const several = manyInCell(row, columns, at, finder)
    if (several.length > 0) found.push(...several.map((title) => goalInCell(title, role, place)))
    else {
      const goal = goalOfRow(row, columns, at, { role, place }, finder)
      if (goal) found.push(goal)
    }
  }
  return found
}

/** `Objective | Actions | Measure | Target date`: a development plan calls its goals so; beside key results objectives are those of OKR. */
function isOfDevelopment(columns: readonly Column[]): boolean {
  const told = new Set(columns.map(({ field }) => field))
  return !told.has('key-results') && ofDevelopment.filter((field) => told.has(field)).length >= 2
}

const ofDevelopment: readonly FieldName[] = ['steps', 'achievable', 'measurable', 'relevant', 'time-bound']

/** A column of `Specific`, `Measurable`, `Achievable`: figures about the parts of many goals. */
const namesParts = ({ children: [, ...rows] }: Table, at: number, finder: Finder): boolean =>
  rows.filter(({ children }) => children[at] && smart.has(finder.labels.field(foldLabel(cellProse(children[at], finder).text))!)).length >=
  3

/** A column of `Jan`, `Feb`: what was done when. */
const namesTimes = ({ children: [, ...rows] }: Table, at: number, finder: Finder): boolean =>
  rows.length > 1 &&
  rows.every(({ children }) => children[at] && isTimeName(foldLabel(cellProse(children[at], finder).text), finder.labels))

/** `Home | Paint the hall<br>Mend the gate`: what stands before the goals names a part of life, and nothing behind them tells of one. */
function manyInCell(row: TableRow, columns: readonly Column[], at: number, finder: Finder): readonly Prose[] {
  const cell = row.children[at]
  if (!cell || columns.some(({ field, folded }, index) => index !== at && (index < at ? field && field !== 'type' : folded !== '')))
    return []
  const { folded } = columns[at]!
  return linesAsGoals(cell, unspaced.test(folded) || !finder.labels.openers.has(folded), finder)
}

/** Chinese, Japanese and Korean have one word for a goal and for goals. */
const unspaced = /[\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7a3]/

/** `Short term | Long term`: each cell is a goal of its column's time. */
const goalsInCells = ({ children: [, ...rows] }: Table, columns: readonly Column[], place: Place, finder: Finder): readonly Found[] =>
  rows.flatMap((row) =>
    row.children.flatMap((cell, index): Found[] => {
      const title = cellProse(cell, finder)
      const { horizon } = traitsOf(columns[index]?.folded ?? '', finder.labels)
      if (!hasLetter(title.text)) return []
      return [goalInCell(title, 'goal', { ...place, horizon: horizon ?? place.horizon })]
    }),
  )

/** `KR 1`, `Goal 2 (guests)`: a row about what stands elsewhere. */
const refers = (cell: TableCell | undefined, finder: Finder): boolean => {
  if (!cell) return false
  const title = cellProse(cell, finder)
  const opener = openerOf(title, finder.labels)
  return opener?.number != null && /^\s*(?:\(.*\))?\s*$/.test(title.text.slice(opener.rest))
}

/** Columns that say what a goal is which is only counted: `Goal 1 | Swim a mile`. */
const telling: ReadonlySet<FieldName> = new Set(['specific', 'measurable', 'goal'])

/** `Key result` over the first column: a list beside it is something else. */
export function isResultTable({ children: [header, ...rows] }: Table, finder: Finder): boolean {
  const first = header?.children[0]
  return first !== undefined && rows.length > 0 && roleOf(columnOf(first, finder).folded, finder) === 'key-result'
}

/** Whether a table has a column that says it holds goals, key results among them; under a goals heading it may be the only one. */
export const isGoalTable = ({ children: [header, ...rows] }: Table, finder: Finder): boolean =>
  rows.length > 0 &&
  goalColumn(
    header!.children.map((cell) => columnOf(cell, finder)),
    header!.children.length === 1 ? 'any' : 'with-goal-column',
    finder,
  ) >= 0

/** The column that holds the goals; -1 for a table that is about something else. */
function goalColumn(columns: readonly Column[], which: 'with-goal-column' | 'any', finder: Finder): number {
  const named = columns.findIndex(({ folded }) => isGoalColumn(folded, finder))
  // `Date | KR 1 | KR 2` holds the scores of what stands elsewhere, `| | Goal 1 | Goal 2` goals in columns.
  if (columns.filter(({ folded }) => /\d$/.test(folded) && isGoalColumn(folded, finder)).length > 1) return -1
  // `Week | What to post | Goal`: what comes before a goal are its area, owner, day; anything else is what the table is about.
  if (which === 'with-goal-column' && columns.slice(1, Math.max(1, named)).some(({ field, folded }) => !field && folded !== '')) return -1
  if (named >= 0 || which === 'with-goal-column') return columns.length > 1 || which === 'any' ? named : -1
  if (columns.every(({ folded }) => folded === '')) return 0
  const fields = columns.filter(({ field }) => field && field !== 'type').length
  if (fields === 0) return -1
  return columns.findIndex(
    ({ field, folded }) =>
      folded !== '' && !finder.labels.small.numberMarks.has(folded) && (!field || field === 'steps' || field === 'specific'),
  )
}

function isGoalColumn(folded: string, { labels }: Finder): boolean {
  const bare = folded.replace(/\s*\(.*$/, '').replace(/\s+#?\d+$/, '')
  return labels.goalColumn.has(bare) || (labels.goalColumnEnds.length > 0 && endsLikeOne(bare, labels))
}

/** `Lernziel`, `发展目标`; `Ziel` alone is known, and a part of a goal (`Teilziel`) is none. */
const endsLikeOne = (folded: string, { goalColumnEnds, openers }: Labels): boolean =>
  openers.get(folded) !== 'sub-goal' &&
  goalColumnEnds.some((end) => folded.length > end.length && folded.length <= longestColumn && folded.endsWith(end))

/** In characters: more is a sentence. */
const longestColumn = 24

function roleOf(folded: string, { labels }: Finder): GoalRole {
  const bare = folded.replace(/\s*\(.*$/, '')
  return labels.keyResults.has(bare) ? 'key-result' : (labels.openers.get(bare) ?? 'goal')
}

function goalOfRow(
  row: TableRow,
  columns: readonly Column[],
  at: number,
  { role, place }: { role: GoalRole; place: Place },
  finder: Finder,
): Found | undefined {
  const own = row.children[at]
  const labelled = own ? labelledLines(own, finder) : noLines
  const whole = own ? cellProse(own, finder) : emptyProse
  const prose = labelled[0] ? trimProse(upTo(whole, sourceSpan(labelled[0]).start)) : whole
  if (!hasLetter(prose.text) && !/_{3,}|\[/.test(prose.text)) return undefined
  const opener = openerOf(prose, finder.labels)
  const title = opener && opener.rest < prose.text.length ? sliceProse(prose, opener.rest) : prose
  const span = placeOf(row)
  return {
    role: opener?.role ?? role,
    writtenAs: 'table-row',
    title,
    item: null,
    span: { start: span.start, end: Math.max(span.end, sourceSpan(whole).end) },
    body: labelled.length === 0 ? emptyBody : { blocks: [{ kind: 'paragraph', lines: labelled, span: placeOf(own!) }], sections: [] },
    cells: row.children.flatMap((cell, index) => (index === at ? [] : cellOf(cell, columns[index], finder))),
    goals: row.children.flatMap((cell, index) =>
      columns[index]?.field === 'key-results' && index !== at ? resultsOf(cell, place, finder) : [],
    ),
    place,
  }
}

/** `Move payroll<br>Measure: first run without errors`: the lines of a goal's cell from the first with a label on. */
function labelledLines(cell: TableCell, finder: Finder): readonly Prose[] {
  if (!cell.children.some(({ type }) => type === 'html' || type === 'break')) return noLines
  const lines = finder.lines(cell.children, Math.max(0, startOf(cell)))
  const from = lines.findIndex((line, index) => index > 0 && finder.labelOf(line)?.field !== undefined)
  return from < 0 ? noLines : lines.slice(from)
}

const noLines: readonly Prose[] = []

/** The words that stand before a place of the source. */
function upTo(prose: Prose, place: number): Prose {
  let to = prose.text.length
  while (to > 0 && sourceSpan(prose, to - 1, to).start >= place) to--
  return sliceProse(prose, 0, to)
}

/** Key results in a cell of their objective's row, one a line or parted by semicolons. */
function resultsOf(cell: TableCell, place: Place, finder: Finder): readonly Found[] {
  return finder
    .lines(cell.children, Math.max(0, startOf(cell)))
    .flatMap(partsOfCell)
    .map((title) => goalInCell(title, 'key-result', place))
}
