import { type DateSaid, daysBetween, type Goal, goalStateOf, overlaps, type Span } from '@goalmark/core'
import type { Analysis, Scene } from '../analysis.js'
import { allSteps, goalsOf } from '../places.js'
import { daysLeftText, longDay, shortDay } from '../words/days.js'
import { barOf, standingOf, standingText } from '../words/progress-line.js'

/** A note between the words. */
export interface InlayHint {
  readonly at: number
  readonly text: string
  /** Says more when asked; `null` where there is no more. */
  readonly more: string | null
}

/** Progress beside open goals (`progress`), and the day meant beside words that name one: `next quarter`. */
export function inlayHints(analysis: Analysis, scene: Scene, within: Span, progress: boolean): readonly InlayHint[] {
  const goals = [...goalsOf(analysis.plan.goals)]
  const beside = progress
    ? goals.filter(({ titleSpan }) => overlaps(titleSpan, within)).flatMap((goal) => progressHint(goal, analysis, scene))
    : []
  const dates = datesOf(analysis)
    .filter(({ span }) => overlaps(span, within))
    .flatMap((date) => dateHint(date, scene))
  return [...beside, ...dates].sort((a, b) => a.at - b.at)
}

function progressHint(goal: Goal, analysis: Analysis, scene: Scene): readonly InlayHint[] {
  if (goalStateOf(goal) !== 'open' || goal.writtenAs === 'front-matter') return []
  const standing = standingOf(goal, analysis, scene)
  const text = standingText(standing)
  // A day that only the plan's end gives stands at the plan's end already.
  if (text === '' || (standing.percent === null && goal.deadline?.from !== 'goal')) return []
  const bar = standing.percent === null ? '' : `${barOf(standing.percent)} `
  return [{ at: goal.titleSpan.end, text: bar + text, more: standing.due ? `Due ${longDay(standing.due)}` : null }]
}

function dateHint(date: DateSaid, { today }: Scene): readonly InlayHint[] {
  if (!date.day || date.form === 'iso' || date.span.end <= date.span.start) return []
  const beyond = date.form === 'numeric' || date.form === 'words' ? [] : [`= ${shortDay(date.day, today)}`]
  return beyond.map((text) => ({ at: date.span.end, text, more: `${longDay(date.day!)}, ${daysLeftText(daysBetween(today, date.day!))}` }))
}

const datesOf = ({ plan }: Analysis): readonly DateSaid[] =>
  [
    plan.start,
    plan.end,
    ...[...goalsOf(plan.goals)].flatMap(({ deadline, start }) => [deadline?.from === 'goal' ? deadline : null, start]),
    ...[...allSteps(plan)].flatMap(({ step }) => [step.due, step.start]),
  ].filter((date) => date !== null)
