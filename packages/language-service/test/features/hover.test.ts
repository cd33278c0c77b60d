import { describe, expect, test } from 'vitest'
import { hoverAt } from '../../src/index.js'
import { alone, among, atCaret, plan } from '../support/read.js'

const said = (marked: string, scene = alone): readonly string[] => {
  const { analysis, at } = atCaret(marked)
  return (
    hoverAt(analysis, at, scene)
      ?.markdown.split('\n')
      .filter((line) => line !== '') ?? []
  )
}

describe('on a goal: where it stands, what it says with the words that prove it, at most one question', () => {
  test('a goal that says much', () => {
    const lines = said(plan('### ‸Read twelve books\n\n- **Done when:** 12 books (3 so far)\n- **By:** 2026-06-30\n- [x] Choose them\n'))
    expect(lines.slice(0, 2)).toEqual(['**Read twelve books**', '▰▱▱▱▱ 3 of 12 books · 25 % · due in 130 days'])
    expect(lines.filter((line) => line.startsWith('- Time-bound'))).toEqual(['- Time-bound: “2026-06-30”'])
    expect(lines.filter((line) => line.includes('?')).length).toBeLessThanOrEqual(1)
  })
  test('what is not said is not drawn', () => {
    const lines = said(plan('### ‸Be more visible\n'))
    expect(lines.filter((line) => line.startsWith('- '))).toEqual([])
    expect(lines.at(-1)).toMatch(/^\*Not clear yet what will be different\.\* What would someone see/)
  })
})

test.each([
  ['a date: its weekday and how far it is', plan('### Pass the exam\n\n- **By:** ‸2026-06-30\n'), ['**Tue 30 June 2026**, in 130 days']],
  [
    'a period: what is meant',
    plan('### Pass the exam\n\n- **By:** Q‸2 2026\n'),
    ['**Tue 30 June 2026**, in 130 days', 'Wed 1 April 2026 to Tue 30 June 2026; as a deadline its last day counts.'],
  ],
  ['a day that does not exist', plan('### Pass the exam\n\n- **By:** 2026-0‸2-30\n'), ['“2026-02-30” is no day of the calendar.']],
  [
    'a label: what it is for',
    plan('### Pass the exam\n\n- **Wh‸y:** the next role asks for it\n'),
    ['**Why** (relevant)', 'What becomes possible once this is done.'],
  ],
  [
    'a rule’s name in a comment',
    plan('<!-- goalmark-disable-file okr/objective-has-key-‸results: later -->\n'),
    expect.arrayContaining(['**okr/objective-has-key-results**']),
  ],
  ['a key of the front matter', '---\npl‸an: okr\n---\n', expect.arrayContaining(['**plan**', '- `okr`: objectives with key results'])],
  ['its value', '---\nplan: ok‸r\n---\n', expect.arrayContaining(['**plan**', '- `okr`: objectives with key results'])],
  ['words that are nothing', plan('### Pass the exam\n\nSome w‸ords.\n'), []],
])('%s', (_, marked, expected) => {
  expect(said(marked)).toEqual(expected)
})

test('a link: the goal it leads to, how far it has come, by when', () => {
  const scene = among({
    'okr.md':
      '---\nplan: okr\nowner: Petr\n---\n\n# OKRs\n\n## Objective: Ship faster\n\n- **By:** 2026-06-30\n- [x] Lead time from 9 to 3 days\n- [ ] Two releases a week\n',
  })
  expect(said(plan('### Release twice a week\n\n- **Supports:** [ship](okr.md#objective-ship-fa‸ster)\n'), scene)[0]).toMatch(
    /^\*\*(Objective: )?Ship faster\*\*$/,
  )
})
