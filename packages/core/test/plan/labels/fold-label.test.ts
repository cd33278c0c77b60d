import { describe, expect, test } from 'vitest'
import { foldLabel } from '../../../src/plan/labels/fold-label.js'

describe('a label is looked up', () => {
  test.each([
    ['**2️⃣ Done  when：** 🎯', 'done when'],
    ['Erledigt, wenn:', 'erledigt wenn'],
    ['Goals, 2027', 'goals 2027'],
    ['5,000 steps', '5,000 steps'],
    ['“My goals”', 'my goals'],
    ['iv. Home', 'home'],
    ['90 day goals', '90 day goals'],
    ['goals-2027', 'goals 2027'],
    ['2027-06-30', '2027-06-30'],
    ['Ziel\u00a01', 'ziel 1'],
    ['', ''],
  ])('%s as %s', (written, folded) => {
    expect(foldLabel(written)).toBe(folded)
  })
})
