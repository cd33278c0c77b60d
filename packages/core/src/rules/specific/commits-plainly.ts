import type { Judgement } from '../../judge/judgement.js'
import { defineRule } from '../../lint/define-rule.js'
import { quoted } from '../../lint/quote.js'
import type { Goal } from '../../plan/model.js'
import { covers, type Span, textAt } from '../../text/span.js'
import { isCited } from '../is-cited.js'

type Hedge = Judgement['hedges'][number]['kind']

const questions = {
  effort: 'and then, what will there be?',
  escape: 'when would it not be?',
  'open-end': 'what else belongs here?',
} as const satisfies Readonly<Record<Hedge, string>>

const advice = {
  effort: 'What is there when the trying has worked? "Finish the course" says more than "try to finish the course".',
  escape: 'What would have to happen for you to let it go? That can stand as an obstacle of its own.',
  'open-end': 'Is the list complete enough to stop here? Name what counts, leave the rest out.',
} as const satisfies Readonly<Record<Hedge, string>>

export const commitsPlainly = defineRule({
  id: 'specific/commits-plainly',
  summary: 'A goal says what will be, without a way out.',
  why: 'A hedge lets a goal be met by anything. Saying it plainly costs nothing, for plans are allowed to change.',
  advice: null,
  severity: 'hint',
  lacks: 'commitment',
  on: 'goal',
  *check(goal, { text, verdict, asks }) {
    if (asks.specific.missing === 'never' || asks.names > 0 || verdict.specific.kind === 'missing') return
    const hedge = verdict.hedges.find(({ span }) => commits(goal, span, text))
    if (hedge)
      yield { span: hedge.span, message: `${quoted(textAt(text, hedge.span))}: ${questions[hedge.kind]}`, advice: advice[hedge.kind] }
  },
})

/** The goal's own sentence and what says how it is met; around them people may think aloud. */
function commits({ titleSpan, fields }: Goal, span: Span, text: string): boolean {
  const within = covers(titleSpan, span)
    ? titleSpan
    : fields.find(({ name, span: own }) => (name === 'goal' || name === 'specific' || name === 'measurable') && covers(own, span))?.span
  return within !== undefined && !isCited(text, within, span) && !laterSentence.test(text.slice(within.start, span.start + 1))
}

/** What comes after the first sentence explains it. */
const laterSentence = /[.!?]["”)]?\s+\p{Lu}|[。！？]/u
