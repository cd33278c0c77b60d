import { describe, expect, test } from 'vitest'
import type { LogEntry } from '../../../src/plan/model.js'
import { planOf } from '../read.js'

const file = (log: string): string =>
  `---\nplan: mentoring\nstart: 2026-01-12\nend: 2026-12-18\n---\n\n# Mentoring plan\n\n## Goals\n\n- Pass the exam by 2026-11-30\n\n${log}`
const entries = (log: string): readonly LogEntry[] => planOf(file(log)).log

describe('what opens an entry', () => {
  test.each([
    ['### Session 2, 2026-02-16', 'session', 2, '2026-02-16'],
    ['### Session 3', 'session', 3, null],
    ['### Mentoring session #4 – 16 February 2026', 'session', 4, '2026-02-16'],
    ['### Check-in 2026-02-16', 'check-in', null, '2026-02-16'],
    ['### 1:1 with Ana, 2026-02-16', 'check-in', null, '2026-02-16'],
    ['### Monthly check-in, 2026-02-16', 'check-in', null, '2026-02-16'],
    ['### Mid-year review 2026-06-30', 'review', null, '2026-06-30'],
    ['### Feedback from Petr, 2026-05-01', 'feedback', null, '2026-05-01'],
    ['### 2026-02-16', 'check-in', null, '2026-02-16'],
    ['### 2026-02-16: second talk', 'check-in', null, '2026-02-16'],
    ['### 16.02.2026', 'check-in', null, '2026-02-16'],
  ])('%s', (heading, kind, number, day) => {
    expect(
      entries(`## Check-ins\n\n${heading}\n\nGood.\n`).map((entry) => [entry.kind, entry.number, entry.date?.day ?? null, entry.text]),
    ).toEqual([[kind, number, day, 'Good.']])
  })

  test('entries need no heading above them', () => {
    expect(entries('## Session 1, 2026-02-16\n\nGood.\n\n## Session 2, 2026-03-16\n\nGood.\n').map(({ number }) => number)).toEqual([1, 2])
  })

  test('lines that begin with a day', () => {
    const log = entries(
      '## Meeting notes\n\n**12.11.2026** – Outline talked through. Next: 10.12.2026\n\n19.11.2026: second talk\n26.11.2026: third talk\n\nAll in all fine.\n',
    )
    expect(log.map((entry) => [entry.date?.day, entry.text])).toEqual([
      ['2026-11-12', 'Outline talked through. Next: 10.12.2026'],
      ['2026-11-19', 'second talk'],
      ['2026-11-26', 'third talk'],
    ])
  })

  test('tasks behind the items are what was agreed at the last of them', () => {
    const log = entries(
      '## Check-ins\n\n- [ ] Before all\n- 2026-02-16: first hour\n- 2026-03-16: second hour\n- [ ] Ben: book the slots by 2026-04-01\n- [x] Ada: draft\n',
    )
    expect(log.map((entry) => [entry.date?.day, entry.actions.map(({ text, due }) => [text, due?.day])])).toEqual([
      ['2026-02-16', []],
      [
        '2026-03-16',
        [
          ['Ben: book the slots', '2026-04-01'],
          ['Ada: draft', undefined],
        ],
      ],
    ])
  })

  test('items that begin with a day', () => {
    const log = entries(
      '## Check-ins\n\n- 2026-02-16: first hour done\n  - [ ] Book the slots\n- **2026-03-16** – second hour\n- no day here\n',
    )
    expect(log.map((entry) => [entry.date?.day, entry.text.split('\n')[0], entry.actions.map(({ text }) => text)])).toEqual([
      ['2026-02-16', 'first hour done', ['Book the slots']],
      ['2026-03-16', 'second hour', []],
    ])
  })
})

describe('the parts of an entry', () => {
  const parts = (body: string): unknown =>
    entries(`## Check-ins\n\n### Session 2, 2026-02-16\n\n${body}\n`)[0]!.parts.map(({ kind, text }) => [kind, text])
  const expected = [
    ['wins', 'first hour done'],
    ['learned', 'seniors say no'],
    ['next', 'Book the slots'],
  ]
  test.each([
    ['a list with bold labels', '- **Wins:** first hour done\n- **Learned:** seniors say no\n- **Next:**\n  - [ ] Book the slots'],
    ['lines', 'Wins: first hour done\nLearned: seniors say no\n\n- **Next:** Book the slots'],
    ['sub-headings', '#### Wins\n\nfirst hour done\n\n#### Learned\n\nseniors say no\n\n#### Next steps\n\n- [ ] Book the slots'],
    ['other words', '- **Went well:** first hour done\n- **Lessons:** seniors say no\n- **Homework:**\n  - [ ] Book the slots'],
  ])('%s', (_way, body) => {
    expect(parts(body)).toEqual(expected)
  })

  test('each part covers its words', () => {
    const text = file('## Check-ins\n\n### Session 2, 2026-02-16\n\n- **Wins:** first hour done\n- **Next:**\n  - [ ] Book\n  - [ ] Ask\n')
    const quoted = planOf(text).log[0]!.parts.map(({ span }) => text.slice(span.start, span.end))
    expect(quoted).toEqual(['first hour done', '- [ ] Book\n  - [ ] Ask'])
  })

  test('the parts of a GROW note are its topic; nothing in an entry is a goal', () => {
    const text = file(
      '## Session 3, 2026-04-13\n\n### Goal\n\nLead the retro.\n\n### Reality\n\nNever did.\n\n### Options\n\n- Ask Petr\n\n### Will\n\n- [ ] Ask Petr\n',
    )
    expect(planOf(text).log[0]!.parts.map(({ kind }) => kind)).toEqual(['topic', 'topic', 'topic', 'topic'])
    expect(planOf(text).goals.map(({ title }) => title)).toEqual(['Pass the exam by 2026-11-30'])
  })
})

test('actions are private, and their days count from the entry', () => {
  const [entry] = entries('## Check-ins\n\n### Session 2, 2026-02-16\n\n- [ ] Book the slots, in 2 weeks (owner: Marie)\n- [x] Call Petr\n')
  expect(entry!.actions.map((action) => [action.text, action.due?.day ?? null, action.owner?.value ?? null, action.private])).toEqual([
    ['Book the slots', '2026-03-02', 'Marie', true],
    ['Call Petr', null, null, true],
  ])
})
