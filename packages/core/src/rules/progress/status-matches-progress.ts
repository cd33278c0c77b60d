import { defineRule } from '../../lint/define-rule.js'
import { quoted } from '../../lint/quote.js'
import { goalStateOf } from '../../plan/health/goal-state.js'
import { addDays } from '../../text/iso-date.js'
import { sayDay } from '../say-day.js'

export const statusMatchesProgress = defineRule({
  id: 'progress/status-matches-progress',
  summary: 'What a goal says of itself fits its date.',
  why: 'The words come first and the figures are a second opinion; only where both cannot be true is it worth a question.',
  advice: 'Done, later, or no longer on track? Moving the date is normal.',
  severity: 'hint',
  clock: true,
  on: 'goal',
  *check(goal) {
    const { status, deadline } = goal
    if (status?.value !== 'on-track' || deadline?.from !== 'goal' || !deadline.day || goalStateOf(goal) !== 'open') return
    yield { span: status.span, message: `${quoted(status.text)}, and ${sayDay(deadline.day)} has passed`, since: addDays(deadline.day, 1) }
  },
})
