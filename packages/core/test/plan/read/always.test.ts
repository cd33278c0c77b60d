import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { markdownText } from '../../../../../test/engines/markdown-text.js'
import type { Field, Goal, Step } from '../../../src/plan/model.js'
import { covers, type Span } from '../../../src/text/span.js'
import { inferredPlan, planOf } from './reading.js'

const stepsOf = (steps: readonly Step[]): readonly Step[] => steps.flatMap((step) => [step, ...stepsOf(step.steps)])
const goalsOf = (goals: readonly Goal[]): readonly Goal[] => goals.flatMap((goal) => [goal, ...goalsOf(goal.goals)])

/** Every stretch that a goal names must lie in its block; a field names its label and its value. */
const spansIn = (goal: Goal): readonly Span[] => [
  goal.titleSpan,
  ...goal.fields.flatMap(({ labelSpan, span }: Field) => (covers(goal.span, labelSpan) ? [span] : [])),
  ...stepsOf(goal.steps).flatMap(({ span, textSpan }) => [span, textSpan]),
  ...goal.goals.map(({ span }) => span),
]

/** Whether all letters stand in a text, in this order. */
function holdsInOrder(text: string, letters: readonly string[]): boolean {
  let at = 0
  for (const letter of letters) {
    at = text.indexOf(letter, at) + 1
    if (at === 0) return false
  }
  return true
}

/** Anything in a plan that has a start and an end. */
function allSpans(value: unknown, found: Span[] = []): readonly Span[] {
  if (Array.isArray(value)) for (const item of value) allSpans(item, found)
  else if (value !== null && typeof value === 'object') {
    if ('start' in value && 'end' in value && typeof value.start === 'number' && typeof value.end === 'number') found.push(value as Span)
    for (const item of Object.values(value)) allSpans(item, found)
  }
  return found
}

describe('on any text', () => {
  test('reading never fails, and every place lies in the text', () => {
    fc.assert(
      fc.property(fc.oneof(markdownText, fc.string({ unit: 'binary' })), (text) => {
        for (const plan of [planOf(text), inferredPlan(text, 'goals/2027.md')])
          for (const { start, end } of allSpans(plan)) {
            expect(start).toBeGreaterThanOrEqual(0)
            expect(end).toBeGreaterThanOrEqual(start)
            expect(end).toBeLessThanOrEqual(text.length)
          }
      }),
      { numRuns: 600 },
    )
  })

  test('what a goal holds lies in its block', () => {
    fc.assert(
      fc.property(markdownText, (text) => {
        for (const goal of goalsOf(planOf(text).goals))
          for (const span of spansIn(goal))
            expect({ span, in: goal.span, holds: covers(goal.span, span) }).toEqual({ span, in: goal.span, holds: true })
      }),
      { numRuns: 600 },
    )
  })

  test('the title stands where its span says', () => {
    fc.assert(
      fc.property(markdownText, (text) => {
        for (const { title, titleSpan } of goalsOf(planOf(text).goals)) {
          expect({ title, holds: holdsInOrder(text.slice(titleSpan.start, titleSpan.end), title.match(/[a-z]/gi) ?? []) }).toEqual({
            title,
            holds: true,
          })
        }
      }),
      { numRuns: 600 },
    )
  })

  test('no two goals have one key', () => {
    fc.assert(
      fc.property(markdownText, (text) => {
        const keys = goalsOf(planOf(text).goals)
          .filter(({ id }) => !id)
          .map(({ key }) => key)
        expect(new Set(keys).size).toBe(keys.length)
      }),
      { numRuns: 300 },
    )
  })
})
