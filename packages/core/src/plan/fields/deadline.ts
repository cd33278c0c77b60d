import { daysBetween, type IsoDate } from '../../text/iso-date.js'
import { letters } from '../../text/letters.js'
import { overlaps } from '../../text/span.js'
import { sourceSpan } from '../../words/prose.js'
import type { TimePhrase } from '../../words/words.js'
import { dateOfPhrase, dateSaid, dayAndMonth, isBare, isDate, slipIn } from '../dates/date-said.js'
import { asStart, type ReadingDates } from '../dates/reading-dates.js'
import { foldLabel } from '../labels/fold-label.js'
import type { Labels } from '../labels/labels.js'
import type { DateSaid, Deadline, Field, FieldName, PeriodSaid, Phrase } from '../model.js'
import { dayInLabels } from './day-in-label.js'

/** The date a field says: in the first of its lines that holds one, else its whole value where that is a date. */
export function dateOfField(field: Field | undefined, dates: ReadingDates): DateSaid | null {
  if (!field || field.empty) return null
  if (printedDay.test(field.text)) return dateSaid(field.text, field.span, dates)
  for (const phrase of field.phrases) {
    const said = dateInPhrase(phrase, dates, 'any')
    if (said) return (isBare(said.text) && slipIn(phrase.prose, dates)) || said
  }
  const [only] = field.phrases
  if (!only || field.phrases.length > 1) return null
  return dateSaid(only.prose.text, only.span, dates) ?? dayAndMonth(only.prose, dates)
}

/** `2026‑12‑01` with hyphens that do not break: to readers of words a year. */
const printedDay = /^\d{4}[\u2010-\u2013]\d{1,2}[\u2010-\u2013]\d{1,2}$/

export const startOfField = (field: Field | undefined, dates: ReadingDates): DateSaid | null => dateOfField(field, asStart(dates))

/** The first date of a phrase; under `deadline` only one that its words make a latest day. */
function dateInPhrase({ prose, words }: Phrase, dates: ReadingDates, role: 'deadline' | 'any'): DateSaid | null {
  if (words.times.length === 0) return null
  const all = words.times.filter((time) => isDate(time) && !(role === 'deadline' && isPace(time)))
  const standing = all.filter((time) => !isStruckOut(time, prose))
  const dated = standing.length > 0 ? standing : all
  const due = dated.filter((one) => one.role === 'deadline' || (role === 'any' && isOfArrow(one, dated, prose)))
  if (due.length > 0) return lastOf(due, prose, dates)
  return role === 'any' && dated[0] ? dateOfPhrase(dated[0], prose, dates) : null
}

/** `20 March → 31 March`, as tools write from when to when: both are days of the field, and the last counts. */
const isOfArrow = (time: TimePhrase, dated: readonly TimePhrase[], { text }: Phrase['prose']): boolean =>
  dated.length > 1 && (arrow.test(text.slice(time.to)) || arrowBefore.test(text.slice(0, time.from)))
const arrow = /^\s*(?:→|->|➔|➜)/
const arrowBefore = /(?:→|->|➔|➜)\s*$/

/** `the first by March, the second by June` is due in June; as a start the first counts, and so it does where a day stays open. */
function lastOf(times: readonly TimePhrase[], prose: Phrase['prose'], dates: ReadingDates): DateSaid {
  const [first, ...others] = times.map((time) => dateOfPhrase(time, prose, dates)) as [DateSaid, ...DateSaid[]]
  if (dates.as === 'start' || first.day === null) return first
  return others.reduce((last, said) => (said.day !== null && said.day > last.day! ? said : last), first)
}

/** `~~1 May~~ 1 June`: what was let go. */
const isStruckOut = ({ from, to }: TimePhrase, { marks }: Phrase['prose']): boolean =>
  marks.some((mark) => mark.kind === 'struck' && mark.from <= from && to <= mark.to)

export interface DeadlineSources {
  /** Data of the title's own line: `📅 2026-06-30`, `by June`. */
  readonly inline: DateSaid | null
  readonly fields: readonly Field[]
  /** Behind the word that opens the goal: `Goal (by 14 June): …`. */
  readonly opening: DateSaid | null
  /** The title first. */
  readonly phrases: readonly [title: Phrase, ...Phrase[]]
  readonly heading: PeriodSaid | null
  readonly planEnd: DateSaid | null
}

/** When a goal is due: what its title line says, else its fields, else its own words, else the heading above, else the plan's end. */
export function deadlineOf(sources: DeadlineSources, dates: ReadingDates, labels: Labels): Deadline | null {
  const spokenPace = sources.inline?.form === 'relative' && saysPace(sources.inline, sources.phrases)
  const field = fieldDate(sources.fields, 'time-bound', dates, labels)
  const isLoose = sources.inline !== null && field !== null && field.day !== null && saysLessThan(field, sources.inline)
  const own =
    (spokenPace || isLoose ? null : sources.inline) ??
    field ??
    sources.opening ??
    dayInLabels(sources.fields, dates) ??
    spokenDate(sources.phrases, dates) ??
    edgeDate(sources.phrases[0], sources.heading, dates) ??
    slipInTitle(sources.phrases[0], dates)
  if (own) return deadlineFrom(own, 'goal')
  if (sources.heading?.span) return deadlineFrom(fromPeriod(sources.heading), 'heading')
  return sources.planEnd ? deadlineFrom(sources.planEnd, 'plan') : null
}

/** An occasion of the title, or a time that counts from some day (`Lead the month-end close`), beside a day behind a label. What is no day at all is told. */
const saysLessThan = ({ form }: DateSaid, inline: DateSaid): boolean =>
  (inline.day === null && inline.problem === 'unanchored') ||
  ((inline.form === 'event' || inline.form === 'relative') && form !== 'event' && form !== 'relative')

const deadlineFrom = (said: DateSaid, from: Deadline['from']): Deadline => ({
  text: said.text,
  span: said.span,
  day: said.day,
  readings: said.readings,
  period: said.period,
  problem: said.problem,
  settledBy: said.settledBy,
  form: said.form,
  ...(said.misspelt && { misspelt: said.misspelt }),
  from,
})

function fieldDate(fields: readonly Field[], name: FieldName, dates: ReadingDates, labels: Labels): DateSaid | null {
  let first: DateSaid | null = null
  const named = fields.filter((field) => field.name === name && !field.empty)
  for (const field of named) {
    // Beside a deadline of its own, `Date:` says when the page was written.
    const said = named.length > 1 && labels.about.get(foldLabel(field.label)) === 'date' ? null : dateOfField(field, dates)
    if (said && said.day !== null) return said
    first ??= said
  }
  return first
}

/** `Run 10 km by Setpember 2027`: beside figures and behind a word of time; otherwise it may be a name. */
function slipInTitle({ prose }: Phrase, dates: ReadingDates): DateSaid | null {
  const slip = hasDigit.test(prose.text) ? slipIn(prose, dates, 'deadline') : null
  return slip && hasDigit.test(slip.text) ? slip : null
}
const hasDigit = /\d/

/** `sells within a day`, `answered in 2 hours`: how fast something is to be, each time. */
const isPace = (time: TimePhrase): boolean =>
  time.kind === 'relative' && time.since === null && (time.unit === 'hour' || (time.unit === 'day' && time.count <= 3))

const saysPace = ({ span }: DateSaid, phrases: readonly Phrase[]): boolean =>
  phrases.some(({ prose, words }) => words.times.some((time) => isPace(time) && overlaps(sourceSpan(prose, time.from, time.to), span)))

function spokenDate(phrases: readonly Phrase[], dates: ReadingDates): DateSaid | null {
  for (const phrase of phrases) {
    const said = dateInPhrase(phrase, dates, 'deadline')
    if (said) return said
  }
  return null
}

/**
 * `Run a half marathon in October`, `Im Oktober einen Halbmarathon laufen`: the one time of a title, at its end, is when it will be, without a word that makes
 * it a latest day; at its beginning too, where a time before a noun names nothing. Only where the calendar has a day for it that is not past when the plan
 * begins, as `the numbers of May 2026` may be. A year counts where it is a later one than that of the heading above.
 */
function edgeDate({ prose, words }: Phrase, heading: PeriodSaid | null, dates: ReadingDates): DateSaid | null {
  const [time, ...others] = words.times.filter((one) => !isLength(one))
  if (!time || others.length > 0 || time.role !== 'mention' || time.attributive || !(hasDays.has(time.kind) || isYear(time))) return null
  if (!standsAtEdge(time, prose.text, dates)) return null
  const said = dateOfPhrase(time, prose, dates)
  // `3/4/2027`: which of the two is asked.
  if (said.problem === 'ambiguous') return said
  if (said.day === null || (dates.anchor !== null && said.day < dates.anchor && !isBeforeTheDay(time, said.day, dates))) return null
  return isYear(time) && !(heading && heading.period.last < said.day) ? null : said
}

const standsAtEdge = (time: TimePhrase, text: string, dates: ReadingDates): boolean =>
  endsTitle(text.slice(time.to), dates) || opensLastBracket(time, text) || (dates.pack?.naming === 'hyphened' && opens(time, text))

/** `Pass the exam (3 June 2027, Leeds)`; with a year also before a dash or comma, as `Run in Berlin (26.09.2027) – under 4 h`. */
const opensLastBracket = (time: TimePhrase, text: string): boolean =>
  text.charAt(time.from - 1) === '(' &&
  (/^[^()]*\)[\s.!?]*$/.test(text.slice(time.to)) ||
    (time.kind === 'day' && time.year !== null && /^\)\s*[–—,;:-]/.test(text.slice(time.to))))

/** Beside a title's one day, a race or a report, a whole date of the year before it is one on the way there, and none of the past. */
const isBeforeTheDay = (time: TimePhrase, day: IsoDate, { anchor, spread }: ReadingDates): boolean =>
  spread === 0 && time.kind === 'day' && time.year !== null && anchor !== null && daysBetween(day, anchor) <= 366

/** `in 50 min`, `for 3 weeks`, `twice a week` beside a day: how long or how often, not when. */
const isLength = (time: TimePhrase): boolean => time.kind === 'duration' || time.kind === 'recurrence' || isPace(time)

const hasDays: ReadonlySet<TimePhrase['kind']> = new Set([
  'day',
  'month',
  'week',
  'part-of-year',
  'nth-weekday',
  'within',
  'range',
  'season',
])
const isYear = (time: TimePhrase): boolean => time.kind === 'year' || (time.kind === 'unit' && time.unit === 'year')
const isEnd = /^[\s.!?)\]*_–-]*$/
/** The one verb behind the time, where verbs stand last: `Im Oktober laufen` and `Einen Halbmarathon im Oktober laufen`. */
const isVerbEnd = new RegExp(`^\\s+[${letters}]+[.!]?\\s*$`)
const endsTitle = (rest: string, dates: ReadingDates): boolean =>
  isEnd.test(rest) ||
  (dates.pack?.naming === 'hyphened' && isVerbEnd.test(rest) && rest.trim().charAt(0) !== rest.trim().charAt(0).toUpperCase())

/** Nothing but two short words before it (`Im`, `In the`), and no colon, dash or genitive of Japanese, Chinese or Korean behind it. */
const opens = ({ from, to }: TimePhrase, text: string): boolean => shortWords.test(text.slice(0, from)) && !leadsOn.test(text.slice(to))
const shortWords = new RegExp(`^[^${letters}]*(?:[${letters}]{1,3}\\s+){0,2}$`)
const leadsOn = /^\s*[の的의:：–—-]/

function fromPeriod({ period, text, span }: PeriodSaid): DateSaid {
  return { text, span: span!, day: period.last, readings: [period.last], period, problem: null, settledBy: null, form: 'period' }
}
