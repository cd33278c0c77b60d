import { type LinkTarget, type PlanFacts, resolveLink, type Span, type WorkspaceFacts } from '@goalmark/core'
import type { Analysis, Scene } from '../analysis.js'
import { amongAll, type Subject, subjectAt, targetOf } from '../links.js'
import type { PlaceInFile } from './definition.js'

/** A place that names what is asked for. */
export interface Reference extends PlaceInFile {
  readonly span: Span
  /** `given` and `heading` are what the others name. */
  readonly kind: 'given' | 'heading' | 'depends' | 'names' | 'link' | 'wiki'
  /** As written there: the id, or the link's target. */
  readonly target: string
}

/** Every place, in every file, that names what the caret is on; `[]` where it is on nothing that can be named. */
export function referencesAt(analysis: Analysis, offset: number, { workspace }: Scene): readonly Reference[] {
  const subject = subjectAt(analysis, offset, workspace)
  return subject ? referencesTo(subject, analysis, amongAll(analysis, workspace)) : []
}

export function referencesTo(subject: Subject, analysis: Analysis, workspace: WorkspaceFacts): readonly Reference[] {
  const here = analysis.record.facts
  const target = targetOf(subject, here, workspace)
  if (target.kind !== 'file' && target.kind !== 'id') return subject.kind === 'id' ? sameId(subject.id, filesOf(here, workspace)) : []
  return filesOf(here, workspace).flatMap((facts) => [...given(facts, target), ...leading(facts, target, workspace)])
}

/** The open text counts before what the index holds of its file. */
const filesOf = (here: PlanFacts, workspace: WorkspaceFacts): readonly PlanFacts[] => [
  here,
  ...[...workspace.files()].filter(({ path }) => path !== here.path).sort((a, b) => (a.path < b.path ? -1 : 1)),
]

/** An id that nobody gives: those who depend on it still share it. */
const sameId = (id: string, files: readonly PlanFacts[]): Reference[] =>
  files.flatMap(({ path, links }) =>
    links
      .filter(({ kind, target }) => kind === 'depends' && target === id)
      .map(({ span, target }) => ({ path, span, kind: 'depends' as const, target })),
  )

const given = ({ path, ids, headings }: PlanFacts, target: LinkTarget): Reference[] => [
  ...headings
    .filter(({ span }) => isAt(target, path, span))
    .map(({ text, span }) => ({ path, span, kind: 'heading' as const, target: text })),
  ...ids.filter(({ span }) => isAt(target, path, span)).map(({ id, span }) => ({ path, span, kind: 'given' as const, target: id })),
]

const leading = (facts: PlanFacts, target: LinkTarget, workspace: WorkspaceFacts): Reference[] =>
  facts.links
    .filter((link) => leadsTo(resolveLink(link, facts, workspace), target))
    .map((link) => ({ path: facts.path, span: link.span, kind: link.kind, target: link.target }))

const isAt = (target: LinkTarget, path: string, span: Span): boolean =>
  (target.kind === 'id' || target.kind === 'file') && target.path === path && target.span?.start === span.start

function leadsTo(found: LinkTarget, wanted: LinkTarget): boolean {
  if (found.kind !== 'file' && found.kind !== 'id') return false
  if (wanted.kind !== 'file' && wanted.kind !== 'id') return false
  return found.path === wanted.path && (found.span?.start ?? null) === (wanted.span?.start ?? null)
}
