import { describe, expect, test } from 'vitest'
import { languages } from '../../../src/languages.js'
import { parseWithRemark } from '../../../src/markdown/remark.js'
import { readPlan } from '../../../src/plan/read.js'
import { defaultReading } from '../../../src/plan/reading.js'
import { planOf } from '../read.js'

/** A file that nothing says to be a plan. */
const fileOf = (text: string) => readPlan(parseWithRemark(text), text, { path: 'boat.md', packs: languages, reading: defaultReading })

const body = '# Row the strait\n\nI promised my father.\n\n- [x] Find a boat\n- [ ] Book the pilot\n'

describe('a note may be one goal', () => {
  test.each([
    ['by its type', 'type: goal\ndue: 2027-08-01', [['Row the strait', 'goal', 2, '2027-08-01']]],
    ['by a link as its category', 'category: "[[Goal]]"', [['Row the strait', 'goal', 2, null]]],
    ['as an objective', 'type: objective', [['Row the strait', 'objective', 0, null]]],
    ['by a tag beside a state', 'tags: [goal, sea]\nstatus: active', [['Row the strait', 'goal', 2, null]]],
    ['by a tag as a text', 'tags: sea, goal\ndeadline: 2027-08-01', [['Row the strait', 'goal', 2, '2027-08-01']]],
    ['in German', 'type: Ziel\nlang: de', [['Row the strait', 'goal', 2, null]]],
  ])('%s', (_name, frontMatter, expected) => {
    const plan = fileOf(`---\n${frontMatter}\n---\n\n${body}`)
    expect(plan.goals.map(({ title, role, steps, deadline }) => [title, role, steps.length, deadline?.day ?? null])).toEqual(expected)
  })

  test.each([
    ['an article with the tag', 'tags: [goal, sea]\ndate: 2027-01-04'],
    ['a note of another type', 'type: project'],
  ])('%s is no goal as a whole', (_name, frontMatter) => {
    expect(fileOf(`---\n${frontMatter}\n---\n\n${body}`).goals.map(({ title }) => title)).not.toContain('Row the strait')
  })

  test('a note that holds goals is no goal itself', () => {
    const plan = planOf('---\ntype: goal\n---\n\n# Water\n\n## Goals\n\n- Row the strait\n- Swim the bay\n')
    expect(plan.goals.map(({ title }) => title)).toEqual(['Row the strait', 'Swim the bay'])
  })

  test('its log is a log', () => {
    const plan = planOf(`---\ntype: goal\n---\n\n${body}\n## Log\n\n- 2027-01-10 found a boat\n`)
    expect([plan.goals.length, plan.log.map(({ date }) => date?.day)]).toEqual([1, ['2027-01-10']])
  })
})
