import { defineRule } from '../../lint/define-rule.js'
import { quoted } from '../../lint/quote.js'
import type { LinkFacts, WorkspaceFacts } from '../../workspace/facts.js'
import { resolveLink } from '../../workspace/resolve-link.js'
import { noteName } from '../../workspace/workspace-of.js'

export const linksResolve = defineRule({
  id: 'relevant/links-resolve',
  summary: 'What a goal refers to is there.',
  why: 'A goal that stands for a bigger one is read together with it; a link that leads nowhere breaks that thread.',
  advice: 'Has it moved, or been renamed? Links are followed among files only, never over the network.',
  severity: 'warning',
  fact: true,
  on: 'workspace',
  *check(facts, { workspace }) {
    for (const link of facts.links) {
      const target = resolveLink(link, facts, workspace)
      if (target.kind !== 'nowhere') continue
      const near = target.lacks === 'file' && isPromise(link) ? noteNear(link, workspace) : undefined
      if (near === null) continue
      yield {
        span: link.span,
        message: `${quoted(link.target)} leads to no ${target.lacks}`,
        ...(near !== undefined && { advice: `Is it [[${near}]]?` }),
        ...(link.goal && { goal: { key: link.goal } }),
        ...(isPromise(link) && { atMost: 'hint' as const }),
      }
    }
  },
})

/** The note whose name is a slip away from a wiki link's; `null` where there is none. */
function noteNear({ target }: LinkFacts, workspace: WorkspaceFacts): string | null {
  const path = workspace.near(noteName(target.replace(/[#|].*$/, '')))
  return path === undefined ? null : nameOf(path)
}

const nameOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1).replace(/\.[a-z]+$/i, '')

/** In Obsidian a wiki link to a note that is yet to be written is a way of planning it. */
const isPromise = ({ kind }: LinkFacts): boolean => kind === 'wiki'
