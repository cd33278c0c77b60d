import { defineRule } from '../../lint/define-rule.js'
import { quoted } from '../../lint/quote.js'
import { covers, overlaps, type Span, textAt } from '../../text/span.js'
import { isCited } from '../is-cited.js'

export const avoidsVagueWords = defineRule({
  id: 'specific/avoids-vague-words',
  summary: 'The words of a goal mean the same to both readers.',
  why: '"Better" and "more visible" are honest starts, and each reader pictures something else.',
  advice: 'What would you point to? Instead of "better talks": "talks that end with questions".',
  severity: 'hint',
  lacks: 'outcome',
  on: 'goal',
  *check(goal, { text, verdict, asks }) {
    if (verdict.specific.kind !== 'partial' || asks.specific.partial === 'never' || asks.names > 0) return
    // A way out (`etc.`, `maybe`) is specific/commits-plainly's.
    const isHedge = (span: Span): boolean => verdict.hedges.some((hedge) => overlaps(hedge.span, span))
    const word = verdict.vague.find((span) => covers(goal.titleSpan, span) && !isHedge(span) && !isCited(text, goal.titleSpan, span))
    if (word) yield { span: word, message: `${quoted(textAt(text, word))}: what would one see?` }
  },
})
