import type { Shown } from './shown.js'

/** One thing to show, and the lines where the very same is to be said. */
export interface Alike {
  readonly shown: Shown
  /** 1-based, in order; empty where it stands alone. */
  readonly alsoOn: readonly number[]
}

/** From this many on the same hint is drawn once: seven goals in a list that all lack a next step are one thought, not seven. */
const several = 3

/** Hints that say the same of several goals stand together, at the place of the first; everything else stays as it is. */
export function alike(all: readonly Shown[]): readonly Alike[] {
  const groups = new Map<string, Shown[]>()
  for (const shown of all) {
    const group = groups.get(keyOf(shown))
    if (group) group.push(shown)
    else groups.set(keyOf(shown), [shown])
  }
  return all.flatMap((shown) => {
    const group = groups.get(keyOf(shown))!
    if (shown.finding.severity !== 'hint' || shown.finding.goal === null || group.length < several) return [{ shown, alsoOn: [] }]
    return group[0] === shown ? [{ shown, alsoOn: group.slice(1).map(({ finding }) => finding.start.line) }] : []
  })
}

const keyOf = ({ finding, message, rules }: Shown): string => [finding.severity, message, finding.advice, ...rules].join('\n')
