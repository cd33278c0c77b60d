import type { LogEntry, Plan, Step } from '../plan/model.js'
import type { IsoDate } from '../text/iso-date.js'
import { endOfLine } from '../text/lines.js'
import { insertCheckIn } from './insert-check-in.js'
import { letMoved, withInsertionsBefore } from './let-moved.js'
import { lineEnd } from './line-at.js'
import type { Refactoring } from './refactoring.js'

/**
 * Today's entry of the log, headed as the others are, with its prompts; what was promised in the newest entry and is still open comes along, and is
 * let go there with a note: `- [ ] ~~Ask Petr~~ (carried to 2026-03-16)`. Older entries were carried before.
 */
export function todaysEntry(text: string, plan: Plan, today: IsoDate): Refactoring {
  const entry = insertCheckIn(text, plan, today)
  const [edit] = entry.edits
  const open = openActions(plan.log).flatMap((step) => {
    const moved = letMoved(text, plan, step, { note: `carried to ${today}`, today })
    return moved ? [{ step, moved }] : []
  })
  const at = edit?.text.lastIndexOf('**Next:** ') ?? -1
  if (!edit || at < 0 || open.length === 0) return entry
  const cut = at + '**Next:**'.length
  const eol = endOfLine(text)
  const actions = open.map(({ step }) => `${eol}  - [ ] ${wordsOf(text, step)}`).join('')
  const filled = { ...edit, text: edit.text.slice(0, cut) + actions + edit.text.slice(cut + 1) }
  const {
    edit: own,
    before,
    others,
  } = withInsertionsBefore(
    filled,
    open.flatMap(({ moved }) => moved),
  )
  return { ...entry, edits: [own, ...others], caret: entry.caret && { edit: 0, offset: entry.caret.offset + before } }
}

function openActions(log: readonly LogEntry[]): readonly Step[] {
  const newestFirst = log.toSorted((a, b) => ((a.date?.day ?? '') < (b.date?.day ?? '') ? 1 : -1))
  return newestFirst.find(({ actions }) => actions.some(isOpen))?.actions.filter(isOpen) ?? []
}

/** A promise without a box is one too; it has nothing to be ticked. */
const isOpen = ({ state, markSpan }: Step): boolean =>
  markSpan !== null && (state === 'open' || state === 'in-progress' || state === 'on-hold')

/** With its inline data: who and by when still hold. */
const wordsOf = (text: string, { markSpan, textSpan }: Step): string => {
  const from = markSpan ? markSpan.end + 1 : textSpan.start
  return text.slice(from, lineEnd(text, from)).trim()
}
