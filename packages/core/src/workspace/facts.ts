/** Facts of all plans together, for the rules that look across files. The shape grows with the workspace room. */
export interface WorkspaceFacts {
  /** Paths of every file a link can lead to, `/`-separated, relative to the root; `null` while the index is not whole: then workspace rules say nothing. */
  readonly files: ReadonlySet<string> | null
  /** Goal id → where it is defined. */
  readonly ids: ReadonlyMap<string, readonly { readonly path: string; readonly start: number; readonly end: number }[]>
  /** Heading slugs by path. */
  readonly headings: ReadonlyMap<string, readonly string[]>
}
