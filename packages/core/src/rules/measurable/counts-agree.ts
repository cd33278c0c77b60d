import { defineRule } from '../../lint/define-rule.js'
import type { Report } from '../../lint/rule.js'
import type { Cookie, Step } from '../../plan/model.js'
import { type LeafCount, leafCount } from '../../plan/progress/leaves.js'
import { percentOf } from '../../plan/progress/percent.js'
import { stepsOf } from '../goals-of.js'

export const countsAgree = defineRule({
  id: 'measurable/counts-agree',
  summary: 'A count in brackets is the count of the steps below it.',
  why: 'A figure that has stayed behind its steps tells the reader less than none.',
  advice: null,
  severity: 'warning',
  fact: true,
  on: 'goal',
  *check({ cookie, steps }) {
    if (cookie) yield* compare(cookie, steps)
    for (const step of stepsOf(steps)) if (step.count) yield* compare(step.count, step.steps)
  },
})

type Count = Pick<LeafCount, 'done' | 'total'>

/** A bracketed count over steps with boxes; it may count the steps right below, or all the smallest ones. */
function* compare(cookie: Cookie, steps: readonly Step[]): Iterable<Report> {
  if (!cookie.bracketed) return
  const direct = leafCount(steps.map(withoutBelow))
  const leaves = leafCount(steps)
  if (direct.total === 0 || says(cookie, direct) || says(cookie, leaves)) return
  const meant = cookie.total === direct.total ? direct : leaves
  const right = cookie.total === null ? `[${percent(meant)}%]` : `[${meant.done}/${meant.total}]`
  yield {
    span: cookie.span,
    message: `The steps below are ${meant.done} of ${meant.total}`,
    fix: { title: `Write ${right}`, safe: true, edits: [{ span: cookie.span, text: right }] },
  }
}

const says = ({ value, total }: Cookie, count: Count): boolean =>
  total === null ? value === percent(count) : value === count.done && total === count.total

const percent = ({ done, total }: Count): number => percentOf(done / total)

const withoutBelow = (step: Step): Step => ({ ...step, steps: [] })
