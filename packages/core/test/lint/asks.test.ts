import { describe, expect, test } from 'vitest'
import { analyse } from '../../src/analyse.js'
import { languages } from '../../src/languages.js'
import { parseWithRemark } from '../../src/markdown/remark.js'
import { defaultReading } from '../../src/plan/reading.js'
import { lintText, rulesOf } from './read.js'

/** What a goal under a heading is asked: the level and the part, in the order of the letters. */
function asked(goals: string, head = 'plan: personal'): readonly string[] {
  const text = `---\n${head}\n---\n\n${goals}`
  return lintText(text)
    .findings.filter(({ lacks }) => lacks !== null)
    .map(({ severity, lacks }) => `${severity} ${lacks}`)
    .toSorted()
}

const nothingSaid = 'Be more visible'

describe('each sort of goal is asked its own', () => {
  test.each([
    [
      'no type',
      `## Goals\n\n### ${nothingSaid}\n`,
      ['hint next step', 'hint reason', 'warning date', 'warning measure', 'warning outcome'],
    ],
    [
      'performance',
      `## Performance goals\n\n### ${nothingSaid}\n`,
      ['hint next step', 'hint reason', 'warning date', 'warning measure', 'warning outcome'],
    ],
    [
      'learning: how others will see it, and no amount',
      `## Learning goals\n\n### ${nothingSaid}\n`,
      ['hint measure', 'warning date', 'warning outcome'],
    ],
    [
      'development: why, what to try, when to look back',
      `## Development goals\n\n### ${nothingSaid}\n`,
      ['hint date', 'hint next step', 'hint reason'],
    ],
    ['long term: something nearer', `## Long-term goals\n\n### ${nothingSaid}\n`, ['hint next step']],
    ["a mentor's own: a count or a date", `## Mentor's goals\n\n- ${nothingSaid}\n`, ['hint measure']],
    [
      'an objective: a date once, its key results a measure',
      `## Objective: ${nothingSaid}\n\n- KR1: Communicate well\n- KR2: 12 talks\n`,
      ['warning date', 'warning measure'],
    ],
    ['a habit: until when', '## Goals\n\n### Meditate\n\n- **Repeats:** every day\n', ['hint date']],
    [
      'SMART labels decide, whatever the heading',
      `## Development goals\n\n### ${nothingSaid}\n\n- **Specific:**\n- **Measurable:**\n- **Achievable:**\n- **Relevant:**\n- **Time-bound:**\n`,
      ['hint next step', 'hint reason', 'warning date', 'warning measure', 'warning outcome'],
    ],
    ['parked', `## Later\n\n- ${nothingSaid}\n`, []],
    ['done', `## Goals\n\n- [x] ${nothingSaid}\n- [x] Pass the CKA\n`, []],
    ['dropped', `## Goals\n\n- ~~${nothingSaid}~~\n- ~~Pass the CKA~~\n`, []],
    ['a placeholder', '## Goals\n\n- TBD\n', []],
  ])('%s', (_, goals, expected) => {
    expect(asked(goals)).toEqual(expected)
  })
})

describe('the plan decides how loudly', () => {
  const goal = `## Goals\n\n### ${nothingSaid}\n`
  test.each([
    ['a draft hints', 'plan: personal\nstate: draft', ['hint date', 'hint measure', 'hint next step', 'hint outcome', 'hint reason']],
    ['a paused plan is left alone', 'plan: personal\nstate: paused', []],
    ['a closed one too', 'plan: personal\nstate: closed', []],
    [
      "the plan's end makes no date a smaller matter",
      'plan: personal\nend: 2026-12-18',
      ['hint date', 'hint next step', 'hint reason', 'warning measure', 'warning outcome'],
    ],
    ['prose of a language without a pack is not judged', 'plan: personal\nlang: pt', []],
  ])('%s', (_, head, expected) => {
    expect(asked(goal, head)).toEqual(expected)
  })

  test.each([
    ["a heading's period", '## Q3 2026 goals', 'plan: personal'],
    ["a heading's months, whenever they begin", '## Goals (next 6 months)', 'plan: personal'],
    ["the title's year", '## Goals', 'plan: personal\ntitle: 2026 goals'],
    ["the plan's period", '## Goals', 'plan: personal\nperiod: Q3 2026'],
  ])('%s is date enough', (_, heading, head) => {
    expect(asked(`${heading}\n\n### ${nothingSaid}\n`, head)).not.toContain('warning date')
  })
})

const oneByOne = [...Array(3).fill('warning date'), ...Array(3).fill('warning outcome')]

describe('a list of names is asked once', () => {
  test.each([
    ['tools, from four on', '- Terraform\n- Ansible\n- Nginx\n- Postgres\n', ['warning outcome']],
    ['three are asked one by one', '- Terraform\n- Ansible\n- Nginx\n', oneByOne],
    [
      'one with a verb among them is part of the list',
      '- Terraform\n- Ansible\n- Learn Nginx\n- Postgres\n- Reverse proxies\n',
      ['warning outcome'],
    ],
    [
      'sentences beside it are asked themselves',
      '- Terraform\n- Ansible\n- Nginx\n- Postgres\n- Publish the onboarding guide for new testers\n',
      ['warning date', 'warning outcome'],
    ],
    ['what is ticked is no longer asked', '- [ ] Terraform\n- [x] Ansible\n- [ ] Nginx\n- [ ] Postgres\n', oneByOne],
    [
      'short goals that say what are no names',
      '- Run a marathon\n- Pass the CKA\n- Publish a book\n- Visit Porto\n',
      Array(4).fill('warning date'),
    ],
  ])('%s', (_, list, expected) => {
    const found = asked(`## Goals\n\n${list}`).filter((one) => one === 'warning date' || one === 'warning outcome')
    expect(found).toEqual(expected)
  })
})

describe('a file that only looks like a plan and dates no goal is asked once', () => {
  const list = (first: string): string =>
    `# My goals\n\n- ${first}\n- Publish a recipe book\n- Visit Porto by bike\n- Build a rowing boat\n`
  test.each([
    ['none has a date', list('Swim across the lake'), ['4 goals, and no date yet']],
    ['one has: the others are asked', list('Swim across the lake by June 2027'), Array(3).fill('No date yet')],
    ['the title has one for all', list('Swim across the lake').replace('My', 'My 2027'), []],
    ['three are asked one by one', list('Swim across the lake').replace('- Visit Porto by bike\n', ''), Array(3).fill('No date yet')],
  ])('%s', (_, text, messages) => {
    expect(datesAsked(text, false)).toEqual(messages)
  })

  test('a declared one is asked for each', () => {
    expect(datesAsked(list('Swim across the lake'), true)).toEqual(Array(4).fill('No date yet'))
  })

  const datesAsked = (text: string, configured: boolean): readonly string[] =>
    analyse(text, {
      path: 'notes.md',
      parse: parseWithRemark,
      languages,
      reading: { ...defaultReading, configured },
      rules: rulesOf('recommended'),
    })
      .record.findings.filter(({ lacks }) => lacks === 'date')
      .map(({ message }) => message)
})
