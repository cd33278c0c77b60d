import { defineRule } from '../../lint/define-rule.js'
import { quoted } from '../../lint/quote.js'
import type { DateSaid } from '../../plan/model.js'
import type { IsoDate } from '../../text/iso-date.js'
import { doubtfulDatesOf } from '../dates-of.js'
import { sayDay } from '../say-day.js'

export const unambiguousDates = defineRule({
  id: 'time-bound/unambiguous-dates',
  summary: 'A date can be read in one way only.',
  why: '03/04/2027 is in March for some readers and in April for others, and both are sure of it.',
  advice: 'Which one is it? Written as 2027-04-03 it is clear to everyone; "date-order" in the front matter settles all of them.',
  severity: 'warning',
  fact: true,
  on: 'plan',
  *check(plan) {
    for (const { date, goal } of doubtfulDatesOf(plan)) {
      if (date.problem !== 'ambiguous') continue
      const [first, second] = date.readings
      if (!first || !second) continue
      yield {
        span: date.span,
        message: `${quoted(date.text)} is ${sayDay(first)} or ${sayDay(second)}`,
        advice: `Which one is it? Written as ${first} or ${second} it is clear to everyone; "date-order" in the front matter settles all of them.`,
        ...(goal !== null && { goal: { key: goal } }),
        ...(date.day && { fix: { title: `Write ${date.day}`, safe: false, edits: [{ span: date.span, text: date.day }] } }),
        suggestions: () => date.readings.map((day) => written(date, day)),
      }
    }
  },
})

const written = ({ span }: DateSaid, day: IsoDate) => ({
  title: `Write ${day} (${sayDay(day)})`,
  edits: [{ span, text: day }],
  caret: null,
})
