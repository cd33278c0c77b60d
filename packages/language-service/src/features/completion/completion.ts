import type { Edit, Span } from '@goalmark/core'

export type CompletionKind = 'field' | 'value' | 'date' | 'person' | 'goal' | 'rule' | 'scaffold' | 'key' | 'link'

/** One thing that can be put where the caret is. */
export interface Completion {
  readonly label: string
  readonly kind: CompletionKind
  /** Beside the label: what the field means, the weekday of a date. */
  readonly detail: string
  /** Shown when the item is looked at; Markdown. */
  readonly documentation: string | null
  /** What is replaced. */
  readonly span: Span
  /** With `$1`, `$0` where `snippet`. */
  readonly insert: string
  readonly snippet: boolean
  /** What goes besides: words before the span that belong to what was typed. */
  readonly also: readonly Edit[]
  /** What the typed letters are compared with, where it is not the label. */
  readonly filter: string | null
  /** Items come in the order of the list; this says so to editors that sort by themselves. */
  readonly preselect: boolean
}

/** What is around the caret: the line's words up to it and after it. */
export interface Spot {
  readonly offset: number
  readonly lineStart: number
  readonly before: string
  readonly after: string
}

export const completion = (given: Pick<Completion, 'label' | 'kind' | 'span' | 'insert'> & Partial<Completion>): Completion => ({
  detail: '',
  documentation: null,
  snippet: false,
  filter: null,
  also: [],
  preselect: false,
  ...given,
})

/** The span of the last `length` characters before the caret. */
export const lastOf = ({ offset }: Spot, length: number): Span => ({ start: offset - length, end: offset })

/** Text as it stands inside a snippet. */
export const inSnippet = (text: string): string => text.replace(/[\\$}]/g, '\\$&')
