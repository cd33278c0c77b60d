import { letGo } from '../../edits/let-go.js'
import { markDone } from '../../edits/mark-done.js'
import { moveDate } from '../../edits/move-date.js'
import { defineRule } from '../../lint/define-rule.js'
import type { Suggestion } from '../../lint/finding.js'
import type { Report } from '../../lint/rule.js'
import { goalStateOf } from '../../plan/goal-state.js'
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
    for (const goal of goalsOf(plan)) {
      if (goalStateOf(goal) !== 'open' || !asks(goal).anything) continue
      if (goal.deadline?.from === 'goal' && goal.status?.value !== 'on-track') yield* passed(goal.deadline, plan, text, { goal })
      for (const step of stepsOf(goal.steps)) if (isOpen(step) && step.due) yield* passed(step.due, plan, text, { goal, step })
    }
    for (const { actions } of plan.log) {
      for (const step of stepsOf(actions)) if (isOpen(step) && step.due) yield* passed(step.due, plan, text, { step })
    }
  },
})

interface Subject {
  readonly goal?: Goal
  readonly step?: Step
}

function* passed(date: DateSaid, plan: Plan, text: string, { goal, step }: Subject): Iterable<Report> {
  if (!date.day || date.span.end === date.span.start) return
  yield {
    span: date.span,
    message: `${sayIn(date.day, plan)} has passed and this is open`,
    since: addDays(date.day, 1),
    ...(goal && { goal }),
    suggestions: () => ways(date, plan, text, step ?? goal),
  }
}

function ways(date: DateSaid, plan: Plan, text: string, subject: Goal | Step | undefined): readonly (Suggestion | null)[] {
  const moved = moveDate(text, date, plan.end?.day ?? null)
  return subject ? [markDone(text, subject), moved, letGo(text, subject)] : [moved]
}

/** Without the year where it is the plan's own. */
function sayIn(day: IsoDate, { start, end, period }: Plan): string {
  const of = end?.day ?? start?.day ?? period?.period.last
  return of && yearOf(of) === yearOf(day) ? sayDayOfYear(day) : sayDay(day)
}
