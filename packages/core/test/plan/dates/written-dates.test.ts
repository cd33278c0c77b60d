import { describe, expect, test } from 'vitest'
import { goalOf } from '../read.js'

const due = (lang: string, body: string): string | null =>
  goalOf(`---\nplan: personal\nlang: ${lang}\nstart: 2026-01-01\n---\n\n# Plan\n\n## Goals\n\n### Swim a mile\n\n${body}\n`).deadline
    ?.day ?? null

describe('dates as people write them behind a label', () => {
  test.each([
    ['en', '- **Deadline (flexible):** June 2026', '2026-06-30'],
    ['en', '**Deadline** (soft): 5 August 2026', '2026-08-05'],
    ['en', '- **By:** end-of-year', '2026-12-31'],
    ['en', '- **By:** 08.2026', '2026-08-31'],
    ['en', '- **Target date (dd/mm/yyyy):** 12/08/2026', '2026-08-12'],
    ['en', '- **Target date (MM/DD/YYYY):** 12/08/2026', '2026-12-08'],
    ['de', '- **Termin:** Im Herbst 2026', '2026-11-30'],
    ['ja', '- 期限：8月前', '2026-07-31'],
    ['ja', '- 期限：12月末まで', '2026-12-31'],
    ['zh', '- 截止日期：8月前', '2026-07-31'],
    ['zh', '- 截止日期：12月底之前', '2026-12-31'],
    ['zh', '- 截止日期：8月31日前', '2026-08-31'],
    ['ko', '- 기한: 12월 전에', '2026-11-30'],
    ['ko', '- 기한: 8월 말까지', '2026-08-31'],
    ['ko', '- 기한: 연말', '2026-12-31'],
  ])('%s: %s', (lang, body, day) => {
    expect(due(lang, body)).toBe(day)
  })
})

describe('a time before the one verb at the end of a German title is when it will be', () => {
  const dueOf = (title: string): string | null =>
    goalOf(`# Meine Vorsätze 2027\n\n- ${title}\n- 24 Bücher lesen\n- Im Chor singen\n`).deadline?.day ?? null
  test.each([
    ['Einen Halbmarathon im September laufen', '2027-09-30'],
    ['Im Herbst 2027 umziehen', '2027-11-30'],
    ['Die Zahlen vom Mai 2026 prüfen', '2027-12-31'],
  ])('%s', (title, day) => {
    expect(dueOf(title)).toBe(day)
  })
})

describe('a day behind a label goes before a time of the title that says less', () => {
  test.each([
    ['Lead the month-end close', '- **By:** 30/06/2027', '2027-06-30'],
    ['Speak at the club before the next race', '- **By:** 2027-06-30', '2027-06-30'],
    ['Speak at the club by 1 May 2027', '- **By:** 2027-06-30', '2027-05-01'],
  ])('%s', (title, body, day) => {
    expect(goalOf(`# Plan\n\n## Goals\n\n### ${title}\n\n${body}\n`).deadline?.day).toBe(day)
  })
})
