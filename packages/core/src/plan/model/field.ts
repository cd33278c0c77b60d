import type { Span } from '../../text/span.js'
import type { Phrase } from './said.js'

/** The fields a goal can have; `FieldName` of the contract. `other` keeps labels that no pack knows. */
export const fieldNames = [
  'goal',
  'specific',
  'measurable',
  'achievable',
  'relevant',
  'time-bound',
  'try-next',
  'become',
  'learn',
  'start',
  'done',
  'created',
  'scheduled',
  'type',
  'framework',
  'priority',
  'weight',
  'status',
  'progress',
  'progress-from',
  'confidence',
  'score',
  'owner',
  'steps',
  'key-results',
  'resources',
  'support',
  'obstacles',
  'aligned-with',
  'baseline',
  'effort',
  'recurs',
  'id',
  'changed',
  'other',
] as const

export type FieldName = (typeof fieldNames)[number]

export interface Field {
  readonly name: FieldName
  /** As written, without marks: `Done when`. */
  readonly label: string
  readonly labelSpan: Span
  /** The value's words; an empty value has an empty span where it would stand. */
  readonly text: string
  readonly span: Span
  readonly phrases: readonly Phrase[]
  /** The value is empty, or a placeholder that the template left. */
  readonly empty: boolean
  /** For `other`: the known label it is within two letters of, or `null`. */
  readonly near: FieldName | null
  readonly private: boolean
}
