import { describe, expect, test } from 'vitest'
import { defaultReading, type IsoDate, languages, newPlanName, newPlanText, readPlan, templateNames } from '../../src/index.js'
import { parseWithRemark } from '../../src/markdown/remark.js'

const today = '2026-11-20' as IsoDate
const read = (text: string) => readPlan(parseWithRemark(text), text, { path: 'plan.md', packs: languages, reading: defaultReading })

describe.each(templateNames)('%s', (template) => {
  const text = newPlanText({ template, today, mentee: 'Zoë Núñez-O’Hara', mentor: 'Tom: "the" Berg' })
  test('is a declared draft that names its people and days', () => {
    const plan = read(text)
    expect([plan.recognition, plan.state, plan.unread]).toEqual(['declared', 'draft', []])
    if (template !== 'personal') expect(plan.owner?.value).toBe('Zoë Núñez-O’Hara')
    if (template !== 'personal' && template !== 'okr') expect(plan.mentor?.value).toBe('Tom: "the" Berg')
    expect(plan.start?.day).toBe(today)
  })
  test('leaves nothing of the template behind', () => {
    expect(text).not.toMatch(/\{\{|\}\}|undefined/)
    expect(newPlanText({ template, today, mentee: '', mentor: '' })).not.toMatch(/\{\{|: *\n*# .*: *$/m)
  })
})

test.each([
  ['mentoring', 'Zoë Núñez', 'zoe-nunez.md'],
  ['mentoring', '', 'mentoring.md'],
  ['mentoring', '李伟', '李伟.md'],
  ['okr', '', 'q1-2027.md'],
  ['okr', 'Payments', 'q1-2027-payments.md'],
] as const)('a %s plan of "%s" is named %s', (template, mentee, name) => {
  expect(newPlanName({ template, today, mentee, mentor: '' })).toBe(name)
})

test('a plan that begins later ends later', () => {
  const front = (template: 'mentoring' | 'okr') =>
    newPlanText({ template, today, start: '2027-05-03' as IsoDate, mentee: 'Ada', mentor: '' }).match(/^(?:start|end): .*$/gm)
  expect(front('mentoring')).toEqual(['start: 2027-05-03', 'end: 2028-05-02'])
  expect(front('okr')).toEqual(['start: 2027-05-03', 'end: 2027-06-30'])
  expect(newPlanName({ template: 'okr', today, start: '2027-05-03' as IsoDate, mentee: '', mentor: '' })).toBe('q2-2027.md')
})
