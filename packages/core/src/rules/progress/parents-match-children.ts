import { tickedLike } from '../../edits/ticked-like.js'
import { defineRule } from '../../lint/define-rule.js'
import type { Report } from '../../lint/rule.js'
import type { Step } from '../../plan/model.js'
import type { Span } from '../../text/span.js'
import { counted, isOpen, stepsOf } from '../goals-of.js'

export const parentsMatchChildren = defineRule({
  id: 'progress/parents-match-children',
  summary: 'A ticked step has only ticked steps below it, and all of them ticked tick it.',
  why: 'A parent counts through its smallest steps; where its own box says something else, one of them is out of date.',
  advice: 'Is there something left to do here?',
  severity: 'hint',
  on: 'goal',
  *check({ box, boxSpan, titleSpan, steps }, { text }) {
    if (box && boxSpan) yield* compare({ state: box, markSpan: boxSpan, span: titleSpan, steps }, text)
    for (const step of stepsOf(steps)) if (step.steps.length > 0) yield* compare({ ...step, span: step.textSpan }, text)
  },
})

interface Parent {
  readonly state: Step['state']
  readonly markSpan: Span | null
  readonly span: Span
  readonly steps: readonly Step[]
}

function* compare({ state, markSpan, span, steps }: Parent, text: string): Iterable<Report> {
  const boxed = steps.filter((step) => step.state !== 'unknown' && step.state !== 'cancelled')
  if (boxed.length === 0 || markSpan === null) return
  const open = boxed.filter(isOpen)
  if (state === 'done' && open.length > 0) yield { span, message: `Ticked, with ${counted(open.length, 'open step')} below` }
  if (state === 'open' && open.length === 0) {
    yield {
      span,
      message: boxed.length === 1 ? 'The step below is ticked' : `All ${boxed.length} steps below are ticked`,
      fix: { title: 'Tick this one too', safe: false, edits: [{ span: markSpan, text: tickedLike(text, steps) }] },
    }
  }
}
