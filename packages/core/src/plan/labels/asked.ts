import { type Labels, wordsOf } from './labels.js'

/**
 * Whether a heading asks for goals, as worksheets and letters to oneself do: `What do I want to achieve this year?`, `What are my goals?`. A word
 * that asks for a thing, one that wishes and one of getting there; or a question for goals of one's own.
 */
export function asksForGoals(folded: string, { asks, bygone, goals, own, past, small }: Labels): boolean {
  if (!/[?？]$/.test(folded) || !asks.first.isIn(folded) || wordsOf(folded).length > mostWords || bygone.isIn(folded)) return false
  if (asks.wish.isIn(folded)) return goals.isIn(folded) || asks.reach.isIn(folded)
  return goals.isIn(folded) && (own.isIn(folded) || small.reader(folded)) && !wordsOf(folded).some((word) => past.has(word))
}

const mostWords = 16
