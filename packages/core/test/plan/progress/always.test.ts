import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Goal, Measure, Step, StepState } from '../../../src/plan/model.js'
import { measureShare } from '../../../src/plan/progress/measure-share.js'
import { progressOf } from '../../../src/plan/progress.js'
import { goal, measure, step } from './make.js'

const state = fc.constantFrom<StepState>('open', 'in-progress', 'on-hold', 'done', 'cancelled', 'unknown')
const count = fc.option(
  fc.record({ value: fc.nat(20), total: fc.option(fc.nat(20)), bracketed: fc.boolean(), span: fc.constant({ start: 0, end: 0 }) }),
)
const { steps } = fc.letrec<{ step: Step; steps: readonly Step[] }>((tie) => ({
  step: fc.record({ state, count, steps: fc.oneof({ maxDepth: 3, withCrossShrink: true }, fc.constant([]), tie('steps')) }).map(step),
  steps: fc.array(tie('step'), { maxLength: 4 }),
}))
const number = fc.option(fc.oneof(fc.integer({ min: -50, max: 50 }), fc.double()))
const measures = fc.array(
  fc
    .record({
      from: number,
      to: number,
      now: number,
      direction: fc.constantFrom<Measure['direction']>('up', 'down', 'at-least', 'at-most', 'range'),
    })
    .map(measure),
  { maxLength: 3 },
)
const said = (value: number) => ({ value, text: '', span: { start: 0, end: 0 } })
const { goals: goalOf } = fc.letrec<{ goals: Goal }>((tie) => ({
  goals: fc
    .record({
      steps,
      measures,
      goals: fc.oneof({ maxDepth: 2, withCrossShrink: true }, fc.constant([]), fc.array(tie('goals'), { maxLength: 3 })),
      weight: fc.option(fc.integer({ min: 0, max: 3 }).map(said)),
      box: fc.option(fc.constantFrom<StepState>('open', 'done', 'cancelled')),
      progressFrom: fc.option(fc.constantFrom<'steps' | 'measure' | 'average'>('steps', 'measure', 'average')),
    })
    .map(goal),
}))

describe('of any goal', () => {
  test('percent is a whole number from 0 to 100, or none', () => {
    fc.assert(
      fc.property(goalOf, (any) => {
        const { percent, share, done, total, kind } = progressOf(any)
        expect(share === null).toBe(percent === null)
        expect(kind === 'none').toBe(percent === null)
        expect(done).toBeLessThanOrEqual(total)
        if (percent === null || share === null) return
        expect(Number.isInteger(percent) && percent >= 0 && percent <= 100).toBe(true)
        expect([share === 0, share === 1]).toEqual([percent === 0, percent === 100])
      }),
      { numRuns: 1000 },
    )
  })

  test('ticking a step never lowers it, nor makes it none', () => {
    fc.assert(
      fc.property(goalOf, fc.nat(30), (any, index) => {
        const before = progressOf(any).share
        const after = progressOf({ ...any, steps: ticked(any.steps, { left: index }) }).share
        if (before !== null) expect(after).toBeGreaterThanOrEqual(before - 1e-12)
      }),
      { numRuns: 1000 },
    )
  })

  test('a cancelled step is as if it were not there', () => {
    fc.assert(
      fc.property(goalOf, steps, (any, below) => {
        expect(progressOf({ ...any, steps: [...any.steps, step({ state: 'cancelled', steps: below })] })).toEqual(progressOf(any))
      }),
    )
  })

  test('of a measure, the share is from 0 to 1 or none', () => {
    fc.assert(
      fc.property(measures, (all) => {
        for (const one of all) {
          const share = measureShare(one)
          if (share !== null) expect(share >= 0 && share <= 1).toBe(true)
        }
      }),
      { numRuns: 1000 },
    )
  })
})

/** The open step at an index, counted through the tree, ticked. */
function ticked(all: readonly Step[], index: { left: number }): readonly Step[] {
  return all.map((one) => {
    const isOpen = one.state === 'open' || one.state === 'in-progress' || one.state === 'on-hold'
    if (isOpen && index.left-- === 0) return { ...one, state: 'done' }
    return { ...one, steps: ticked(one.steps, index) }
  })
}
