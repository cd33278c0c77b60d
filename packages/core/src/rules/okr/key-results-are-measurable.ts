import { askedLevel } from '../../lint/asks.js'
import { defineRule } from '../../lint/define-rule.js'
import { quoted } from '../../lint/quote.js'
import { covers, textAt } from '../../text/span.js'

export const keyResultsAreMeasurable = defineRule({
  id: 'okr/key-results-are-measurable',
  summary: 'A key result can be met or not met.',
  why: 'Key results are how an objective is judged; one that cannot be counted or seen leaves that to opinion.',
  advice: 'From what to what? "From 2 to 6 talks", or a result one can see: "handbook published".',
  severity: 'warning',
  lacks: 'measure',
  on: 'goal',
  *check(goal, { text, verdict, asks }) {
    if (goal.role !== 'key-result') return
    const { measurable } = verdict
    // What has been scored was measured.
    if (goal.score || goal.measures.some(({ from, to, now }) => to !== null && (from !== null || now !== null))) return
    const level = askedLevel(measurable, asks.measurable)
    if (!level) return
    const words = measurable.kind === 'partial' ? measurable.evidence.find(({ span }) => covers(goal.titleSpan, span)) : undefined
    if (words) yield { span: words.span, message: `${quoted(textAt(text, words.span))}: how many, or which?`, atMost: 'hint' }
    else yield { span: goal.titleSpan, message: 'No number or result in it yet', ...(level === 'hint' && { atMost: level }) }
  },
})
