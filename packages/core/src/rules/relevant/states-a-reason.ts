import { suppressInPlan } from '../../edits/suppress-in-plan.js'
import { askedLevel } from '../../lint/asks.js'
import { defineRule } from '../../lint/define-rule.js'
import type { Goal } from '../../plan/model.js'
import { hasContent, placeOf } from '../field-of.js'
import { suggestField } from '../suggest-field.js'

/** A `Relevent` with words under it is asked about as a label. */
const hasSlip = ({ fields }: Goal): boolean => fields.some(({ near, empty }) => near === 'relevant' && !empty)

export const statesAReason = defineRule({
  id: 'relevant/states-a-reason',
  summary: 'A goal says what it is for.',
  why: 'When the weeks get full, the reason is what keeps a goal alive, or lets it go with a good conscience.',
  advice: 'What becomes possible once this is done? Skip it if you both know.',
  adviceAlone: 'What becomes possible once this is done?',
  severity: 'hint',
  lacks: 'reason',
  on: 'goal',
  *check(goal, { text, plan, verdict, asks }) {
    if (!askedLevel(verdict.relevant, asks.relevant) || hasContent(goal, 'relevant', 'aligned-with') || hasSlip(goal)) return
    const { suggestions = () => [] } = suggestField(text, goal, 'relevant', 'Why')
    yield {
      span: placeOf(goal, 'relevant'),
      message: 'No reason given',
      suggestions: () => [
        ...suggestions(),
        { ...suppressInPlan(text, plan, 'relevant/states-a-reason'), title: 'Do not ask in this plan' },
      ],
    }
  },
})
