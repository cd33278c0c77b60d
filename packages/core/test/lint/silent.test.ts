import { describe, expect, test } from 'vitest'
import { shownByGoal } from '../../src/lint/by-goal.js'
import { lintText, said } from './read.js'

/** The method's own material. A tool that finds fault with it is wrong. */
const material: Readonly<Record<string, string>> = {
  'a SMART goal in one sentence': `---
plan: mentoring
start: 2026-01-12
---

## Goals

- Advance in my current company from Specialist to Senior Specialist by the end of this year using the company progression plan - I will spend 10+ hours shadowing, acquire one professional certification, and work 2 hours a week on my goals
`,
  'an OKR under a period': `---
plan: okr
---

# OKRs Q3 2026

## Objective: Advance career from current role to Senior

- KR1: Acquire a professional certification
- KR2: 10+ hours shadowing
- KR3: Attend one industry event and meet 2+ professionals
`,
  'a goal with a number and a time': `---
plan: mentoring
start: 2026-01-12
---

## Goals

- Improve networking skills within six months by attending four industry-specific events
`,
  'a long-term goal': `---
plan: mentoring
---

## Long-term goals

- Aim for a managerial position in 5 years
`,
  'three shadowing micro-goals': `---
plan: mentoring
start: 2026-01-12
end: 2026-12-18
---

## Goals

### Spend 10 hours shadowing a senior specialist by 30 June 2026

- [ ] Identify a senior specialist to shadow by 31 January 2026
- [ ] Schedule two shadowing sessions a month
- [ ] Write down three learnings after each session
`,
  'a REAL goal': `---
plan: mentoring
---

## Development goals

### Become more effective at developing others

- **Framework:** REAL
- **Why:** my next role leads people
- **Try next:** let a colleague run the demo
- **Look back:** after session 3
`,
  "a mentor's own goal": `---
plan: mentoring
---

## Mentor's goals

- Learn to accept different points of view
`,
}

describe('no warning in recommended', () => {
  test.each(Object.entries(material))('%s', (_, text) => {
    const loud = lintText(text).findings.filter(({ severity }) => severity !== 'hint')
    expect(loud.map((finding) => said(text, finding))).toEqual([])
  })
})

test('the canonical plan gives nothing at all', () => {
  expect(lintText(canonical).findings.map((finding) => said(canonical, finding))).toEqual([])
})

test('in a script we know no words of nobody is told that there are no goals', () => {
  const named = (text: string): boolean => lintText(text).findings.some(({ rule }) => rule === 'plan/has-goals')
  expect(named('---\nplan: personal\nlang: ar\n---\n\n# أهدافي\n\n- تعلم السباحة\n')).toBe(false)
  expect(named('---\nplan: personal\n---\n\n# Notes\n')).toBe(true)
})

test('"Be more visible" gives exactly one shown message', () => {
  const text = '---\nplan: mentoring\nmentee: Marie\nmentor: Ana\n---\n\n## Goals\n\n- Be more visible\n'
  expect(shownByGoal(lintText(text).findings).map(({ severity, message }) => `${severity}: ${message}`)).toEqual([
    'warning: Not clear yet what will be different',
  ])
})

test('a goal that says what, and neither how much nor when, is asked for both in one breath', () => {
  const text = '---\nplan: personal\n---\n\n## Goals\n\n### Attend industry events\n'
  const [shown] = shownByGoal(lintText(text).findings)
  expect([shown?.message, shown?.findings.map(({ rule }) => rule)]).toEqual([
    'No measure and no date yet',
    ['measurable/states-a-measure', 'time-bound/states-a-deadline', 'achievable/has-a-next-step', 'relevant/states-a-reason'],
  ])
})

const canonical = `---
plan: mentoring            # marks the file as a plan: mentoring | okr | development | personal
state: active              # draft | active | paused | closed
mentee: Marie Novak
mentor: Ana Silva
program: Women in Tech 2026
start: 2026-01-12
end: 2026-12-18
agreed: 2026-01-26         # the day both said yes
check-ins: monthly         # weekly | biweekly | monthly | quarterly | every 3 weeks
sessions: 6
stage: mid                 # early | mid | late career
capacity: 3 h/week         # for all goals together
lang: en
---

# Mentoring plan: Marie Novak

## Where I am now

Strengths: calm with customers. To grow: others present my work.

## Goals

### Advance from Specialist to Senior Specialist

- **Done when:** 10 hours of shadowing (3 so far) and 1 professional certification
- **By:** 2026-12-18 (was 2026-10-30: exam moved)
- **Why:** both are asked for in the [career ladder](../company/ladder.md#senior-specialist)
- **How:** 2 hours every week; shadowing agreed with my team lead

Steps:

- [x] Find a senior to shadow, by 2026-02-01
- [ ] Ten one-hour shadowing sessions 3/10, by 2026-06-30
- [ ] Pass the certification exam, by 2026-11-30 (owner: Marie)
- [ ] ~~Attend the spring meetup~~ (budget gone)

### Become someone who brings out the best in others

- **Framework:** REAL
- **Why:** the next role leads people
- **Try next:** let Petr run the March demo, then ask him how it was
- **Look back:** session 3

## Mentor's goals

- Ask before advising; Marie tells me each quarter whether I did

## Later

- Speak at a conference

## Check-ins

### Session 2, 2026-02-16

- **Wins:** first shadowing hour done
- **Learned:** seniors say no more often than I do
- **Next:**
  - [ ] Book the March slots (owner: Marie, by 2026-02-28)
  - [ ] Introduce Marie to Petr (owner: Ana, by 2026-02-28)
`
