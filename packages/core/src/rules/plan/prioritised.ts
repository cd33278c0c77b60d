import { defineRule } from '../../lint/define-rule.js'
import { goalStateOf } from '../../plan/health/goal-state.js'

export const prioritised = defineRule({
  id: 'plan/prioritised',
  summary: 'Where there are several goals, each says how much it matters.',
  why: 'When time gets short, the order is what helps to choose; it is easier to agree on before.',
  advice: 'If only one could be met, which one? "Priority: high" on it is enough.',
  severity: 'off',
  presets: { strict: 'hint' },
  options: { from: { kind: 'number', default: 3, summary: 'The number of open goals from which an order is asked for.' } },
  on: 'plan',
  *check(plan, { options }) {
    const open = plan.goals.filter((goal) => goalStateOf(goal) === 'open' && !goal.mentors)
    if (open.length < (options.from as number) || open.some(({ priority, weight }) => priority || weight)) return
    yield { span: open[0]!.titleSpan, message: `${open.length} open goals, and no priority yet` }
  },
})
