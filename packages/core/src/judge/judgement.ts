import type { Period } from '../text/period.js'
import type { Span } from '../text/span.js'

/** The five parts of SMART (Doran 1981), in the order of the letters. */
export const parts = ['specific', 'measurable', 'achievable', 'relevant', 'timeBound'] as const
export type Part = (typeof parts)[number]

/** Whether a goal's own block states a part. No words that prove it, no `stated`. */
export type Verdict =
  | { readonly kind: 'stated'; readonly evidence: readonly Evidence[] }
  | { readonly kind: 'partial'; readonly evidence: readonly Evidence[]; readonly lacks: Lack }
  | { readonly kind: 'missing' }
  /** No language pack: nothing is said about the goal. */
  | { readonly kind: 'unjudged' }

/** What keeps a partial verdict from being stated. Tags, so that messages and quick fixes can speak about each. */
export type Lack =
  | 'no-end'
  | 'coarse-period'
  | 'steps-only'
  | 'indefinite-amount'
  | 'vague-verb'
  | 'generic-object'
  | 'no-result'
  | 'personal-reason'
  | 'generic-reason'
  | 'single-step'
  | 'bare-claim'
  | 'hedged'
  | 'unscheduled-event'

export type EvidenceType =
  // measurable
  | 'quantity'
  | 'from-to'
  | 'threshold'
  | 'binary'
  | 'level'
  | 'countable-recurrence'
  | 'observation'
  | 'criterion'
  | 'key-results'
  // time
  | 'deadline'
  | 'period'
  | 'event'
  | 'recurrence'
  | 'duration'
  // specific
  | 'action'
  | 'named-object'
  // achievable
  | 'capacity'
  | 'resource'
  | 'baseline'
  | 'confidence'
  | 'plan'
  | 'risk-mitigation'
  // relevant
  | 'reason'
  | 'link'
  | 'problem'

/** Words that prove a verdict. `span` quotes them exactly; `value` is what was read in them (an amount, a day), `null` where there is nothing but words. */
export interface Evidence {
  readonly type: EvidenceType
  readonly span: Span
  readonly value: string | number | null
}

/** Five verdicts with their words, and the words that blur the goal. */
export type Judgement = { readonly [P in Part]: Verdict } & {
  /** What a heading or the plan says of time; never changes a verdict. */
  readonly bound: { readonly period: Period; readonly span: Span | null; readonly from: 'heading' | 'plan' } | null
  /** Vague words: `better`, `some`, `various`. */
  readonly vague: readonly Span[]
  /** Effort hedges, escape clauses, open ends: `try to`, `if possible`, `etc.` */
  readonly hedges: readonly { readonly kind: 'effort' | 'escape' | 'open-end'; readonly span: Span }[]
  /** The head verbs with their objects; two or more are two goals in one. */
  readonly outcomes: readonly Span[]
}

const unjudged: Verdict = { kind: 'unjudged' }

/** The judgement of a goal whose language has no pack. */
export const unjudgedGoal: Judgement = {
  specific: unjudged,
  measurable: unjudged,
  achievable: unjudged,
  relevant: unjudged,
  timeBound: unjudged,
  bound: null,
  vague: [],
  hedges: [],
  outcomes: [],
}
