import { type Prose, sourceSpan } from '../../words/prose.js'
import type { WordPack } from '../../words/word-pack.js'
import type { TimePhrase, Words } from '../../words/words.js'
import { dateOfPhrase, dateSaid, isDate } from '../dates/date-said.js'
import type { ReadingDates } from '../dates/reading-dates.js'
import { foldLabel } from '../labels/fold-label.js'
import type { DateSaid } from '../model.js'
import { isDigit, opensWord, skipBlanks } from './chars.js'
import { endOfDate } from './date-token.js'
import type { Datum } from './datum.js'
import type { StepReading } from './step-reading.js'

/** A latest day in plain words: what is cut from the step's words (`by` too), and the day. */
export interface NaturalDue {
  readonly from: number
  readonly to: number
  readonly date: DateSaid
}

/** `by 30 June 2026`: of those that no explicit datum covers the last day, `draft by 1 May, the whole by June`. In a language without a pack of words only days in numbers are seen. */
export function naturalDue(prose: Prose, { times }: Words, data: readonly Datum[], { dates, labels }: StepReading): NaturalDue | undefined {
  if (!dates.pack) return dueInNumbers(prose, data, { dates, labels })
  let last: NaturalDue | undefined
  for (const time of times) {
    if (!isDue(time, data)) continue
    const date = dateOfPhrase(time, prose, dates)
    if (last && (last.date.day === null || date.day === null || date.day <= last.date.day)) continue
    const [from, to] = withFinish(prose.text, time.lead, behind(prose.text, time.tail), dates.pack)
    last = { from, to, date }
  }
  return last ?? dayAtEnd(prose, times, data, dates)
}

/** `(done by 30 June)`: the bracket says when, and that it is done only then. */
function withFinish(text: string, from: number, to: number, pack: WordPack): readonly [from: number, to: number] {
  if (text.charAt(to) !== ')') return [from, to]
  const before = /\(\s*([^\s()]+)\s+$/.exec(text.slice(0, from))
  return before && pack.finishing.includes(before[1]!.toLowerCase()) ? [before.index, to + 1] : [from, to]
}

/**
 * `Mock exam (30 June 2026)`, `Mock exam, 30.06.2026`: the one day of a step, at its end and set apart, is when it is to be done. Not one that is past when the
 * plan begins.
 */
function dayAtEnd(prose: Prose, times: Words['times'], data: readonly Datum[], dates: ReadingDates): NaturalDue | undefined {
  if (times.length === 0) return undefined
  const [time, ...others] = times.filter(isDate)
  const { text } = prose
  if (!time || others.length > 0 || time.kind !== 'day' || time.role !== 'mention' || !isFree(time, data)) return undefined
  const before = text.slice(0, time.from)
  const bounds = inBrackets.exec(before) ?? apart.exec(before)
  const rest = text.slice(time.to)
  const isWithin = bounds !== null && before.lastIndexOf('(') > before.lastIndexOf(')')
  if (!bounds || bounds.index === 0 || !(isWithin ? /^\s*\)[\s.]*$/ : /^[\s.]*$/).test(rest)) return undefined
  const date = dateOfPhrase(time, prose, dates)
  if (date.day === null || (dates.anchor !== null && date.day < dates.anchor)) return undefined
  // Of `(Ruth, 30 June)` the name stays.
  return { from: bounds.index, to: isWithin && !bounds[0].includes('(') ? time.to : text.length, date }
}

const inBrackets = /\s*\(\s*$/
/** What sets a day apart from the words before it. */
const apart = /\s*[,;:：、，]\s*$/

/** `bis 21.09.`: past the full stop of a day without a year, where no sentence goes on. */
const behind = (text: string, at: number): number =>
  text.charCodeAt(at) === 46 && isDigit(text.charCodeAt(at - 1)) && at + 1 < text.length ? at + 1 : at

const isDue = (time: TimePhrase, data: readonly Datum[]): boolean =>
  time.role === 'deadline' && !time.attributive && isDate(time) && isFree(time, data)

const isFree = (place: { readonly from: number; readonly to: number }, data: readonly Datum[]): boolean =>
  !data.some(({ from, to }) => from < place.to && place.from < to)

/** `bis 30.06.2026`: a day behind a label of time (`bis`, `до`), or as the last word of the line. */
function dueInNumbers(
  prose: Prose,
  data: readonly Datum[],
  { dates, labels }: Pick<StepReading, 'dates' | 'labels'>,
): NaturalDue | undefined {
  const { text } = prose
  for (let at = 0; at < text.length; at++) {
    if (!isDigit(text.charCodeAt(at))) continue
    const end = endOfDate(text, at)
    if (end > at && isFree({ from: at, to: end }, data)) {
      const lead = leadBefore(text, at, labels)
      const said = lead < at || isLastWord(text, end) ? dateSaid(text.slice(at, end), sourceSpan(prose, at, end), dates) : null
      if (said) return { from: lead, to: end, date: said }
    }
    while (isDigit(text.charCodeAt(at + 1))) at++
  }
  return undefined
}

/** Where a word that leads to a day begins, of at most two words within 40 characters; `at` where none does. */
function leadBefore(text: string, at: number, { fieldLabels }: StepReading['labels']): number {
  const start = Math.max(0, at - 40)
  const before = text.slice(start, at).trimEnd()
  let from = before.length
  for (let words = 0; words < 2 && from > 0; words++) {
    from = before.lastIndexOf(' ', from - 1)
    const first = from + 1 + (before.charCodeAt(from + 1) === 40 ? 1 : 0)
    if (fieldLabels.get(foldLabel(before.slice(first))) === 'time-bound' && opensWord(text, start + first)) return start + first
    if (from < 0) break
  }
  return at
}

/** Nothing but a closing mark or a full stop stands behind. */
function isLastWord(text: string, at: number): boolean {
  let end = skipBlanks(text, at)
  while (end < text.length && ')].）'.includes(text[end]!)) end++
  return end === text.length
}
