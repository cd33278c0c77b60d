import type { Span } from '../../text/span.js'
import type { Change, Cookie, DateSaid, Phrase, Said } from './said.js'

export type StepState = 'open' | 'in-progress' | 'on-hold' | 'done' | 'cancelled' | 'unknown'

export interface Step {
  readonly text: string
  /** The words, without box, marks and inline data. */
  readonly textSpan: Span
  /** The whole item with all it holds. */
  readonly span: Span
  readonly state: StepState
  /** The character in the box; `null` without one. */
  readonly mark: string | null
  /** Where that character stands; `null` without a box. */
  readonly markSpan: Span | null
  readonly struck: boolean
  readonly due: DateSaid | null
  readonly start: DateSaid | null
  readonly scheduled: DateSaid | null
  readonly created: DateSaid | null
  readonly done: DateSaid | null
  readonly cancelled: DateSaid | null
  readonly owner: Said<string> | null
  readonly priority: Said<Priority> | null
  readonly recurs: Said<string> | null
  readonly id: Said<string> | null
  readonly dependsOn: readonly Said<string>[]
  /** Hours. */
  readonly effort: Said<number> | null
  readonly count: Cookie | null
  readonly history: readonly Change[]
  /** What contradicts at equal rank: two different due days. */
  readonly contradictions: readonly Said<string>[]
  readonly steps: readonly Step[]
  readonly phrase: Phrase
  /** Targets of the links in it; an action of the log that links to a goal is a step of it. */
  readonly links: readonly PlanLink[]
  readonly private: boolean
}

/** 1 is most important: `P0`/`🔺` and `P1`/`⏫`/`high` are 1 … */
export type Priority = 'highest' | 'high' | 'medium' | 'low' | 'lowest'

export interface PlanLink {
  readonly kind: 'link' | 'wiki' | 'image'
  /** As written: `../company/ladder.md#senior-specialist`, `Ladder#Senior`. */
  readonly target: string
  readonly span: Span
}
