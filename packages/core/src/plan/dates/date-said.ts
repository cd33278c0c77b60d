import { type Period, yearUpTo } from '../../text/period.js'
import type { Span } from '../../text/span.js'
import { type Prose, plainProse, sourceSpan } from '../../words/prose.js'
import { readWords } from '../../words/read-words.js'
import type { TimePhrase } from '../../words/words.js'
import type { DateSaid, PeriodSaid } from '../model.js'
import { misspeltDate } from './misspelt-date.js'
import { numericDay, type Resolved } from './numeric-day.js'
import type { ReadingDates } from './reading-dates.js'
import { resolveTime } from './resolve-time.js'

/**
 * A value that should be a date (`due: 30.06.2026`, `By: end of June`), whole. `null` where no words of it are a date; what is one and is
 * none in the calendar is said with `problem`. `span` is where `text` stands in the source.
 */
export function dateSaid(text: string, span: Span, dates: ReadingDates): DateSaid | null {
  const numeric = numericDay(text.trim(), dates)
  if (numeric) return saidAs(text, span, numeric, numeric.form)
  const prose = plainProse(text, span.start)
  const phrase = firstDate(readWords(prose, dates.pack).times)
  const slip = !phrase || isBare(text.slice(phrase.from, phrase.to)) ? slipIn(prose, dates) : null
  if (slip || !phrase) return slip
  const resolved = resolveTime(phrase, dates)
  return saidAs(text, span, resolved, formOf(phrase, prose, resolved))
}

/** A phrase of time that `readWords` found, against the calendar. Recurrences, durations and vague words give a date without a day. */
export function dateOfPhrase(phrase: TimePhrase, prose: Prose, dates: ReadingDates): DateSaid {
  const resolved = resolveTime(phrase, dates)
  const text = prose.text.slice(phrase.from, phrase.to)
  return saidAs(text, sourceSpan(prose, phrase.from, phrase.to), resolved, formOf(phrase, prose, resolved))
}

/**
 * A date one of whose words is misspelt: it is open until its writer says what is meant, for what is left of `12 Setpember 2027` would be a year. `null` where
 * every word is what it is.
 */
export function slipIn(prose: Prose, dates: ReadingDates, role: 'deadline' | 'any' = 'any'): DateSaid | null {
  const slip = misspeltDate(prose, dates.pack)
  if (!slip || (role === 'deadline' && slip.meant.role !== 'deadline')) return null
  const { day, form, problem } = resolveTime(slip.meant, dates)
  const said = {
    day: null,
    readings: day && slip.near.length === 1 ? [day] : [],
    period: null,
    problem: 'impossible',
    settledBy: null,
    form,
  } as const
  return {
    ...saidAs(prose.text.slice(slip.from, slip.to), sourceSpan(prose, slip.from, slip.to), said, form),
    misspelt: { word: slip.word, near: slip.near, impossible: problem === 'impossible' },
  }
}

/** `5/6` where a date must be: two figures that may be a day and its month, in either order. */
export function dayAndMonth(prose: Prose, dates: ReadingDates): DateSaid | null {
  const match = /^\s*(\d{1,2})\/(\d{1,2})\s*$/.exec(prose.text)
  const [first, second] = [Number(match?.[1]), Number(match?.[2])]
  if (!match || first < 1 || second < 1 || first > 31 || second > 31 || (first > 12 && second > 12)) return null
  const [day, month] = second > 12 ? [second, first] : [first, second]
  const place = { from: 0, to: prose.text.length, lead: 0, tail: prose.text.length }
  const said = { role: 'deadline', before: false, endOf: false, portion: null, attributive: false } as const
  return dateOfPhrase(
    { ...place, ...said, kind: 'day', year: null, month, day, ambiguous: first <= 12 && second <= 12 && first !== second },
    prose,
    dates,
  )
}

/** `2027`, `the 31st`: a year or a figure, and no word of a date. */
export const isBare = (text: string): boolean => /^\D{0,4}\d{1,4}(?:\D{0,2})$/.test(text)

const saidAs = (text: string, span: Span, resolved: Resolved, form: DateSaid['form']): DateSaid => ({
  text,
  span,
  day: resolved.day,
  readings: resolved.readings,
  period: resolved.period,
  problem: resolved.problem,
  settledBy: resolved.settledBy,
  form,
})

const formOf = (phrase: TimePhrase, prose: Prose, { form }: Resolved): DateSaid['form'] =>
  isDigit(prose.text.charCodeAt(phrase.from)) ? (figureForm(prose.text.slice(phrase.from, phrase.to)) ?? form) : form

const isDigit = (code: number): boolean => code >= 48 && code <= 57

/** How a day in figures is written; `undefined` where there are words in it. */
const figureForm = (text: string): DateSaid['form'] | undefined =>
  /^\d{4}-\d{2}-\d{2}/.test(text) ? 'iso' : /^\d+[-./]\d+[-./]\d+$|^\d{8}$|^\d{1,2}\/\d{1,2}$/.test(text) ? 'numeric' : undefined

/** The period a heading, a title or a file's name speaks of: `Goals for Q3 2026`. `null` without one. */
export function periodSaid(prose: Prose, times: readonly TimePhrase[], dates: ReadingDates): PeriodSaid | null {
  for (const phrase of times) {
    const said = resolveTime(phrase, dates)
    const period = said.period && stretchOf(phrase, said.period, said.day)
    if (period) return { period, text: prose.text.slice(phrase.from, phrase.to), span: sourceSpan(prose, phrase.from, phrase.to) }
  }
  return null
}

/** The time that a heading's words are about: `due 14 June 2027`, `by December` say when all of it ends, and what leads there lies before. */
export const stretchOf = ({ role, kind }: TimePhrase, named: Period, day: DateSaid['day']): Period =>
  role === 'deadline' && kind !== 'range' && day !== null ? yearUpTo(day) : named

/** Whether a phrase can be a day in a calendar. */
export const isDate = (phrase: TimePhrase): boolean => phrase.kind !== 'duration' && phrase.kind !== 'recurrence' && phrase.kind !== 'vague'

const firstDate = (times: readonly TimePhrase[]): TimePhrase | undefined =>
  times.find((phrase) => isDate(phrase) && phrase.role === 'deadline') ?? times.find(isDate)
