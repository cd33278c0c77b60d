import { defineRule } from '../../lint/define-rule.js'
import { planPlace } from '../plan-place.js'

export const hasGoals = defineRule({
  id: 'plan/has-goals',
  summary: 'A plan holds a goal.',
  why: 'A file that calls itself a plan is counted as one, and an empty plan hides in every total.',
  advice: 'What would you like to be different by the end? A heading under "## Goals" is enough to begin.',
  severity: 'warning',
  presets: { programme: 'error' },
  on: 'plan',
  *check(plan, { text }) {
    if (plan.recognition === 'inferred' || plan.goals.length > 0) return
    yield { span: planPlace(plan, text), message: 'No goals here yet', ...(plan.state === 'draft' && { atMost: 'hint' as const }) }
  },
})
