import { type Asks, askedLevel } from '../../lint/asks.js'
import { defineRule } from '../../lint/define-rule.js'
import type { Goal } from '../../plan/model.js'
import { hasContent, placeOf } from '../field-of.js'
import { suggestField, titled } from '../suggest-field.js'

export const hasANextStep = defineRule({
  id: 'achievable/has-a-next-step',
  summary: 'A goal has something that can be done next.',
  why: 'What is small enough to do before the next meeting gets done, and shows soon whether the goal is the right size.',
  advice: 'What is the smallest thing you can do before you next meet? "Ask Petr for his reading list."',
  adviceAlone: 'What is the smallest thing you can do this week? "Ask Petr for his reading list."',
  severity: 'hint',
  lacks: 'next step',
  on: 'goal',
  *check(goal, { text, verdict, asks }) {
    if (!askedLevel(verdict.achievable, asks.achievable)) return
    if (goal.steps.length > 0 || goal.goals.length > 0 || hasContent(goal, 'achievable', 'try-next', 'steps')) return
    yield { span: placeOf(goal, 'achievable'), message: question(asks), ...fix(text, goal, asks) }
  },
})

const question = ({ sort }: Asks): string =>
  sort === 'development' ? 'Nothing to try next yet' : sort === 'long-term' ? 'No nearer goal or step yet' : 'No next step yet'

const fix = (text: string, goal: Goal, asks: Asks) => {
  const added = suggestField(text, goal, 'achievable', label(asks))
  return asks.sort === 'development' ? added : titled('Add a first step', added)
}

const label = ({ sort }: Asks): string => (sort === 'development' ? 'Try next' : 'First step')
