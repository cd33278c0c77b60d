import { defineRule } from '../../lint/define-rule.js'
import { goalStateOf } from '../../plan/health/goal-state.js'
import { counted, isOpen, stepsOf } from '../goals-of.js'

export const doneMeansDone = defineRule({
  id: 'progress/done-means-done',
  summary: 'A goal that is done has no open steps.',
  why: 'An open step below a finished goal is either forgotten work or a tick that nobody made.',
  advice: 'Are they done too, or no longer needed? Strike out what was let go: it leaves the count.',
  severity: 'hint',
  on: 'goal',
  *check(goal) {
    if (goalStateOf(goal) !== 'done' || (goal.box === 'done' && goal.status?.value !== 'done')) return
    const open = stepsOf(goal.steps).filter((step) => isOpen(step) && step.steps.length === 0)
    if (open.length > 0)
      yield { span: goal.status?.span ?? goal.done?.span ?? goal.titleSpan, message: `Done, with ${counted(open.length, 'step')} open` }
  },
})
