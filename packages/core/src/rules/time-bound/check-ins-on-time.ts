import { insertCheckIn } from '../../edits/insert-check-in.js'
import { defineRule } from '../../lint/define-rule.js'
import type { Cadence, Plan } from '../../plan/model.js'
import { addDays, addMonths, daysBetween, type IsoDate, later } from '../../text/iso-date.js'
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
    const last = lastMeeting(plan)
    if (!cadence || !last || plan.state === 'draft') return
    const since = overdueFrom(last, cadence.value, plan)
    if (end?.day && since > end.day) return
    yield {
      span: cadence.span.end > cadence.span.start ? cadence.span : planPlace(plan, text),
      message: `No check-in since ${sayDay(last)}`,
      since,
      ...(end?.day && { until: end.day }),
      suggestions: () => [insertCheckIn(text, plan, null)],
    }
  },
})

/** The newest dated entry; before there is one, the day on which the plan was agreed or began. */
function lastMeeting({ log, agreed, start }: Plan): IsoDate | null {
  const days = log.flatMap(({ date }) => (date?.day ? [date.day] : []))
  if (days.length > 0) return days.reduce(later)
  return agreed?.day ?? start?.day ?? null
}

/** One and a half times the cadence later; days in which nothing is due do not count. */
function overdueFrom(last: IsoDate, { every, unit }: Cadence, { paused }: Plan): IsoDate {
  const due =
    unit === 'day' || unit === 'week'
      ? addDays(last, every * (unit === 'week' ? 7 : 1))
      : addMonths(last, every * (unit === 'quarter' ? 3 : 1))
  let from = addDays(last, Math.ceil(daysBetween(last, due) * 1.5) + 1)
  for (const pause of [...paused].sort((a, b) => (a.first < b.first ? -1 : 1))) {
    if (pause.last < last || pause.first > from) continue
    from = addDays(from, daysBetween(later(pause.first, last), pause.last) + 1)
  }
  return from
}
