import { applyEdits, linesOf } from '@goalmark/core'
import { describe, expect, test } from 'vitest'
import {
  afterNewLine,
  afterTick,
  commands,
  folds,
  inlayHints,
  lenses,
  selectionAt,
  symbolsOf,
  tokensOf,
  workspaceSymbols,
} from '../../src/index.js'
import { alone, among, atCaret, plan, read, today } from '../support/read.js'

describe('Enter', () => {
  const entered = (marked: string): string => {
    const at = marked.indexOf('‸')
    const text = marked.replace('‸', '')
    return applyEdits(text, afterNewLine(text, linesOf(text), at))!
  }
  test.each([
    ['goes on with an open box', '- [x] Book it\n‸', '- [x] Book it\n- [ ] '],
    ['at the same depth, as the line before is set', '  * [ ] Book it\n  ‸', '  * [ ] Book it\n  * [ ] '],
    ['with the next number', '1. [ ] Book it\n‸', '1. [ ] Book it\n2. [ ] '],
    ['inside a callout', '> - [ ] Book it\n> ‸', '> - [ ] Book it\n> - [ ] '],
    ['adds the box where the editor made the bullet', '- [ ] Book it\n- ‸', '- [ ] Book it\n- [ ] '],
    ['in the middle of a step parts it in two', '- [ ] Book it\n‸and sit it', '- [ ] Book it\n- [ ] and sit it'],
    ['on an empty step ends the list', '- [ ] Book it\n- [ ] \n‸', '- [ ] Book it\n'],
    ['with CRLF', '- [ ] Book it\r\n‸', '- [ ] Book it\r\n- [ ] '],
    ['after an emoji and a tab', '-\t[ ] Book 🎯 it\n‸', '-\t[ ] Book 🎯 it\n-\t[ ] '],
    ['leaves other lines alone', '- Book it\n‸', '- Book it\n'],
    ['leaves code alone', '```\n- [ ] Book it\n‸\n```', '```\n- [ ] Book it\n\n```'],
  ])('%s', (_, before, after) => {
    expect(entered(before)).toBe(after)
  })
})

test('a typed x brings the day, in the dialect of the plan', () => {
  const { analysis, text, at } = atCaret(plan('### Pass by June\n\n- [x‸] Book it 📅 2026-03-01\n'))
  expect(applyEdits(text, afterTick(analysis, at, today))).toBe(plan('### Pass by June\n\n- [x] Book it 📅 2026-03-01 ✅ 2026-02-20\n'))
})

const goal = plan('### Read twelve books\n\n- **By:** Q2 2026\n- [x] Choose them\n  - [x] Ask Ana\n- [ ] Read, by 2026-05-01\n')

test('hints: progress beside the goal, the day meant beside words that name one', () => {
  const analysis = read(goal)
  const hints = (progress: boolean): readonly string[] =>
    inlayHints(analysis, alone, { start: 0, end: goal.length }, progress).map(({ text }) => text)
  expect(hints(true)).toEqual(['▰▰▰▱▱ 1/2 steps · 50 % · due in 130 days', '= Tue 30 Jun'])
  expect(hints(false)).toEqual(['= Tue 30 Jun'])
})

test('lenses: how it stands, and the next step to tick', () => {
  expect(lenses(read(goal), alone).map(({ title }) => title)).toEqual(['1/2 steps · 50 % · due in 130 days', '☐ Read'])
})

test('symbols: goals, milestones, steps, each with its state', () => {
  const [symbol] = symbolsOf(read(goal))
  expect(symbol).toMatchObject({ kind: 'goal', name: 'Read twelve books', detail: '50 % · 2026-06-30' })
  expect(symbol?.symbols.map(({ kind, name, detail }) => [kind, name, detail])).toEqual([
    ['milestone', 'Choose them', 'done'],
    ['step', 'Read', 'open · 2026-05-01'],
  ])
})

test('workspace symbols: words as one piece before scattered letters', () => {
  const { workspace } = among({
    'a.md': plan('### Read twelve books\n\n### Raise the bar each day\n'),
    'b.md': plan('### Bread for all by June\n'),
  })
  expect(workspaceSymbols(workspace.files(), 'read').map(({ name, path }) => `${path} ${name}`)).toEqual([
    'a.md Read twelve books',
    'b.md Bread for all by June',
    'a.md Raise the bar each day',
  ])
})

test('folds: goals and steps with steps; beside an editor that folds headings only what it does not know', () => {
  const analysis = read(goal)
  const lines = linesOf(goal)
  const first = (beside: boolean): readonly string[] =>
    folds(analysis, beside).map((fold) => goal.slice(lines.starts[fold.first]!, lines.ends[fold.first]!))
  expect(first(false)).toEqual(['---', '### Read twelve books', '- [x] Choose them'])
  expect(first(true)).toEqual(['- [x] Choose them'])
})

test('a growing selection: word, words, line, step, goal, plan', () => {
  const { analysis, text, at } = atCaret(goal.replace('Ask Ana', 'Ask A‸na'))
  expect(selectionAt(analysis, at).map(({ start, end }) => text.slice(start, end).split('\n')[0])).toEqual([
    'Ana',
    'Ask Ana',
    '- [x] Ask Ana',
    '  - [x] Ask Ana',
    '- [x] Choose them',
    '### Read twelve books',
    '---',
  ])
})

test('colours: labels, dates, boxes', () => {
  const tokens = tokensOf(read(goal)).map(({ span, type }) => `${type} ${goal.slice(span.start, span.end)}`)
  expect(tokens).toEqual([
    'number 2026-01-01',
    'number 2026-12-18',
    'property By',
    'number Q2 2026',
    'keyword x',
    'keyword x',
    'keyword  ',
    'number 2026-05-01',
  ])
})

describe('commands', () => {
  const done = (name: keyof typeof commands, marked: string, value: string | null = null): string => {
    const { analysis, text, at } = atCaret(marked)
    const outcome = commands[name](analysis, { at, value, addDoneDate: false }, alone)
    return outcome.kind === 'edits' ? applyEdits(text, outcome.edits)! : outcome.kind === 'page' ? outcome.markdown : outcome.message
  }
  test.each([
    ['toggle', plan('### Pass by June\n\n- [ ] Sit‸ it\n'), null, plan('### Pass by June\n\n- [x] Sit it\n')],
    ['setDue', plan('### Pass by June\n\n- [ ] Sit‸ it\n'), '2026-05-01', plan('### Pass by June\n\n- [ ] Sit it, by 2026-05-01\n')],
    ['setDue', plan('### Pass by June\n\n- [ ] Sit‸ it\n'), 'soon', 'A day is needed, as 2026-06-30'],
    ['toggle', plan('### Pass ‸by June\n'), null, 'There is no step on this line'],
    [
      'convertDialect',
      plan('### Pass by June\n\n- [ ] Sit‸ it 📅 2026-05-01 🆔 sit\n- [ ] Book, by 2026-04-01\n'),
      'dataview',
      plan('### Pass by June\n\n- [ ] Sit it [due:: 2026-05-01] [id:: sit]\n- [ ] Book [due:: 2026-04-01]\n'),
    ],
    [
      'convertDialect',
      plan('### Pass by June\n\n- [ ] Sit it (owner: Marie, due: 2026-05-01)‸\n'),
      'dataview',
      plan('### Pass by June\n\n- [ ] Sit it [owner:: Marie] [due:: 2026-05-01]\n'),
    ],
  ] as const)('%s', (name, marked, value, expected) => {
    expect(done(name, marked, value)).toBe(expected)
  })

  test('today’s entry carries in what was promised and is still open', () => {
    const log =
      '---\nplan: mentoring\n---\n\n# Plan\n\n## Check-ins\n\n### Session 2, 2026-02-16\n\n- **Next:**\n  - [x] Book the slots\n  - [ ] Ask Petr (owner: Ana, by 2026-02-28)\n'
    expect(done('addEntry', `${log}‸`)).toContain(
      '### Session 3, 2026-02-20\n\n- **Wins:** \n- **Learned:** \n- **Next:**\n  - [ ] Ask Petr (owner: Ana, by 2026-02-28)',
    )
  })

  test('the page before a session', () => {
    const page = done('prepareSession', `${goal}‸`)
    expect(page).toContain('## How the goals stand\n\n- Read twelve books: 1/2 steps · 50 % · due in 130 days')
  })
})
