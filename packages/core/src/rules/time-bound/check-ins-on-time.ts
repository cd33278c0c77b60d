import { insertCheckIn } from '../../edits/insert-check-in.js'
import { defineRule } from '../../lint/define-rule.js'
import { nextCheckIn } from '../../plan/health/next-due.js'
import { planPlace } from '../plan-place.js'
import { sayDay } from '../say-day.js'

export const checkInsOnTime = defineRule({
  id: 'time-bound/check-ins-on-time',
  summary: 'The pair meets about as often as it wanted to.',
  why: 'Meetings that slip are the first sign that a plan has lost its place in the calendar, and the easiest to mend.',
  advice: 'Is there a day in the next two weeks? Another rhythm is fine too: write it in "check-ins:".',
  severity: 'hint',
  clock: true,
  on: 'plan',
  *check(plan, { text }) {
    const { cadence, end } = plan
    const next = nextCheckIn(plan)
    if (!cadence || !next || plan.state === 'draft' || (end?.day && next.overdueFrom > end.day)) return
    yield {
      span: cadence.span.end > cadence.span.start ? cadence.span : planPlace(plan, text),
      message: `No check-in since ${sayDay(next.since)}`,
      since: next.overdueFrom,
      ...(end?.day && { until: end.day }),
      suggestions: () => [insertCheckIn(text, plan, null)],
    }
  },
})
