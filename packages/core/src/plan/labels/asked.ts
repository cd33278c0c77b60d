import { type Labels, wordsOf } from './labels.js'

/**
 * Whether a heading asks for goals, as worksheets and letters to oneself do: `What do I want to achieve this year?`, `What are my goals?`. A word
 * that asks for a thing, one that wishes and one of getting there; or a question for goals of one's own.
 */
export function asksForGoals(folded: string, { asks, goals, own }: Labels): boolean {
  if (!/[?？]$/.test(folded) || !asks.first.isIn(folded) || wordsOf(folded).length > mostWords) return false
  return goals.isIn(folded) ? own.isIn(folded) || asks.wish.isIn(folded) : asks.wish.isIn(folded) && asks.reach.isIn(folded)
}

const mostWords = 16
