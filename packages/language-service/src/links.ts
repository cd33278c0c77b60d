import {
  type LinkFacts,
  type LinkTarget,
  type PlanFacts,
  type PlanLink,
  resolveLink,
  type Span,
  touches,
  type WorkspaceFacts,
} from '@goalmark/core'
import type { Analysis } from './analysis.js'

/** What the caret is on, where it names something that can be gone to. */
export type Subject =
  /** An id, where it is given or where another depends on it. */
  | { readonly kind: 'id'; readonly id: string; readonly span: Span; readonly given: boolean }
  | { readonly kind: 'link'; readonly link: PlanLink; readonly span: Span }
  /** The words of a heading: links lead to it by its slug. */
  | { readonly kind: 'heading'; readonly text: string; readonly slug: string; readonly span: Span }

/** Ids win over links, links over the heading they stand in. `workspace` says which words are ids of goals elsewhere. */
export function subjectAt(analysis: Analysis, offset: number, workspace: WorkspaceFacts | null): Subject | null {
  const { plan, record } = analysis
  const id = idsIn(record.facts, amongAll(analysis, workspace)).find(({ span }) => touches(span, offset))
  if (id) return id
  const link = plan.links.find(({ span }) => touches(span, offset))
  if (link) return { kind: 'link', link, span: link.span }
  const heading = plan.headings.find(({ span }) => touches(span, offset))
  return heading ? { kind: 'heading', text: heading.text, slug: heading.slug, span: heading.span } : null
}

/** Every id of a file: given, depended on, or named in a field. */
export const idsIn = (facts: PlanFacts, workspace: WorkspaceFacts): readonly Extract<Subject, { kind: 'id' }>[] => [
  ...facts.ids.map(({ id, span }) => ({ kind: 'id' as const, id, span, given: true })),
  ...facts.links
    .filter((link) => link.kind === 'depends' || (link.kind === 'names' && resolveLink(link, facts, workspace).kind !== 'unknown'))
    .map(({ target, span }) => ({ kind: 'id' as const, id: target, span, given: false })),
]

/** Among one file alone where the index is not whole: places in the file itself can still be gone to. */
export const amongAll = ({ record }: Analysis, workspace: WorkspaceFacts | null): WorkspaceFacts =>
  workspace ?? {
    exists: () => true,
    file: (path) => (path === record.facts.path ? record.facts : undefined),
    withId: () => [],
    named: () => [],
    near: () => undefined,
    files: () => [record.facts],
  }

/** Where a subject leads: itself for a heading. */
export function targetOf(subject: Subject, from: PlanFacts, workspace: WorkspaceFacts): LinkTarget {
  if (subject.kind === 'heading') return { kind: 'file', path: from.path, span: subject.span }
  const link: Pick<LinkFacts, 'kind' | 'target'> =
    subject.kind === 'id'
      ? { kind: 'names', target: subject.id }
      : { kind: subject.link.kind === 'wiki' ? 'wiki' : 'link', target: subject.link.target }
  return resolveLink(link, from, workspace)
}
