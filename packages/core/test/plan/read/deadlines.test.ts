import { describe, expect, test } from 'vitest'
import type { Goal } from '../../../src/plan/model.js'
import { planOf } from '../read.js'

const all = (goals: readonly Goal[]): readonly Goal[] => goals.flatMap((goal) => [goal, ...all(goal.goals)])

/** Title → who says when it is due, and the day. */
const deadlines = (text: string) =>
  Object.fromEntries(
    all(planOf(text).goals).map(({ title, deadline }) => [title, deadline ? `${deadline.from} ${deadline.day ?? 'some day'}` : 'none']),
  )

describe('headings without a year take it from above', () => {
  test.each([
    [
      'a quarter of the title’s year',
      '# 2027 goals\n\n## Q1\n\n- Sail\n\n## Q3\n\n- Row\n',
      { Sail: 'heading 2027-03-31', Row: 'heading 2027-09-30' },
    ],
    ['a half of the plan’s year', '---\nstart: 2027-01-04\n---\n\n# Goals\n\n## H1\n\n- Sail\n', { Sail: 'heading 2027-06-30' }],
    [
      'years in turn',
      '# Goals\n\n## 2026\n\n### Q4\n\n- Sail\n\n## 2027\n\n### Q1\n\n- Row\n',
      { Sail: 'heading 2026-12-31', Row: 'heading 2027-03-31' },
    ],
    ['a year of its own stays', '# 2027 goals\n\n## Q1 2028\n\n- Sail\n', { Sail: 'heading 2028-03-31' }],
    [
      'the year up to the plan’s end',
      '---\nend: 2027-06-30\n---\n\n# Goals\n\n## Water\n\n- Sail by May\n- Row by October\n- Swim by 30 June\n- Dive in 3 weeks\n',
      {
        'Sail by May': 'goal 2027-05-31',
        'Row by October': 'goal 2026-10-31',
        'Swim by 30 June': 'goal 2027-06-30',
        'Dive in 3 weeks': 'goal some day',
      },
    ],
    ['nothing to count from', '# Goals\n\n## Q1\n\n- Sail\n', { Sail: 'none' }],
    ['the year, not the day it is named after', '# My New Year’s Resolutions 2027\n\n- Sail\n', { Sail: 'heading 2027-12-31' }],
    ['nor in a title', "# New Year's Goals 2027\n\n- Sail\n", { Sail: 'heading 2027-12-31' }],
    [
      'days of its goals count from the quarter',
      '# 2027 goals\n\n## Q4\n\n- Sail by 5 November\n',
      { 'Sail by 5 November': 'goal 2027-11-05' },
    ],
  ])('%s', (_name, text, expected) => {
    expect(deadlines(text)).toEqual(expected)
  })
})

describe('the file says for when its goals are', () => {
  test.each([
    ['in its title', '---\ntitle: "2027 goals"\n---\n\n## Water\n\n- Sail\n', { Sail: 'heading 2027-12-31' }],
    ['in its period', '---\nplan: personal\nperiod: Q2 2027\n---\n\n## Goals\n\n- Sail\n', { Sail: 'heading 2027-06-30' }],
    ['but an end is the plan’s', '---\ntitle: 2027 goals\nend: 2027-11-30\n---\n\n## Water\n\n- Sail\n', { Sail: 'plan 2027-11-30' }],
    ['a heading’s own time is nearer', '---\ntitle: 2027 goals\n---\n\n## Q2\n\n- Sail\n', { Sail: 'heading 2027-06-30' }],
    [
      'the day a note is of is what its words count from',
      '---\ndate: 2027-01-06\n---\n\n# Goals\n\n- Sail by Friday\n',
      { 'Sail by Friday': 'goal 2027-01-08' },
    ],
  ])('%s', (_name, text, expected) => {
    expect(deadlines(text)).toEqual(expected)
  })
})

test('a heading bounds the time though nothing says from when', () => {
  const text = '# Goals\n\n## Short-term goals (2 months)\n\n- Sail\n\n## Q3 goals\n\n- Row\n\n## Goals for work\n\n- Swim\n'
  const words = planOf(text).goals.map(({ title, boundBy }) => [title, boundBy && text.slice(boundBy.start, boundBy.end)])
  expect(words).toEqual([
    ['Sail', '2 months'],
    ['Row', 'Q3'],
    ['Swim', null],
  ])
})

describe('a goal’s date is its own', () => {
  test.each([
    [
      'not that of a key result’s column',
      '## Objective: Jam for all\n\n| Key result | Due |\n|---|---|\n| 30 jars | 2027-03-01 |\n',
      { 'Jam for all': 'none', '30 jars': 'goal 2027-03-01' },
    ],
    [
      'not that of a key result’s item',
      '## Objective: Jam for all\n\n- KR1: 30 jars\n  - Due: 2027-03-01\n- KR2: 9 shops by 2027-02-01\n',
      { 'Jam for all': 'none', '30 jars': 'goal 2027-03-01', '9 shops by 2027-02-01': 'goal 2027-02-01' },
    ],
    [
      'not that of its steps',
      '## Goal: Jam for all\n\n- [ ] Buy jars by 2027-01-05\n- [ ] Label them 📅 2027-01-09\n',
      { 'Jam for all': 'none' },
    ],
    [
      'not that of an item below',
      '## Goal: Jam for all\n\n- Find a kitchen\n  - Due: 2027-01-05\n  - Owner: Ana\n',
      { 'Jam for all': 'none' },
    ],
    [
      'but that of a group of its own labels',
      '## Goal: Jam for all\n\n- In short\n  - Specific: 30 jars\n  - Measurable: 30\n  - Deadline: 2027-01-05\n',
      { 'Jam for all': 'goal 2027-01-05' },
    ],
    ['and no pace', '## Goal: Answer every letter within 2 days\n', { 'Answer every letter within 2 days': 'none' }],
  ])('%s', (_name, text, expected) => {
    expect(deadlines(`---\nstart: 2027-01-01\n---\n\n${text}`)).toEqual(expected)
  })
})

describe('of several latest days the last counts', () => {
  test.each([
    ['in a field', '## Row twice\n\nTime-bound: the first by 31 March 2027, the second by 30 June 2027\n', '2027-06-30'],
    ['though it stands first', '## Row twice\n\nBy: 30 June 2027 at the latest, once by 31 March 2027\n', '2027-06-30'],
    ['what is struck out counts for nothing', '## Row twice\n\nBy: ~~by 30 June 2027~~ by 31 March 2027\n', '2027-03-31'],
  ])('%s', (_name, text, day) => {
    expect(planOf(`# Goals\n\n${text}`).goals.map(({ deadline }) => deadline?.day)).toEqual([day])
  })
})

describe('the time at the end of a title is when it will be', () => {
  test.each([
    ['Row the strait in October', 'goal 2027-10-31'],
    ['Row the strait (3 June 2027, from Dover)', 'goal 2027-06-03'],
    ['Row the strait (May, if the sea is calm)', 'goal 2027-05-31'],
    ['Row the strait – June/July', 'goal 2027-07-31'],
    ['Row the strait 06/07/2027', 'goal some day'],
    ['Row the strait as in (3 June 2027) Dover', 'heading 2027-12-31'],
    ['Row the strait in October 2027', 'goal 2027-10-31'],
    ['Row the strait (May)', 'goal 2027-05-31'],
    ['Row the strait on 3 July', 'goal 2027-07-03'],
    ['Row the strait in Q2', 'goal 2027-06-30'],
    ['Row 40 times this year', 'heading 2027-12-31'],
    ['Row the strait in May and in June', 'heading 2027-12-31'],
    ['Beat my time of May 2026', 'heading 2027-12-31'],
    ['Plan the October regatta', 'heading 2027-12-31'],
    ['Row the strait in October with my brother', 'heading 2027-12-31'],
    ['Row 2 km every Monday', 'heading 2027-12-31'],
  ])('%s: %s', (title, expected) => {
    expect(deadlines(`# 2027 goals\n\n- ${title}\n`)).toEqual({ [title]: expected })
  })

  test('without a year anywhere it has no day', () => {
    expect(deadlines('# Goals\n\n- Row the strait in October\n')).toEqual({ 'Row the strait in October': 'none' })
  })
})

test('facts under an objective are no key results', () => {
  const plan = planOf('---\nplan: okr\n---\n\n## Objective: Jam for all\n\n- **Id:** jam\n- **Owner:** Ines\n- 30 jars a week\n- 9 shops\n')
  expect(plan.goals.map(({ id, owner, goals }) => [id?.value, owner?.value, goals.map(({ title }) => title)])).toEqual([
    ['jam', 'Ines', ['30 jars a week', '9 shops']],
  ])
})

describe('a time at the edge of a goal is when it will be', () => {
  test.each([
    ['de', 'Segeln lernen im August 2027', 'goal 2027-08-31'],
    ['de', 'Im August 2027 segeln lernen', 'goal 2027-08-31'],
    ['de', 'August 2027: was kam', 'heading 2026-12-31'],
    ['fr', 'Passer le permis en août 2027', 'goal 2027-08-31'],
    ['es', 'En agosto de 2027 sacar el carné', 'goal 2027-08-31'],
    ['pt', 'Mudar em 2027', 'goal 2027-12-31'],
    ['pt', 'Mudar em 2026', 'heading 2026-12-31'],
    ['ru', 'Сдать экзамен в августе 2027 года', 'goal 2027-08-31'],
    ['ru', 'Переехать в следующем году', 'goal 2027-12-31'],
    ['ja', '2027年8月に免許を取る', 'goal 2027-08-31'],
    ['ja', '2027年8月の旅', 'heading 2026-12-31'],
    ['zh', '6月份完成课程', 'goal 2026-06-30'],
    ['ko', '2분기에 끝내기', 'goal 2026-06-30'],
    ['en', 'August 2027 numbers of the club', 'heading 2026-12-31'],
  ])('%s: %s', (lang, goal, said) => expect(deadlines(`---\nlang: ${lang}\n---\n\n# Goals 2026\n\n- ${goal}\n`)).toEqual({ [goal]: said }))
})

describe('feasts that move with Easter have their day', () => {
  test.each([
    ['Goals', 'Row the strait by Easter', '2027-03-28'],
    ['Goals', 'Row the strait before Good Friday', '2027-03-25'],
    ['Goals', 'Row the strait by Easter 2028', '2028-04-16'],
    ['Goals', 'Row the strait by Pentecost', '2027-05-16'],
    ['Goals', 'Row the strait by Chinese New Year', null],
    ['Ziele', 'Bis Ostern die Meerenge rudern', '2027-03-28'],
    ['Objectifs', 'Traverser le détroit avant la Pentecôte', '2027-05-15'],
  ])('%s: %s', (heading, title, day) => {
    expect(planOf(`---\nplan: personal\nstart: 2027-01-10\n---\n\n# ${heading}\n\n- ${title}\n`).goals[0]?.deadline?.day ?? null).toBe(day)
  })
})
