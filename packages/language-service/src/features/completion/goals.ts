import { type PlanFacts, relativePath, type Span, slugOf, type WorkspaceFacts } from '@goalmark/core'
import type { Analysis } from '../../analysis.js'
import { amongAll } from '../../links.js'
import { type Completion, completion } from './completion.js'

/** Beyond so many goals a list helps no one; the letters typed narrow it at the next request. */
const mostGoals = 500

/** Goals of the workspace to point at: by id where only an id will do, else by id where they have one and by link where not. */
export function goalCompletions(
  analysis: Analysis,
  span: Span,
  workspace: WorkspaceFacts | null,
  by: 'id' | 'link',
): readonly Completion[] {
  const items: Completion[] = []
  for (const facts of filesFirst(analysis, workspace)) {
    const ids = new Map(facts.ids.map(({ id, goal }) => [goal, id]))
    for (const { key, title, state } of facts.goals) {
      const id = ids.get(key)
      const insert = id ?? (by === 'link' ? linkTo(analysis.path, facts, title) : null)
      if (insert === null || title === '' || state === 'placeholder') continue
      items.push(
        completion({
          label: title,
          kind: 'goal',
          insert,
          span,
          detail: id ?? facts.path,
          documentation: facts.title,
          filter: `${id ?? ''} ${title}`.trim(),
        }),
      )
      if (items.length >= mostGoals) return items
    }
  }
  return items
}

/** The plan itself first, then the others by path. */
function filesFirst(analysis: Analysis, workspace: WorkspaceFacts | null): readonly PlanFacts[] {
  const here = analysis.record.facts
  const others = [...amongAll(analysis, workspace).files()].filter(({ path, recognition }) => path !== here.path && recognition !== null)
  return [here, ...others.sort((a, b) => (a.path < b.path ? -1 : 1))]
}

/** `[Lead a team](../okr/2026.md#lead-a-team)`. */
function linkTo(from: string, { path, headings }: PlanFacts, title: string): string {
  const heading = headings.find(({ text }) => text === title || text.includes(title))
  const page = path === from ? '' : relativePath(from, path)
  return `[${title}](${encodeURI(page)}${heading ? `#${heading.slug}` : page === '' ? `#${slugOf(title)}` : ''})`
}
