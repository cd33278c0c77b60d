import { expect, test } from 'vitest'
import { goalOf } from '../read.js'

test.each([
  'Run 16 km in 50 min, 26 Nov 2026',
  'Run 16 km in 50 min on 26 Nov 2026',
  'Run 16 km in 50 min (2026-11-26)',
  'Run 10K under 47:30 at the Turkey Trot (26/11/2026)',
])('a time to beat hides no day at the end of a title: %s', (title) => {
  expect(goalOf(`# My goals 2026\n\n- ${title}\n- Read 12 books\n`).deadline?.day).toBe('2026-11-26')
})
