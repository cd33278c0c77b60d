import type { Span } from '../../text/span.js'

/** YAML as far as a plan needs it: texts with their places. All scalars are text, dates and numbers too. */
export type YamlValue =
  | { readonly kind: 'scalar'; readonly text: string; readonly span: Span }
  | { readonly kind: 'list'; readonly items: readonly YamlValue[]; readonly span: Span }
  | { readonly kind: 'map'; readonly entries: readonly YamlEntry[]; readonly span: Span }

export interface YamlEntry {
  readonly key: string
  readonly keySpan: Span
  readonly value: YamlValue
}

export interface YamlTree {
  readonly entries: readonly YamlEntry[]
  readonly errors: readonly { readonly message: string; readonly span: Span }[]
  /** Comments as they stand, `#` included, in order. */
  readonly comments: readonly Span[]
}

/** Nothing behind the colon, `~` or `null`: an empty text where a value would stand. */
export const emptyScalar = (at: number): YamlValue => ({ kind: 'scalar', text: '', span: { start: at, end: at } })
