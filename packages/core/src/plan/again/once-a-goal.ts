import type { Goal } from '../model.js'
import { asRead } from './moved-goal.js'

/**
 * A question about what a goal says, whatever the place: for a goal that moves with the text above it, answered once. A goal that was only read is asked
 * each time: whoever reads a file once keeps nothing. No answer is `undefined`.
 */
export function onceAGoal<Answer>(answer: (goal: Goal) => Answer): (goal: Goal) => Answer {
  const known = new WeakMap<Goal, Answer>()
  return (goal) => {
    const read = asRead(goal)
    if (!read) return answer(goal)
    const before = known.get(read)
    if (before !== undefined) return before
    const now = answer(read)
    known.set(read, now)
    return now
  }
}
