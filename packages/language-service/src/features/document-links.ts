import type { Span } from '@goalmark/core'
import type { Analysis, Scene } from '../analysis.js'
import { amongAll, idsIn, targetOf } from '../links.js'
import type { PlaceInFile } from './definition.js'

export interface DocumentLink {
  readonly span: Span
  readonly to: PlaceInFile
  readonly tooltip: string
}

/** Links that lead to a file or goal. `besidesMarkdown`: the editor follows Markdown's own links, so only wiki links and ids are given. */
export function documentLinks(analysis: Analysis, { workspace }: Scene, besidesMarkdown: boolean): readonly DocumentLink[] {
  const all = amongAll(analysis, workspace)
  const { facts } = analysis.record
  const links = analysis.plan.links.filter(({ kind }) => kind === 'wiki' || (kind === 'link' && !besidesMarkdown))
  const ids = idsIn(facts, all).filter(({ given }) => !given)
  return [...links.map((link) => ({ kind: 'link' as const, link, span: link.span })), ...ids].flatMap((subject) => {
    const target = targetOf(subject, facts, all)
    if (target.kind === 'nowhere' && target.lacks === 'heading' && target.path !== null)
      return [{ span: subject.span, to: { path: target.path, span: null }, tooltip: target.path }]
    if (target.kind !== 'file' && target.kind !== 'id') return []
    const goal = all
      .file(target.path)
      ?.goals.find(({ titleSpan, span }) => target.span && span.start <= target.span.start && titleSpan.end >= target.span.start)
    return [{ span: subject.span, to: { path: target.path, span: target.span }, tooltip: goal?.title ?? target.path }]
  })
}
