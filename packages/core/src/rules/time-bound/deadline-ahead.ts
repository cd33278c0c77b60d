import { letGo } from '../../edits/let-go.js'
import { markDone } from '../../edits/mark-done.js'
import { moveDate } from '../../edits/move-date.js'
import type { Asks } from '../../lint/asks.js'
import { defineRule } from '../../lint/define-rule.js'
import type { Suggestion } from '../../lint/finding.js'
import { quoted } from '../../lint/quote.js'
import type { Report } from '../../lint/rule.js'
import { movedSinceRead } from '../../plan/again/moved-goal.js'
import { onceAGoal } from '../../plan/again/once-a-goal.js'
import { goalStateOf } from '../../plan/health/goal-state.js'
import type { DateSaid, Goal, Plan, Step } from '../../plan/model.js'
import { addDays, type IsoDate, yearOf } from '../../text/iso-date.js'
import { goalsOf, isOpen, stepsOf } from '../goals-of.js'
import { sayDay, sayDayOfYear } from '../say-day.js'

export const deadlineAhead = defineRule({
  id: 'time-bound/deadline-ahead',
  summary: 'What is open is still to come.',
  why: 'A date that has passed asks for a decision, and any of the three is fine.',
  advice: 'Done, later, or let go? Moving a date is normal; a few words on why help you both.',
  adviceAlone: 'Done, later, or let go? Moving a date is normal; a few words on why help when you look back.',
  severity: 'hint',
  clock: true,
  on: 'plan',
  *check(plan, { text, asks }) {
    const passed = dated(plan, asks)
    const last = lastDayOf(plan)
    const within = last === null ? [] : passed.filter(({ date }) => date.day! <= last)
    const together = within.length > 1
    for (const one of passed) {
      const ends = last !== null && one.date.day! <= last
      yield report(one, plan, text, { ...(ends && { until: last }) })
      // Once the plan's time is over, that is said once for all; of a single date, with its year.
      if (ends && !together) yield report(one, plan, text, { since: addDays(last, 1) })
    }
    if (!together) return
    yield {
      span: within[0]!.date.span,
      message: `${plan.end?.day ? 'The plan' : quotedPeriod(plan)} is over, and ${within.length} dates in it are open`,
      advice: 'Is the plan done? "state: closed" lets it rest; what goes on can move to the next one.',
      since: addDays(last!, 1),
    }
  },
})

/** Something with a day, not closed yet. */
interface Dated {
  readonly date: DateSaid
  readonly goal?: Goal
  readonly step?: () => Step | undefined
}

function dated(plan: Plan, asks: (goal: Goal) => Asks): readonly Dated[] {
  const all: Dated[] = []
  for (const goal of goalsOf(plan)) {
    if (goalStateOf(goal) !== 'open' || !asks(goal).anything) continue
    if (goal.deadline?.from === 'goal' && goal.status?.value !== 'on-track' && isWritten(goal.deadline))
      all.push({ date: goal.deadline, goal })
    for (const { date, index } of datedSteps(goal)) all.push({ date, goal, step: () => stepsOf(goal.steps)[index] })
  }
  for (const { actions } of plan.log) for (const { date, step } of openDates(actions)) all.push({ date, step: () => step })
  return all
}

interface DatedStep {
  readonly date: DateSaid
  readonly step: Step
  /** Among all steps of its goal. */
  readonly index: number
}

const openDates = (steps: readonly Step[]): readonly DatedStep[] =>
  stepsOf(steps).flatMap((step, index) => (isOpen(step) && step.due && isWritten(step.due) ? [{ date: step.due, step, index }] : []))

const datesAsRead = onceAGoal(({ steps }) => openDates(steps))

/** In a goal that only moved no step is looked at. */
function datedSteps(goal: Goal): readonly Pick<DatedStep, 'date' | 'index'>[] {
  const shift = movedSinceRead(goal)
  if (shift === null) return openDates(goal.steps)
  const dates = datesAsRead(goal)
  return shift === 0 ? dates : dates.map(({ date, index }) => ({ date: movedDate(date, shift), index }))
}

const movedDate = (date: DateSaid, by: number): DateSaid => ({ ...date, span: { start: date.span.start + by, end: date.span.end + by } })

const isWritten = ({ day, span }: DateSaid): boolean => day !== null && span.end > span.start

/** When the plan as a whole is over, where it says so. */
const lastDayOf = ({ end, period }: Plan): IsoDate | null => end?.day ?? period?.period.last ?? null

const quotedPeriod = ({ period }: Plan): string => period!.text.trim()

interface Days {
  readonly since?: IsoDate
  readonly until?: IsoDate
}

/** From the day after it, without the year while the plan's own is meant. */
function report({ date, goal, step }: Dated, plan: Plan, text: string, days: Days): Report {
  return {
    span: date.span,
    message: `${saidDay(date, plan, days.since !== undefined)} has passed and this is open`,
    since: addDays(date.day!, 1),
    ...days,
    ...(goal && { goal }),
    suggestions: () => ways(date, plan, text, step ? step() : goal),
  }
}

function ways(date: DateSaid, plan: Plan, text: string, subject: Goal | Step | undefined): readonly (Suggestion | null)[] {
  const moved = moveDate(text, date, plan.end?.day ?? null)
  return subject ? [markDone(text, subject), moved, letGo(text, subject)] : [moved]
}

/** `week 50` is quoted, with the day and year it was read as; days stand for themselves. */
const saidDay = (date: DateSaid, plan: Plan, withYear: boolean): string =>
  readAs.has(date.form) ? `${quoted(date.text)} (${sayDay(date.day!)})` : withYear ? sayDay(date.day!) : sayIn(date.day!, plan)

const readAs: ReadonlySet<DateSaid['form']> = new Set(['period', 'relative', 'event'])

/** Without the year where it is the plan's own. */
function sayIn(day: IsoDate, { start, end, period }: Plan): string {
  const of = end?.day ?? start?.day ?? period?.period.last
  return of && yearOf(of) === yearOf(day) ? sayDayOfYear(day) : sayDay(day)
}
