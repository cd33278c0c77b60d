import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { changeBetween, movedTo } from '../../src/text/change.js'
import { relocated, sameMoved } from '../../src/text/relocated.js'
import { plainProse } from '../../src/words/prose.js'

describe('what is new between two texts', () => {
  test.each([
    ['a word put in', 'Read books', 'Read twelve books', { from: 5, to: 5, shift: 7 }],
    ['a word taken out', 'Read twelve books', 'Read books', { from: 5, to: 12, shift: -7 }],
    ['a letter of two alike', 'book', 'boook', { from: 3, to: 3, shift: 1 }],
    ['nothing', 'Read', 'Read', { from: 4, to: 4, shift: 0 }],
    ['all', 'Read', 'Swim', { from: 0, to: 4, shift: 0 }],
  ])('%s', (_, before, after, change) => {
    expect(changeBetween(before, after)).toEqual(change)
  })

  test('what stands outside of it is found where it stands now', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (before, after) => {
        const change = changeBetween(before, after)
        for (let at = 0; at < before.length; at++) {
          const now = movedTo(at, change)
          if (now >= 0) expect(after[now]).toBe(before[at])
        }
      }),
    )
  })
})

describe('a value after a change above it', () => {
  const change = { from: 2, to: 2, shift: 10 }
  const goal = {
    title: 'Read',
    start: null,
    span: { start: 4, end: 20 },
    heading: { start: 0, end: 1 },
    pieces: [{ prose: plainProse('Read', 5), words: { times: [{ from: 0, to: 4 }] } }],
    measure: { from: 3, to: 12 },
  }

  test('has its places moved, and nothing else', () => {
    expect(relocated(goal, change)).toEqual({
      ...goal,
      span: { start: 14, end: 30 },
      pieces: [{ prose: plainProse('Read', 15), words: { times: [{ from: 0, to: 4 }] } }],
    })
  })

  test('what did not move is shared, what stands twice stays one', () => {
    const [piece] = goal.pieces
    const moved = relocated({ ...goal, pieces: [piece!, piece!] }, change)
    expect(moved.heading).toBe(goal.heading)
    expect(moved.measure).toBe(goal.measure)
    expect(moved.pieces[0]).toBe(moved.pieces[1])
  })

  test('says the same', () => {
    const nothing = () => undefined
    expect(sameMoved(goal, relocated(goal, change), change, nothing)).toBe(true)
    expect(sameMoved(goal, goal, change, nothing)).toBe(false)
    expect(sameMoved(goal, { ...relocated(goal, change), title: 'Swim' }, change, nothing)).toBe(false)
  })
})
