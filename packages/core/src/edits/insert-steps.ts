import type { Goal } from '../plan/model.js'
import type { Edit } from '../text/edit.js'
import { endOfLine } from '../text/lines.js'
import { hasRoomForLines } from './has-room-for-lines.js'
import { indentOf, lineEnd, lineStart, markerOf, trimmedEnd } from './line-at.js'
import { wordsEnd } from './words-end.js'

/** New steps at the end of a goal: below its last step in the same dress, else as a list of its own. `null` for goals that have no room for lines. */
export function insertSteps(text: string, goal: Goal, words: readonly string[]): Edit | null {
  if (!hasRoomForLines(text, goal)) return null
  const eol = endOfLine(text)
  const last = goal.steps.findLast(
    ({ markSpan, span }) => markSpan !== null && !text.slice(lineStart(text, span.start), span.start).includes('|'),
  )
  if (last) {
    const at = trimmedEnd(text, last.span.end)
    const lead = `${indentOf(text, last.span.start)}${markerOf(text, last.span.start) ?? '- '}`
    return insertion(at, words.map((each) => `${eol}${lead}[ ] ${each}`).join(''))
  }
  const at = Math.max(wordsEnd(text, ownEnd(goal)), lineEnd(text, goal.titleSpan.end))
  if (goal.writtenAs === 'list-item') {
    const indent = indentOf(text, goal.span.start) + ' '.repeat((markerOf(text, goal.span.start) ?? '- ').length)
    return insertion(at, words.map((each) => `${eol}${indent}- [ ] ${each}`).join(''))
  }
  return insertion(at, `${eol}${eol}Steps:${eol}${eol}${words.map((each) => `- [ ] ${each}`).join(eol)}`)
}

const insertion = (at: number, text: string): Edit => ({ span: { start: at, end: at }, text })

/** The goal's own block ends where its first sub-goal begins. */
const ownEnd = ({ span, goals }: Goal): number => goals.reduce((end, goal) => Math.min(end, goal.span.start), span.end)
