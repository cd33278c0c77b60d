/** Plans in the shapes people write, for comparing what two engines make of them. */
export const planTexts: readonly string[] = [
  `---
plan: mentoring
mentee: Lena Vogt
end: 2026-12-18
---

# Mentoring plan

## Goals

### Speak at the spring meetup 🎤

- **Done when:** one talk of 20 minutes is given (was 10: slot grew)
- **By:** 2026-05-30
- **Why:** the team wants [more voices](../team.md#voices)

Steps:

- [x] Choose a topic ✅ 2026-02-01
- [ ] Write the outline 2/3, by 2026-03-01 (owner: Lena)
  - [ ] first draft &amp; review
- [/] Rehearse \`twice\`

## Later

- Learn Rust

## Check-ins

### Session 2, 2026-02-16

- **Wins:** topic chosen
- **Next:**
  - [ ] Book a room @ana 📅 2026-02-28
`,
  `# Q3 2026 OKRs

## Objective: Make onboarding painless

| Key result | Owner | Score |
| --- | --- | --- |
| Cut setup from 3 days to 1 | @kim | 0.7 |
| ![p1](https://example.org/p1.svg) 90% of \\| new people \\| happy | @lee |  |

### Key result 3: One guide that is read

* baseline: 0
* target: 1
`,
  `My goals for 2027
=================

Goals:
- [ ] Run 10 km by June 2027
- [X] 1\\. Read 12 books (all of them!)
* ~~Buy a boat~~ (too dear)

1. **Learn to swim**
   - *Specific*: crawl, 200 m
   - *Measurable*: 4 lengths
   - *Time-bound*: August 2027
`,
  `**Specific:** pass the exam
**Measurable:** 700 points
**Achievable:** two hours a week
**Relevant:** next role
**Time-bound:** 2026-11-30
`,
  `# 学习计划\r\n\r\n## 目标\r\n\r\n- [ ] 每周阅读两本书 📚\r\n- [ ] 跑完半程马拉松\r\n`,
  `| Goal | Sub-goals | Deadline | Completed? |\n|---|---|---|---|\n| Write a blog | draft; publish<br>share | 2026-06-30 | ☐ |\n`,
]
