import type { Suggestion } from '../lint/finding.js'
import type { Goal, Plan, PlanHeading } from '../plan/model.js'
import { endOfLine } from '../text/lines.js'
import { covers } from '../text/span.js'
import { indentOf, lineEnd, lineStart, markerOf, nextLine, reindent, trimmedEnd } from './line-at.js'
import { withCommentsAbove, wordsEnd } from './words-end.js'

/**
 * Moves a goal, with all it holds, under `Later`, which is made where there is none: before the log, else at the end. In a section that is a
 * list the goal becomes an item, else a heading: so that both are still read. Comments about it go along. `null` for goals that are neither.
 */
export function moveToLater(text: string, plan: Plan, goal: Goal): Suggestion | null {
  const shape = goal.writtenAs === 'heading' || goal.writtenAs === 'list-item' ? goal.writtenAs : null
  if (!shape || goal.parked) return null
  const start = lineStart(text, goal.span.start)
  const from = shape === 'heading' ? withCommentsAbove(text, start) : start
  const end = shape === 'heading' ? Math.max(goal.titleSpan.end, wordsEnd(text, goal.span.end)) : goal.span.end
  const until = nextLine(text, lineEnd(text, end))
  const eol = endOfLine(text)
  const later = plan.headings.find(({ text: words }) => /^(?:later|parked|ideas|someday|backlog)$/i.test(words.trim()))
  if (later && later.span.start >= from && later.span.start < until) return null
  const place = later ? inSection(text, later, plan) : newSection(text, plan, eol)
  const about = text.slice(from, start)
  if (about !== '' && place.kind === 'list-item') return null
  const moved = { ...goal, span: { start: goal.span.start, end } }
  const block = place.kind === 'list-item' ? asItem(text, moved, shape, eol) : about + asHeading(text, moved, shape, place.depth, eol)
  if (place.at > from && place.at < until) return null
  return {
    title: 'Move to "Later"',
    edits: [
      { span: { start: from, end: shape === 'heading' ? afterBlank(text, until) : until }, text: '' },
      { span: { start: place.at, end: place.at }, text: `${place.lead}${block}${place.tail}` },
    ],
    caret: null,
  }
}

interface Place {
  readonly at: number
  readonly kind: 'heading' | 'list-item'
  readonly depth: number
  readonly lead: string
  readonly tail: string
}

function inSection(text: string, later: PlanHeading, { headings }: Plan): Place {
  const eol = endOfLine(text)
  const end = headings.find(({ depth, span }) => span.start > later.span.start && depth <= later.depth)?.span.start ?? text.length
  const at = wordsEnd(text, end)
  const holdsHeadings = headings.some(({ depth, span }) => depth > later.depth && covers({ start: later.span.end, end }, span))
  const holdsList = /^[ \t]*(?:[-*+]|\d{1,9}[.)])[ \t]/m.test(text.slice(later.span.end, end))
  if (holdsList && !holdsHeadings) return { at, kind: 'list-item', depth: 0, lead: eol, tail: '' }
  return { at, kind: 'heading', depth: Math.min(6, later.depth + 1), lead: eol + eol, tail: '' }
}

/** Before the log's section where the file ends with one, else at the end. */
function newSection(text: string, { headings, log }: Plan, eol: string): Place {
  const [first] = log
  const above = first && headings.findLast(({ span, depth }) => span.start < first.span.start && depth <= 2)
  if (above && depthOne(headings, above))
    return {
      at: withCommentsAbove(text, lineStart(text, above.span.start)),
      kind: 'heading',
      depth: 3,
      lead: `## Later${eol}${eol}`,
      tail: eol + eol,
    }
  const at = trimmedEnd(text, text.length)
  return { at, kind: 'heading', depth: 3, lead: `${eol}${eol}## Later${eol}${eol}`, tail: at === text.length ? eol : '' }
}

const depthOne = (headings: readonly PlanHeading[], { depth, span }: PlanHeading): boolean =>
  depth === 2 && headings.some((each) => each.span.start < span.start)

function asItem(text: string, goal: Goal, shape: 'heading' | 'list-item', eol: string): string {
  if (shape === 'list-item')
    return bodyOf(text, lineStart(text, goal.span.start), goal.span.end, indentOf(text, goal.span.start).length, '')
  const body = text.slice(lineEnd(text, goal.titleSpan.end), goal.span.end).trim()
  const title = text.slice(goal.titleSpan.start, lineEnd(text, goal.titleSpan.end)).trimEnd()
  return body === '' ? `- ${title}` : `- ${title}${eol}${eol}${reindent(body, 0, '  ')}`
}

function asHeading(text: string, goal: Goal, shape: 'heading' | 'list-item', depth: number, eol: string): string {
  const marks = '#'.repeat(depth)
  const title = text.slice(goal.titleSpan.start, lineEnd(text, goal.titleSpan.end)).trimEnd()
  if (shape === 'heading') {
    const line = text.slice(lineStart(text, goal.span.start), lineEnd(text, goal.span.start)).replace(/^[ \t]*#{1,6}/, marks)
    return line + text.slice(lineEnd(text, goal.span.start), goal.span.end).trimEnd()
  }
  const width = (markerOf(text, goal.span.start) ?? '- ').length + indentOf(text, goal.span.start).length
  const body = bodyOf(text, nextLine(text, lineEnd(text, goal.titleSpan.end)), goal.span.end, width, '')
  return body === '' ? `${marks} ${title}` : `${marks} ${title}${eol}${eol}${body}`
}

const bodyOf = (text: string, from: number, until: number, width: number, to: string): string =>
  from >= until ? '' : reindent(text.slice(from, until).trimEnd(), width, to)

/** One blank line more, so that none is left over. */
function afterBlank(text: string, at: number): number {
  const end = lineEnd(text, at)
  return text.slice(at, end).trim() === '' ? nextLine(text, end) : at
}
