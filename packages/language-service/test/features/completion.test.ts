import { applyEdits } from '@goalmark/core'
import { describe, expect, test } from 'vitest'
import { completionsAt } from '../../src/index.js'
import { alone, among, atCaret, plan } from '../support/read.js'

/** `label → text` of the first few, in their order. */
const offered = (marked: string, scene = alone, count = 3): readonly string[] => {
  const { analysis, at } = atCaret(marked)
  return completionsAt(analysis, at, scene)
    .slice(0, count)
    .map(({ label, insert }) => `${label} → ${insert}`)
}

/** The text after the first is taken. */
const taken = (marked: string): string => {
  const { analysis, text, at } = atCaret(marked)
  const [first] = completionsAt(analysis, at, alone)
  return first ? applyEdits(text, [{ span: first.span, text: first.insert }, ...first.also])! : text
}

describe('dates', () => {
  test.each([
    ['words in a date field', plan('### Pass the exam\n\n- **By:** next friday‸\n'), '2026-02-27 → 2026-02-27'],
    ['words behind "by" in a step', plan('### Pass the exam\n\n- [ ] Book it, by tomorrow‸\n'), '2026-02-21 → 2026-02-21'],
    ['an emoji', plan('### Pass the exam\n\n- [ ] Book it 📅 in 3 weeks‸\n'), '2026-03-13 → 2026-03-13'],
    ['Dataview', plan('### Pass the exam\n\n- [ ] Book it [due:: end of june‸]\n'), '2026-06-30 → 2026-06-30'],
    ['TaskPaper', plan('### Pass the exam\n\n- [ ] Book it @due(tomorrow‸)\n'), '2026-02-21 → 2026-02-21'],
    ['front matter', '---\nplan: personal\nend: end of the year‸\n---\n', '2026-12-31 → 2026-12-31'],
  ])('%s', (_, marked, first) => {
    expect(offered(marked)[0]).toBe(first)
  })

  test('the typed words are replaced', () => {
    expect(taken(plan('### Pass 🎯 the exam\n\n- **By:** next friday‸\n'))).toContain('- **By:** 2026-02-27\n')
  })

  test('a month or weekday that is begun is every one that it can become', () => {
    expect(offered(plan('### Pass the exam\n\n- **By:** 15 ju‸\n'))).toEqual(['2026-06-15 → 2026-06-15', '2026-07-15 → 2026-07-15'])
    expect(offered(plan('### Pass the exam\n\n- [ ] Book it by next th‸\n'))).toEqual(['2026-02-26 → 2026-02-26'])
  })

  test('a day that is written is left alone', () => {
    expect(offered(plan('### Pass the exam\n\n- **By:** 2026-06-30‸\n'))).toEqual([])
  })

  test('before anything is typed, the plan’s own end comes first', () => {
    expect(offered(plan('### Pass the exam\n\n- **By:** ‸\n'))).toEqual([
      '2026-12-18 → 2026-12-18',
      '2026-02-20 → 2026-02-20',
      '2026-02-21 → 2026-02-21',
    ])
  })
})

describe('fields', () => {
  test('those the goal does not have yet, in the dress of the others', () => {
    expect(offered(plan('### Pass the exam\n\n- **By:** 2026-06-30\n- ‸\n'))).toEqual([
      'Done when → **Done when:** ',
      'Why → **Why:** ',
      'How → **How:** ',
    ])
  })

  test('stars that are there already are not written twice', () => {
    expect(taken(plan('### Pass the exam\n\n- **Do‸**\n'))).toContain('- **Done when:** \n')
  })

  test('plain where the goal’s other fields are plain', () => {
    expect(offered(plan('### Pass the exam\n\n- By: 2026-06-30\n- ‸\n'), alone, 1)).toEqual(['Done when → Done when: '])
  })

  test('REAL’s own only for a REAL goal', () => {
    const labels = (goal: string): readonly string[] => offered(plan(`### Bring out the best in others\n\n${goal}- T‸\n`), alone, 40)
    expect(labels('- **Framework:** REAL\n')).toContain('Try next → **Try next:** ')
    expect(labels('- **Why:** the team\n')).not.toContain('Try next → **Try next:** ')
  })
})

test.each([
  ['types', '- **Type:** ‸', 'performance → performance'],
  ['statuses', '- **Status:** ‸', 'not started → not started'],
  ['priorities', '- **Priority:** ‸', 'highest → highest'],
  ['frameworks', '- **Framework:** ‸', 'SMART → SMART'],
])('values: %s', (_, line, first) => {
  expect(offered(plan(`### Pass the exam\n\n${line}\n`), alone, 1)).toEqual([first])
})

describe('people and goals of the workspace', () => {
  const others = among({
    'okr.md':
      '---\nplan: okr\nowner: Petr Dvořák\n---\n\n# OKRs\n\n## Objective: Ship faster\n\n- [ ] Lead time from 9 to 3 days 🆔 ship\n',
    'ana.md': '---\nplan: mentoring\nmentee: Marie Novak\nmentor: Ana Silva\n---\n\n## Goals\n\n### Speak at a meetup by June\n',
  })
  test.each([
    [
      'an owner in brackets',
      '- [ ] Book it (owner: ‸)',
      ['Petr Dvořák → Petr Dvořák', 'Marie Novak → Marie Novak', 'Ana Silva → Ana Silva'],
    ],
    ['a handle', '- [ ] Book it @‸', ['petr → petr', 'marie → marie', 'ana → ana']],
    ['an owner field', '- **Owner:** ‸', ['Petr Dvořák → Petr Dvořák', 'Marie Novak → Marie Novak', 'Ana Silva → Ana Silva']],
  ])('%s', (_, line, expected) => {
    expect(offered(plan(`### Pass the exam\n\n${line}\n`), others)).toEqual(expected)
  })

  test.each(['- [ ] Book it @p‸', '- **Owner:** P‸'])('the letters typed so far are no one: %s', (line) => {
    expect(offered(plan(`### Pass the exam\n\n${line}\n`), others, 9).map((each) => each.toLowerCase())).not.toContain('p → p')
  })

  test('an id behind ⛔', () => {
    expect(offered(plan('### Pass the exam\n\n- [ ] Book it ⛔ ‸\n'), others)[0]).toMatch(/^Lead time from 9 to 3 days.* → ship$/)
  })
})

describe('front matter', () => {
  test('keys that are not used yet', () => {
    expect(offered('---\nplan: mentoring\nme‸\n---\n', alone, 40)).toContain('mentee → mentee: ')
    expect(offered('---\nplan: mentoring\nme‸\n---\n', alone, 40)).not.toContain('plan → plan: ')
  })
  test('values, also before the closing line is written', () => {
    expect(offered('---\nplan: ‸\n')).toEqual(['mentoring → mentoring', 'okr → okr', 'development → development'])
  })
  test('not below it', () => {
    expect(offered('---\nplan: mentoring\n---\n\nstate: ‸\n')).toEqual([])
  })
})

describe('suppressions', () => {
  test('what a comment can do', () => {
    expect(offered(plan('<!-- goal‸ -->\n'), alone, 1)).toEqual(['goalmark-disable-next-line → goalmark-disable-next-line '])
  })
  test('rules by name', () => {
    expect(offered(plan('<!-- goalmark-disable-next-line measurable/‸ -->\n'), alone, 99)).toContain(
      'measurable/states-a-measure → measurable/states-a-measure',
    )
  })
})

test('scaffolds hold labels and empty places, at the level of the goals around', () => {
  const { analysis, at } = atCaret(plan('### Pass the exam by June\n\nSome words.\n\ngoal‸\n'))
  const goal = completionsAt(analysis, at, alone).find(({ label }) => label === 'goal')
  expect(goal?.insert.split('\n')[0]).toBe('### $1')
})

test('a goal to fill in, on an empty line with none right above it', () => {
  expect(offered(plan('### Pass the exam by June\n\nSome words.\n\n‸\n'), alone, 1)[0]).toMatch(/^goal → ### /)
  expect(offered(plan('### Pass the exam by June\n\nSome words.\n‸\n'))).toEqual([])
})

test.each([
  ['an empty file', '‸'],
  ['one with a word begun', 'okr‸'],
])('a whole plan, in %s', (_, marked) => {
  const { analysis, text, at } = atCaret(marked, 'new.md')
  const items = completionsAt(analysis, at, alone)
  expect(items.map(({ label }) => label)).toEqual(['mentoring plan', 'okr plan', 'development plan', 'personal plan', 'micro-goals'])
  const [, okr] = items
  expect(applyEdits(text, [{ span: okr!.span, text: okr!.insert }])).toMatch(/^---\nplan: okr\n/)
})

test('no plan in a page of words', () => expect(offered('Some words ab‸')).toEqual([]))

test('a number sign opens a heading; in front matter it opens a comment', () => {
  expect(offered(plan('### Pass the exam by June\n\n#‸\n'), alone, 1)[0]).toMatch(/^goal → # \$1/)
  expect(offered('---\nplan: personal\n# ‸\n---\n', alone, 1)).toEqual(['goalmark-disable-next-line → goalmark-disable-next-line '])
})

test('where people write their own words, nothing is offered', () => {
  expect(offered(plan('### Become calm with cust‸\n'))).toEqual([])
  expect(offered(plan('### Lead\n\n- **Why:** because the team ne‸\n'))).toEqual([])
})
