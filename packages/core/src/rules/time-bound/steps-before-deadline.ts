import { defineRule } from '../../lint/define-rule.js'
import { isOpen, stepsOf } from '../goals-of.js'
import { sayDay } from '../say-day.js'

export const stepsBeforeDeadline = defineRule({
  id: 'time-bound/steps-before-deadline',
  summary: 'The steps of a goal are due before the goal is.',
  why: 'A step after the end means that one of the two dates is no longer meant.',
  advice: 'Which of the two dates do you mean? Moving the goal is normal; "(was 2026-10-30: why)" keeps the old one.',
  severity: 'warning',
  fact: true,
  on: 'goal',
  *check({ deadline, steps }, { asks }) {
    const day = deadline?.from === 'goal' ? deadline.day : null
    if (!day || !asks.anything) return
    for (const step of stepsOf(steps)) {
      if (step.due?.day && step.due.day > day && (isOpen(step) || step.state === 'unknown')) {
        yield { span: step.due.span, message: `After the goal's own date, ${sayDay(day)}` }
      }
    }
  },
})
