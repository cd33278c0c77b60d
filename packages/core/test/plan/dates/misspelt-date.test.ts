import { describe, expect, test } from 'vitest'
import { goalOf, planOf } from '../read.js'

const inPlan = (lang: string, body: string): string =>
  `---\nplan: personal\nlang: ${lang}\n---\n\n# Plan\n\n## Goal 1: Swim a mile\n\n${body}\n`

/** The day a goal is due, else the word that keeps it from being one and what it is close to. */
const due = (text: string): string | null => {
  const { deadline } = goalOf(text)
  return deadline && (deadline.misspelt ? `${deadline.misspelt.word}: ${deadline.misspelt.near.join(' or ')}?` : deadline.day)
}

describe('a misspelt month is asked about, and the rest of its words is no other date', () => {
  test.each([
    ['en', '- **By:** 12 Setpember 2027', 'Setpember: September?'],
    ['en', '- **By:** Setpember 2027', 'Setpember: September?'],
    ['en', '- **By:** 31 Feburary 2027', 'Feburary: February?'],
    ['en', '- **By:** the end of Octber', 'Octber: October?'],
    ['en', '- **By:** next wensday', 'wensday: wednesday?'],
    ['en', '- **By:** Decmeber', 'Decmeber: December?'],
    ['en', '- **By:** Juny 2027', 'Juny: June or July?'],
    ['de', '- **Bis:** 12. Oktobr 2027', 'Oktobr: Oktober?'],
    ['de', '- **Bis:** Ende Dezmber 2027', 'Dezmber: Dezember?'],
    ['fr', '- **Échéance :** fin novmbre 2027', 'novmbre: novembre?'],
    ['es', '- **Fecha límite:** 12 de setiembr de 2027', 'setiembr: setiembre?'],
    ['pt', '- **Prazo:** 12 de setmbro de 2027', 'setmbro: setembro?'],
  ])('%s: %s', (lang, body, expected) => {
    expect(due(inPlan(lang, body))).toBe(expected)
  })

  test('behind a word of time in a title too', () => {
    expect(due('## Goal 1: Swim a mile by 12 Setpember 2027')).toBe('Setpember: September?')
  })
})

describe('other words stay what they are', () => {
  test.each([
    ['a name', '- **By:** Jane', null],
    ['a name like a month', '- **By:** Augusta', null],
    ['a year', '- **By:** 2027', '2027-12-31'],
    ['a year with words', "- **By:** the mayor's visit 2027", '2027-12-31'],
    ['a season in brackets', '- **By:** spring 2027 (market hall)', '2027-05-31'],
    ['a second date that can be read', '- **By:** next wensday\n- **Deadline:** 2027-05-03', '2027-05-03'],
  ])('%s', (_, body, expected) => {
    expect(due(inPlan('en', body))).toBe(expected)
  })

  test('a person in a title', () => {
    expect(due('## Goal 1: Have 5 photos taken by Augusta')).toBeNull()
  })
})

test('what was meant stands among what could not be read', () => {
  expect(planOf(inPlan('en', '- **By:** Juny 2027')).unread.map(({ text, near }) => [text, ...near])).toEqual([
    ['Juny 2027', 'June', 'July'],
  ])
})
