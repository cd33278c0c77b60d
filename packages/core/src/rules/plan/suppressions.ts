import { defineRule } from '../../lint/define-rule.js'
import { quoted } from '../../lint/quote.js'
import { closest } from '../../text/closest.js'

export const suppressions = defineRule({
  id: 'plan/suppressions',
  summary: 'A comment that silences a finding has one to silence.',
  why: 'Silence that outlives its reason hides what comes next.',
  advice: null,
  severity: 'warning',
  fact: true,
  on: 'silences',
  *check(silences, { known }) {
    for (const { rule, span, remove, used } of silences) {
      if (rule !== null && !known.has(rule)) {
        const near = closest(rule, known)
        yield {
          span,
          message: `There is no rule ${quoted(rule)}`,
          advice: near ? `Is it ${near}?` : '`goalmark rules` lists them all.',
          ...(near && { fix: { title: `Write ${near}`, safe: true, edits: [{ span, text: near }] } }),
        }
      } else if (!used) {
        yield {
          span,
          message: rule === null ? 'There is nothing to silence here' : `${quoted(rule)} finds nothing here to silence`,
          fix: { title: 'Remove it', safe: true, edits: [{ span: remove, text: '' }] },
        }
      }
    }
  },
})
