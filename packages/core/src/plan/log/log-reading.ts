import type { ReadingDates } from '../dates/reading-dates.js'
import type { Labels } from '../labels/labels.js'
import type { StepState } from '../model.js'

/** What log entries are read against; `dates` is anchored at the plan's start. */
export interface LogReading {
  readonly text: string
  readonly labels: Labels
  readonly dates: ReadingDates
  readonly states: Readonly<Record<string, StepState>>
}
