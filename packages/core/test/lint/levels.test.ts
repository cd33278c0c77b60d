import { describe, expect, test } from 'vitest'
import type { Rule } from '../../src/lint/rule.js'
import { presetNames } from '../../src/project/config.js'
import { presetSetting } from '../../src/project/presets.js'
import { rules } from '../../src/rules/index.generated.js'

type Levels = readonly [recommended: string, strict: string, minimal: string, programme: string]

const as = (recommended: string): Levels => [recommended, recommended, 'off', recommended]
const fact = (level: string): Levels => [level, level, level, level]

/** What each rule is in each preset: the table that users are told. */
const table: Readonly<Record<string, Levels>> = {
  'achievable/effort-fits-the-calendar': as('warning'),
  'achievable/few-goals-at-once': as('hint'),
  'achievable/has-a-next-step': as('hint'),
  'measurable/counts-agree': fact('warning'),
  'measurable/states-a-measure': as('warning'),
  'okr/key-results-are-measurable': as('warning'),
  'okr/objective-has-key-results': as('hint'),
  'plan/agreed-by-both': ['off', 'hint', 'off', 'error'],
  'plan/fields-have-content': as('hint'),
  'plan/has-goals': ['warning', 'warning', 'off', 'error'],
  'plan/known-fields': as('warning'),
  'plan/names-mentor-and-mentee': ['hint', 'hint', 'off', 'error'],
  'plan/one-value-per-field': fact('warning'),
  'plan/prioritised': ['off', 'hint', 'off', 'off'],
  'plan/readable-front-matter': fact('error'),
  'plan/suppressions': fact('warning'),
  'plan/unique-goals': as('hint'),
  'plan/unique-ids': fact('error'),
  'progress/done-means-done': as('hint'),
  'progress/parents-match-children': as('hint'),
  'progress/status-matches-progress': as('hint'),
  'relevant/links-resolve': fact('warning'),
  'relevant/states-a-reason': as('hint'),
  'specific/avoids-vague-words': as('hint'),
  'specific/commits-plainly': as('hint'),
  'specific/names-an-outcome': as('warning'),
  'specific/one-outcome-each': ['off', 'hint', 'off', 'off'],
  'specific/replaces-placeholders': as('warning'),
  'time-bound/check-ins-on-time': as('hint'),
  'time-bound/deadline-ahead': as('hint'),
  'time-bound/deadline-within-plan': ['off', 'warning', 'off', 'off'],
  'time-bound/readable-dates': fact('error'),
  'time-bound/states-a-deadline': as('warning'),
  'time-bound/steps-before-deadline': fact('warning'),
  'time-bound/unambiguous-dates': fact('warning'),
}

const levelOf = (rule: Rule, preset: (typeof presetNames)[number]): string => {
  const setting = presetSetting(rule, preset)
  return typeof setting === 'string' ? setting : setting[0]
}

test('every rule has the levels of the table', () => {
  expect(Object.fromEntries(rules.map((rule) => [rule.id, presetNames.map((preset) => levelOf(rule, preset))]))).toEqual(table)
})

test('rules stand in the order of their ids, which are their paths', () => {
  expect(rules.map(({ id }) => id)).toEqual(Object.keys(table).toSorted())
})

test('three rules come and go with the day, and none of them is louder than a hint', () => {
  const clocked = rules.filter(({ clock }) => clock)
  expect(clocked.map(({ id, severity }) => [id, severity])).toEqual([
    ['progress/status-matches-progress', 'hint'],
    ['time-bound/check-ins-on-time', 'hint'],
    ['time-bound/deadline-ahead', 'hint'],
  ])
})

describe('the words of a rule', () => {
  test.each(rules.map((rule) => [rule.id, rule] as const))('%s', (_, { summary, why, advice }) => {
    for (const text of [summary, why, advice ?? ''])
      expect(text).not.toMatch(/\b(?:vague|weak|bad|badly|fail(?:s|ed|ure)?|invalid|must|should)\b/i)
    expect(summary).toMatch(/^[A-Z].*\.$/)
    expect(why).toMatch(/^[A-Z0-9"].*\.$/)
    if (advice !== null) expect(advice).toMatch(/\?/)
  })
})
