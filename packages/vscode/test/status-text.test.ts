import type { IsoDate } from '@goalmark/core'
import { type GoalSummary, type PlanSummary, wordsOf } from '@goalmark/report'
import { expect, test } from 'vitest'
import { statusText } from '../src/status-text.js'

const goal: GoalSummary = {
  ...{
    key: 'exam',
    title: 'Pass the exam',
    role: 'goal',
    state: 'open',
    health: 'on-track',
    due: '2026-06-30',
    dueInherited: false,
    daysLeft: 41,
    goals: [],
  },
  progress: { percent: 50, done: 1, total: 2, of: 'steps' },
  steps: [
    { text: 'Buy the book', state: 'open', due: '2026-05-15', overdue: true, owner: null, steps: [] },
    { text: 'A mock exam with everyone from the study group', state: 'open', due: '2026-05-29', overdue: false, owner: null, steps: [] },
  ],
}
const plan: PlanSummary = {
  ...{ path: 'ana.md', title: 'Ana', state: 'active', mentee: 'Ana', mentor: null, start: null, end: null },
  ...{ progress: { percent: 62, done: 1, total: 2, of: 'goals' }, goals: [goal] },
}
const text = (format: string, lang = 'en', plans: readonly PlanSummary[] = [plan]): string =>
  statusText(plans, format, '2026-05-20' as IsoDate, wordsOf(lang))

// biome-ignore-start lint/suspicious/noTemplateCurlyInString: templates that people write
test.each([
  ['${goals} · ${percent} · ${overdue} · ${next}', 'en', '1 goal · 62 % · 1 overdue · next: A mock exam with everyone from…, Fri 29 May'],
  [
    '${goals} · ${percent} · ${overdue} · ${next}',
    'de',
    '1 Ziel · 62 % · 1 überfällig · als Nächstes: A mock exam with everyone from…, Fr 29. Mai',
  ],
  ['${done} done', 'en', '0/1 done'],
  ['${plans} | ${nothing}', 'en', '1 plan | ${nothing}'],
])('%s in %s', (format, lang, shown) => {
  expect(text(format, lang)).toBe(shown)
})

test('a plan with nothing due says so by silence', () => {
  expect(text('${goals} · ${overdue} · ${next}', 'en', [{ ...plan, goals: [{ ...goal, due: null, steps: [] }] }])).toBe('1 goal')
})
// biome-ignore-end lint/suspicious/noTemplateCurlyInString: templates that people write
