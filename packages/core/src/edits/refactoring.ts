import type { Edit } from '../text/edit.js'

/** A change someone asks for by name: all its edits or none. */
export interface Refactoring {
  readonly title: string
  readonly edits: readonly Edit[]
  /** Where the caret goes: an offset into the text of `edits[edit]`. `null`: leave it. */
  readonly caret: { readonly edit: number; readonly offset: number } | null
}
