import { defineRule } from '../../lint/define-rule.js'
import { quoted } from '../../lint/quote.js'
import type { LinkFacts } from '../../workspace/facts.js'
import { linkMeant } from '../../workspace/link-meant.js'
import { resolveLink } from '../../workspace/resolve-link.js'

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
      const meant = linkMeant(link, facts, workspace)
      if (meant === null && target.lacks === 'file' && isPromise(link)) continue
      yield {
        span: link.span,
        message: `${quoted(link.target)} leads to no ${target.lacks}`,
        ...(meant !== null && { advice: isPromise(link) ? `Is it [[${meant}]]?` : `Is it ${quoted(meant)}?` }),
        ...(link.goal && { goal: { key: link.goal } }),
        ...(isPromise(link) && { atMost: 'hint' as const }),
      }
    }
  },
})

/** In Obsidian a wiki link to a note that is yet to be written is a way of planning it. */
const isPromise = ({ kind }: LinkFacts): boolean => kind === 'wiki'
