import type { Verdict } from '../../judge/judgement.js'
import { type Asks, askedLevel } from '../../lint/asks.js'
import { defineRule } from '../../lint/define-rule.js'
import { quoted } from '../../lint/quote.js'
import type { Goal } from '../../plan/model.js'
import { covers, textAt } from '../../text/span.js'
import { emptyField } from '../field-of.js'
import { isCited } from '../is-cited.js'
import { suggestField } from '../suggest-field.js'

export const statesAMeasure = defineRule({
  id: 'measurable/states-a-measure',
  summary: 'A goal states how it is measured.',
  why: 'Without a measure nobody can tell when the goal is met, and nobody gets to celebrate it.',
  advice: 'What would show you both? A count (10 hours), a result (exam passed), or what someone will have seen.',
  adviceAlone: 'What would show that it is done? A count (10 hours), a result (exam passed), or what others will have seen.',
  severity: 'warning',
  lacks: 'measure',
  on: 'goal',
  *check(goal, { text, verdict, asks }) {
    if (goal.role === 'key-result') return
    const { measurable, specific, timeBound, vague } = verdict
    const level = askedLevel(measurable, asks.measurable)
    if (!level || (asks.sort === 'mentors-own' && timeBound.kind !== 'missing')) return
    if (hasMilestones(goal) || isCounted(goal)) return
    const cap = level === 'hint' ? ({ atMost: 'hint' } as const) : {}
    const fix = suggestField(text, goal, 'measurable', 'Done when')
    if (measurable.kind === 'missing') {
      const vagueWord =
        specific.kind === 'stated' ? vague.find((span) => covers(goal.titleSpan, span) && !isCited(text, goal.titleSpan, span)) : undefined
      yield { span: emptyField(goal, 'measurable')?.labelSpan ?? vagueWord ?? goal.titleSpan, message: missing(asks), ...cap, ...fix }
    } else yield { ...partial(text, goal, measurable), ...cap, ...fix }
  },
})

/** From one figure to another, or so far on the way to one: status counts it. A bare share of all there is to do names nothing. */
const isCounted = ({ measures }: Goal): boolean =>
  measures.some(
    ({ from, now, to, unit }) => to !== null && (from !== null || now !== null) && !(unit === '%' && to === 100 && from === null),
  )

/** Items below it that each say by when: `- By 2027 every record is online`. What is reached by then is said there. */
function hasMilestones({ pieces }: Goal): boolean {
  let listed = 0
  let dated = 0
  for (const { where, listed: isListed, words } of pieces) {
    if (where !== 'prose' || !isListed) continue
    listed++
    if (words.times.some(({ role }) => role === 'deadline')) dated++
  }
  return dated > 1 && dated * 2 > listed
}

const missing = ({ sort }: Asks): string =>
  sort === 'learning'
    ? 'Not said yet how others will see it'
    : sort === 'mentors-own'
      ? 'No count or date yet'
      : 'Nothing here says when this is done'

function partial(text: string, goal: Goal, verdict: Verdict): { span: Goal['titleSpan']; message: string; advice?: string } {
  const words = verdict.kind === 'partial' ? verdict.evidence[0] : undefined
  const lacks = verdict.kind === 'partial' ? verdict.lacks : null
  if (lacks === 'steps-only') return { span: goal.titleSpan, message: 'Steps, and nothing yet that shows it is done' }
  if (!words || goesOn.test(textAt(text, words.span))) return { span: goal.titleSpan, message: 'Nothing here says when this is done' }
  const quote = quoted(textAt(text, words.span))
  if (lacks !== 'indefinite-amount') return { span: words.span, message: `${quote}: how will it show?` }
  return {
    span: words.span,
    message: `${quote}: how many, or which?`,
    advice: 'Name them, or say what is enough: "the three services I own".',
  }
}

/** Half a sentence is not quoted as if it were the goal: `and build a career`. */
const goesOn = /^(?:and|or|but|und|oder|et|ou|y|o|e|и|или)\s/i
