import { nearest } from '../text/near.js'
import { onceAGoal } from './again/once-a-goal.js'
import type { Labels } from './labels/labels.js'
import type { DateSaid, Goal, Said, StatusValue, Step, Unreadable } from './model.js'

/** What goals and their steps say and no one can read: days that the calendar has not or that nothing anchors, and states that are none. */
export function unreadInGoals(goals: readonly Goal[], labels: Labels): readonly Unreadable[] {
  const found: Unreadable[] = []
  for (const goal of goals) addGoal(goal, labels, found)
  return found
}

function addGoal(goal: Goal, labels: Labels, found: Unreadable[]): void {
  if (saysUnread(goal)) addOwn(goal, labels, found)
  for (const below of goal.goals) addGoal(below, labels, found)
}

const saysUnread = onceAGoal(
  ({ deadline, start, done, status, steps }) =>
    status?.value === 'unreadable' || [deadline, start, done].some(isUnread) || steps.some(stepSaysUnread),
)

const stepSaysUnread = ({ due, start, done, steps }: Step): boolean =>
  isUnread(due) || isUnread(start) || isUnread(done) || steps.some(stepSaysUnread)

function addOwn(goal: Goal, labels: Labels, found: Unreadable[]): void {
  if (goal.deadline?.from === 'goal') addDate(goal.deadline, 'time-bound', found)
  addDate(goal.start, 'start', found)
  addDate(goal.done, 'done', found)
  if (goal.status?.value === 'unreadable') found.push(unreadStatus(goal.status, labels))
  for (const step of goal.steps) addStep(step, found)
}

function addStep(step: Step, found: Unreadable[]): void {
  addDate(step.due, 'time-bound', found)
  addDate(step.start, 'start', found)
  addDate(step.done, 'done', found)
  for (const below of step.steps) addStep(below, found)
}

/** Occasions that people know (`before the March review`) need no day to be understood. */
const isUnread = <Date extends DateSaid>(date: Date | null): date is Date & { readonly problem: NonNullable<DateSaid['problem']> } =>
  date !== null && date.problem !== null && date.day === null && !(date.problem === 'unanchored' && date.form === 'event')

function addDate(date: DateSaid | null, field: string, found: Unreadable[]): void {
  if (!isUnread(date)) return
  found.push({
    kind: 'unreadable',
    text: date.text,
    span: date.span,
    reason: reasons[date.problem],
    near: date.misspelt?.near ?? date.readings,
    field,
  })
}

const reasons = { impossible: 'impossible-date', ambiguous: 'ambiguous-date', unanchored: 'unanchored-date' } as const

function unreadStatus({ text, span }: Said<StatusValue | 'unreadable'>, labels: Labels): Unreadable {
  const word = text.trim().toLowerCase()
  const known = word.length < 6 || word.length > 20 ? [] : [...labels.status.keys()].filter((one) => one.charAt(0) === word.charAt(0))
  return { kind: 'unreadable', text, span, reason: 'unknown-value', near: nearest(word, known, 2).slice(0, 1), field: 'status' }
}
