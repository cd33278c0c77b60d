import { describe, expect, test } from 'vitest'
import { loadNative } from '../../../src/markdown/native.js'
import { parseWithRemark } from '../../../src/markdown/remark.js'
import { labelledSteps } from '../../../src/plan/steps/read-steps.js'
import { readingOf, stepIn, stepsIn } from './read.js'

describe('the character in the box', () => {
  test.each([
    ['- [ ] Pass the exam', 'open', ' '],
    ['- [x] Pass the exam', 'done', 'x'],
    ['- [X] Pass the exam', 'done', 'X'],
    ['- [/] Pass the exam', 'in-progress', '/'],
    ['- [@] Pass the exam', 'in-progress', '@'],
    ['- [.] Pass the exam', 'in-progress', '.'],
    ['- [h] Pass the exam', 'on-hold', 'h'],
    ['- [-] Pass the exam', 'cancelled', '-'],
    ['- [~] Pass the exam', 'cancelled', '~'],
    ['- [>] Pass the exam', 'open', '>'],
    ['- [<] Pass the exam', 'open', '<'],
    ['- [?] Pass the exam', 'open', '?'],
    ['- [!] Pass the exam', 'open', '!'],
    ['- [*] Pass the exam', 'open', '*'],
    ['* [x] Pass the exam', 'done', 'x'],
    ['+ [x] Pass the exam', 'done', 'x'],
    ['1. [x] Pass the exam', 'done', 'x'],
    ['12) [/] Pass the exam', 'in-progress', '/'],
    ['-   [x]   Pass the exam', 'done', 'x'],
    ['- [x]\tPass the exam', 'done', 'x'],
    ['- Pass the exam', 'unknown', null],
    ['- [a] Pass the exam', 'unknown', null],
    ['- [x](https://example.org) Pass the exam', 'unknown', null],
    ['- [x]Pass the exam', 'unknown', null],
  ])('%s', (line, state, mark) => {
    const step = stepIn(line)
    expect({ state: step.state, mark: step.mark, at: step.markSpan && line.slice(step.markSpan.start, step.markSpan.end) }).toEqual({
      state,
      mark,
      at: mark,
    })
  })

  test('a box without words is a step only where something was put into it', () => {
    expect(stepsIn('- [ ]\n- [x] \n- [/]\n').map(({ state, text }) => ({ state, text }))).toEqual([
      { state: 'done', text: '' },
      { state: 'in-progress', text: '' },
    ])
  })

  test('the config adds characters of its own, and may change ours', () => {
    expect(stepsIn('- [w] a\n- [>] b\n', { w: 'on-hold', '>': 'cancelled' }).map(({ state }) => state)).toEqual(['on-hold', 'cancelled'])
  })
})

describe('struck text', () => {
  test.each([
    ['- [ ] ~~Attend the meetup~~', 'cancelled', true],
    ['- [ ] ~~Attend the meetup~~ (budget gone)', 'cancelled', true],
    ['- [ ] ~~Attend the meetup~~ – budget gone', 'cancelled', true],
    ['- [ ] ~~Attend the meetup~~ 📅 2026-06-30', 'cancelled', true],
    ['- [x] ~~Attend the meetup~~', 'done', true],
    ['- [/] ~~Attend the meetup~~', 'cancelled', true],
    ['- ~~Attend the meetup~~', 'cancelled', true],
    ['- [ ] ~~Attend~~ Watch the meetup', 'open', false],
    ['- [ ] Attend the ~~meetup~~ conference', 'open', false],
  ])('%s', (line, state, struck) => {
    expect(stepIn(line)).toMatchObject({ state, struck })
  })
})

describe('signs and words that stand for a box', () => {
  test.each([
    ['- ✅ Pass the exam', 'done', 'Pass the exam'],
    ['- Pass the exam ✅', 'done', 'Pass the exam'],
    ['- ⏳ Pass the exam', 'in-progress', 'Pass the exam'],
    ['- ❌ Pass the exam', 'cancelled', 'Pass the exam'],
    ['- Pass the exam ✅ 2026-06-29', 'done', 'Pass the exam'],
    ['- TODO Pass the exam', 'open', 'Pass the exam'],
    ['- DOING Pass the exam', 'in-progress', 'Pass the exam'],
    ['- WAITING Pass the exam', 'on-hold', 'Pass the exam'],
    ['- DONE Pass the exam', 'done', 'Pass the exam'],
    ['- CANCELED Pass the exam', 'cancelled', 'Pass the exam'],
    ['- [ ] TODO list for the exam', 'open', 'TODO list for the exam'],
    ['- NOWHERE to be seen', 'unknown', 'NOWHERE to be seen'],
  ])('%s', (line, state, text) => {
    expect(stepIn(line)).toMatchObject({ state, text })
  })
})

describe('a count in plain words says how far one is, or what there is to be', () => {
  test.each([
    ['Shadowing, 3 of 10 hours', 3],
    ['3 of 5 chapters read', 3],
    ['Read 3 of the 5 chapters', undefined],
    ['Pass two of my three exams', undefined],
  ])('%s', (words, count) => expect(stepsIn(`- [ ] ${words}\n`)[0]!.count?.value).toBe(count))
})

test('of several days in a line the last is when it is due', () => {
  expect(stepsIn('- [ ] Draft by 1 February 2027, all of it by 1 March 2027\n')[0]).toMatchObject({
    text: 'Draft by 1 February 2027, all of it',
    due: { day: '2027-03-01' },
  })
})

describe('steps below steps', () => {
  const tree = (text: string): unknown => stepsIn(text).map(shown)
  const shown = ({ text, state, steps }: ReturnType<typeof stepIn>): unknown =>
    steps.length === 0 ? `${state} ${text}` : { [`${state} ${text}`]: steps.map(shown) }

  test('task items nest; notes below a task are none', () => {
    expect(tree('- [ ] Exam\n  - [x] Book\n  - a note\n    - [ ] Pay\n- [x] Party\n')).toEqual([
      { 'open Exam': ['done Book', 'open Pay'] },
      'done Party',
    ])
  })

  test('plain items below a plain item are its steps', () => {
    expect(tree('- Exam\n  - Book\n  - Pay\n')).toEqual([{ 'unknown Exam': ['unknown Book', 'unknown Pay'] }])
  })

  test('data on lines of their own belong to the step above', () => {
    const [step] = stepsIn('- [ ] Exam\n  - due: 2026-06-30\n  - Owner: Marie\n  - [ ] Pay\n')
    expect(step).toMatchObject({ text: 'Exam', due: { day: '2026-06-30' }, owner: { value: 'Marie' }, steps: [{ text: 'Pay' }] })
  })
})

test('both engines give the same steps', async () => {
  const native = (await loadNative())!
  const text = '- [x] a **b** 📅 2026-06-30\n- [/] c\n- [ ]\n- [ ] ~~d~~\n  - [-] e @due(2026-06-30)\n\n1. [ ] f\n'
  const read = (parse: (source: string) => ReturnType<typeof parseWithRemark> | undefined) =>
    parse(text)!.children.flatMap((node) => (node.type === 'list' ? labelledSteps(node, readingOf(text)) : []))
  expect(read(native)).toEqual(read(parseWithRemark))
})
