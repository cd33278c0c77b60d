import type { PlanRecord } from '@goalmark/core'

/** What is kept of one file that was read: its record, and where its findings stand for people. Plain JSON. */
export interface Entry {
  readonly record: PlanRecord
  /** Four numbers a finding, in the order of `record.findings`: line and column of its start and of its end, all 1-based, columns in UTF-16 code units. */
  readonly places: readonly number[]
}
