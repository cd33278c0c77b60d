import type { Severity } from './finding.js'

const rank = { hint: 0, warning: 1, error: 2 } as const satisfies Record<Severity, number>

/** The quieter of two levels. */
export const quieter = (a: Severity, b: Severity): Severity => (rank[a] <= rank[b] ? a : b)

/** Whether `level` is at least as loud as `least`. */
export const isAtLeast = (level: Severity, least: Severity): boolean => rank[level] >= rank[least]
