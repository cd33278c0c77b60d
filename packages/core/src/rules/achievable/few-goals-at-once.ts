import { moveToLater } from '../../edits/move-to-later.js'
import { defineRule } from '../../lint/define-rule.js'
import { goalStateOf } from '../../plan/health/goal-state.js'
import type { Goal } from '../../plan/model.js'

export const fewGoalsAtOnce = defineRule({
  id: 'achievable/few-goals-at-once',
  summary: 'A person works on a handful of goals at a time.',
  why: 'Every goal more takes time from the others. What waits under "Later" is not lost.',
  advice: 'Which two or three matter most before the next session? The others can wait under "Later".',
  severity: 'hint',
  options: { most: { kind: 'number', default: 5, summary: 'How many open goals of one person are few.' } },
  on: 'plan',
  *check(plan, { text, options, asks }) {
    if (plan.kind !== 'mentoring' && plan.kind !== 'development') return
    const most = options.most as number
    const open = plan.goals.filter((goal) => goalStateOf(goal) === 'open' && asks(goal).sort !== 'long-term')
    for (const goals of byOwner(open)) {
      const first = goals[most]
      if (!first) continue
      yield { span: first.titleSpan, message: `${goals.length} goals open at once`, suggestions: () => [moveToLater(text, plan, first)] }
    }
  },
})

/** A goal without an owner is the plan owner's; the mentor's own are the mentor's. */
function byOwner(goals: readonly Goal[]): Iterable<readonly Goal[]> {
  const owners = new Map<string, Goal[]>()
  for (const goal of goals) {
    const owner = goal.mentors ? ' mentor' : (goal.owner?.value.toLowerCase() ?? '')
    const list = owners.get(owner)
    if (list) list.push(goal)
    else owners.set(owner, [goal])
  }
  return owners.values()
}
