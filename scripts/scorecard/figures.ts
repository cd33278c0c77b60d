/** How two readers of the same goals agree on a yes-or-no question; `gold` first. */
export interface Counts {
  readonly both: number
  readonly goldOnly: number
  readonly toolOnly: number
  readonly neither: number
}

export interface Interval {
  readonly low: number
  readonly high: number
}

export interface Rate {
  /** `null` where nothing was to be found, or nothing was found. */
  readonly value: number | null
  readonly interval: Interval | null
}

export function countsOf(pairs: Iterable<readonly [gold: boolean, tool: boolean]>): Counts {
  const counts = { both: 0, goldOnly: 0, toolOnly: 0, neither: 0 }
  for (const [gold, tool] of pairs) counts[gold ? (tool ? 'both' : 'goldOnly') : tool ? 'toolOnly' : 'neither']++
  return counts
}

export const precision = ({ both, toolOnly }: Counts): Rate => rate(both, both + toolOnly)
export const recall = ({ both, goldOnly }: Counts): Rate => rate(both, both + goldOnly)

export const rate = (hits: number, of: number): Rate =>
  of === 0 ? { value: null, interval: null } : { value: hits / of, interval: wilson(hits, of) }

/** Wilson's score interval at 95 % (Wilson 1927): holds near 0 and 1, where the plain one does not. */
function wilson(hits: number, of: number): Interval {
  const z = 1.959964
  const share = hits / of
  const scale = 1 + (z * z) / of
  const middle = (share + (z * z) / (2 * of)) / scale
  const half = (z / scale) * Math.sqrt((share * (1 - share)) / of + (z * z) / (4 * of * of))
  return { low: Math.max(0, middle - half), high: Math.min(1, middle + half) }
}

/** Cohen's kappa with its asymptotic 95 % interval (Fleiss, Cohen and Everitt 1969). */
export function kappa({ both, goldOnly, toolOnly, neither }: Counts): Rate {
  const n = both + goldOnly + toolOnly + neither
  if (n === 0) return { value: null, interval: null }
  const observed = (both + neither) / n
  const rows = [(both + goldOnly) / n, (toolOnly + neither) / n] as const
  const columns = [(both + toolOnly) / n, (goldOnly + neither) / n] as const
  const chance = rows[0] * columns[0] + rows[1] * columns[1]
  if (chance === 1) return { value: null, interval: null }
  const value = (observed - chance) / (1 - chance)
  const cells = [
    [both / n, goldOnly / n],
    [toolOnly / n, neither / n],
  ] as const
  let spread = 0
  for (const i of [0, 1] as const) {
    for (const j of [0, 1] as const) {
      const margin = columns[i] + rows[j]
      spread += i === j ? cells[i][j] * (1 - margin * (1 - value)) ** 2 : (1 - value) ** 2 * cells[i][j] * margin ** 2
    }
  }
  const error = Math.sqrt(Math.max(0, spread - (value - chance * (1 - value)) ** 2) / (n * (1 - chance) ** 2))
  return { value, interval: { low: Math.max(-1, value - 1.959964 * error), high: Math.min(1, value + 1.959964 * error) } }
}
