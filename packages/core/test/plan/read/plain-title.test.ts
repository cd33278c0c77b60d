import { expect, test } from 'vitest'
import { inferredPlan, planOf } from './reading.js'

test('a first line that names goals is the title of a page without headings, and its year bounds them', () => {
  const { period, goals } = inferredPlan(
    'Goals for 2027\n\n1) Swim a mile\n2) Finish the thesis - by 15 April - 60% done\n3) Learn to sail\n',
  )
  expect([
    period?.text,
    ...goals.map(({ deadline, measures }) => [deadline?.day, measures.map(({ now, to }) => `${now}/${to}`).join()]),
  ]).toEqual(['2027', ['2027-12-31', ''], ['2027-04-15', '60/100'], ['2027-12-31', '']])
})

test('another first line is only a line', () => {
  expect(planOf('What 2027 was like\n\n- Swim a mile\n').title).toBeNull()
})
