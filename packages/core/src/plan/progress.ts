import { goalStateOf } from './health/goal-state.js'
import type { Goal, Plan } from './model.js'
import { type LeafCount, leafCount } from './progress/leaves.js'
import { measuresShare } from './progress/measure-share.js'
import { percentOf } from './progress/percent.js'

/** How far a goal or plan has come. Holds nothing that depends on today. */
export interface Progress {
  /** What it was counted by. `none` is not 0 %: there is nothing to count. */
  readonly kind: 'steps' | 'measure' | 'average' | 'goals' | 'none'
  /** By steps and measures: leaf steps done and in all (0 of 0 without). By goals: its parts, sub-goals and own leaf steps alike. */
  readonly done: number
  readonly total: number
  /** 0–1; `null` for none. */
  readonly share: number | null
  /** 0–100, as `percentOf` rounds; `null` for none. */
  readonly percent: number | null
}

/** Steps, measures and sub-goals of a goal, by the rules of the plan format, section 7. */
export function progressOf(goal: Goal): Progress {
  const steps = leafCount(goal.steps)
  const own = goal.goals.length > 0 && goal.progressFrom !== 'measure' ? partsProgress(goal, steps) : null
  return own ?? ownProgress(goal, steps)
}

/** A plan's goals rolled up like sub-goals. Parked, dropped and placeholder goals are left out. */
export const planProgress = ({ goals }: Pick<Plan, 'goals'>): Progress => rollUp(goals, noSteps, 0) ?? none(noSteps)

const noSteps: LeafCount = { done: 0, total: 0, sum: 0 }

const made = (kind: Progress['kind'], share: number, { done, total }: { readonly done: number; readonly total: number }): Progress => ({
  kind,
  done,
  total,
  share,
  percent: percentOf(share),
})

const none = ({ done, total }: LeafCount): Progress => ({ kind: 'none', done, total, share: null, percent: null })

/** A goal without parts. With both, its measure counts, unless `progress-from` says otherwise. */
function ownProgress({ measures, progressFrom }: Goal, steps: LeafCount): Progress {
  const ofSteps = steps.total === 0 ? null : steps.sum / steps.total
  const ofMeasures = measuresShare(measures)
  if (ofSteps !== null && ofMeasures !== null && progressFrom === 'average') return made('average', (ofSteps + ofMeasures) / 2, steps)
  if (ofMeasures !== null && (progressFrom !== 'steps' || ofSteps === null)) return made('measure', ofMeasures, steps)
  return ofSteps === null ? none(steps) : made('steps', ofSteps, steps)
}

const partsProgress = (goal: Goal, steps: LeafCount): Progress | null =>
  rollUp(goal.goals, steps, steps.total === 0 ? 0 : goal.steps.filter((step) => leafCount([step]).total > 0).length)

/**
 * Σ(wᵢpᵢ + n·s) / Σ(wᵢ + n): sub-goals by weight, beside them the goal's own `n` top-level steps with their leaf progress. An open part that
 * has nothing to count gives 0. `null` where no part has anything to count.
 */
function rollUp(goals: readonly Goal[], steps: LeafCount, n: number): Progress | null {
  let weights = n
  let sum = n === 0 ? 0 : n * (steps.sum / steps.total)
  let { done, total } = steps
  let counts = n > 0
  for (const goal of goals) {
    const state = goalStateOf(goal)
    if (state !== 'open' && state !== 'done') continue
    const share = progressOf(goal).share ?? (state === 'done' ? 1 : null)
    const weight = Math.max(0, goal.weight?.value ?? 1)
    if (share !== null) counts = true
    weights += weight
    sum += weight * (share ?? 0)
    total++
    if (share === 1) done++
  }
  return counts && weights > 0 ? made('goals', Math.max(0, Math.min(1, sum / weights)), { done, total }) : null
}
