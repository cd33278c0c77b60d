import { defineRule } from '../../lint/define-rule.js'
import type { Goal } from '../../plan/model.js'

export const objectiveHasKeyResults = defineRule({
  id: 'okr/objective-has-key-results',
  summary: 'An objective has two to five key results.',
  why: 'The objective says where to go, its key results how one knows that one is there. One is seldom enough, and more than five are a list of tasks.',
  advice: 'How would everyone see that you are there? "Two colleagues present without me" is a key result.',
  severity: 'hint',
  options: {
    least: { kind: 'number', default: 2, summary: 'The fewest key results.' },
    most: { kind: 'number', default: 5, summary: 'The most key results.' },
  },
  on: 'goal',
  *check(goal, { text, plan, options, asks }) {
    if (goal.role !== 'objective' || !asks.anything) return
    const results = goal.goals.filter(({ role }) => role === 'key-result')
    const count = results.length
    if (count === 0 && goal.goals.length > 0) return
    // `Objective: …` alone is many people's word for a goal.
    if (count === 0 && plan.kind !== 'okr' && !plan.hasKeyResults) return
    if (count === 0) yield { span: goal.titleSpan, message: 'No key results yet' }
    else if (count < (options.least as number))
      yield { span: goal.titleSpan, message: count === 1 ? 'One key result so far' : `${count} key results so far` }
    else if (largestGroup(text, results) > (options.most as number))
      yield { span: goal.titleSpan, message: `${count} key results; which ones decide?` }
  },
})

/** Key results under headings or lines in bold are told apart already: of a kind are those with nothing between them. */
function largestGroup(text: string, results: readonly Goal[]): number {
  let largest = 0
  let size = 0
  for (const [index, { span }] of results.entries()) {
    const before = results[index - 1]
    size = before && !parts.test(text.slice(before.span.end, span.start)) ? size + 1 : 1
    largest = Math.max(largest, size)
  }
  return largest
}

/** A heading, or a line that begins in bold. */
const parts = /(?:^|[\r\n])[ \t]*(?:#{1,6}[ \t]|\*\*|__)/
