import type { ExitCode } from '../io.js'
import type { Outcome } from './outcome.js'

export interface FailOptions {
  readonly failOn: 'error' | 'warning' | 'never'
  readonly maxWarnings: number
  /** Whether what depends on today counts. */
  readonly clock: boolean
}

/** 2: something could not be looked at. 1: findings at or above the level, more warnings than tolerated. Hints never fail. The same for every format. */
export function exitCodeOf(
  { plans, problems }: Pick<Outcome, 'plans' | 'problems'>,
  { failOn, maxWarnings, clock }: FailOptions,
): ExitCode {
  if (problems.length > 0) return 2
  if (failOn === 'never') return 0
  let errors = 0
  let warnings = 0
  for (const { findings } of plans) {
    for (const finding of findings) {
      if (finding.clock && !clock) continue
      if (finding.severity === 'error') errors++
      if (finding.severity === 'warning') warnings++
    }
  }
  if (errors > 0) return 1
  return failOn === 'warning' && warnings > maxWarnings ? 1 : 0
}
