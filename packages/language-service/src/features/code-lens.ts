import { type Goal, goalStateOf, type Span } from '@goalmark/core'
import type { Analysis, Scene } from '../analysis.js'
import { goalsOf, stepsOf } from '../places.js'
import { standingOf, standingText } from '../words/progress-line.js'
import type { CommandName } from './commands/commands.js'

/** A line above a goal, maybe to be clicked. */
export interface Lens {
  readonly span: Span
  readonly title: string
  /** What a click does, at which offset; `null` for words alone. */
  readonly command: { readonly name: CommandName; readonly at: number } | null
}

/** `3/5 steps · 60 % · due in 12 days`, then what can be done: tick the next step; above the log, add a check-in. */
export function lenses(analysis: Analysis, scene: Scene): readonly Lens[] {
  const open = [...goalsOf(analysis.plan.goals)].filter(
    (goal) => goalStateOf(goal) === 'open' && goal.writtenAs !== 'front-matter' && goal.writtenAs !== 'table-row',
  )
  return [...open.flatMap((goal) => [...standingLens(goal, analysis, scene), ...nextStepLens(goal)]), ...checkInLens(analysis)]
}

function standingLens(goal: Goal, analysis: Analysis, scene: Scene): readonly Lens[] {
  const title = standingText(standingOf(goal, analysis, scene))
  return title === '' ? [] : [{ span: goal.titleSpan, title, command: null }]
}

function nextStepLens(goal: Goal): readonly Lens[] {
  for (const step of stepsOf(goal.steps)) {
    if (step.markSpan && step.steps.length === 0 && (step.state === 'open' || step.state === 'in-progress'))
      return [{ span: goal.titleSpan, title: `☐ ${shortened(step.text)}`, command: { name: 'toggle', at: step.markSpan.start } }]
  }
  return []
}

function checkInLens({ plan }: Analysis): readonly Lens[] {
  const [first] = plan.log
  const span = first?.titleSpan ?? plan.title?.span
  return plan.kind === 'mentoring' && span ? [{ span, title: 'Add a check-in', command: { name: 'addCheckIn', at: span.start } }] : []
}

const shortened = (text: string): string => (text.length > 48 ? `${text.slice(0, 47).trimEnd()}…` : text)
