import { type Prose, plainProse, sourceSpan } from '../../words/prose.js'
import { readWords } from '../../words/read-words.js'
import { dateOfPhrase, isDate } from '../dates/date-said.js'
import type { ReadingDates } from '../dates/reading-dates.js'
import type { DateSaid, Field, FieldName } from '../model.js'

/** `**Goal (by 14 June):** Run the harvest`: the day in brackets behind the word that opens a goal. `title` is what follows; `text` the whole source. */
export function dayBeforeTitle(title: Prose, text: string, dates: ReadingDates): DateSaid | null {
  let close = sourceSpan(title).start - 1
  while (close > 0 && isBetween(text.charCodeAt(close))) close--
  if (text.charCodeAt(close) !== closing) return null
  const open = text.lastIndexOf('(', close)
  return open < 0 || close - open > longest ? null : dayIn(text.slice(open + 1, close), open + 1, dates)
}

/** `**Measure (by 1 August):** 12 pages`: the day in brackets of a label that says what is to be reached, or when. */
export function dayInLabels(fields: readonly Field[], dates: ReadingDates): DateSaid | null {
  for (const { name, label, labelSpan } of fields) {
    if (label.charCodeAt(label.length - 1) !== closing || !ofWhole.has(name)) continue
    const open = label.lastIndexOf('(')
    const said = open < 0 ? null : dayIn(label.slice(open + 1, -1), labelSpan.start + open + 1, dates)
    if (said) return said
  }
  return null
}

const ofWhole: ReadonlySet<FieldName> = new Set(['goal', 'specific', 'measurable', 'time-bound'])
const closing = 41
const longest = 40

/** A blank, `*`, `_`, a colon. */
const isBetween = (code: number): boolean => code === 32 || code === 42 || code === 95 || code === 58 || code === 0xff1a

/** The words of a bracket as a day, where they are one and nothing more: `e.g. 30 June` shows how to fill in a form. */
function dayIn(words: string, at: number, dates: ReadingDates): DateSaid | null {
  const prose = plainProse(words, at)
  const [time, ...others] = readWords(prose, dates.pack).times
  if (!time || others.length > 0 || !isDate(time) || time.lead > 0 || words.slice(time.tail).trim() !== '') return null
  const said = dateOfPhrase(time, prose, dates)
  return said.problem === 'unanchored' ? null : said
}
