import { describe, expect, test } from 'vitest'
import type { Goal } from '../../../src/plan/model.js'
import { planOf } from './reading.js'

/** What a goal says, whatever it is written in: no places, no way of writing. */
const contentOf = (goal: Goal) => ({
  title: goal.title,
  due: goal.deadline?.day,
  from: goal.deadline?.from,
  owner: goal.owner?.value,
  status: goal.status?.value,
  fields: Object.fromEntries(goal.fields.filter(({ name }) => said.has(name)).map(({ name, text }) => [name, text])),
  steps: goal.steps.map(({ text, state }) => `${state}: ${text}`),
})

const said = new Set(['measurable', 'relevant', 'achievable'])

const content = {
  title: 'Run a book club',
  due: '2027-06-30',
  from: 'goal',
  owner: 'Eva',
  status: 'on-track',
  fields: { measurable: '6 evenings', relevant: 'neighbours meet', achievable: 'room is free' },
  steps: ['done: find a room', 'open: invite ten people'],
}

const dialects: readonly (readonly [name: string, text: string])[] = [
  [
    'a definition list',
    `# Goals

## Run a book club

By
: 2027-06-30

Owner
: Eva

Status
: on track

Done when
: 6 evenings

Why
: neighbours meet

How
: room is free

- [x] find a room
- [ ] invite ten people
`,
  ],
  [
    'canonical',
    `## Goals

### Run a book club

- **Done when:** 6 evenings
- **Why:** neighbours meet
- **How:** room is free
- **By:** 2027-06-30
- **Owner:** Eva
- **Status:** on track

Steps:

- [x] find a room
- [ ] invite ten people
`,
  ],
  [
    "SMART's own words, colon outside the bold",
    `## Goals

### 1. Run a book club

**Measurable**: 6 evenings
**Relevant**: neighbours meet
**Achievable**: room is free
**Time-bound**: 30 June 2027
**Owner**: @Eva
**Status**: 🟢

#### Action plan

- [x] find a room
- [ ] invite ten people
`,
  ],
  [
    'sub-headings',
    `# Goal 1: Run a book club

## Success criteria

6 evenings

## Motivation

neighbours meet

## Approach

room is free

## Deadline

June 30, 2027

## Responsible

Eva

## State

🟢 on track

## Tasks

* [X] find a room
* [ ] invite ten people
`,
  ],
  [
    'an item with labels nested',
    `# Goals 2027

1. **Run a book club**
   - *KPI*: 6 evenings
   - *So that*: neighbours meet
   - *How*: room is free
   - *Due date*: 30.06.2027
   - *Who*: Eva
   - *RAG*: green
   - *Next steps*:
     - [x] find a room
     - [ ] invite ten people
`,
  ],
  [
    'a task with Dataview fields below',
    `## My goals

- Run a book club 📅 2027-06-30
  - metric:: 6 evenings
  - why:: neighbours meet
  - plan:: room is free
  - owner:: Eva
  - status:: on track
  - [x] find a room
  - [ ] invite ten people
`,
  ],
  [
    'a goal table',
    `| Goal | Measurement | Reason | How | Deadline | Owner | Status | Steps |
| --- | --- | --- | --- | --- | --- | --- | --- |
| Run a book club | 6 evenings | neighbours meet | room is free | 2027-06-30 | Eva | 🟢 | [x] find a room<br>[ ] invite ten people |
`,
  ],
  [
    'a label line with lines below',
    `**Goal:** Run a book club
Done when: 6 evenings
Because: neighbours meet
How: room is free
By when: 2027-06-30
Owner: Eva
Status: on track

To-do:
- [x] find a room
- [ ] invite ten people
`,
  ],
  [
    'a two-column table under the heading',
    `## Goal 1 - Run a book club

| | |
| --- | --- |
| Target | 6 evenings |
| Purpose | neighbours meet |
| Feasibility | room is free |
| Target date | 2027-06-30 |
| Owner | Eva |
| Status | on track |

### Milestones

- [x] find a room
- [ ] invite ten people
`,
  ],
]

describe('the same content in every dialect is the same goal', () => {
  test.each(dialects)('%s', (_, text) => {
    const { goals } = planOf(text)
    expect(goals.map(contentOf)).toEqual([content])
  })

  test.each(dialects)('%s, with Windows ends of line', (_, text) => {
    expect(planOf(text.replaceAll('\n', '\r\n')).goals.map(contentOf)).toEqual([content])
  })
})
