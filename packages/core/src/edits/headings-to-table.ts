import { foldLabel } from '../plan/labels/fold-label.js'
import type { LabelPack } from '../plan/labels/label-pack.js'
import { labelsOf } from '../plan/labels/labels.js'
import type { Field, Goal, Plan, PlanHeading, Step } from '../plan/model.js'
import { endOfLine } from '../text/lines.js'
import { lineEnd, lineStart, nextLine, trimmedEnd } from './line-at.js'
import type { Refactoring } from './refactoring.js'
import { intoCell } from './table-cells.js'

/**
 * All heading goals of a section → one table, a goal a row: for an overview that prints on one page. `null` where something has no place in a cell:
 * prose, lists below fields, steps below steps, sub-goals, comments; where other headings stand among the goals; or where a link leads to one.
 */
export function headingsToTable(
  text: string,
  plan: Plan,
  goal: Goal,
  { labels }: { readonly labels: readonly LabelPack[] },
): Refactoring | null {
  const goals = section(text, plan, goal)
  const isSteps = (words: string): boolean => labelsOf(labels).field(foldLabel(words)) === 'steps'
  if (!goals || goals.length < 2 || goals.some((each) => !fitsRow(text, each, isSteps) || isLinkedTo(plan, each))) return null
  const columns = columnsOf(goals)
  if (!columns) return null
  const steps = goals.some((each) => each.steps.length > 0)
  const head = ['Goal', ...columns.map(({ label }) => label), ...(steps ? [stepsHead(text, goals)] : [])]
  const rows = goals.map((each) => [
    titleIn(text, each),
    ...columns.map(({ key }) => valueIn(text, each, key)),
    ...(steps ? [stepsIn(text, each)] : []),
  ])
  const lines = [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`)
  return {
    title: `Write these ${goals.length} goals as a table`,
    edits: [
      {
        span: { start: lineStart(text, goals[0]!.span.start), end: trimmedEnd(text, goals.at(-1)!.span.end) },
        text: lines.join(endOfLine(text)),
      },
    ],
    caret: null,
  }
}

/** The goals under the same heading, where they are all that stands there as a heading. */
function section(text: string, { headings, goals }: Plan, goal: Goal): readonly Goal[] | null {
  const at = headings.findIndex(({ span }) => lineStart(text, span.start) === lineStart(text, goal.span.start))
  const own = headings[at]
  if (goal.writtenAs !== 'heading' || !own || !text.startsWith('#', lineStart(text, own.span.start))) return null
  const above = headings.slice(0, at).findLastIndex(({ depth }) => depth < own.depth)
  if (above < 0) return null
  const next = headings.findIndex(({ depth }, index) => index > above && depth < own.depth)
  const inside = headings.slice(above + 1, next < 0 ? headings.length : next)
  const family = inside.map((heading) => goalAt(text, goals, heading))
  return family.every((each) => each !== undefined && each.role === goal.role) ? (family as readonly Goal[]) : null
}

const goalAt = (text: string, goals: readonly Goal[], { span }: PlanHeading): Goal | undefined =>
  goals.find((goal) => goal.writtenAs === 'heading' && lineStart(text, goal.span.start) === lineStart(text, span.start))

/** Nothing in the block but its title, fields of a line, and steps of a line under their label. */
function fitsRow(text: string, goal: Goal, isSteps: (words: string) => boolean): boolean {
  if (goal.goals.length > 0 || goal.writtenAs !== 'heading' || !text.startsWith('#', lineStart(text, goal.span.start))) return false
  const known = new Set([lineStart(text, goal.span.start)])
  for (const field of goal.fields) {
    if (field.private || field.name === 'goal' || field.name === 'key-results' || (field.name !== 'steps' && !isLine(text, field)))
      return false
    for (let at = lineStart(text, field.labelSpan.start); at <= field.labelSpan.end; at = nextLine(text, lineEnd(text, at))) known.add(at)
    if (field.name !== 'steps') addLines(text, field.span.start, field.span.end, known)
  }
  for (const step of goal.steps) {
    if (step.steps.length > 0 || step.private || !isPart(stepWords(text, step))) return false
    known.add(lineStart(text, step.span.start))
  }
  const label = stepsLabel(text, goal)
  if (label && isSteps(label.words)) known.add(label.start)
  return everyLine(text, goal, (start) => known.has(start)) && goal.steps.every(({ markSpan }) => markSpan || label)
}

/** `Steps:` or `#### Steps` in the line above the first step. */
function stepsLabel(text: string, { steps }: Goal): { readonly start: number; readonly words: string } | null {
  const [first] = steps
  if (!first) return null
  const end = trimmedEnd(text, lineStart(text, first.span.start))
  const start = lineStart(text, end)
  const words = /^(?:#{1,6}[ \t]+)?[*_]*(\p{L}[\p{L} -]*?):?[*_]*:?$/u.exec(text.slice(start, end))
  return words && { start, words: words[1]! }
}

const stepsHead = (text: string, goals: readonly Goal[]): string =>
  goals.map((goal) => stepsLabel(text, goal)?.words).find((words) => words !== undefined) ?? 'Steps'

/** The value stands behind its label, with no list in it. */
const isLine = (text: string, { labelSpan, span }: Field): boolean =>
  span.start >= labelSpan.end &&
  !/[\r\n]/.test(text.slice(labelSpan.end, span.start)) &&
  !/[\r\n][ \t]*(?:[-*+>#|]|\d{1,9}[.)])/.test(text.slice(span.start, span.end))

function addLines(text: string, start: number, end: number, to: Set<number>): void {
  for (let at = lineStart(text, start); at <= end && at < text.length; at = nextLine(text, lineEnd(text, at))) to.add(at)
}

/** A cell's steps are parted at semicolons and list marks: a step that holds such is none. */
const isPart = (words: string): boolean => !/[\r\n;]|<br|\s(?:[-*+•]|\d{1,2}[.)])\s/i.test(words)

function everyLine(text: string, { span }: Goal, holds: (start: number) => boolean): boolean {
  const end = trimmedEnd(text, span.end)
  for (let at = lineStart(text, span.start); at < end; at = nextLine(text, lineEnd(text, at)))
    if (text.slice(at, lineEnd(text, at)).trim() !== '' && !holds(at)) return false
  return true
}

const isLinkedTo = ({ links, headings }: Plan, { span, id }: Goal): boolean => {
  const slug = headings.find((heading) => heading.span.start >= span.start)?.slug
  return links.some(({ target }) => target === `#${slug}` || (id !== null && target === `#${id.value}`))
}

interface Column {
  readonly key: string
  readonly label: string
}

/** One a field, under the label it has first; `null` where a goal has a field twice. */
function columnsOf(goals: readonly Goal[]): readonly Column[] | null {
  const columns = new Map<string, Column>()
  for (const { fields } of goals) {
    const keys = fields.filter(({ name }) => name !== 'steps').map(keyOf)
    if (new Set(keys).size < keys.length) return null
    for (const field of fields)
      if (field.name !== 'steps' && !columns.has(keyOf(field)))
        columns.set(keyOf(field), { key: keyOf(field), label: intoCell(field.label) })
  }
  return [...columns.values()]
}

const keyOf = ({ name, label }: Field): string => (name === 'other' ? `other ${label}` : name)

const titleIn = (text: string, { span }: Goal): string => {
  const start = lineStart(text, span.start)
  return intoCell(
    text
      .slice(start, lineEnd(text, start))
      .replace(/^#{1,6}[ \t]+/, '')
      .replace(/[ \t]+#+[ \t]*$/, '')
      .trim(),
  )
}

function valueIn(text: string, { fields }: Goal, key: string): string {
  const field = fields.find((each) => keyOf(each) === key)
  return field ? intoCell(text.slice(field.span.start, field.span.end).trim()) : ''
}

const stepsIn = (text: string, { steps }: Goal): string => steps.map((step) => intoCell(stepWords(text, step))).join('<br>')

/** Box, words and data, without the bullet. */
const stepWords = (text: string, { span }: Step): string =>
  text
    .slice(span.start, span.end)
    .replace(/^(?:[-*+]|\d{1,9}[.)])[ \t]+/, '')
    .trim()
