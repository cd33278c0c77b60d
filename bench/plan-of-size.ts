/** One plan of about so many bytes: goals as people write them, some with everything said and some not. The same size gives the same text. */
export function planOfSize(bytes: number): string {
  const parts = [head]
  let length = head.length
  for (let index = 0; length < bytes; index++) {
    const goal = goals[index % goals.length]!.replaceAll('#', String(index + 1)).replaceAll('@', '#')
    parts.push(goal)
    length += goal.length
  }
  return parts.join('')
}

const head = `---
plan: mentoring
mentee: Marie Novak
mentor: Ana Silva
start: 2026-01-12
end: 2026-12-18
check-ins: monthly
---

# Mentoring plan: Marie Novak

## Goals

`

/** `#` is the number of the goal, `@` a hash sign. */
const goals = [
  `@@@ Advance from Specialist to Senior Specialist in area #

- **Done when:** 10 hours of shadowing (3 so far) and 1 professional certification
- **By:** 2026-12-18
- **Why:** both are asked for in the career ladder
- **How:** 2 hours every week; shadowing agreed with my team lead

Steps:

- [x] Find a senior to shadow, by 2026-02-01
- [ ] Ten one-hour shadowing sessions 3/10, by 2026-06-30
- [ ] Pass the certification exam, by 2026-11-30 (owner: Marie)

`,
  `@@@ Read # books about teams

I would like to read more than last year, mostly in the evenings. Ana lends me
the first two, and we talk about each of them over lunch.

- **By:** end of Q3 2026
- [ ] Choose the first three 📅 2026-03-01
- [ ] One a month 🔁 every month

`,
  `@@@ Be more visible in circle #

`,
  `@@@ Automate the release of service #

- **Measurable:** from 40 minutes to 10 minutes (now 25 minutes)
- **Time-bound:** 30 September 2026
- **Relevant:** so that the team can release on any day
- [x] Measure each part
- [ ] First part in the pipeline @due(2026-05-01)
  - [x] Ask Petr
  - [ ] Try it on the small service
- [ ] ~~Buy a tool~~ (budget gone)

`,
]
