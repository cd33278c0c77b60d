import { defineRule } from '../../lint/define-rule.js'
import { quoted } from '../../lint/quote.js'
import { textAt } from '../../text/span.js'

export const oneOutcomeEach = defineRule({
  id: 'specific/one-outcome-each',
  summary: 'A goal has one outcome.',
  why: 'Two outcomes in one goal share a date and a measure that fits only one of them, and one of them done looks like none.',
  advice: 'Would you be content with one of them? Then they are two goals: "Publish the guide" and "Train two colleagues".',
  severity: 'off',
  on: 'goal',
  *check(_, { text, verdict, asks }) {
    const [first, second] = verdict.outcomes
    if (!first || !second || asks.specific.missing === 'never') return
    yield { span: second, message: `Two outcomes: ${quoted(textAt(text, first))} and ${quoted(textAt(text, second))}` }
  },
})
