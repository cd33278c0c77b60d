import { applyEdits } from '@goalmark/core'
import { describe, expect, test } from 'vitest'
import { type Action, actionsAt, findingsIn } from '../../src/index.js'
import { alone, atCaret, plan, read } from '../support/read.js'

const everything = (): boolean => true

const actionsIn = (marked: string): { readonly text: string; readonly actions: readonly Action[] } => {
  const { analysis, text, at, to } = atCaret(marked)
  return { text, actions: actionsAt(analysis, { start: at, end: to }, alone, everything) }
}

/** The text after the action of that title; `‸` shows where the caret goes. */
const after = (marked: string, title: string | RegExp): string => {
  const { text, actions } = actionsIn(marked)
  const action = actions.find((each) => (typeof title === 'string' ? each.title === title : title.test(each.title)))
  if (!action) return `none of: ${actions.map((each) => each.title).join(', ')}`
  const { edits, caret } = action
  const shown = caret
    ? edits.map((edit, index) =>
        index === caret.edit ? { ...edit, text: `${edit.text.slice(0, caret.offset)}‸${edit.text.slice(caret.offset)}` } : edit,
      )
    : edits
  return applyEdits(text, shown) ?? 'the edits collide'
}

describe('a quick fix opens a place, and never writes a person’s words', () => {
  test('a label with an empty value, the caret in it', () => {
    expect(after(plan('### ‸Be more visible by 2026-06-30\n'), 'Add "Done when: …"')).toBe(
      plan('### Be more visible by 2026-06-30\n\n- **Done when:** ‸\n'),
    )
  })
  test('in a file with CRLF, CRLF', () => {
    const crlf = (text: string): string => text.replaceAll('\n', '\r\n')
    expect(after(crlf(plan('### ‸Be more visible by 2026-06-30\n')), 'Add "Done when: …"')).toBe(
      crlf(plan('### Be more visible by 2026-06-30\n\n- **Done when:** ‸\n')),
    )
  })
})

describe('let it be, with a reason', () => {
  test.each([
    ['above a heading', plan('### ‸Be more visible\n'), /<!-- goalmark-disable-next-line [\w/, -]+: ‸ -->\n### Be more visible\n$/],
    ['at the end of an item’s line', plan('- Be more ‸visible\n'), /- Be more visible <!-- goalmark-disable-line [\w/, -]+: ‸ -->\n$/],
    [
      'in front matter, as YAML writes comments',
      '---\nplan: mentoring\nstate: acti‸v\n---\n',
      /state: activ # goalmark-disable-line [\w/, -]+: ‸\n/,
    ],
  ])('%s', (_, marked, expected) => {
    expect(after(marked, /^Let it be/)).toMatch(expected)
  })
  test('and the finding is gone', () => {
    const text = after(plan('### ‸Be more visible\n'), /^Let it be/).replace('‸', 'agreed with Ana')
    expect(findingsIn(read(text), alone).filter(({ goal }) => goal !== null)).toEqual([])
  })
})

describe('steps', () => {
  test.each([
    [
      'ticked as the plan ticks',
      plan('### Pass the exam by June\n\n- [X] Book it\n- [ ] Sit‸ it\n'),
      'Mark this step done',
      '- [X] Book it\n- [X] Sit it\n',
    ],
    ['opened again', plan('### Pass the exam by June\n\n- [x] Sit‸ it\n'), 'Open this step again', '- [ ] Sit it\n'],
    ['let go', plan('### Pass the exam by June\n\n- [ ] Sit‸ it\n'), 'Let this step go', '- [ ] ~~Sit it~~\n'],
    ['taken up again', plan('### Pass the exam by June\n\n- [ ] ~~Sit‸ it~~\n'), 'Take this step up again', '- [ ] Sit it\n'],
  ])('%s', (_, marked, title, end) => {
    expect(after(marked, title)).toBe(plan(`### Pass the exam by June\n\n${end}`))
  })
})

test('a date in words becomes one that everyone reads alike', () => {
  expect(after(plan('### Pass the exam\n\n- **By:** 30 ‸June 2026\n'), 'Write the date as 2026-06-30')).toBe(
    plan('### Pass the exam\n\n- **By:** 2026-06-30\n'),
  )
})

describe('goals', () => {
  test('a goal with two outcomes is split', () => {
    const text = after(plan('### Run the ‸retro twice and write the handbook\n'), 'Split into two goals')
    expect(text).toBe(plan('### Run the retro twice\n\n### Write the handbook\n'))
  })
  test('a table becomes headings', () => {
    const table =
      '| Goal | Measure | By |\n| --- | --- | --- |\n| Read ‸twelve books | 12 books | 2026-06-30 |\n| Pass the exam | certificate |  |\n'
    expect(after(plan(table), 'Write these 2 goals as headings')).toBe(
      plan('### Read twelve books\n\n- **Measure:** 12 books\n- **By:** 2026-06-30\n\n### Pass the exam\n\n- **Measure:** certificate\n'),
    )
  })
  test('a list stays one where a heading would take the next list with it', () => {
    const { actions } = actionsIn(plan('- Grow ‸the club\n\nWe said so in May.\n\n- Read 12 books\n'))
    expect(actions.map(({ title }) => title).filter((title) => /as (?:a )?heading/.test(title))).toEqual([])
    expect(after(plan('- Grow ‸the club\n- Read 12 books\n'), 'Write these 2 goals as headings')).toBe(
      plan('### Grow the club\n\n### Read 12 books\n'),
    )
  })
  test('and headings a table', () => {
    const goals = '### Read ‸twelve books\n\n- **Done when:** 12 books\n- **By:** 2026-06-30\n\n### Pass the exam\n\n- **By:** 2026-11-30\n'
    expect(after(plan(goals), 'Write these 2 goals as a table')).toBe(
      plan(
        '| Goal | Done when | By |\n| --- | --- | --- |\n| Read twelve books | 12 books | 2026-06-30 |\n| Pass the exam |  | 2026-11-30 |\n',
      ),
    )
  })
  test('open steps of a period that is over go on in the next', () => {
    const text = '---\nplan: personal\n---\n\n# Plan\n\n## Q4 2025 goals\n\n### Pass the ‸exam\n\n- [x] Book it\n- [ ] Sit it\n'
    expect(after(text, 'Carry the open step over to Q1 2026')).toBe(
      '---\nplan: personal\n---\n\n# Plan\n\n## Q4 2025 goals\n\n### Pass the exam\n\n- [x] Book it\n- [ ] ~~Sit it~~ (moved to Q1 2026)\n\n## Q1 2026 goals\n\n### Pass the exam\n\n- [ ] Sit it\n',
    )
    expect(actionsIn(text.replace('Q4 2025', 'Q1 2026')).actions.map(({ title }) => title)).not.toContain(
      'Carry the open step over to Q2 2026',
    )
  })
  test('selected steps are written in another dialect', () => {
    const steps = plan('### Pass by June\n\n- [ ] ‸Sit it 📅 2026-05-01\n- [ ] Book‸, by 2026-04-01\n- [ ] Pay 📅 2026-03-01\n')
    expect(after(steps, 'Write steps in the Dataview way')).toBe(
      plan('### Pass by June\n\n- [ ] Sit it [due:: 2026-05-01]\n- [ ] Book [due:: 2026-04-01]\n- [ ] Pay 📅 2026-03-01\n'),
    )
  })
})

test('all that is safe to fix is fixed until nothing is left', () => {
  const { text, actions } = actionsIn(
    plan('### Pass the exam by June [0/3]‸\n\n- [x] Book it\n- [ ] Sit it\n\n### Read [5/9] by June\n\n- [ ] Choose\n'),
  )
  const all = actions.find(({ kind }) => kind === 'source.fixAll.goalmark')
  const fixed = all ? applyEdits(text, all.edits)! : text
  expect(fixed).toBe(plan('### Pass the exam by June [1/2]\n\n- [x] Book it\n- [ ] Sit it\n\n### Read [0/1] by June\n\n- [ ] Choose\n'))
})

test('how the hours add up is shown, and nothing changed', () => {
  const text =
    '---\nplan: personal\nstart: 2026-01-01\nend: 2026-12-18\ncapacity: 3h/week\n---\n\n# My plan\n\n## Goals\n\n### Run 10 km\n\n- **How:** 4 hours a week\n\n### Read 12 books\n\n- **How:** 3 hours a week\n'
  const at = text.indexOf('3h')
  const action = actionsAt(read(text), { start: at, end: at }, alone, everything).find(({ title }) => title === 'Show the sum')
  expect(action?.edits).toEqual([])
  expect(action?.tells).toContain('4 Run 10 km + 3 Read 12 books')
})
