import type { Cookie, Step } from '../model.js'

/** What the leaves of some steps add up to. */
export interface LeafCount {
  /** How many are done. */
  readonly done: number
  /** How many count: cancelled ones, all below them, and those without a box are left out of both sides. */
  readonly total: number
  /** Sum of what each leaf gives: 1 done, its fraction with a count (`3/10`), else 0. */
  readonly sum: number
}

/**
 * The steps that count: those without steps below. Where no step below a parent has a box, the parent is the leaf. Cancelled steps and all
 * below them are none, nor is a step without a box.
 */
export function leavesOf(steps: readonly Step[]): readonly Step[] {
  const leaves: Step[] = []
  for (const step of steps) collect(step, leaves)
  return leaves
}

function collect(step: Step, leaves: Step[]): void {
  if (step.state === 'cancelled') return
  if (step.steps.some(hasBoxBelow)) for (const child of step.steps) collect(child, leaves)
  else if (step.state !== 'unknown') leaves.push(step)
}

/** A step of known state, or one above such. */
const hasBoxBelow = (step: Step): boolean => step.state !== 'unknown' || step.steps.some(hasBoxBelow)

export function leafCount(steps: readonly Step[]): LeafCount {
  let done = 0
  let sum = 0
  const leaves = leavesOf(steps)
  for (const leaf of leaves) {
    if (leaf.state === 'done') done++
    sum += shareOfLeaf(leaf)
  }
  return { done, total: leaves.length, sum }
}

export const shareOfLeaf = ({ state, count }: Step): number => (state === 'done' ? 1 : count ? shareOfCookie(count) : 0)

/** `3/10` → 0.3, `30%` → 0.3; a total of nothing gives nothing. */
function shareOfCookie({ value, total }: Cookie): number {
  const whole = total ?? 100
  return whole > 0 ? Math.max(0, Math.min(1, value / whole)) : 0
}
