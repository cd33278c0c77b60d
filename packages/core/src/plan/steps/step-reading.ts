import type { ReadingDates } from '../dates/reading-dates.js'
import type { Labels } from '../labels/labels.js'
import type { StepState } from '../model.js'

/** What steps are read against. One per place in the plan: the anchor of its dates is that of the goal or log entry around. */
export interface StepReading {
  /** The whole text of the file. */
  readonly text: string
  readonly dates: ReadingDates
  readonly labels: Labels
  /** The config's own box characters. */
  readonly states: Readonly<Record<string, StepState>>
  readonly private: boolean
}
