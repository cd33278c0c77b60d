import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { carryOver } from '../../src/edits/carry-over.js'
import { nextPeriod } from '../../src/edits/next-period.js'
import { splitGoal } from '../../src/edits/split-goal.js'
import { todaysEntry } from '../../src/edits/todays-entry.js'
import { wordPackOf } from '../../src/lang/index.js'
import { languages } from '../../src/languages.js'
import { applyEdits } from '../../src/text/edit.js'
import { isoDateOf } from '../../src/text/iso-date.js'
import { read } from '../lint/read.js'
import { goalSaid, stepSaid } from './same-plan.js'

const today = isoDateOf('2026-04-02')!

describe('the period after', () => {
  test.each([
    ['Q1 2026 goals', 'Q2 2026 goals'],
    ['Goals for 2026-Q4', 'Goals for 2027-Q1'],
    ['OKRs FY27 Q4', 'OKRs FY28 Q1'],
    ['H2 2026', 'H1 2027'],
    ['T3 2026', 'T1 2027'],
    ['December 2026', 'January 2027'],
    ['My goals 2026', 'My goals 2027'],
    ['Goals, Dec 2026', 'Goals, Jan 2027'],
    ['2025–2027', null],
    ['Later', null],
  ])('%s → %s', (words, expected) => {
    expect(nextPeriod(words, wordPackOf('en'))).toBe(expected)
  })
})

test.each([
  ['de', 'Ziele Dezember 2026', 'Ziele Januar 2027'],
  ['de', 'Ziele Q4 2026', 'Ziele Q1 2027'],
])('in other languages: %s, %s → %s', (lang, words, expected) => {
  expect(nextPeriod(words, wordPackOf(lang))).toBe(expected)
})

test.each([
  ['es', 'Objetivos T3 2026', 'Objetivos T4 2026'],
  ['fr', 'Objectifs S2 2026', 'Objectifs S1 2027'],
])('a quarter and a half by their letter: %s, %s → %s', (code, words, expected) => {
  expect(nextPeriod(words, { ...wordPackOf('en')!, code })).toBe(expected)
})

function carried(text: string): string | null {
  const { plan } = read(text)
  const change = carryOver(text, plan, plan.goals[0]!, { today, packs: languages })
  return change && (applyEdits(text, change.edits) ?? 'edits collide')
}

describe('open steps are taken up in the next period, the old keep their words', () => {
  test.each([
    [
      'section and goal are made',
      '# Plan\n\n## Q1 2026 goals\n\n### Pass the exam\n\n- [x] Book it\n- [ ] Sit it, by 2026-03-31\n\n## Check-ins\n',
      '# Plan\n\n## Q1 2026 goals\n\n### Pass the exam\n\n- [x] Book it\n- [ ] ~~Sit it~~, by 2026-03-31 (moved to Q2 2026)\n\n## Q2 2026 goals\n\n### Pass the exam\n\n- [ ] Sit it, by 2026-03-31\n\n## Check-ins\n',
    ],
    [
      'as the file cancels, with what is open below',
      '## Q4 2025 goals\n\n### Pass the exam\n\n* [-] Rest\n* [ ] Sit it\n  * [x] Find a room\n  * [ ] Pay\n',
      '## Q4 2025 goals\n\n### Pass the exam\n\n* [-] Rest\n* [-] Sit it (moved to Q1 2026)\n  * [x] Find a room\n  * [ ] Pay\n\n## Q1 2026 goals\n\n### Pass the exam\n\n* [ ] Sit it\n  * [ ] Pay\n',
    ],
    [
      'into the goal that is there',
      '## Q1 2026 goals\n\n### Pass the exam\n\n- [ ] Sit it\n\n## Q2 2026 goals\n\n### Pass the exam\n\n- [ ] Rest\n\n### Read\n',
      '## Q1 2026 goals\n\n### Pass the exam\n\n- [ ] ~~Sit it~~ (moved to Q2 2026)\n\n## Q2 2026 goals\n\n### Pass the exam\n\n- [ ] Rest\n- [ ] Sit it\n\n### Read\n',
    ],
    [
      'into the section that is there',
      '## Q1 2026 goals\n\n### Pass the exam\n\n- [ ] Sit it\n\n## Q2 2026 goals\n\n### Read\n\n- [ ] Choose\n',
      '## Q1 2026 goals\n\n### Pass the exam\n\n- [ ] ~~Sit it~~ (moved to Q2 2026)\n\n## Q2 2026 goals\n\n### Read\n\n- [ ] Choose\n\n### Pass the exam\n\n- [ ] Sit it\n',
    ],
    [
      'a goal that is an item, with what is open below',
      '# Plan\n\n## Q1 2026 goals\n\n- [ ] Pass the exam\n  - [x] Book it\n  - [ ] Sit it\n- [ ] Read\n\n## Check-ins\n',
      '# Plan\n\n## Q1 2026 goals\n\n- [ ] ~~Pass the exam~~ (moved to Q2 2026)\n  - [x] Book it\n  - [ ] Sit it\n- [ ] Read\n\n## Q2 2026 goals\n\n- [ ] Pass the exam\n  - [ ] Sit it\n\n## Check-ins\n',
    ],
    [
      'an item behind those that are there',
      '## Q1 2026 goals\n\n- [ ] Pass the exam\n\n## Q2 2026 goals\n\n- [ ] Read\n\nSome more.\n',
      '## Q1 2026 goals\n\n- [ ] ~~Pass the exam~~ (moved to Q2 2026)\n\n## Q2 2026 goals\n\n- [ ] Read\n- [ ] Pass the exam\n\nSome more.\n',
    ],
  ])('%s', (_, before, after) => {
    expect(carried(before)).toBe(after)
    expect(carried(before.replaceAll('\n', '\r\n'))).toBe(after.replaceAll('\n', '\r\n'))
  })
  test.each([
    ['nothing is open', '## Q1 2026 goals\n\n### Pass the exam\n\n- [x] Sit it\n'],
    ['no period stands above', '## Goals\n\n### Pass the exam\n\n- [ ] Sit it\n'],
  ])('not where %s', (_, text) => {
    expect(carried(text)).toBeNull()
  })
  test('what is carried says the same as before', () => {
    const step = fc.constantFrom(
      '[ ] Sit it',
      '[/] Read 3/10',
      '[ ] Pay 📅 2026-03-31 🆔 pay',
      '[ ] Ask Petr (owner: Ana)',
      '[x] Book it',
      '[-] Rest',
    )
    fc.assert(
      fc.property(fc.array(step, { minLength: 1, maxLength: 5 }), (steps) => {
        const text = `## Q1 2026 goals\n\n### Pass the exam\n\n${steps.map((each) => `- ${each}\n`).join('')}`
        const [goal] = read(text).plan.goals
        const after = carried(text)
        const open = goal!.steps.filter(({ state }) => state === 'open' || state === 'in-progress')
        expect(after === null).toBe(open.length === 0)
        if (after === null) return
        const [old, next] = read(after).plan.goals
        expect(next!.steps.map(stepSaid)).toEqual(open.map(stepSaid))
        expect(old!.steps.map(({ state }) => state)).toEqual(goal!.steps.map(({ state }) => (state === 'done' ? 'done' : 'cancelled')))
      }),
    )
  })
})

describe('today’s entry takes open promises along', () => {
  test.each([
    [
      'they are let go where they stood',
      '# Plan\n\n## Check-ins\n\n### Session 2, 2026-03-16\n\n- **Next:**\n  - [x] Book the slots\n  - [ ] Ask Petr (owner: Ana, by 2026-03-28)\n',
      '# Plan\n\n## Check-ins\n\n### Session 2, 2026-03-16\n\n- **Next:**\n  - [x] Book the slots\n  - [ ] ~~Ask Petr~~ (owner: Ana, by 2026-03-28) (carried to 2026-04-02)\n\n### Session 3, 2026-04-02\n\n- **Wins:** \n- **Learned:** \n- **Next:**\n  - [ ] Ask Petr (owner: Ana, by 2026-03-28)\n',
    ],
    [
      'nothing open, nothing carried',
      '# Plan\n\n## Check-ins\n\n### Session 2, 2026-03-16\n\n- **Next:**\n  - [x] Book the slots\n',
      '# Plan\n\n## Check-ins\n\n### Session 2, 2026-03-16\n\n- **Next:**\n  - [x] Book the slots\n\n### Session 3, 2026-04-02\n\n- **Wins:** \n- **Learned:** \n- **Next:** \n',
    ],
  ])('%s', (_, before, after) => {
    expect(applyEdits(before, todaysEntry(before, read(before).plan, today).edits)).toBe(after)
  })
})

describe('two outcomes in one title become two goals', () => {
  const split = (text: string): string | null => {
    const { plan, record } = read(text)
    const [goal] = plan.goals
    const change = splitGoal(text, goal!, record ? outcomesIn(text, goal!.titleSpan) : [])
    return change && (applyEdits(text, change.edits) ?? 'edits collide')
  }
  /** Marked by hand: the judge is not under test. */
  const outcomesIn = (text: string, { start, end }: { start: number; end: number }) =>
    [...text.slice(start, end).matchAll(/\b(?:run|write|pass|publish)\b[^,&]*?(?=,| and | & |$| by )/gi)].map(({ index, 0: words }) => ({
      start: start + index,
      end: start + index + words.length,
    }))

  test.each([
    [
      'fields and steps stay with the first',
      '## Goals\n\n### Run the retro twice and write the handbook\n\n- **Why:** fun\n- [ ] Plan it\n\n### Read\n',
      '## Goals\n\n### Run the retro twice\n\n- **Why:** fun\n- [ ] Plan it\n\n### Write the handbook\n\n### Read\n',
    ],
    [
      'the day at the end holds for both',
      '## Goals\n\n### Pass the exam, and publish two articles by 2026-06-30\n',
      '## Goals\n\n### Pass the exam by 2026-06-30\n\n### Publish two articles by 2026-06-30\n',
    ],
    [
      'items, numbered on',
      '## Goals\n\n1. Run the retro & write the handbook\n   - [ ] Plan it\n',
      '## Goals\n\n1. Run the retro\n   - [ ] Plan it\n2. Write the handbook\n',
    ],
    [
      'a label without its number',
      '## Goals\n\n### Goal 1: Run the retro and write the handbook\n',
      '## Goals\n\n### Goal 1: Run the retro\n\n### Goal: Write the handbook\n',
    ],
  ])('%s', (_, before, after) => {
    expect(split(before)).toBe(after)
  })
  test('one outcome is left alone', () => {
    expect(split('## Goals\n\n### Run the retro twice\n')).toBeNull()
  })
  test('the first keeps all but its title', () => {
    const text = '## Goals\n\n### Pass the exam and publish two articles by 2026-06-30\n\n- **Why:** fun\n- [x] Book it\n'
    const [before] = read(text).plan.goals
    const [first, second] = read(split(text)!).plan.goals
    expect({ ...goalSaid(first!), title: '', measures: [] }).toEqual({ ...goalSaid(before!), title: '', measures: [] })
    expect(second!.deadline?.day).toBe('2026-06-30')
  })
})
