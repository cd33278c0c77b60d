import { expect, test } from 'vitest'
import { planOf } from '../read.js'

test('an issue that begins with a heading of the third depth has its title, and the time under it bounds the goals', () => {
  const plan = planOf(
    '### Mentorship plan\n\nMentor: Ruth\nTimeline: Feb – Jul 2027, every two weeks\n\n#### Goals\n\n- [ ] Land 5 changes\n\n#### Log\n\n- 2027-02-10: began\n',
  )
  expect([plan.title?.prose.text, plan.mentor?.value, plan.period?.period]).toEqual([
    'Mentorship plan',
    'Ruth',
    { first: '2027-02-01', last: '2027-07-31' },
  ])
})

test('what stands under the only heading is the goals own, where that is a goal or holds them', () => {
  expect(planOf('### Goals\n\n- Land 5 changes\n\nMentor: Ruth\n').title).toBeNull()
})

test('a goal among others is one though only a quotation stands under it; a saying of someone else is none', () => {
  const page = (heading: string): string =>
    `# P\n\n## Goals\n\n### Climb a wall of 6b\n\n- [ ] Find a gym\n\n### ${heading}\n\n> You cannot pour from an empty cup.\n`
  const titles = (text: string) => planOf(text).goals.map(({ title }) => title)
  expect(titles(page('Be kinder to myself'))).toEqual(['Climb a wall of 6b', 'Be kinder to myself'])
  expect(titles(page('Seneca'))).toEqual(['Climb a wall of 6b'])
})
