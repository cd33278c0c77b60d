import type { Verdict } from '../../judge/judgement.js'
import { askedLevel } from '../../lint/asks.js'
import { defineRule } from '../../lint/define-rule.js'
import { quoted } from '../../lint/quote.js'
import type { Goal } from '../../plan/model.js'
import { covers, type Span, textAt } from '../../text/span.js'
import { emptyField } from '../field-of.js'
import { isCited } from '../is-cited.js'
import { suggestField, titled } from '../suggest-field.js'

export const namesAnOutcome = defineRule({
  id: 'specific/names-an-outcome',
  summary: 'A goal names what will be different.',
  why: 'Words such as "improve" or "be better at" mean something else to each reader. A goal that names what someone would see is one that two people can talk about.',
  advice: 'What would someone see you do that you do not do today? "I run the retro myself, twice."',
  severity: 'warning',
  lacks: 'outcome',
  on: 'goal',
  *check(goal, { text, verdict, asks }) {
    const { specific, vague } = verdict
    const level = askedLevel(specific, asks.specific)
    if (!level) return
    if (asks.names > 0) {
      yield {
        span: goal.titleSpan,
        message: `${asks.names} names; what will come of them?`,
        advice: ofNames,
        ...(level === 'hint' && { atMost: level }),
      }
      return
    }
    const inTitle = vague.find((span) => covers(goal.titleSpan, span) && !isCited(text, goal.titleSpan, span))
    if (specific.kind === 'missing') {
      yield {
        span: emptyField(goal, 'specific')?.labelSpan ?? (inTitle && isStretch(text, inTitle) ? inTitle : goal.titleSpan),
        message: 'Not clear yet what will be different',
        ...(level === 'hint' && { atMost: level }),
        ...titled('Add a line: what others would see', suggestField(text, goal, 'specific', 'Others will see')),
      }
    } else if (!inTitle) yield* partly(text, goal, specific)
  },
})

/** Of one word nobody sees what is meant by it: the whole title is shown. */
const isStretch = (text: string, span: Span): boolean => /\s/.test(textAt(text, span))

const ofNames = 'What will you do with them, and by when? "One service runs on each of the two by June" answers for the whole list.'

/** A vague word and a hedge have rules of their own; what is left is a verb or an object that says too little. */
function* partly(text: string, goal: Goal, verdict: Verdict): Iterable<{ span: Span; message: string; atMost: 'hint' }> {
  if (verdict.kind !== 'partial' || verdict.lacks === 'hedged') return
  const words = verdict.evidence.find(({ span }) => covers(goal.titleSpan, span))
  if (words && verdict.lacks === 'generic-object')
    yield { span: words.span, message: `${quoted(textAt(text, words.span))}: which, or what about it?`, atMost: 'hint' }
  else yield { span: goal.titleSpan, message: 'What it leads to is not said yet', atMost: 'hint' }
}
