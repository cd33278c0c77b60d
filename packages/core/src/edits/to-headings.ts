import type { Goal, Plan } from '../plan/model.js'
import { endOfLine } from '../text/lines.js'
import { indentOf, lineEnd, lineStart, markerOf, nextLine, reindent, trimmedEnd } from './line-at.js'
import type { Refactoring } from './refactoring.js'

/**
 * Goals of a list → headings with their fields below: the canonical form. The whole list is rewritten, since under a goals heading either headings or
 * items are goals. A box becomes a status; all other words stay. `null` where the goal is no item of a flat list of goals.
 */
export function listToHeadings(text: string, plan: Plan, goal: Goal): Refactoring | null {
  if (goal.writtenAs !== 'list-item') return null
  const siblings = listOf(text, plan, goal)
  const above = plan.headings.findLast(({ span }) => span.start < siblings[0]!.span.start)
  const depth = above ? above.depth + 1 : 3
  if (depth > 6) return null
  const eol = endOfLine(text)
  const start = lineStart(text, siblings[0]!.span.start)
  const end = siblings.at(-1)!.span.end
  const written = siblings.map((each) => asHeading(text, each, '#'.repeat(depth), eol)).join(`${eol}${eol}`)
  return {
    title: siblings.length === 1 ? 'Write it as a heading' : `Write these ${siblings.length} goals as headings`,
    edits: [{ span: { start, end: trimmedEnd(text, end) }, text: written }],
    caret: null,
  }
}

/** The goals that stand in one list with this one: nothing but blanks between them. */
function listOf(text: string, plan: Plan, goal: Goal): readonly Goal[] {
  const level = siblingsOf(plan.goals, goal) ?? [goal]
  const at = level.indexOf(goal)
  let first = at
  while (first > 0 && isNextTo(text, level[first - 1]!, level[first]!)) first--
  let last = at
  while (last < level.length - 1 && isNextTo(text, level[last]!, level[last + 1]!)) last++
  return level.slice(first, last + 1)
}

function siblingsOf(goals: readonly Goal[], goal: Goal): readonly Goal[] | undefined {
  if (goals.includes(goal)) return goals
  for (const each of goals) {
    const found = siblingsOf(each.goals, goal)
    if (found) return found
  }
  return undefined
}

const isNextTo = (text: string, a: Goal, b: Goal): boolean =>
  a.writtenAs === 'list-item' && b.writtenAs === 'list-item' && text.slice(a.span.end, lineStart(text, b.span.start)).trim() === ''

function asHeading(text: string, goal: Goal, marks: string, eol: string): string {
  const from = lineStart(text, goal.span.start)
  const indent = indentOf(text, goal.span.start)
  const marker = markerOf(text, goal.span.start) ?? ''
  const first = text
    .slice(from + indent.length + marker.length, lineEnd(text, from))
    .replace(/^\[.\][ \t]+/u, '')
    .trimEnd()
  const body = reindent(text.slice(nextLine(text, lineEnd(text, from)), goal.span.end), indent.length + marker.length, '').trimEnd()
  const status =
    goal.box === 'done'
      ? '- **Status:** done'
      : goal.box === 'cancelled'
        ? '- **Status:** dropped'
        : goal.box === 'in-progress'
          ? '- **Status:** in progress'
          : ''
  const below = [status, body].filter((each) => each !== '').join(eol)
  return below === '' ? `${marks} ${first}` : `${marks} ${first}${eol}${eol}${below}`
}
