import { goalLine, goalParts, type ReportWords, type Standing, standingOf } from '@goalmark/report'
import type { GoalView, PlanView, StepView, Stretch } from '../protocol.js'

/** What is drawn into a plan's text: plain data, made without the editor. */
export interface Marks {
  readonly goals: readonly GoalMark[]
  /** Done and cancelled steps. */
  readonly finished: readonly Stretch[]
  /** Due dates that have passed while their step is open. */
  readonly late: readonly Stretch[]
}

export interface GoalMark {
  /** The text is drawn after the end of this line. */
  readonly line: number
  readonly standing: Standing
  /** `▰▰▰▱▱ 60 % · 3/5 · due in 12 days`; empty where the goal has nothing to tell. */
  readonly text: string
  /** For the hover of the gutter and for those who hear the screen. */
  readonly label: string
}

/** The bar and the rest of each goal, which steps are finished, which dates have passed. */
export function marksOf(plan: PlanView, words: ReportWords, format: string): Marks {
  const goals = goalsBelow(plan.goals)
  const steps = goals.flatMap((goal) => stepsBelow(goal.steps))
  return {
    goals: goals.map((goal) => goalMark(goal, words, format)),
    finished: steps.filter((step) => step.state === 'done' || step.state === 'cancelled').map((step) => step.textRange),
    late: [...steps.filter((step) => step.overdue && step.dueRange).map((step) => step.dueRange!), ...lateGoals(goals)],
  }
}

function goalMark(goal: GoalView, words: ReportWords, format: string): GoalMark {
  const parts = goalParts(goal, words)
  const standing = standingOf(goal)
  // A goal with no figure and no day has nothing to tell by a sign alone.
  const silent = standing === 'unknown' && parts.percent === '' && parts.due === ''
  return {
    line: goal.titleRange.end.line,
    standing,
    text: silent ? '' : goalLine(goal, words, format),
    label: [parts.standing, parts.percent, parts.count, parts.due].filter((part) => part !== '').join(', '),
  }
}

const lateGoals = (goals: readonly GoalView[]): readonly Stretch[] =>
  goals.filter((goal) => goal.dueRange && (goal.daysLeft ?? 0) < 0 && standingOf(goal) === 'overdue').map((goal) => goal.dueRange!)

export const goalsBelow = (goals: readonly GoalView[]): readonly GoalView[] => goals.flatMap((goal) => [goal, ...goalsBelow(goal.goals)])
export const stepsBelow = (steps: readonly StepView[]): readonly StepView[] => steps.flatMap((step) => [step, ...stepsBelow(step.steps)])
