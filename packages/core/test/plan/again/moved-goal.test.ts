import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { goalAfter, movedGoal } from '../../../src/plan/again/moved-goal.js'
import type { Goal } from '../../../src/plan/model.js'
import { changeBetween } from '../../../src/text/change.js'
import { relocated } from '../../../src/text/relocated.js'
import { editedTexts } from '../../support/edited-texts.js'
import { planOf } from '../read.js'

const goalsOf = (text: string) => planOf(text).goals

test('a goal moves with all that it holds', () => {
  fc.assert(
    fc.property(editedTexts, fc.constantFrom('\n', '\n\n\n', 'Words before.\n\n'), ({ start }, before) => {
      const change = changeBetween(start, `${before}${start}`)
      for (const goal of goalsOf(start)) expect(movedGoal(goal, change)).toEqual(relocated(goal, change))
    }),
    { numRuns: 60 },
  )
})

const everything = `---
plan: mentoring
end: 2026-12-18
---

## Goals for Q3 2026

### 🎯 [Ana] Run 10 km, 3/10 [2/5] (was 2026-04-01: ill) #high {#run}

- **By:** 2026-06-30 (was 2026-05-30: knee)
- **Measurable:** from 3 km to 10 km (now 5 km)
- **Priority:** high
- **Status:** at risk
- **Confidence:** 6/10
- **Weight:** 2
- **Start:** 2026-01-12
- [x] Buy shoes 📅 2026-02-01 ✅ 2026-02-02 🆔 shoes
- [ ] Run with [Petr](petr.md) [due:: 2026-03-01] 📅 2026-04-01 ⛔ shoes 🔁 every week
  - [ ] warm up (owner: Ana, 2 h)

**Key results**

- KR1: Raise pace from 6 to 5 km, 1/4

### Swim &amp; *dive*

Once a week, by the end of June, with \`code\` and 12 lengths.
`

test.each([
  ['before all', 0, 'x'],
  ['in the heading above', everything.indexOf('Goals for') + 5, 's'],
  ['a word less above', everything.indexOf('2026-12-18'), ''],
])('every part of a goal moves: %s', (_, at, put) => {
  const change = changeBetween(everything, everything.slice(0, at) + put + everything.slice(put === '' ? at + 10 : at))
  for (const goal of goalsOf(everything)) expect(movedGoal(goal, change)).toEqual(relocated(goal, change))
})

test('what stands in several places of a goal stays one value', () => {
  const [goal] = goalsOf(everything)
  const moved = movedGoal(goal!, { from: 0, to: 0, shift: 1 })
  for (const piece of moved.pieces) {
    const at = goal!.pieces.findIndex(({ prose }) => prose === goal!.pieces[moved.pieces.indexOf(piece)]!.prose)
    expect(piece.prose).toBe(moved.pieces[at]!.prose)
  }
  expect(moved.pieces.map(({ words }) => words)).toEqual(goal!.pieces.map(({ words }) => words))
})

test('moves as often as there are changes, whether or not someone looked in between', () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.integer({ min: 0, max: 40 }), fc.integer({ min: -30, max: 30 }), fc.boolean()), { maxLength: 8 }),
      (changes) => {
        const lead = 'Words before. '.repeat(20)
        let goals = goalsOf(`${lead}\n\n${everything.slice(everything.indexOf('## Goals'))}`)
        let plain = goals
        for (const [from, shift, look] of changes) {
          const change = { from, to: from + Math.max(0, -shift), shift }
          goals = goals.map((goal) => goalAfter(goal, change))
          plain = plain.map((goal) => relocated(goal, change))
          if (look) expect(goals).toEqual(plain)
        }
        expect(goals).toEqual(plain)
        expect(JSON.parse(JSON.stringify(goals))).toEqual(JSON.parse(JSON.stringify(plain)))
      },
    ),
    { numRuns: 60 },
  )
})

/** Twelve units put in at a place. */
const putAt = (from: number) => ({ from, to: from, shift: 12 })

describe('a goal that a change did not touch', () => {
  const [first, second] = goalsOf(everything)
  const { end } = first!.span

  test.each([
    ['stays the same value where the change is behind it', putAt(end + 1)],
    ['and where it begins at its end', putAt(end)],
    ['and where nothing moves', { from: 0, to: 3, shift: 0 }],
  ])('%s', (_, change) => {
    expect(goalAfter(first!, change)).toBe(first)
  })

  test('moves behind a change before it, as often as there are changes', () => {
    const once = goalAfter(second!, putAt(end + 1))
    expect(once).toEqual(relocated(second!, putAt(end + 1)))
    expect(once.span.start).toBe(second!.span.start + 12)
    expect(goalAfter(once, putAt(end + 1))).toEqual(relocated(once, putAt(end + 1)))
    expect(goalAfter(once, putAt(once.span.end))).toBe(once)
  })

  const far = { start: end + 40, end: end + 47 }
  const measured: Goal = { ...first!, measures: [{ ...first!.measures[0]!, span: far }], deadline: { ...first!.deadline!, span: far } }

  test.each([
    ['before the change', end + 20],
    ['where the change begins', end],
  ])('stays with its words where it ends %s, and what it says further down moves', (_, from) => {
    const now = goalAfter(measured, putAt(from))
    const further = { start: far.start + 12, end: far.end + 12 }
    expect(now).toEqual({
      ...measured,
      measures: [{ ...measured.measures[0]!, span: further }],
      deadline: { ...measured.deadline!, span: further },
    })
    expect(goalAfter(now, putAt(from)).measures[0]!.span).toEqual({ start: further.start + 12, end: further.end + 12 })
    expect(goalAfter(now, putAt(further.end))).toBe(now)
  })

  test('stays as a whole where the change is behind what it says further down', () => {
    expect(goalAfter(measured, putAt(far.end))).toBe(measured)
  })
})
