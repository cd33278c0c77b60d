import { describe, expect, test } from 'vitest'
import { breakIntoWeeklySteps } from '../../src/edits/break-into-weekly-steps.js'
import { closeWithNote } from '../../src/edits/close-with-note.js'
import { insertCheckIn } from '../../src/edits/insert-check-in.js'
import { insertField } from '../../src/edits/insert-field.js'
import { moveToLater } from '../../src/edits/move-to-later.js'
import type { Refactoring } from '../../src/edits/refactoring.js'
import { moveDue, setDue } from '../../src/edits/set-due.js'
import { spreadSteps } from '../../src/edits/spread-steps.js'
import { listToHeadings } from '../../src/edits/to-headings.js'
import { cancelStep, toggleStep } from '../../src/edits/toggle-step.js'
import type { Goal, Plan, Step } from '../../src/plan/model.js'
import { applyEdits } from '../../src/text/edit.js'
import { isoDateOf } from '../../src/text/iso-date.js'
import { lintText, read } from '../lint/read.js'

const today = isoDateOf('2026-03-02')!

/** The text with a refactoring done, `|` where the caret is; `null` where it does not apply. */
function after(text: string, refactor: (plan: Plan) => Refactoring | null): string | null {
  const change = refactor(read(text).plan)
  if (!change) return null
  const { edits, caret } = change
  const marked = edits.map((edit, index) =>
    caret?.edit === index ? { ...edit, text: `${edit.text.slice(0, caret.offset)}|${edit.text.slice(caret.offset)}` } : edit,
  )
  return applyEdits(text, marked) ?? 'edits collide'
}

const firstGoal = ({ goals }: Plan): Goal => goals[0]!
const firstStep = (plan: Plan): Step => firstGoal(plan).steps[0]!

const inGoal = (lines: string): string => `## Goals\n\n### Pass the CKA\n\n${lines}`

describe('toggle a step: only the box changes, and the day where the plan writes one', () => {
  test.each([
    ['- [ ] Book it\n', '- [x] Book it\n'],
    ['- [x] Book it\n', '- [ ] Book it\n'],
    ['* [ ] Book it\n* [X] Pay\n', '* [X] Book it\n* [X] Pay\n'],
    ['1. [ ] Book it\n', '1. [x] Book it\n'],
    ['- [-] Book it\n', '- [x] Book it\n'],
    ['- [ ] Book it\n- [x] Pay ✅ 2026-02-01\n', '- [x] Book it ✅ 2026-03-02\n- [x] Pay ✅ 2026-02-01\n'],
    [
      '- [ ] Book it 📅 2026-04-01 ^book\n- [x] Pay ✅ 2026-02-01\n',
      '- [x] Book it 📅 2026-04-01 ✅ 2026-03-02 ^book\n- [x] Pay ✅ 2026-02-01\n',
    ],
    [
      '- [ ] Book it\n- [x] Pay [completion:: 2026-02-01]\n',
      '- [x] Book it [completion:: 2026-03-02]\n- [x] Pay [completion:: 2026-02-01]\n',
    ],
    ['- [ ] Book it\n- [x] Pay @done(2026-02-01)\n', '- [x] Book it @done(2026-03-02)\n- [x] Pay @done(2026-02-01)\n'],
    ['- [x] Book it ✅ 2026-02-01\n', '- [ ] Book it\n'],
  ])('%j', (before, expected) => {
    expect(after(inGoal(before), (plan) => toggleStep(inGoal(before), plan, firstStep(plan), today))).toBe(inGoal(expected))
  })

  test('line endings and indentation stay', () => {
    const text = inGoal('- [x] Slides\n    - [ ] Outline\n').replaceAll('\n', '\r\n')
    expect(after(text, (plan) => toggleStep(text, plan, firstStep(plan).steps[0]!, today))).toBe(text.replace('[ ]', '[x]'))
  })

  test('a goal that is a task item', () => {
    const text = '## Goals\n\n- [ ] Pass the CKA\n'
    expect(after(text, (plan) => toggleStep(text, plan, firstGoal(plan), today))).toBe('## Goals\n\n- [x] Pass the CKA\n')
  })

  test.each([
    ['- [ ] Book it\n', '- [ ] ~~Book it~~\n'],
    ['- [ ] Book it\n- [-] Pay\n', '- [-] Book it\n- [-] Pay\n'],
  ])('cancelled as the file does it: %j', (before, expected) => {
    expect(after(inGoal(before), (plan) => cancelStep(inGoal(before), plan, firstStep(plan)))).toBe(inGoal(expected))
  })
})

describe('give a step a day, in the way of the file', () => {
  test.each([
    ['- [ ] Book it\n', '- [ ] Book it, by 2026-03-02\n'],
    ['- [ ] Book it\n- [ ] Pay (due: 2026-02-01)\n', '- [ ] Book it (due: 2026-03-02)\n- [ ] Pay (due: 2026-02-01)\n'],
    ['- [ ] Book it ^a\n- [ ] Pay 📅 2026-02-01\n', '- [ ] Book it 📅 2026-03-02 ^a\n- [ ] Pay 📅 2026-02-01\n'],
    ['- [ ] Book it\n- [ ] Pay [due:: 2026-02-01]\n', '- [ ] Book it [due:: 2026-03-02]\n- [ ] Pay [due:: 2026-02-01]\n'],
    ['- [ ] Book it due:2026-02-01\n', '- [ ] Book it due:2026-03-02\n'],
  ])('%j', (before, expected) => {
    expect(after(inGoal(before), (plan) => setDue(inGoal(before), plan, firstStep(plan), today))).toBe(inGoal(expected))
  })

  test.each([
    ['- [ ] Book it, by 2026-02-01\n', '- [ ] Book it, by 2026-03-02 (was 2026-02-01: room closed)\n'],
    ['- [ ] Book it (due: 2026-02-01)\n', '- [ ] Book it (due: 2026-03-02) (was 2026-02-01: room closed)\n'],
    ['- [ ] Book it\n', null],
  ])('moved, with the old one kept: %j', (before, expected) => {
    expect(after(inGoal(before), (plan) => moveDue(inGoal(before), firstStep(plan), today, 'room closed'))).toBe(
      expected && inGoal(expected),
    )
  })

  test('a goal gets a line', () => {
    const text = inGoal('- Why: the team asks for it\n')
    expect(after(text, (plan) => setDue(text, plan, firstGoal(plan), today))).toBe(
      inGoal('- Why: the team asks for it\n- By: 2026-03-02|\n'),
    )
  })
})

describe('add a label, dressed as its neighbours', () => {
  test.each([
    ['under a heading', '## Goals\n\n### Pass the CKA\n', '## Goals\n\n### Pass the CKA\n\n- **By:** |\n'],
    ['before words', '## Goals\n\n### Pass the CKA\nSome words.\n', '## Goals\n\n### Pass the CKA\n\n- **By:** |\n\nSome words.\n'],
    ['after bold labels', inGoal('- **Why:** team\n'), inGoal('- **Why:** team\n- **By:** |\n')],
    ['after plain labels', inGoal('* Why: team\n'), inGoal('* Why: team\n* By: |\n')],
    ['after lines of a paragraph', inGoal('Why: team\n'), inGoal('Why: team\nBy: |\n')],
    ['after a label with a list', inGoal('- **Why:** team\n  - and more\n'), inGoal('- **Why:** team\n  - and more\n- **By:** |\n')],
    ['behind steps', inGoal('- [ ] Book it\n'), inGoal('- [ ] Book it\n\n**By:** |\n')],
    ['in a list', '## Goals\n\n- Pass the CKA\n- Run\n', '## Goals\n\n- Pass the CKA\n  - **By:** |\n- Run\n'],
    ['in a numbered list', '## Goals\n\n1. Pass the CKA\n2. Run\n', '## Goals\n\n1. Pass the CKA\n   - **By:** |\n2. Run\n'],
    [
      'in a task list, CRLF',
      '## Goals\r\n\r\n- [ ] Pass the CKA\r\n- [ ] Run\r\n',
      '## Goals\r\n\r\n- [ ] Pass the CKA\r\n  - **By:** |\r\n- [ ] Run\r\n',
    ],
    ['not in a table', '## Goals\n\n| Goal | Deadline |\n| --- | --- |\n| Pass the CKA | June |\n', null],
  ])('%s', (_, before, expected) => {
    expect(after(before, (plan) => insertField(before, firstGoal(plan), { label: 'By', value: '' }))).toBe(expected)
  })
})

describe('break into weekly steps', () => {
  test.each([
    [
      'one a week',
      '## Goals\n\n### Spend 3 hours shadowing\n',
      '## Goals\n\n### Spend 3 hours shadowing\n\nSteps:\n\n- [ ] Hour 1, by 2026-03-09\n- [ ] Hour 2, by 2026-03-16\n- [ ] Hour 3, by 2026-03-23\n',
    ],
    [
      'closer together where the date would be missed',
      '## Goals\n\n- Spend 3 hours shadowing by 2026-03-11\n',
      '## Goals\n\n- Spend 3 hours shadowing by 2026-03-11\n  - [ ] Hour 1, by 2026-03-05\n  - [ ] Hour 2, by 2026-03-08\n  - [ ] Hour 3, by 2026-03-11\n',
    ],
    ['nothing to count', '## Goals\n\n### Pass the CKA\n', null],
  ])('%s', (_, before, expected) => {
    expect(after(before, (plan) => breakIntoWeeklySteps(before, plan, firstGoal(plan), today))).toBe(expected)
  })
})

test('spread steps: days that hold stay, the others find places between them', () => {
  const before = inGoal('- **By:** 2026-04-01\n\n- [ ] One\n- [ ] Two\n- [ ] Three, by 2026-03-20\n- [x] Past, by 2026-01-01\n- [ ] Four\n')
  expect(after(before, (plan) => spreadSteps(before, plan, firstGoal(plan), today))).toBe(
    inGoal(
      '- **By:** 2026-04-01\n\n- [ ] One, by 2026-03-08\n- [ ] Two, by 2026-03-14\n- [ ] Three, by 2026-03-20\n- [x] Past, by 2026-01-01\n- [ ] Four, by 2026-04-01\n',
    ),
  )
})

describe('close with a note', () => {
  test.each([
    ['with a box', '## Goals\n\n- [ ] Pass the CKA\n', '## Goals\n\n- [x] Pass the CKA\n  - **Changed:** 2026-03-02, |\n'],
    ['with a status', inGoal('- **Status:** on track\n'), inGoal('- **Status:** done\n- **Changed:** 2026-03-02, |\n')],
    ['with neither', inGoal('- **Why:** team\n'), inGoal('- **Why:** team\n- **Status:** done\n- **Changed:** 2026-03-02, |\n')],
  ])('%s', (_, before, expected) => {
    expect(after(before, (plan) => closeWithNote(before, firstGoal(plan), 'done', today))).toBe(expected)
  })
})

describe('move to Later', () => {
  test.each([
    [
      'a heading, with all it holds, into a new section before the log',
      '# Plan\n\n## Goals\n\n### Pass the CKA\n\n- [ ] Book the exam\n\n### Run two retros\n\n## Check-ins\n\n### Session 1, 2026-02-16\n',
      '# Plan\n\n## Goals\n\n### Run two retros\n\n## Later\n\n### Pass the CKA\n\n- [ ] Book the exam\n\n## Check-ins\n\n### Session 1, 2026-02-16\n',
    ],
    [
      'a heading into a list',
      '## Goals\n\n### Pass the CKA\n\n- [ ] Book the exam\n\n### Run two retros\n\n## Later\n\n- Write a book\n',
      '## Goals\n\n### Run two retros\n\n## Later\n\n- Write a book\n- Pass the CKA\n\n  - [ ] Book the exam\n',
    ],
    [
      'an item into headings',
      '## Goals\n\n- Pass the CKA\n  - **By:** June 2026\n- Run two retros\n\n## Later\n\n### Write a book\n',
      '## Goals\n\n- Run two retros\n\n## Later\n\n### Write a book\n\n### Pass the CKA\n\n- **By:** June 2026\n',
    ],
    [
      'an item at the end of a file',
      '## Goals\n\n- Pass the CKA\n- Run two retros\n',
      '## Goals\n\n- Run two retros\n\n## Later\n\n### Pass the CKA\n',
    ],
  ])('%s', (_, before, expected) => {
    expect(after(before, (plan) => moveToLater(before, plan, firstGoal(plan)))).toBe(expected)
  })
})

describe('a list of goals as headings', () => {
  test.each([
    ['# Plan\n\n## Goals\n\n- One\n- Two\n\nMore.\n', '# Plan\n\n## Goals\n\n### One\n\n### Two\n\nMore.\n'],
    [
      '## Goals\n\n1. [x] One\n   - **By:** June 2026\n   - [ ] a\n2. [ ] Two\n',
      '## Goals\n\n### One\n\n- **Status:** done\n- **By:** June 2026\n- [ ] a\n\n### Two\n',
    ],
  ])('%j', (before, expected) => {
    expect(after(before, (plan) => listToHeadings(before, plan, firstGoal(plan)))).toBe(expected)
  })
})

describe('a new entry of the log', () => {
  const entry = '\n\n- **Wins:** |\n- **Learned:** \n- **Next:** '
  test.each([
    ['the first', '## Goals\n\n- One\n', `## Goals\n\n- One\n\n## Check-ins\n\n### Session 1, 2026-03-02${entry}\n`],
    [
      'after the last',
      '## Check-ins\n\n### Session 2, 2026-02-16\n\nWe met.\n',
      `## Check-ins\n\n### Session 2, 2026-02-16\n\nWe met.\n\n### Session 3, 2026-03-02${entry}\n`,
    ],
    [
      'before the first where the newest stands first',
      '## Check-ins\n\n### Session 2, 2026-02-16\n\nB.\n\n### Session 1, 2026-01-16\n\nA.\n',
      `## Check-ins\n\n### Session 3, 2026-03-02${entry}\n\n### Session 2, 2026-02-16\n\nB.\n\n### Session 1, 2026-01-16\n\nA.\n`,
    ],
    [
      'headed by a date alone',
      '## Check-ins\n\n### 2026-02-16\n\nWe met.\n',
      `## Check-ins\n\n### 2026-02-16\n\nWe met.\n\n### 2026-03-02${entry}\n`,
    ],
  ])('%s', (_, before, expected) => {
    expect(after(before, (plan) => insertCheckIn(before, plan, today))).toBe(expected)
  })
})

describe('what a quick fix is called, and writes', () => {
  const head = '---\nplan: personal\nend: 2026-12-18\n---\n\n## Goals\n\n'
  const suggested = (goal: string, rule: string): readonly (readonly [string, string | undefined])[] =>
    lintText(head + goal, 'strict')
      .findings.filter((finding) => finding.rule === rule)
      .flatMap(({ suggestions }) =>
        suggestions.map(({ title, edits }) => [title, applyEdits(head + goal, edits)?.slice(head.length)] as const),
      )

  test('a rhythm gets the end of the plan', () => {
    expect(suggested('### Read one paper every week\n', 'time-bound/states-a-deadline')[0]).toEqual([
      'Add "until 18 December 2026"',
      '### Read one paper every week until 18 December 2026\n',
    ])
    expect(suggested('### Read one paper every week until 18 December 2026\n', 'time-bound/states-a-deadline')).toEqual([])
  })
  test('a goal without steps gets room for the first', () => {
    expect(suggested('### Pass the CKA by 2026-11-30\n', 'achievable/has-a-next-step')).toEqual([
      ['Add a first step', '### Pass the CKA by 2026-11-30\n\n- **First step:** \n'],
    ])
  })
})
