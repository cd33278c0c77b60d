import { defineRule } from '../../lint/define-rule.js'
import { quoted } from '../../lint/quote.js'
import { textAt } from '../../text/span.js'

export const replacesPlaceholders = defineRule({
  id: 'specific/replaces-placeholders',
  summary: "The template's words have made way for the pair's own.",
  why: 'A line that still waits to be filled in counts as a goal for nobody. Before the first meeting that is fine.',
  advice: 'Is there a goal for this place? If not, the line can go.',
  severity: 'warning',
  on: 'goal',
  *check({ placeholder }, { text, plan }) {
    if (!placeholder) return
    const begun = plan.hasLog && plan.state !== 'draft'
    yield {
      span: placeholder,
      message: `${quoted(textAt(text, placeholder))} is not filled in yet`,
      ...(!begun && { atMost: 'hint' as const }),
    }
  },
})
