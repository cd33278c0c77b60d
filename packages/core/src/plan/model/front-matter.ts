import type { Span } from '../../text/span.js'

/** YAML between `---` lines at the top, or TOML between `+++`. Values keep their places. */
export interface FrontMatter {
  readonly span: Span | null
  readonly entries: readonly FrontMatterEntry[]
  readonly errors: readonly { readonly message: string; readonly span: Span }[]
}

export interface FrontMatterEntry {
  /** As written; compare with `field`. */
  readonly key: string
  /** The key it is known by (`program` for `programme`), or `null` for one that is not ours: left alone, never a finding unless close to one of ours. */
  readonly field: string | null
  readonly keySpan: Span
  readonly valueSpan: Span
  /** Scalars as text, lists as texts; maps are `null` here and read where they mean something (`goals:`). */
  readonly value: string | readonly string[] | null
}
