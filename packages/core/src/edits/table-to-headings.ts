import { foldLabel } from '../plan/labels/fold-label.js'
import type { Goal, Plan, Step } from '../plan/model.js'
import { endOfLine } from '../text/lines.js'
import { covers, type Span } from '../text/span.js'
import type { Refactoring } from './refactoring.js'
import { outOfCell, tableAround, type WrittenCell, type WrittenTable } from './table-cells.js'

/**
 * A goal table → headings with a labelled line a cell, steps and key results as lists: the canonical form, for plans that outgrow their table. The whole
 * table is rewritten. `null` where something would be lost or would change its owner: words in a row that is no goal or under no head, more cells
 * than heads, text behind the table that would become the last goal's.
 */
export function tableToHeadings(text: string, plan: Plan, goal: Goal): Refactoring | null {
  if (goal.writtenAs !== 'table-row') return null
  const table = tableAround(text, goal.span.start)
  const above = plan.headings.findLast(({ span }) => span.start < goal.span.start)
  const depth = above ? above.depth + 1 : 3
  if (!table || depth > 6 || !standsLast(text, plan, table.span, depth)) return null
  const goals = [...inTable(plan.goals, table.span)]
  const at = table.rows.slice(1).map((row) => goals.find((each) => row.some(({ span }) => covers(span, each.titleSpan))))
  const column = table.rows[at.findIndex(Boolean) + 1]?.findIndex(({ span }) => covers(span, goalOf(at).titleSpan)) ?? -1
  const rows = table.rows.slice(1).filter((row) => row.some((cell) => cell.text !== ''))
  if (column < 0 || rows.some((row) => !isWhole(row, column, table, goals))) return null
  const eol = endOfLine(text)
  const written = rows.map((row) =>
    asHeading(text, row, { table, column, depth, eol, goal: goals.find((each) => covers(row[column]!.span, each.titleSpan))! }),
  )
  return {
    title: written.length === 1 ? 'Write it as a heading' : `Write these ${written.length} goals as headings`,
    edits: [{ span: table.span, text: written.join(eol + eol) }],
    caret: null,
  }
}

const goalOf = (found: readonly (Goal | undefined)[]): Goal => found.find((each) => each !== undefined)!

/** Behind the table only blanks, up to the end or a heading that does not fall under the new ones. */
function standsLast(text: string, { headings }: Plan, { end }: Span, depth: number): boolean {
  const next = headings.find(({ span }) => span.start >= end)
  return text.slice(end, next?.span.start ?? text.length).trim() === '' && (next === undefined || next.depth <= depth)
}

/** Each before the key results in its cells. */
function* inTable(goals: readonly Goal[], span: Span): Iterable<Goal> {
  for (const goal of goals) {
    if (goal.writtenAs === 'table-row' && covers(span, goal.titleSpan)) yield goal
    yield* inTable(goal.goals, span)
  }
}

/** The row is one goal, and each of its words stands under a head that names it. */
const isWhole = (row: readonly WrittenCell[], column: number, { rows: [head = []] }: WrittenTable, goals: readonly Goal[]): boolean =>
  row.every((cell, index) => cell.text === '' || index === column || (foldLabel(head[index]?.text ?? '') !== '' && !isOpen(cell.text))) &&
  goals.filter(({ titleSpan }) => row[column] !== undefined && covers(row[column].span, titleSpan)).length === 1

/** HTML besides line breaks may reach over lines. */
const isOpen = (words: string): boolean => /<(?!br\s*\/?>)[a-z/!]/i.test(words)

interface Row {
  readonly table: WrittenTable
  readonly column: number
  readonly depth: number
  readonly eol: string
  readonly goal: Goal
}

function asHeading(text: string, row: readonly WrittenCell[], { table, column, depth, eol, goal }: Row): string {
  const [head = []] = table.rows
  const title = row[column]!
  const label =
    (goal.role === 'objective' || goal.role === 'key-result') && goal.titleSpan.start === title.span.start ? `${head[column]!.text}: ` : ''
  const fields: string[] = []
  const lists: string[] = []
  for (const [index, cell] of row.entries()) {
    if (index === column || cell.text === '') continue
    const items = itemsIn(text, cell, goal)
    const name = outOfCell(head[index]!.text)
    if (items) lists.push([`${bare(name)}:`, '', ...items].join(eol))
    else fields.push(`- **${bare(name)}:** ${outOfCell(cell.text)}`)
  }
  const heading = `${'#'.repeat(depth)} ${label}${outOfCell(title.text)}`
  return [heading, ...(fields.length > 0 ? [fields.join(eol)] : []), ...lists].join(eol + eol)
}

const bare = (label: string): string => label.replace(/[*_`]/g, '').replace(/\s*:\s*$/, '')

/** The steps or key results that a cell holds, an item each; `null` for a cell that is a field. */
function itemsIn(text: string, { span }: WrittenCell, goal: Goal): readonly string[] | null {
  const steps = goal.steps.filter((step) => covers(span, step.span))
  const results = goal.goals.filter((each) => covers(span, each.span))
  if (steps.length === 0 && results.length === 0) return null
  const spans = steps.length > 0 ? steps.map(({ span: own }) => own) : results.map(({ span: own }) => own)
  return spans.map((own, index) => `- ${asItem(outOfCell(text.slice(own.start, own.end).trim()), steps[index])}`)
}

/** `☑ Book it` → `[x] Book it`. */
const asItem = (words: string, step: Step | undefined): string => {
  const sign = /^[☐☑✓✔✅]\ufe0f?\s*/u.exec(words)
  return sign && step?.mark ? `[${step.state === 'done' ? 'x' : ' '}] ${words.slice(sign[0].length)}` : words
}
