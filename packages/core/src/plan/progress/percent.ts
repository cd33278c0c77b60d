/**
 * A share of 0–1 as whole percent: rounded down, at least 1 above nothing, at most 99 below all, so that 0 and 100 keep their meaning.
 * The small addend undoes what binary fractions lose (29/100 is 28.999… times 100).
 */
export function percentOf(share: number): number {
  if (share <= 0) return 0
  if (share >= 1) return 100
  return Math.min(99, Math.max(1, Math.floor(share * 100 + 1e-9)))
}
