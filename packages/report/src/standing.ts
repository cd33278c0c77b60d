import type { GoalSummary } from './summary.js'
import type { Standing } from './words/words.js'

/** In the order in which they want attention. */
export const standings: readonly Standing[] = ['overdue', 'at-risk', 'behind', 'on-track', 'unknown', 'done', 'parked']

/** One sign each, of different shape, so that nobody needs colour to tell them apart; none of them is drawn as an emoji. */
export const signs: Readonly<Record<Standing, string>> = {
  overdue: '◆',
  'at-risk': '▲',
  behind: '◐',
  'on-track': '●',
  unknown: '○',
  done: '✓',
  parked: '–',
}

/** How a goal stands. Parked and closed goals have no health; one without a health of its own is simply open. */
export function standingOf(goal: GoalSummary): Standing {
  if (goal.parked) return 'parked'
  if (goal.closed || goal.progress.percent === 100) return 'done'
  return goal.health ?? 'unknown'
}

/** The most pressing standing of several goals; `null` for none. */
export function mostPressing(found: readonly Standing[]): Standing | null {
  return standings.find((standing) => found.includes(standing)) ?? null
}
