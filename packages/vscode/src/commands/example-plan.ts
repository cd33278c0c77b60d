import { addDays, type IsoDate } from '@goalmark/core'

/** A plan to look at and play with: half of it done, one goal late, one that asks. Its days stand around today, so that it is never out of date. */
export function examplePlan(today: IsoDate): string {
  const day = (away: number): string => addDays(today, away)
  return `---
plan: mentoring
mentee: Marie Novak
mentor: Ana Silva
start: ${day(-120)}
end: ${day(200)}
check-ins: monthly
---

# Mentoring plan: Marie Novak

## Goals

### Advance from Specialist to Senior Specialist

- **Done when:** 10 hours of shadowing and one professional certification
- **By:** ${day(120)} (was ${day(60)}: exam moved)
- **Why:** both are asked for in the career ladder
- **How:** 2 hours every week; shadowing agreed with my team lead

Steps:

- [x] Find a senior to shadow, by ${day(-70)}
- [x] Book the exam, by ${day(-20)}
- [ ] Ten one-hour shadowing sessions 6/10, by ${day(25)}
- [ ] Pass the certification exam, by ${day(90)} (owner: Marie)
- [ ] ~~Attend the spring meetup~~ (budget gone)

### Give a talk at the team's open evening

- **Done when:** 30 people have heard it
- **By:** ${day(-3)}
- **Why:** others present my work today

Steps:

- [x] Outline agreed with Ana
- [ ] Slides, by ${day(-6)}

### Be more visible

## Later

- Speak at a conference

## Check-ins

### Session 2, ${day(-25)}

- **Wins:** first shadowing hours done
- **Learned:** seniors say no more often than I do
- **Next:**
  - [ ] Introduce Marie to Petr (owner: Ana, by ${day(4)})
`
}
