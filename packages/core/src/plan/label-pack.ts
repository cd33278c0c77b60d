import type { FieldName } from './model.js'

/**
 * The words by which one language labels the parts of a plan: headings, fields, states. Small, always loaded. Data only.
 * Entries are lower case, without emphasis, emoji, numbering or trailing colon; matching folds the same way.
 * The shape grows with the reader; every pack has every key.
 */
export interface LabelPack {
  readonly code: string
  /** Field → the labels that open it, its own name included. */
  readonly fields: Readonly<Partial<Record<FieldName, readonly string[]>>>
}
