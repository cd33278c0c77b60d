import type { Measure } from '../model.js'

/**
 * How far a measure has come, 0–1: (now − from) / (to − from). `null` is none: no figure yet, a downward one without its beginning, a bound or
 * range that is not kept. An upward one without a beginning counts from 0.
 */
export function measureShare({ from, to, now, direction }: Measure): number | null {
  if (now === null || to === null || !Number.isFinite(now) || !Number.isFinite(to)) return null
  switch (direction) {
    case 'at-least':
      return now >= to ? 1 : null
    case 'at-most':
      return now <= to ? 1 : null
    case 'range':
      return from !== null && now >= from && now <= to ? 1 : null
    case 'up':
      return between(from ?? 0, to, now, now >= to)
    case 'down':
      return from === null ? null : between(from, to, now, now <= to)
  }
}

function between(from: number, to: number, now: number, reached: boolean): number | null {
  if (to === from) return reached ? 1 : null
  const share = (now - from) / (to - from)
  return Number.isFinite(share) ? Math.max(0, Math.min(1, share)) : null
}

/**
 * The mean of several measures; one with no figure yet counts 0. A bound without one (`in under 5 minutes on all 18 machines, 14/18`) is how the others
 * are done, and counts for nothing. `null` where none of them has a figure.
 */
export function measuresShare(measures: readonly Measure[]): number | null {
  let sum: number | null = null
  let counting = 0
  for (const measure of measures) {
    const { now, direction } = measure
    if (now === null && direction !== 'up' && direction !== 'down') continue
    counting++
    const share = measureShare(measure)
    if (share !== null) sum = (sum ?? 0) + share
  }
  return sum === null ? null : sum / counting
}
