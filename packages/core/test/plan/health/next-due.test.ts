import { describe, expect, test } from 'vitest'
import { dueItems } from '../../../src/plan/health/due-items.js'
import { checkInState, nextCheckIn } from '../../../src/plan/health/next-due.js'
import { addDaysAwake, daysPaused } from '../../../src/plan/health/paused.js'
import { type IsoDate, isoDateOf } from '../../../src/text/iso-date.js'
import { planOf } from '../read.js'

const day = (text: string): IsoDate => isoDateOf(text)!
const mentoring = (front: string, log = ''): string =>
  `---\nplan: mentoring\nstart: 2026-01-12\nend: 2026-12-18\n${front}\n---\n\n# Mentoring plan\n\n## Goals\n\n- Pass the exam by 2026-11-30\n${log}`
const sessions = '\n## Check-ins\n\n### Session 1, 2026-02-16\n\n- Went well\n\n### Session 2, 2026-03-16\n\n- Good\n'

describe('when the pair next meets', () => {
  test.each([
    ['no cadence, nothing due', mentoring('sessions: 6', sessions), null],
    ['a month after the last entry', mentoring('check-ins: monthly', sessions), ['2026-04-16', '2026-05-03']],
    ['before there is one, after the plan was agreed', mentoring('check-ins: monthly\nagreed: 2026-01-26'), ['2026-02-26', '2026-03-15']],
    ['else after its start', mentoring('check-ins: every 3 weeks'), ['2026-02-02', '2026-02-14']],
    ['a pause moves it', mentoring('check-ins: weekly\npaused: 2026-03-20..2026-03-29', sessions), ['2026-04-02', '2026-04-07']],
    ['all sessions held', mentoring('check-ins: monthly\nsessions: 2', sessions), null],
    ['a plan that rests', mentoring('check-ins: monthly\nstate: paused', sessions), null],
    ['none after the plan’s end', mentoring('check-ins: quarterly', '\n## Check-ins\n\n### 2026-10-01\n\n- Good\n'), null],
  ])('%s', (_case, text, expected) => {
    const next = nextCheckIn(planOf(text))
    expect(next && [next.due, next.overdueFrom]).toEqual(expected)
  })

  test('overdue begins after one and a half times the cadence', () => {
    const next = nextCheckIn(planOf(mentoring('check-ins: monthly', sessions)))!
    expect(['2026-04-15', '2026-04-16', '2026-05-02', '2026-05-03'].map((text) => checkInState(next, day(text)))).toEqual([
      'ahead',
      'due',
      'due',
      'overdue',
    ])
  })
})

describe('pauses', () => {
  const pauses = [
    { first: day('2026-03-10'), last: day('2026-03-19') },
    { first: day('2026-03-15'), last: day('2026-03-24') },
  ]
  test('a day in two of them counts once', () => {
    expect(daysPaused(pauses, day('2026-03-01'), day('2026-04-01'))).toBe(15)
    expect(daysPaused(pauses, day('2026-03-12'), day('2026-03-16'))).toBe(4)
    expect(daysPaused([], day('2026-03-01'), day('2026-04-01'))).toBe(0)
  })
  test('counting days awake', () => {
    expect(addDaysAwake(day('2026-03-01'), 5, pauses)).toBe('2026-03-06')
    expect(addDaysAwake(day('2026-03-01'), 10, pauses)).toBe('2026-03-26')
    expect(addDaysAwake(day('2026-03-01'), 14, [])).toBe('2026-03-15')
  })
})

test('what is open and due, earliest first', () => {
  const text = `---
plan: mentoring
start: 2026-01-12
end: 2026-12-18
check-ins: monthly
---

# Mentoring plan

## Goals

### Pass the exam

- **By:** 2026-11-30
- **Owner:** Marie

Steps:

- [x] Book it, by 2026-02-01
- [ ] Mock exam, by 2026-10-31
- [-] Second mock exam, by 2026-10-30

### Learn to coach

## Check-ins

### Session 1, 2026-02-16

- [ ] Introduce Marie (owner: Ana, by 2026-02-28)
`
  expect(dueItems(planOf(text)).map(({ kind, day, text: words, owner, inherited }) => [kind, day, words, owner, inherited])).toEqual([
    ['action', '2026-02-28', 'Introduce Marie', 'Ana', false],
    ['check-in', '2026-03-16', '', null, false],
    ['step', '2026-10-31', 'Mock exam', 'Marie', false],
    ['goal', '2026-11-30', 'Pass the exam', 'Marie', false],
    ['goal', '2026-12-18', 'Learn to coach', null, true],
  ])
})
