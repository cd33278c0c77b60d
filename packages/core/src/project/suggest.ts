/** The one of `words` that `word` is most likely meant to be: closest by letters, at most a third of them off, or the one it begins; `null` when none is close. */
export function closest(word: string, words: Iterable<string>): string | null {
  let best: string | null = null
  let least = Math.max(1, Math.floor(word.length / 3)) + 1
  for (const each of words) {
    const distance = distanceOf(word.toLowerCase(), each.toLowerCase(), least)
    if (distance < least) {
      best = each
      least = distance
    }
  }
  return best ?? (word.length < 3 ? null : ([...words].find((each) => each.startsWith(word)) ?? null))
}

/** Letters to add, drop, change or swap with their neighbour (Damerau's distance, adjacent swaps only); `limit` or more is given as `limit`. */
export function distanceOf(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) >= limit) return limit
  let beforeLast: number[] = []
  let last = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1]
      row[j] = Math.min(last[j]! + 1, row[j - 1]! + 1, last[j - 1]! + (same ? 0 : 1))
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) row[j] = Math.min(row[j]!, beforeLast[j - 2]! + 1)
    }
    beforeLast = last
    last = row
  }
  return Math.min(limit, last[b.length]!)
}
