/**
 * A repository of plans that look like those of a real programme: mentoring plans, OKRs, tables and vault notes, some good and some not, about
 * 3.7 KB each. The same seed gives the same bytes on every machine.
 */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** Writes `count` plans into folders of a hundred, with a programme file, a config and a page that plans link to. */
export function writePlanRepository(folder: string, count: number, seed = 1): number {
  const random = randomFrom(seed)
  let bytes = 0
  const write = (path: string, text: string): void => {
    writeFileSync(join(folder, path), text)
    bytes += Buffer.byteLength(text)
  }
  mkdirSync(join(folder, 'company'), { recursive: true })
  write('program.yaml', 'name: Bench Mentoring 2026\nstart: 2026-01-12\nend: 2026-12-18\ncadence: monthly\n')
  write('company/ladder.md', ladder)
  for (let index = 0; index < count; index++) {
    const group = `plans/group-${String(Math.floor(index / 100)).padStart(4, '0')}`
    if (index % 100 === 0) mkdirSync(join(folder, group), { recursive: true })
    const person = personOf(random, index)
    write(`${group}/${person.slug}.md`, planOf(random, person, index))
  }
  return bytes
}

type Random = () => number

/** Mulberry32 (Tommy Ettinger, public domain): small, and the same everywhere. */
function randomFrom(seed: number): Random {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

const pick = <Item>(random: Random, items: readonly Item[]): Item => items[Math.floor(random() * items.length)]!
const between = (random: Random, low: number, high: number): number => low + Math.floor(random() * (high - low + 1))
const day = (random: Random, month: number): string =>
  `2026-${String(month).padStart(2, '0')}-${String(between(random, 1, 28)).padStart(2, '0')}`

interface Person {
  readonly name: string
  readonly first: string
  readonly mentor: string
  readonly slug: string
}

const firstNames = [
  'Amara',
  'Bjorn',
  'Chiara',
  'Dmitri',
  'Eszter',
  'Farid',
  'Greta',
  'Hiro',
  'Ines',
  'Jakub',
  'Kavya',
  'Liam',
  'Maite',
  'Nils',
  'Oksana',
  'Pedro',
  'Quinn',
  'Rania',
  'Sofia',
  'Tunde',
]
const lastNames = [
  'Almeida',
  'Bauer',
  'Costa',
  'Dahl',
  'Eriksen',
  'Fontaine',
  'Gupta',
  'Haddad',
  'Ito',
  'Jensen',
  'Kowalski',
  'Lindgren',
  'Moreau',
  'Nakamura',
  'Okoye',
  'Petrov',
  'Rossi',
  'Silva',
  'Tanaka',
  'Weiss',
]

function personOf(random: Random, index: number): Person {
  const first = pick(random, firstNames)
  const name = `${first} ${pick(random, lastNames)}`
  const mentor = `${pick(random, firstNames)} ${pick(random, lastNames)}`
  return { name, first, mentor, slug: `${name.toLowerCase().replace(' ', '-')}-${index}` }
}

function planOf(random: Random, person: Person, index: number): string {
  const kind = index % 10
  if (kind < 5) return mentoringPlan(random, person)
  if (kind < 7) return okrPlan(random, person)
  if (kind < 9) return worksheet(random, person)
  return vaultNote(random, person)
}

const outcomes = [
  'Present the migration to the platform guild',
  'Pass the Kubernetes administrator exam',
  'Publish four posts on the engineering blog',
  'Run the release retrospective without help',
  'Write the onboarding guide for the billing service',
  'Reduce the build time of the mobile app from 22 to 12 minutes',
  'Shadow 10 hours of incident command',
  'Mentor two interns through their first feature',
  'Lead the quarterly planning for the data team',
  'Finish the advanced SQL course',
  'Become a better listener',
  'Be more visible in the department',
  'Improve my English for customer calls',
  'Learn more about finance',
  'Take over the on-call handbook',
  'Move 12 dashboards to the new warehouse',
]
const measures = [
  '10 hours of shadowing and one written summary',
  'the exam is passed with at least 75 %',
  'four posts are online and two colleagues commented on each',
  'Ana has seen me run two meetings alone',
  'three services are documented, reviewed by their owners',
  'build time under 12 minutes on the main branch for two weeks',
  'feedback from 5 people says so',
  'some documentation',
]
const reasons = [
  'the next level asks for it; see the [career ladder](../../company/ladder.md#senior)',
  'so that the team does not depend on one person',
  'I want to move into a lead role next year',
  'it saves everyone time',
  'aligned with the department objective on reliability',
]
const steps = [
  'Find a senior to shadow',
  'Book the room and invite the guild',
  'Read chapters 1 to 4',
  'Draft the outline and ask for comments',
  'Two mock exams 1/2',
  'Ten one-hour sessions 3/10',
  'Collect examples from the last three incidents',
  'Ask my lead for the budget',
  'Show a first version in the team meeting',
  'Write down what worked',
]
const wins = [
  'first hour done',
  'the outline is agreed',
  'two people asked for a copy',
  'the demo went well although the network did not',
  'I said no to a side project',
]
const lessons = [
  'seniors say no more often than I do',
  'shorter texts get more comments',
  'preparing the day before helps',
  'asking early saves a week',
]

function step(random: Random): string {
  const done = random() < 0.45
  const written = pick(random, [
    (text: string) => `${text}, by ${day(random, between(random, 2, 11))}`,
    (text: string) => `${text} (due: ${day(random, between(random, 2, 11))})`,
    (text: string) => `${text} 📅 ${day(random, between(random, 2, 11))}`,
    (text: string) => text,
    (text: string) => `${text} (owner: ${pick(random, firstNames)})`,
  ])
  return `- [${done ? 'x' : ' '}] ${written(pick(random, steps))}`
}

const stepList = (random: Random, low: number, high: number): string =>
  Array.from({ length: between(random, low, high) }, () => step(random)).join('\n')

function mentoringPlan(random: Random, { name, first, mentor }: Person): string {
  const goals = Array.from({ length: between(random, 3, 4) }, () => {
    const lines = [`### ${pick(random, outcomes)}`, '']
    if (random() < 0.8) lines.push(`- **Done when:** ${pick(random, measures)}`)
    if (random() < 0.8)
      lines.push(
        `- **By:** ${day(random, between(random, 5, 12))}${random() < 0.2 ? ` (was ${day(random, 4)}: it took longer than we thought)` : ''}`,
      )
    if (random() < 0.7) lines.push(`- **Why:** ${pick(random, reasons)}`)
    if (random() < 0.5) lines.push(`- **How:** ${between(random, 1, 3)} hours every week; ${mentor} knows someone who did this last year`)
    return `${lines.join('\n')}\n\nSteps:\n\n${stepList(random, 3, 5)}`
  })
  const entries = Array.from(
    { length: between(random, 3, 5) },
    (_, index) => `### Session ${index + 1}, ${day(random, index * 2 + 2)}

- **Wins:** ${pick(random, wins)}; ${pick(random, wins)}
- **Learned:** ${pick(random, lessons)}
- **Stuck:** the calendar is full until the end of the quarter, and the other team has not answered yet
- **Next:**
  - [${random() < 0.7 ? 'x' : ' '}] ${pick(random, steps)} (owner: ${first}, by ${day(random, index * 2 + 3)})
  - [ ] Introduce ${first} to the guild (owner: ${mentor.split(' ')[0]})`,
  )
  return `---
plan: mentoring
state: active
mentee: ${name}
mentor: ${mentor}
start: 2026-01-12
end: 2026-12-18
agreed: 2026-01-26
check-ins: monthly
capacity: 3 h/week
lang: en
---

# Mentoring plan: ${name}

## Where I am now

Strengths: calm with customers, quick with new tools, kind to people who ask. To grow: others present my work, and I say yes to everything.
I have been in this team for ${between(random, 1, 6)} years and know the product well; what I do not know is how decisions are made.

## Goals

${goals.join('\n\n')}

## Mentor's goals

- Ask before advising; ${first} tells me each quarter whether I did

## Later

- Speak at a conference
- Write about what I learned

## Check-ins

${entries.join('\n\n')}
`
}

function okrPlan(random: Random, { name }: Person): string {
  const objectives = Array.from({ length: 3 }, (_, index) => {
    const results = Array.from({ length: between(random, 3, 4) }, () => {
      const low = between(random, 1, 20)
      return `- [ ] KR: ${pick(random, ['Raise weekly active teams', 'Bring onboarding time down', 'Reach a satisfaction score', 'Ship the integrations partners asked for', 'Close the oldest incidents'])} from ${low} to ${low + between(random, 5, 40)} (now ${low + between(random, 0, 5)})`
    })
    return `## Objective ${index + 1}: ${pick(random, ['Make the platform a place teams like to build on', 'Grow the people who grow the product', 'Earn the trust of our first hundred customers', 'Spend less time on what machines can do'])}

${pick(random, reasons)}. The last two quarters showed that the interest is there, and that the first week decides whether a team stays.

${results.join('\n')}

### Initiatives

${stepList(random, 4, 6)}

**Notes.** The figures come from the weekly dashboard; ask ${pick(random, firstNames)} where they look odd. What we do not do: new markets, new pricing, a rewrite.`
  })
  return `---
plan: okr
owner: ${name}
start: 2026-07-01
end: 2026-09-30
---

# OKRs Q3 2026: ${name}

${objectives.join('\n\n')}

## Review ${day(random, 8)}

Objective 1 moves, objective 2 waits for the hiring freeze to end, objective 3 depends on the vendor. Confidence is 6/10 overall.
We agreed to look at the onboarding numbers together before changing anything, because the sample is small and July was a strange month.
The team asked for fewer parallel topics; from now on there is one experiment at a time, written down before it starts, with a day on which we look at it again.

| who | what | until |
| --- | --- | --- |
| ${pick(random, firstNames)} | ${pick(random, steps)} | ${day(random, 9)} |
| ${pick(random, firstNames)} | ${pick(random, steps)} | ${day(random, 9)} |
| ${pick(random, firstNames)} | ${pick(random, steps)} | ${day(random, 9)} |
`
}

function worksheet(random: Random, { name, mentor }: Person): string {
  const row = (): string =>
    `| ${pick(random, outcomes)} | ${pick(random, steps)}; ${pick(random, steps)} | ${pick(random, measures)} | ${day(random, between(random, 4, 12))} | ${pick(random, ['yes', 'no', '☐', '50 %'])} |`
  const reviews = Array.from(
    { length: 4 },
    (_, index) => `## Check-in ${day(random, index * 2 + 3)}

${pick(random, wins)}. ${pick(random, lessons)}. We talked for an hour about what gets in the way; mostly it is the number of topics, sometimes the calendar, once a colleague who was away for a month.
Next time we look at the first two rows and decide whether they are still the right ones.

- [ ] ${pick(random, steps)}
- [x] ${pick(random, steps)}`,
  )
  return `---
plan: development
mentee: ${name}
mentor: ${mentor}
start: 2026-02-01
end: 2026-11-30
---

# Development plan of ${name}

This worksheet is filled in together at the start and looked at every other month. Write what you would tell a friend; nobody reads it but the two of us.

## Goals

| Goal | Sub-goals | Measurement when achieved | Deadline | Completed? |
| --- | --- | --- | --- | --- |
${Array.from({ length: between(random, 4, 6) }, row).join('\n')}

## What helps

- A fixed hour on Thursdays
- ${mentor} introduces people where a name opens a door
- Saying no to one thing for each thing that is added

${reviews.join('\n\n')}
`
}

function vaultNote(random: Random, { name }: Person): string {
  const goals = Array.from(
    { length: 5 },
    (_, index) => `## Goal ${index + 1}: ${pick(random, outcomes)}

due:: ${day(random, between(random, 6, 12))}
area:: [[${pick(random, ['Career', 'Health', 'Learning', 'Family'])}]]

${pick(random, reasons)}.

${stepList(random, 3, 6)}`,
  )
  return `---
plan: personal
tags: [goals, 2026]
---

# ${name.split(' ')[0]}'s goals 2026

> [!note] How I use this page
> I read it on the first Sunday of the month, tick what is done and move what has to move.

${goals.join('\n\n')}

## Someday

- Sail around an island
- Build a table

## Review ${day(random, 6)}

${pick(random, wins)}, and ${pick(random, lessons)}. Two of five are where I want them. The other three are not forgotten, they are waiting for a free weekend, which is another way of saying that they do not matter enough yet.
I keep the list as it is until the summer and then decide.
`
}

const ladder = `# Career ladder

## Specialist

Does the work well and tells early when it will not be done.

## Senior

Does the work so that others can do it too.

## Lead

Makes sure that the right work is done.
`
