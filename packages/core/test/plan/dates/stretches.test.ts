import { describe, expect, test } from 'vitest'
import { planOf } from '../read.js'

/** A plan by its title, in a language. */
const periodOf = (lang: string, title: string): string | null => {
  const period = planOf(`---\nplan: personal\nlang: ${lang}\n---\n\n# ${title}\n`).period?.period
  return period ? `${period.first}…${period.last}` : null
}

describe('stretches of a year in a title', () => {
  test.each([
    ['en', 'Garden, spring to autumn 2027', '2027-03-01…2027-11-30'],
    ['en', 'Garden, spring–summer 2027', '2027-03-01…2027-08-31'],
    ['en', 'Garden, autumn to spring 2027', '2026-09-01…2027-05-31'],
    ['en', 'Garden, winter 2026/27', '2026-12-01…2027-02-28'],
    ['en', 'Garden, March to November 2027', '2027-03-01…2027-11-30'],
    ['en', 'Garden, November to February 2027', '2026-11-01…2027-02-28'],
    ['en', 'Garden Q1/Q2 2027', '2027-01-01…2027-06-30'],
    ['de', 'Garten, Frühling bis Herbst 2027', '2027-03-01…2027-11-30'],
    ['de', 'Garten 01.03. – 30.11.2027', '2027-03-01…2027-11-30'],
    ['fr', "Jardin, du printemps à l'automne 2027", '2027-03-01…2027-11-30'],
    ['fr', 'Jardin, mars à novembre 2027', '2027-03-01…2027-11-30'],
  ])('%s: %s', (lang, title, expected) => {
    expect(periodOf(lang, title)).toBe(expected)
  })
})

describe('what a period is too wide to anchor has no day', () => {
  const dayOf = (title: string, by: string, lang = 'en'): string | null | undefined =>
    planOf(`---\nplan: personal\nlang: ${lang}\n---\n\n# ${title}\n\n## Goals\n\n### Prune the trees\n\n- **By:** ${by}\n`).goals[0]
      ?.deadline?.day

  test.each([
    ['Garden 2027', 'end of the month', null],
    ['Garden 2027', 'next week', null],
    ['Garden 2027', 'in three weeks', null],
    ['Garden 2027', 'Friday', null],
    ['Garden 2027', 'end of the quarter', null],
    ['Garden Q2 2027', 'end of the month', null],
    ['Garden Q2 2027', 'next week', null],
    ['Garden 2027', 'end of the year', '2027-12-31'],
    ['Garden 2027', 'in six months', '2027-07-01'],
    ['Garden 2027', '30 June', '2027-06-30'],
    ['Garden 2027', 'Q3', '2027-09-30'],
    ['Garden Q2 2027', 'in three weeks', '2027-04-22'],
    ['Garden Q2 2027', 'end of the quarter', '2027-06-30'],
    ['Garden June 2027', 'end of the month', '2027-06-30'],
  ])('%s, by %s: %s', (title, by, day) => {
    expect(dayOf(title, by)).toBe(day)
  })

  test.each([
    ['es', 'Huerto 2027', 'fin de mes', null],
    ['de', 'Garten 2027', 'Ende des Monats', null],
    ['fr', 'Jardin 2027', 'fin du mois', null],
    ['pt', 'Horta 2027', 'fim do mês', null],
  ])('%s: %s, %s: %s', (lang, title, by, day) => {
    expect(dayOf(title, by, lang)).toBe(day)
  })

  test('a start says from which day to count', () => {
    const plan = planOf(
      '---\nplan: personal\nstart: 2027-03-08\n---\n\n# Garden 2027\n\n## Goals\n\n### Prune the trees\n\n- **By:** in three weeks\n',
    )
    expect(plan.goals[0]?.deadline?.day).toBe('2027-03-29')
  })
})

test('a range of days whose order another date settles', () => {
  const plan = planOf('---\nplan: personal\nperiod: 1/12/2027 - 12/18/2027\n---\n\n# Garden\n')
  expect(plan.period?.period).toEqual({ first: '2027-01-12', last: '2027-12-18' })
})

test('the day on which a plan was written is nearer than the year it is for', () => {
  const plan = planOf(
    '---\nplan: personal\ndate: 2026-10-05\n---\n\n# Garden 2026/27\n\n## Goals\n\n- Prune the trees by the end of spring\n',
  )
  expect(plan.goals[0]?.deadline?.day).toBe('2027-05-31')
})

test.each([
  ['Mentoring 2026/27', 'by the end of January', '2027-01-31'],
  ['Mentoring 2026-27', 'by September', '2026-09-30'],
  ['Mentoring 2026/2027', 'by 15 July', '2027-07-15'],
  ['Mentoring 2026', 'by January', '2026-01-31'],
  ['Mentoring 2026–2028', 'by January', '2026-01-31'],
  ['Before the baby comes (due 14 June 2027)', 'by the end of April', '2027-04-30'],
  ['Before the baby comes, by 14 June 2027', 'by September', '2026-09-30'],
  ['Goals by December 2027', 'by June', '2027-06-30'],
  ['Goals from March to December 2027', 'by June', '2027-06-30'],
])('in %s, which of two years runs from August to July and up to a last day for one, a goal %s', (title, time, day) => {
  const plan = planOf(`---\nplan: personal\n---\n\n# ${title}\n\n## Goals\n\n- Prune the trees ${time}\n`)
  expect(plan.goals[0]?.deadline?.day).toBe(day)
})

test.each([
  ['30 March 2027 – first review', '2027-03-30'],
  ['30 March 2027 - mid-year review', '2027-03-30'],
  ['30 March 2027: review', '2027-03-30'],
])('an entry of the log on one day: %s', (heading, day) => {
  const [entry] = planOf(`---\nplan: personal\n---\n\n# Garden\n\n## Check-ins\n\n### ${heading}\n\nPruned.\n`).log
  expect([entry?.date?.day, entry?.kind, entry?.number]).toEqual([day, 'review', null])
})
