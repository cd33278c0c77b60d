import { describe, expect, test } from 'vitest'
import type { Goal } from '../../../src/plan/model.js'
import { inferredPlan } from './reading.js'

/** Headings over lists are objectives over their key results, however the page is called and whatever stands around them. */
const titles = [
  'OKRs',
  'OKR’s',
  "OKR's",
  'Q2 OKRs',
  'Our OKRs for 2027',
  'Objectives and Key Results',
  'Team objectives & key results 2027',
]

const objectives = `### Guests find the hut easily

- All signs are renewed
- The map is online

### Our kitchen is reliable

- The stove is serviced twice
`
const around: Readonly<Record<string, (title: string) => string>> = {
  alone: (title) => `## ${title}\n\n${objectives}`,
  'in a page': (title) => `# Hut team\n\nWe run the hut.\n\n## ${title}\n\n${objectives}`,
  'under words about them': (title) =>
    `# Hut team\n\n## ${title}\n\n- Give guests a warm welcome\n- Make the hut pay for itself\n\n${objectives}`,
  'under links': (title) =>
    `## ${title}\n\n- WIP: [planning sheet](https://example.org/a)\n- TBD: [budget](https://example.org/b)\n\n${objectives}`,
}

const outline = (goals: readonly Goal[]): readonly unknown[] => goals.map(({ role, title, goals }) => [role, title, outline(goals)])
const read = (text: string): readonly unknown[] => outline(inferredPlan(text).goals)

const wanted = [
  ['objective', 'Guests find the hut easily', ['All signs are renewed', 'The map is online'].map((title) => ['key-result', title, []])],
  ['objective', 'Our kitchen is reliable', [['key-result', 'The stove is serviced twice', []]]],
]

describe.each(Object.entries(around))('objectives %s', (_, page) => {
  test.each(titles)('under “%s”', (title) => {
    expect(read(page(title))).toEqual(wanted)
  })
  test.each(titles)('under “%s”, with goals of the next year beside them', (title) => {
    expect(read(`${page(title)}\n### 2028 goals\n\n- Open in winter\n- Put a solar roof on\n`)).toEqual([
      ...wanted,
      ['goal', 'Open in winter', []],
      ['goal', 'Put a solar roof on', []],
    ])
  })
})
