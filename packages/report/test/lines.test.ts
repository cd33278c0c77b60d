import { describe, expect, test } from 'vitest'
import { barOf, dayText, type GoalSummary, goalLine, wordsOf } from '../src/index.js'
import { goal, steps, today } from './samples.js'

test.each([
  [0, '▱▱▱▱▱'],
  [1, '▰▱▱▱▱'],
  [29, '▰▱▱▱▱'],
  [30, '▰▰▱▱▱'],
  [60, '▰▰▰▱▱'],
  [89, '▰▰▰▰▱'],
  [99, '▰▰▰▰▱'],
  [100, '▰▰▰▰▰'],
  [-5, '▱▱▱▱▱'],
  [250, '▰▰▰▰▰'],
])('%i percent is drawn %s: full means all, empty means nothing', (percent, bar) => {
  expect(barOf(percent)).toBe(bar)
})

const lines: readonly (readonly [string, Partial<GoalSummary>, string])[] = [
  [
    'all there is to say',
    { progress: steps(60, 3, 5), health: 'on-track', due: '2026-12-02', daysLeft: 12 },
    '● ▰▰▰▱▱ 60 % · 3/5 · due in 12 days',
  ],
  ['tomorrow', { progress: steps(0, 0, 2), health: 'behind', due: '2026-11-21', daysLeft: 1 }, '◐ ▱▱▱▱▱ 0 % · 0/2 · due tomorrow'],
  ['over', { progress: steps(50, 1, 2), health: 'overdue', due: '2026-11-18', daysLeft: -2 }, '◆ ▰▰▰▱▱ 50 % · 1/2 · 2 days over'],
  ['the plan’s end is no news', { due: '2026-12-31', daysLeft: 41, dueInherited: true, progress: steps(50, 1, 2) }, '○ ▰▰▰▱▱ 50 % · 1/2'],
  ['until it is near', { due: '2026-12-18', daysLeft: 28, dueInherited: true }, '○ · due in 28 days'],
  ['no date', { progress: steps(50, 1, 2) }, '○ ▰▰▰▱▱ 50 % · 1/2'],
  ['only a date', { due: '2026-11-20', daysLeft: 0 }, '○ · due today'],
  [
    'done: the days left no longer matter',
    { state: 'done', progress: steps(100, 2, 2), due: '2026-11-18', daysLeft: -2 },
    '✓ ▰▰▰▰▰ 100 % · 2/2',
  ],
  ['parked', { state: 'parked', due: '2026-12-02', daysLeft: 12 }, '–'],
  ['a measure has no count', { progress: { percent: 30, done: 0, total: 0, of: 'measure' }, health: 'at-risk' }, '▲ ▰▰▱▱▱ 30 %'],
]
test.each(lines)('a goal in a line: %s', (_name, given, line) => {
  expect(goalLine(goal('Pass the exam', given), wordsOf('en'))).toBe(line)
})

describe('templates', () => {
  const half = goal('Half', { progress: steps(50, 1, 2), health: 'on-track' })
  // biome-ignore-start lint/suspicious/noTemplateCurlyInString: templates that people write
  test.each([
    ['${percent}', '50 %'],
    ['${count} | ${due} | ${bar}', '1/2 | ▰▰▰▱▱'],
    ['now ${percent} of it', 'now 50 % of it'],
    ['${nothing} ${percent}', '${nothing} 50 %'],
    ['', ''],
    ['just words', 'just words'],
  ])('%s → %s', (format, line) => {
    // biome-ignore-end lint/suspicious/noTemplateCurlyInString: templates that people write
    expect(goalLine(half, wordsOf('en'), format)).toBe(line)
  })
})

test.each([
  [60, 'due in 60 days'],
  [61, 'due in 2 months'],
  [212, 'due in 7 months'],
  [715, 'due in 2 years'],
  [1825, 'due in 5 years'],
  [-1, '1 day over'],
])('%i days from now is %s', (days, text) => {
  expect(wordsOf('en').due(days)).toBe(text)
})

test.each([
  ['2026-11-27', 'en', 'Fri 27 Nov'],
  ['2027-01-01', 'en', 'Fri 1 Jan 2027'],
  ['2026-11-27', 'de-AT', 'Fr 27. Nov.'],
  ['2026-11-27', 'es', 'vie 27 nov'],
  ['2026-11-27', 'cs', 'Fri 27 Nov'],
  ['soon', 'en', 'soon'],
])('%s in %s is %s', (day, lang, text) => {
  expect(dayText(day, today, wordsOf(lang))).toBe(text)
})
