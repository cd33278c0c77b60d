import { applyEdits, type DateSaid, type Edit, type Field, type Goal, type Plan } from '@goalmark/core'

/**
 * What `fmt` changes besides safe fixes: a field in a list gets its label in bold (`- By: x` → `- **By:** x`), and a day that a field or the front matter
 * writes in words or numbers is written as ISO does, where it can mean one day only. Sentences are left as they are.
 */
function formEdits({ text, plan }: ReadText): readonly Edit[] {
  const edits: Edit[] = []
  for (const goal of allGoals(plan.goals)) {
    for (const field of goal.fields) addLabel(field, text, edits)
    for (const said of [goal.deadline, goal.start, goal.done])
      if (said && goal.fields.some((field) => isWhole(field, said))) addDay(said, edits)
  }
  for (const said of [plan.start, plan.end, plan.agreed]) if (said && isInFrontMatter(said, plan.frontMatter.span)) addDay(said, edits)
  return edits
}

/** What brings a text into canonical form; nothing where it would be read otherwise then, for something was not understood. */
export function canonicalEdits(read: ReadText, planIn: (text: string) => Plan): readonly Edit[] {
  const edits = formEdits(read)
  if (edits.length === 0) return edits
  const text = applyEdits(read.text, edits)
  return text !== undefined && isAlike(planIn(text), read.plan) ? edits : []
}

/** A text and what it says: judging it is not asked for. */
export interface ReadText {
  readonly text: string
  readonly plan: Plan
}

function allGoals(goals: readonly Goal[]): readonly Goal[] {
  return goals.flatMap((goal) => [goal, ...allGoals(goal.goals)])
}

/** `- Done when: x` and nothing else: a label that is bold already, or stands in a table or a paragraph, is fine. */
function addLabel({ labelSpan, name }: Field, text: string, edits: Edit[]): void {
  if (name === 'other') return
  const lineStart = startOfLine(text, labelSpan.start)
  const after = text.slice(labelSpan.end, labelSpan.end + 2)
  if (!/^[ \t]*(?:[-*+]|\d+[.)])[ \t]+$/.test(text.slice(lineStart, labelSpan.start)) || !/^:(?:\s|$)/.test(after)) return
  edits.push(
    { span: { start: labelSpan.start, end: labelSpan.start }, text: '**' },
    { span: { start: labelSpan.end + 1, end: labelSpan.end + 1 }, text: '**' },
  )
}

/** Looked for character by character: a search for an end of line that the file does not use would go through all of it. */
function startOfLine(text: string, at: number): number {
  let start = at
  while (start > 0 && text.charCodeAt(start - 1) !== 10 && text.charCodeAt(start - 1) !== 13) start--
  return start
}

/** The field says the day and nothing before it; a `(was …)` may follow. */
const isWhole = ({ span }: Field, said: DateSaid): boolean => said.span.start === span.start && said.span.end <= span.end

const isInFrontMatter = ({ span }: DateSaid, matter: { readonly start: number; readonly end: number } | null): boolean =>
  matter !== null && matter.start <= span.start && span.end <= matter.end

const writtenDay = /^(?:\d{1,2}(?:st|nd|rd|th|\.)? \p{L}+,? \d{4}|\p{L}+ \d{1,2}(?:st|nd|rd|th)?,? \d{4}|\d{1,2}[./-]\d{1,2}[./-]\d{4})$/u

function addDay({ text, span, day, readings, problem, form }: DateSaid, edits: Edit[]): void {
  if ((form !== 'words' && form !== 'numeric') || day === null || readings.length !== 1 || problem !== null || !writtenDay.test(text))
    return
  edits.push({ span, text: day })
}

/** Whether two values say the same, places and written forms of days left out: compared as they are walked, because a large plan as text takes seconds. */
function isAlike(a: unknown, b: unknown): boolean {
  if (a === b) return true
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false
  if (Array.isArray(a)) return Array.isArray(b) && a.length === b.length && a.every((one, index) => isAlike(one, b[index]))
  const [one, other] = [a as Record<string, unknown>, b as Record<string, unknown>]
  const keys = Object.keys(one)
  return (
    keys.length === Object.keys(other).length && keys.every((key) => places.has(key) || key === 'text' || isAlike(one[key], other[key]))
  )
}

/** Where things stand, how days are written, and the words that all else was read from. */
const places = new Set([
  ...['span', 'titleSpan', 'labelSpan', 'textSpan', 'markSpan', 'boxSpan', 'boundBy', 'placeholder', 'privateSpans', 'frontMatter'],
  ...['form', 'words', 'prose', 'phrase', 'phrases', 'pieces', 'directives', 'links', 'headings'],
])
