import { defineRule } from '../../lint/define-rule.js'
import { sayDay } from '../say-day.js'

export const deadlineWithinPlan = defineRule({
  id: 'time-bound/deadline-within-plan',
  summary: "A goal's date lies within the plan's time.",
  why: 'What ends after the last meeting has nobody left to look back on it together.',
  advice: 'Is there a part of it that fits the time you have? The rest can go under "Later".',
  severity: 'off',
  presets: { strict: 'warning' },
  on: 'goal',
  *check({ deadline }, { plan, asks }) {
    const day = deadline?.from === 'goal' ? deadline.day : null
    if (!day || !asks.anything || asks.sort === 'long-term') return
    if (plan.end?.day && day > plan.end.day) yield { span: deadline!.span, message: `The plan ends before, ${sayDay(plan.end.day)}` }
    else if (plan.start?.day && day < plan.start.day)
      yield { span: deadline!.span, message: `The plan starts after, ${sayDay(plan.start.day)}` }
  },
})
