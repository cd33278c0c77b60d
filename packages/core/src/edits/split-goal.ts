import type { Goal } from '../plan/model.js'
import { endOfLine } from '../text/lines.js'
import type { Span } from '../text/span.js'
import { lineStart } from './line-at.js'
import type { Refactoring } from './refactoring.js'
import { wordsEnd } from './words-end.js'

/**
 * `Run the retro and write the handbook by June` → two goals, each with the day that stood behind both. The first keeps fields and steps; the
 * second stands behind it with its words alone. `outcomes` are the judge's. `null` where the title names one outcome, or no word joins the two,
 * or the goal is no heading and no item.
 */
export function splitGoal(text: string, goal: Goal, outcomes: readonly Span[]): Refactoring | null {
  const title = goal.titleSpan
  const [, second] = outcomes.filter(({ start, end }) => title.start <= start && end <= title.end)
  if (!second || (goal.writtenAs !== 'heading' && goal.writtenAs !== 'list-item')) return null
  const marks = marksOf(text, goal)
  const joint = joints.exec(text.slice(title.start, second.start))
  const words = text.slice(second.start, title.end)
  if (marks === null || !joint || /[\r\n]/.test(words) || areInside(text.slice(title.start, title.start + joint.index))) return null
  const shared = sharedDay(text, goal, second)
  const end = Math.max(title.end, wordsEnd(text, goal.span.end))
  const eol = endOfLine(text)
  const lead = goal.writtenAs === 'heading' ? eol + eol : eol
  return {
    title: 'Split into two goals',
    edits: [
      { span: { start: title.start + joint.index, end: title.end }, text: shared },
      { span: { start: end, end }, text: `${lead}${marks}${words.charAt(0).toUpperCase()}${words.slice(1)}` },
    ],
    caret: null,
  }
}

const joints = /\s*(?:[,;]\s*)?(?:\b(?:and|plus|as well as)\b|&|,|;)\s*(?:(?:to|then|also)\s+)*$/i

/** An emphasis or a bracket opened before the joint and closed behind it would be torn. */
const areInside = (words: string): boolean =>
  (words.match(/\*\*|__/g) ?? []).length % 2 === 1 || (words.match(/[([]/g) ?? []).length > (words.match(/[)\]]/g) ?? []).length

/** What stands before the words of the second: the heading's marks, or bullet and box, numbers counted on or left out. */
function marksOf(text: string, { writtenAs, titleSpan }: Goal): string | null {
  const before = text.slice(lineStart(text, titleSpan.start), titleSpan.start)
  if (writtenAs === 'list-item')
    return /^[ \t>]*(?:[-*+]|\d{1,9}[.)])[ \t]/.test(before)
      ? before.replace(/\d{1,9}(?=[.)])/, (number) => String(Number(number) + 1))
      : null
  const hashes = /^[ \t>]*#{1,6}[ \t]+/.exec(before)
  if (!hashes) return null
  const label = before.slice(hashes[0].length).replace(/\s*\d+(?=[^\p{L}\p{N}]*$)/u, '')
  return hashes[0] + (/\p{L}/u.test(label) ? label : '')
}

/** ` by June`, where the goal's only day stands at the end of its title: it holds for both. */
function sharedDay(text: string, { deadline, titleSpan }: Goal, second: Span): string {
  if (deadline?.from !== 'goal' || deadline.span.start < second.start || deadline.span.end > titleSpan.end) return ''
  if (/[\p{L}\p{N}]/u.test(text.slice(deadline.span.end, titleSpan.end))) return ''
  const lead = /[,\s]*\b(?:by|until|before|in|on|within|at)(?:\s+the)?(?:\s+end\s+of)?\s+$/i.exec(
    text.slice(second.start, deadline.span.start),
  )
  return lead ? text.slice(second.start + lead.index, deadline.span.end) : ''
}
