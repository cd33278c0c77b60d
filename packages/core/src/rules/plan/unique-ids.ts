import { defineRule } from '../../lint/define-rule.js'
import { quoted } from '../../lint/quote.js'
import { nameOf } from '../../text/path.js'
import type { IdFacts, PlanFacts, WorkspaceFacts } from '../../workspace/facts.js'

export const uniqueIds = defineRule({
  id: 'plan/unique-ids',
  summary: 'An id is given once.',
  why: 'Links and dependencies find their goal by its id; with two of them they find either.',
  advice: 'Which of them do links mean? The other one needs an id of its own.',
  severity: 'error',
  fact: true,
  on: 'workspace',
  *check(facts, { workspace }) {
    for (const [index, id] of facts.ids.entries()) {
      const other = elsewhere(id, index, facts, workspace)
      if (other === null) continue
      const isHere = other === facts.path
      yield {
        span: id.span,
        message: isHere ? `${quoted(id.id)} is given twice in this plan` : `${quoted(id.id)} is also given in ${nameOf(other)}`,
        ...(!isHere && { advice: `Which of them do links mean? The other one, in ${other} or here, needs an id of its own.` }),
        ...(id.goal && { goal: { key: id.goal } }),
      }
    }
  },
})

/** The file that has the id already: this one, or the first other. A block id is known in its own file alone. */
function elsewhere({ id, scope }: IdFacts, index: number, facts: PlanFacts, workspace: WorkspaceFacts): string | null {
  if (facts.ids.some((each, at) => at !== index && each.id === id)) return facts.path
  if (scope === 'file') return null
  const isGiven = (path: string): boolean => workspace.file(path)?.ids.some((each) => each.id === id && each.scope === 'workspace') ?? false
  return workspace.withId(id).find((path) => path !== facts.path && isGiven(path)) ?? null
}
