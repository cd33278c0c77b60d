import fc from 'fast-check'
import { expect, test } from 'vitest'
import { movedGoal } from '../../src/plan/moved-goal.js'
import { changeBetween } from '../../src/text/change.js'
import { relocated } from '../../src/text/relocated.js'
import { editedTexts } from '../support/edited-texts.js'
import { planOf } from './read.js'

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
