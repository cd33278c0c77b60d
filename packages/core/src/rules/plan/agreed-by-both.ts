import { addFrontMatter } from '../../edits/add-front-matter.js'
import { defineRule } from '../../lint/define-rule.js'
import { planPlace } from '../plan-place.js'

export const agreedByBoth = defineRule({
  id: 'plan/agreed-by-both',
  summary: 'Both have said yes to a mentoring plan.',
  why: 'A plan that one of the two has written for the other is a list of wishes.',
  advice: 'Have you both read it? "agreed: 2026-01-26" in the front matter says on which day.',
  severity: 'off',
  presets: { strict: 'hint', programme: 'error' },
  on: 'plan',
  *check(plan, { text }) {
    if (plan.kind !== 'mentoring' || plan.agreed || plan.state === 'draft') return
    yield { span: planPlace(plan, text), message: 'Not agreed by both yet', suggestions: () => [addFrontMatter(text, plan, ['agreed'])] }
  },
})
