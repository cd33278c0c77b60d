import { expect, test } from 'vitest'
import { goalOf } from '../read.js'

test.each([
  ['a goal in bold', '**Goal (by 14 June):** Pick the plums', '2027-06-14'],
  ['a goal in a heading', '## Goal 2 (by 3 May): Pick the plums', '2027-05-03'],
  ['a quarter', '**Goal 2 (Q3):** Pick the plums', '2027-09-30'],
  ['what shows that it is done', '## Goal 1: Pick the plums\n\n- **Measure (by 1 August):** 12 crates', '2027-08-01'],
  ['a deadline with no more to it', '## Goal 1: Pick the plums\n\n- **Deadline (1 June 2027):**', '2027-06-01'],
  ['a field with a day goes before', '**Goal (by 14 June):** Pick the plums\n\n- **By:** 2 July 2027', '2027-07-02'],
  ['no day', '**Goal (must have):** Pick the plums', '2027-12-31'],
  ['how to fill it in', '**Goal (e.g. 3 May):** Pick the plums', '2027-12-31'],
  ['a question', '## Goal 1: Pick the plums\n\n- **Measure (how much by May?):** 12 crates', '2027-12-31'],
])('a day in brackets behind a label is when the goal is due: %s', (_, body, day) => {
  expect(goalOf(`# Plan 2027\n\n${body}\n`).deadline?.day).toBe(day)
})
