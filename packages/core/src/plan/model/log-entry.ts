import type { Span } from '../../text/span.js'
import type { DateSaid } from './said.js'
import type { Step } from './step.js'

export type LogKind = 'session' | 'check-in' | 'review' | 'feedback' | 'meeting'

/** One dated note of the pair; private by nature (plan-format 11). */
export interface LogEntry {
  readonly kind: LogKind
  readonly date: DateSaid | null
  /** `3` of `Session 3`. */
  readonly number: number | null
  readonly title: string
  readonly titleSpan: Span
  readonly span: Span
  readonly text: string
  /** Wins, learned, stuck …, in order. */
  readonly parts: readonly LogPart[]
  readonly actions: readonly Step[]
  readonly private: true
}

export interface LogPart {
  readonly kind: 'wins' | 'learned' | 'stuck' | 'feedback' | 'changed' | 'confidence' | 'next' | 'topic' | 'other'
  readonly label: string
  readonly text: string
  readonly span: Span
}
