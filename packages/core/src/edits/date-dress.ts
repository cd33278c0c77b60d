import type { DateSaid, Plan } from '../plan/model.js'
import type { IsoDate } from '../text/iso-date.js'
import { allSteps } from './all-steps.js'

/** What a file writes around a day: `(due: ` and `)`, `📅 ` and nothing, `, by ` and nothing. */
export interface DateDress {
  readonly before: string
  readonly after: string
}

export type DatedAs = 'due' | 'done' | 'cancelled'

/** The ways of writing a step's dates, each with what stands right before the day. The first is what a file without any gets. */
const dresses: Readonly<Record<DatedAs, readonly DateDress[]>> = {
  due: [
    { before: ', by ', after: '' },
    { before: ' (due: ', after: ')' },
    { before: ' (due:: ', after: ')' },
    { before: ' [due:: ', after: ']' },
    { before: ' due:', after: '' },
    { before: ' 📅 ', after: '' },
    { before: ' 📆 ', after: '' },
    { before: ' 🗓 ', after: '' },
    { before: ' 🗓️ ', after: '' },
    { before: ' @due(', after: ')' },
    { before: ' -> ', after: '' },
    { before: ' >', after: '' },
    { before: ' DEADLINE: <', after: '>' },
    { before: ' by ', after: '' },
  ],
  done: [
    { before: ' ✅ ', after: '' },
    { before: ' (done: ', after: ')' },
    { before: ' [completion:: ', after: ']' },
    { before: ' [done:: ', after: ']' },
    { before: ' (completion:: ', after: ')' },
    { before: ' @done(', after: ')' },
    { before: ' done:', after: '' },
    { before: ' CLOSED: [', after: ']' },
  ],
  cancelled: [
    { before: ' ❌ ', after: '' },
    { before: ' [cancelled:: ', after: ']' },
    { before: ' @cancelled(', after: ')' },
  ],
}

/** How most steps of the plan write such a date; `null` where none has one. */
export function dressIn(text: string, plan: Plan, as: DatedAs): DateDress | null {
  const counts = new Map<DateDress, number>()
  for (const step of allSteps(plan)) {
    const dress = step[as] && dressOf(text, step[as], as)
    if (dress) counts.set(dress, (counts.get(dress) ?? 0) + 1)
  }
  let best: DateDress | null = null
  for (const [dress, count] of counts) if (best === null || count > counts.get(best)!) best = dress
  return best
}

export const usualDue: DateDress = dresses.due[0]!

/** The dress of one date: what stands before it in the text. The longest that fits. */
function dressOf(text: string, { span }: DateSaid, as: DatedAs): DateDress | null {
  let best: DateDress | null = null
  for (const dress of dresses[as]) {
    const word = dress.before.trimStart()
    const fits = text.endsWith(word, span.start) && text.startsWith(dress.after.slice(0, 1), span.end)
    if (fits && (best === null || word.length > best.before.trimStart().length)) best = dress
  }
  return best
}

/** A day's whole token, with the blanks before it: what goes when the date does. */
export function tokenSpan(text: string, date: DateSaid, as: DatedAs): { readonly start: number; readonly end: number } | null {
  const dress = dressOf(text, date, as)
  if (!dress) return null
  let start = date.span.start - dress.before.trimStart().length
  while (start > 0 && (text[start - 1] === ' ' || text[start - 1] === '\t')) start--
  return { start, end: date.span.end + dress.after.length }
}

export const dressed = (day: IsoDate, { before, after }: DateDress): string => `${before}${day}${after}`
