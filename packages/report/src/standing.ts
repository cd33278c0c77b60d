import type { GoalSummary } from './summary.js'
import type { Standing } from './words/words.js'

/** In the order in which they want attention. */
export const standings: readonly Standing[] = ['overdue', 'at-risk', 'behind', 'on-track', 'unknown', 'done', 'dropped', 'parked']

/** One sign each, of different shape, so that nobody needs colour to tell them apart; none of them is drawn as an emoji. */
export const signs: Readonly<Record<Standing, string>> = {
  overdue: '◆',
  'at-risk': '▲',
  behind: '◐',
  'on-track': '●',
  unknown: '○',
  done: '✓',
  dropped: '×',
  parked: '–',
}

/** How a goal stands. One whose every step is done counts as done; one without a health of its own is simply open. */
export function standingOf({ state, progress, health }: GoalSummary): Standing {
  if (state === 'parked' || state === 'dropped' || state === 'done') return state
  return progress.percent === 100 ? 'done' : (health ?? 'unknown')
}

/** Finished or put aside: nothing about it is due. */
export const isAtRest = (standing: Standing): boolean => standing === 'done' || standing === 'dropped' || standing === 'parked'

/** The most pressing standing of several goals; `null` for none. */
export const mostPressing = (found: readonly Standing[]): Standing | null => standings.find((standing) => found.includes(standing)) ?? null
