import { distance } from './near.js'

/** The one of `words` that `word` is most likely meant to be: closest by letters, at most a third of them off, or the one it begins; `null` when none is close. */
export function closest(word: string, words: Iterable<string>): string | null {
  let best: string | null = null
  let least = Math.max(1, Math.floor(word.length / 3)) + 1
  for (const each of words) {
    const apart = distance(word.toLowerCase(), each.toLowerCase(), least)
    if (apart < least) {
      best = each
      least = apart
    }
  }
  return best ?? (word.length < 3 ? null : ([...words].find((each) => each.startsWith(word)) ?? null))
}
