import { expect, test } from 'vitest'
import { hoursAWeek, hoursLeft } from '../../../src/judge/index.js'
import { isoDateOf } from '../../../src/text/iso-date.js'
import { judged } from '../judged.js'

const first = isoDateOf('2027-01-04')!
const tenWeeksOn = isoDateOf('2027-03-14')!

test.each([
  ['nothing in hours', '## Goal: Read 12 books\n', 0],
  ['a total', '## Goal: 10 hours of shadowing\n', 10],
  ['what is left of it', '## Goal: Shadow\n\n- **Done when:** 10 hours of shadowing (3 so far)\n', 7],
  ['minutes', '## Goal: 90 minutes of practice\n', 1.5],
  ['a count of lengths', '## Goal: Ten one-hour sessions\n', 10],
  ['open steps', '## Goal: Pass the exam\n\n- [ ] Two 90-minute mock exams\n- [x] Four 1-hour lessons\n', 3],
  ['a step counted in part', '## Goal: Pass the exam\n\n- [ ] Ten one-hour sessions 3/10\n', 7],
  ['what is written behind a step', '## Goal: Pass the exam\n\n- [ ] Read the syllabus ~2h\n- [ ] Mock exam (effort: 3h)\n', 5],
  ['the larger of measure and steps', '## Goal: 10 hours of shadowing\n\n- [ ] Four one-hour sessions\n', 10],
])('hours left: %s', (_, markdown, hours) => expect(hoursLeft(judged(markdown).goal, {})).toBeCloseTo(hours, 9))

test('what the config says of one thing, and only there', () => {
  const { goal } = judged('## Goal: Read 12 books\n')
  expect(hoursLeft(goal, { books: 6 })).toBe(72)
})

test.each([
  ['a rhythm', '## Goal: Pass the exam\n\n- **How:** 2 hours every week\n', 2],
  ['a rhythm of days', '## Goal: Pass the exam\n\n- **How:** 30 minutes a day\n', 2.5],
  ['every other week', '## Goal: Pass the exam\n\n- **How:** 3 hours every two weeks\n', 1.5],
  ['a total spread over ten weeks', '## Goal: 10 hours of shadowing\n', 1],
  ['a rhythm before a total', '## Goal: 10 hours of shadowing\n\n- **How:** 2 hours every week\n', 2],
])('hours a week: %s', (_, markdown, hours) =>
  expect(hoursAWeek(judged(markdown).goal, { first, last: tenWeeksOn, effort: {} })?.hours).toBeCloseTo(hours, 9),
)

test('at least one week is counted', () => {
  expect(hoursAWeek(judged('## Goal: 10 hours of shadowing\n').goal, { first, last: first, effort: {} })?.hours).toBe(10)
})
