import type { Goal, Plan, Step } from '../plan/model.js'
import type { Edit } from '../text/edit.js'
import type { IsoDate } from '../text/iso-date.js'
import { dressed, dressIn } from './date-dress.js'
import { stepEnd } from './step-end.js'

export interface Moved {
  /** `moved to Q4 2026`. */
  readonly note: string
  readonly today: IsoDate
}

/**
 * A step or key result that goes on elsewhere: cancelled as the file does it, `[-]` or struck out, with a note behind, and with today where the plan writes the
 * day on which a step was cancelled. Its words stay. `null` where it is struck in part, or has no words.
 */
export function letMoved(text: string, plan: Plan, item: Step | Goal, { note, today }: Moved): readonly Edit[] | null {
  const words = 'titleSpan' in item ? item.titleSpan : item.textSpan
  const box = 'titleSpan' in item ? item.boxSpan : item.markSpan
  const line = text
    .slice(words.start, words.end)
    .split(/[\r\n]/, 1)[0]!
    .trimEnd()
  if (line === '' || line.includes('~~')) return null
  const last = Math.max(words.start + line.length, stepEnd(text, { textSpan: words }))
  const end = isAside(text.slice(words.start + line.length, last)) ? words.start + line.length : last
  const dress = dressIn(text, plan, 'cancelled')
  const behind = `${dress ? dressed(today, dress) : ''} (${note})`
  if (box && text.includes('[-]'))
    return [
      { span: box, text: '-' },
      { span: { start: last, end: last }, text: behind },
    ]
  const open: Edit = { span: { start: words.start, end: words.start }, text: '~~' }
  return last === end
    ? [open, { span: { start: end, end }, text: `~~${behind}` }]
    : [open, { span: { start: end, end }, text: '~~' }, { span: { start: last, end: last }, text: behind }]
}

/** Data that may stand behind struck words; a bare count has to be struck with them. */
const isAside = (words: string): boolean => /^\s*(?:$|[([,;:.-]|[\u2010-\uffff])/.test(words)

/** An edit with what else is put in at the same place before it; the others are left. Insertions at one place would collide. */
export function withInsertionsBefore(
  edit: Edit,
  others: readonly Edit[],
): { readonly edit: Edit; readonly before: number; readonly others: readonly Edit[] } {
  const here = others.filter(({ span }) => span.start === edit.span.start && span.end === edit.span.start)
  const before = here.map(({ text }) => text).join('')
  return { edit: { ...edit, text: before + edit.text }, before: before.length, others: others.filter((each) => !here.includes(each)) }
}
