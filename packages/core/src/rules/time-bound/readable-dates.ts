import { defineRule } from '../../lint/define-rule.js'
import { quoted } from '../../lint/quote.js'
import type { Report } from '../../lint/rule.js'
import { onceAGoal } from '../../plan/again/once-a-goal.js'
import type { DateSaid, Field, Goal, Misspelt, Plan, Unreadable } from '../../plan/model.js'
import { dayOf, daysInMonth } from '../../text/iso-date.js'
import { sourceSpan } from '../../words/prose.js'
import type { TimePhrase } from '../../words/words.js'
import { doubtfulDatesOf } from '../dates-of.js'
import { goalsOf } from '../goals-of.js'
import { sayDay } from '../say-day.js'

export const readableDates = defineRule({
  id: 'time-bound/readable-dates',
  summary: 'Every date is a day that the calendar has.',
  why: 'A date that cannot be read drops out of agenda, progress and reminders without a sound.',
  advice: null,
  severity: 'error',
  fact: true,
  on: 'plan',
  *check(plan, { text }) {
    const said = new Set<number>()
    for (const report of reports(plan, text)) {
      if (said.has(report.span.start)) continue
      said.add(report.span.start)
      yield report
    }
  },
})

function* reports(plan: Plan, text: string): Iterable<Report> {
  for (const { date, goal } of doubtfulDatesOf(plan)) {
    const about = goal === null ? {} : { goal: { key: goal } }
    if (date.problem === 'impossible') yield { ...(date.misspelt ? misspelt(date, date.misspelt, text) : impossible(date)), ...about }
  }
  for (const unread of plan.unread) {
    if (unread.reason === 'impossible-date') yield impossible(unread)
    if (unread.reason === 'end-before-start') yield endBeforeStart(unread)
  }
  for (const goal of goalsOf(plan)) if (hasImpossible(goal)) for (const said of impossibleDaysIn(goal)) yield { ...impossible(said), goal }
  yield* firstUnanchored(plan)
  for (const goal of goalsOf(plan)) if (endsBeforeItStarts(goal)) yield { ...endBeforeStart(goal.deadline!), goal }
}

/** `Dedline: 2027-02-30`: the label is asked about, and its day would be next; `Review on: 2027-13-01` beside a deadline that is one. */
function* impossibleDaysIn({ fields }: Goal): Iterable<Pick<DateSaid, 'text' | 'span'>> {
  for (const field of fields)
    if (isOfDates(field))
      for (const { prose, words } of field.phrases)
        for (const time of words.times)
          if (isImpossible(time)) yield { text: prose.text.slice(time.from, time.to), span: sourceSpan(prose, time.from, time.to) }
}

const isImpossible = (time: TimePhrase): boolean =>
  time.kind === 'impossible-day' || (time.kind === 'day' && time.year !== null && !dayOf(time.year, time.month, time.day))

const isOfDates = ({ name, near }: Field): boolean => [name, near].some((one) => one === 'time-bound' || one === 'start' || one === 'done')
const hasImpossible = onceAGoal(({ fields }) =>
  fields.some((field) => isOfDates(field) && field.phrases.some(({ words }) => words.times.some(isImpossible))),
)

/** One answer settles all of them, and so it is asked once, at the first. An occasion that people know (`before the March review`) is left to them. */
function* firstUnanchored(plan: Plan): Iterable<Report> {
  const open = doubtfulDatesOf(plan)
    .filter(({ date }) => date.problem === 'unanchored' && date.form !== 'event')
    .toSorted((a, b) => a.date.span.start - b.date.span.start)
  const [first] = open
  if (!first) return
  const { text, span, form } = first.date
  const lacksYear = form !== 'relative'
  yield {
    span,
    message: `${quoted(text)}: ${lacksYear ? 'of which year' : 'counted from which day'}?`,
    advice: `${lacksYear ? 'Which year is it?' : 'Which day does it end on?'} ${settling(open.length, lacksYear)}`,
    atMost: 'hint',
    ...(first.goal !== null && { goal: { key: first.goal } }),
  }
}

function settling(dates: number, lacksYear: boolean): string {
  if (dates > 1) return `A "start:" in the front matter settles this date and ${dates - 1} more.`
  return lacksYear
    ? 'It can stand beside the date, or once as "start:" in the front matter.'
    : 'A "start:" in the front matter says from when to count.'
}

function impossible(date: Pick<DateSaid, 'text' | 'span'>): Report {
  const near = nearestDay(date.text)
  return {
    span: date.span,
    message: `${quoted(date.text)} is no day of the calendar`,
    advice: near ? `Is it ${near}?` : `Which day is it? For example ${yearIn(date.text)}-06-30.`,
    ...(near && { fix: { title: `Write ${near}`, safe: false, edits: [{ span: date.span, text: date.text.replace(isoShape, near) }] } }),
  }
}

const yearIn = (text: string): string => /(?:19|20)\d{2}/.exec(text)?.[0] ?? '2026'

/** `12 Setpember 2027`: what was meant is asked, for the rest of the words would be another date. */
function misspelt(date: DateSaid, { word, near }: Misspelt, text: string): Report {
  const { span } = date
  const start = text.indexOf(word, span.start)
  const [only = '', ...others] = near
  const edits = [{ span: { start, end: start + word.length }, text: only }]
  return {
    span,
    message: `${quoted(word)} is not read; did you mean ${quoted(only)}?`,
    advice: whatItWouldBe(date, others),
    ...(others.length === 0 && start >= 0 && start < span.end && { fix: { title: `Write "${only}"`, safe: true, edits } }),
  }
}

function whatItWouldBe({ readings: [day], misspelt }: DateSaid, others: readonly string[]): string {
  if (others.length > 0) return `Or ${others.map(quoted).join(' or ')}?`
  if (misspelt?.impossible) return 'And that month has no such day: which one is it?'
  return day ? `Then it is ${sayDay(day)}.` : 'Then it can be counted from the start of the plan.'
}

const endBeforeStart = ({ text, span }: DateSaid | Unreadable): Report => ({
  span,
  message: `${quoted(text)} is before the start`,
  advice: 'Which of the two days is right?',
})

const endsBeforeItStarts = ({ start, deadline }: Goal): boolean =>
  deadline?.from === 'goal' && deadline.day !== null && start?.day != null && deadline.day < start.day

const isoShape = /\d{4}-\d{2}-\d{2}/

/** `2026-02-30` → `2026-02-28`: the last day of a month that is too short. */
function nearestDay(text: string): string | undefined {
  const match = isoShape.exec(text)
  if (!match) return undefined
  const [year, month, day] = match[0].split('-').map(Number) as [number, number, number]
  return month >= 1 && month <= 12 && day <= 31 ? dayOf(year, month, Math.min(day, daysInMonth(year, month))) : undefined
}
