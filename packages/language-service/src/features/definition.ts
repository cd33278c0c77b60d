import type { Span } from '@goalmark/core'
import type { Analysis, Scene } from '../analysis.js'
import { amongAll, subjectAt, targetOf } from '../links.js'

/** A place in a file of the workspace, by its path from the root. */
export interface PlaceInFile {
  readonly path: string
  /** `null`: the file as a whole. */
  readonly span: Span | null
}

/** What the words under the caret name: the goal of an id, the file or heading of a link. `from` are those words. */
export function definitionAt(
  analysis: Analysis,
  offset: number,
  { workspace }: Scene,
): { readonly from: Span; readonly to: PlaceInFile } | null {
  const subject = subjectAt(analysis, offset, workspace)
  if (!subject || subject.kind === 'heading') return null
  const target = targetOf(subject, analysis.record.facts, amongAll(analysis, workspace))
  if (target.kind === 'file') return { from: subject.span, to: { path: target.path, span: target.span } }
  // To the file, where it has no such heading any more.
  if (target.kind === 'nowhere' && target.lacks === 'heading' && target.path !== null && target.path !== analysis.path)
    return { from: subject.span, to: { path: target.path, span: null } }
  return target.kind === 'id' ? { from: subject.span, to: { path: target.path, span: target.span } } : null
}
