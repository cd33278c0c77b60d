/** A file that is made, not written; its path is relative to the repository's root. */
export interface Generated {
  readonly path: string
  readonly text: string
}
