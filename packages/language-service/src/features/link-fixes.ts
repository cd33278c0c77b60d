import { type Finding, linkMeant, type PlanLink, type Span } from '@goalmark/core'
import type { Analysis, Scene } from '../analysis.js'
import type { Action } from './actions.js'

/** For links and ids that lead nowhere: what they were likely to be, written in their place. */
export function linkFixes(analysis: Analysis, findings: readonly Finding[], { workspace }: Scene): readonly Action[] {
  if (!workspace) return []
  const { facts } = analysis.record
  return findings.flatMap((finding): readonly Action[] => {
    if (finding.rule !== 'relevant/links-resolve') return []
    const link = facts.links.find(({ span }) => span.start === finding.span.start && span.end === finding.span.end)
    const meant = link && linkMeant(link, facts, workspace)
    const span =
      link && (link.kind === 'link' || link.kind === 'wiki' ? targetSpan(analysis.text, { ...link, kind: link.kind }) : link.span)
    if (!meant || !span) return []
    const title = link.kind === 'wiki' ? `Link to [[${meant}]]` : link.kind === 'link' ? `Link to ${meant}` : `Write ${meant}`
    return [{ title, kind: 'quickfix', edits: [{ span, text: meant }], caret: null, findings: [finding], preferred: true }]
  })
}

/** Where a link's target stands as it is written: behind `](`, `<` or `[[`. `null` where it is written otherwise. */
function targetSpan(text: string, { kind, target, span }: PlanLink): Span | null {
  const own = text.slice(span.start, span.end)
  const at = kind === 'wiki' ? own.indexOf(target) : own.lastIndexOf(target)
  return at < 0 ? null : { start: span.start + at, end: span.start + at + target.length }
}
