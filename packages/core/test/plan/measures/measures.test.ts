import { describe, expect, test } from 'vitest'
import type { Measure } from '../../../src/plan/model.js'
import { progressOf } from '../../../src/plan/progress.js'
import { goalOf, goalPlan, planOf } from '../read.js'

/** `10 hours ≥ 0..10, now 3` in short: what one would count, from, to, where it stands. */
const shown = (measures: readonly Measure[]): readonly string[] =>
  measures.map(
    ({ unit, from, to, now, direction }) => `${direction} ${from ?? '–'}..${to ?? '–'} ${unit ?? '–'}${now === null ? '' : `, now ${now}`}`,
  )

const measures = (body: string): readonly string[] => shown(goalOf(goalPlan(body)).measures)

describe('what a goal counts', () => {
  test.each([
    ['- **Done when:** 10 hours of shadowing', ['up –..10 hours']],
    [
      '- **Done when:** 10 hours of shadowing (3 so far) and 1 professional certification',
      ['up –..10 hours, now 3', 'up –..1 certification'],
    ],
    ['- **Done when:** coverage from 40% to 60% (now 52%)', ['up 40..60 %, now 52']],
    ['- **Done when:** defects from 40 to 20 (now 25)', ['down 40..20 –, now 25']],
    ['- **Done when:** at least 4 talks', ['at-least –..4 talks']],
    ['- **Done when:** at most 2 incidents', ['at-most –..2 incidents']],
    ['- **Done when:** 3 of 10 books', ['up –..10 books, now 3']],
    ['- **Done when:** no fall in 3 of 4 tries', ['at-least –..3 tries']],
    ['- **Done when:** at most 45 hours a week in 6 of 8 weeks', ['at-most –..45 hours', 'at-least –..6 weeks']],
    ['- **Done when:** bow practice on 5/7 days', ['at-least –..5 days']],
    ['- **Done when:** at most 5 pages a week\n- **Baseline:** 14\n- **Progress:** 9', ['down 14..5 pages, now 9']],
    ['- **Done when:** at least 60 % of replies within a day\n- **Baseline:** 41 %', ['up 41..60 %']],
    ['- **Done when:** churn cut by 30 %\n- **Baseline:** 8 %', ['down –..30 %']],
    ['- **Done when:** at most 5 pages a week\n- **Baseline:** 14 pages, 3 escalations', ['at-most –..5 pages']],
    ['- **Done when:** 12 books\n- **Progress:** 5', ['up –..12 books, now 5']],
    ['- **Done when:** 12 books\n- **Progress:** 5 books', ['up –..12 books, now 5']],
    ['- **Done when:** 12 books\n- **Progress:** 25%', ['up –..12 books, now 3']],
    ['- **Done when:** 12 books\n- **Progress:** 5/12', ['up –..12 books, now 5']],
    ['- **Progress:** 40%', ['up –..100 %, now 40']],
    ['- **Status:** In progress (40%)', ['up –..100 %, now 40']],
    ['- **Status:** On track, 40 %', ['up –..100 %, now 40']],
    ['- **Status:** In progress', []],
    ['- **Progress:** 3/10', ['up –..10 –, now 3']],
    ['- **Done when:** the exam is passed', []],
    ['- **Progress:** going well', []],
    ['- **Done when:** one inventory closed\n- **Progress:** 1/3', ['up –..3 –, now 1']],
    ['- **Done when:** 10 hours (3 so far) and 1 certificate\n- **Progress:** 40%', ['up –..10 hours, now 3', 'up –..1 certificate']],
    ['- **Done when:** 2 hours every week', []],
    ['- **Done when:** 4 talks (1/4 given)', ['up –..4 talks, now 1']],
    ['- **Done when:** $2,500 a month – currently $1,900, started at $1,700', ['up 1700..2500 $, now 1900']],
    ['- **Done when:** 80 kg (was 92 kg)', ['down 92..80 kg']],
    ['- **Done when:** complaints from 4 % to 2 %\n- **Progress:** 50 %', ['down 4..2 %, now 3']],
    ['- **Done when:** coverage from 40 % to 60 %\n- **Progress:** 52 %', ['up 40..60 %, now 52']],
    ['- **Done when:** coverage from 40 % to 60 %\n- **Progress:** 35 %', ['up 40..60 %, now 35']],
    ['- **Done when:** 25 books (60% done)', ['up –..25 books, now 15']],
    ['- **Done when:** the thesis is printed – 40 % complete', ['up –..100 %, now 40']],
    ['- **Done when:** 80% of the pages are done', ['up –..80 %']],
    ['- **Done when:** the move is 100% complete', ['up –..100 %']],
    ['- **Done when:** churn down to 2 % (2.8 % today)', ['down –..2 %, now 2.8']],
    ['- **Done when:** hire 5 cooks – 2/5 – by March', ['up –..5 cooks, now 2']],
    ['- **Why:** 3 people asked me', []],
    ['- **Progress:** 0.6', ['up –..100 %, now 60']],
    ['- **Progress:** 0,35\n- **Done when:** 12 books', ['up –..12 books, now 4.2']],
    ['- **Current:** 0.6\n- **Done when:** 0.8 miles', ['up –..0.8 miles, now 0.6']],
    ['- **Progress:** 0.6\n- **Done when:** 0.8 miles', ['up –..0.8 miles, now 0.6']],
    ['- **% complete:** 10\n- **Done when:** 40 supervisors trained', ['up –..40 supervisors, now 4']],
    ['- **Percent done:** 100', ['up –..100 %, now 100']],
    ['- **Progress:** 10\n- **Done when:** 40 supervisors trained', ['up –..40 supervisors, now 10']],
    ['- **Progress:** halfway', ['up –..100 %, now 50']],
    ['- **Progress:** about half done – waiting for wool', ['up –..100 %, now 50']],
    ['- **Status:** half way there', ['up –..100 %, now 50']],
    ['- **Progress:** two thirds done\n- **Done when:** 12 books', ['up –..12 books, now 8.04']],
    ['- **Progress:** not started', ['up –..100 %, now 0']],
    ['- **Progress:** done', ['up –..100 %, now 100']],
    ['- **Progress:** almost done', []],
    ['- **Done when:** under 55 minutes\n- **Progress:** 40%', ['at-most –..55 minutes', 'up –..100 %, now 40']],
    ['- **Done when:** costs cut by 10%\n- **Progress:** 50%', ['up –..100 %, now 50']],
    ['- **Done when:** 12 interviews\n- **Progress:** 4 done, 2 booked', ['up –..12 interviews, now 4']],
    ['- **Done when:** 24 books\n- **Status:** 12', ['up –..24 books, now 12']],
    ['- **Done when:** 500 km\n- **Status:** 120 km', ['up –..500 km, now 120']],
    ['- **Done when:** sick days from 12 to 8\n- **Current:** 11.', ['down 12..8 –, now 11']],
    ['- **Done when:** 80 orders\n- **Start:** 40\n- **Now:** 55', ['up 40..80 orders, now 55']],
    ['- **Done when:** eNPS ≥ 40 | Baseline 31 | Current 35', ['up 31..40 eNPS, now 35']],
    ['- **Done when:** NPS 30 → 45 (38)', ['up 30..45 NPS, now 38']],
    ['- **Done when:** rating 4.6 (from 4.1)', ['up 4.1..4.6 rating']],
    ['- **Done when:** 2,000 readers — 1,420 now', ['up –..2000 readers, now 1420']],
    ['- **Done when:** ~~40~~ 30 seats sold', ['up –..30 seats']],
    ['- **Progress:** 50% → 75%', ['up –..100 %, now 75']],
    ['- **Done when:** 900 kWh\n- **Baseline:** 1,200 kWh\n- **Actual:** 1,050 kWh', ['down 1200..900 kWh, now 1050']],
    ['- **Done when:** 2 – 3 talks', ['range 2..3 talks']],
    ['- **Done when:** 20 visitors – 30 visitors', ['range 20..30 visitors']],
  ])('%s', (body, expected) => {
    expect(measures(body)).toEqual(expected)
  })
})

describe('what a row counts', () => {
  test.each([
    ['| Goal | From | To | Now |\n|---|---|---|---|\n| Fewer calls | 38 | 15 | 22 |', ['down 38..15 –, now 22']],
    [
      '| Goal | Baseline | Target | Current |\n|---|---|---|---|\n| More readers on 20 screens | 41 % | 60 % | 52 % |',
      ['up 41..60 %, now 52'],
    ],
    ['| Goal | To | Now |\n|---|---|---|\n| Walk | 1,200 km | 300 km |', ['up –..1200 km, now 300']],
    ['| Goal | Start | Target | Current |\n|---|---|---|---|\n| Walk | May | a long way | slowly |', []],
    ['| Goal | Target | Progress |\n|---|---|---|\n| Walk | 40 | |', ['up –..40 –']],
    ['| Goal | Baseline | Target | Now |\n|---|---|---|---|\n| Launch the wizard | no | yes | in beta |', ['up 0..1 –']],
    ['| Goal | Baseline | Target | Now |\n|---|---|---|---|\n| Launch the wizard | no | Yes | yes |', ['up 0..1 –, now 1']],
    ['| Goal | Baseline | Target | Now |\n|---|---|---|---|\n| Launch the wizard | no | Yes | No |', ['up 0..1 –, now 0']],
  ])('%s', (table, expected) => {
    expect(shown(planOf(`---\nplan: personal\n---\n\n## Goals\n\n${table}\n`).goals[0]!.measures)).toEqual(expected)
  })
})

describe('what a title counts', () => {
  test.each([
    ['Restore in under 5 minutes on all 18 machines, 14/18', ['at-most –..5 minutes', 'up –..18 machines, now 14']],
    ['40 of 40 shelves have a label, 22/40', ['up –..40 shelves, now 22']],
    ['9 of 9 choirs sing from the new books', ['up –..9 choirs']],
    ['The night train runs twice in a row, 1/2', ['up –..2 –, now 1']],
    ['Read 52 books (19/52)', ['up –..52 books, now 19']],
    ['Read 52 books (7/10)', ['up –..52 books']],
    ['Leaks from 12 to 4 a month (now 5)', ['down 12..4 –, now 5']],
    ['Costs per 1,000 loaves from 4.10 € to 3.20 € (now 3.70 €)', ['down 4.1..3.2 €, now 3.7']],
    ['Doors open in 1.2 s or less (was 2.9 s)', ['at-most –..1.2 s']],
    ['Read 3 of the 5 books on the list', ['up –..3 books']],
    ['Pass two of my three exams', ['up –..2 exams']],
    ['Finish 2 of 4 modules (1 done)', ['up –..2 modules, now 1']],
    ['I have read 3 of the 5 books', ['up –..5 books, now 3']],
    ['Reading 3 of the 5 books', ['up –..5 books, now 3']],
    ['3 of 5 books read', ['up –..5 books, now 3']],
    ['Reading: 3 of 15 books', ['up –..15 books, now 3']],
    ['Hand over at least three of her five approvals', ['at-least –..3 approvals']],
    ['Close all 15 audit findings (9 closed)', ['up –..15 findings, now 9']],
    ['Raise $10k for the hospice, $4,250 raised', ['up –..10000 $, now 4250']],
    ['Write 12 letters (4 written)', ['up –..12 letters, now 4']],
    ['Plan 6 walks (2 planned)', ['up –..6 walks, now 2']],
    ['Read 12 books, 6 written by women', ['up –..12 books', 'up –..6 written']],
    ['Save £3,600 (£300 a month) for the kitchen', ['up –..3600 £']],
    ['Read 12 books (4 of them novels)', ['up –..12 books']],
    ['Read at least 12 books (5 so far)', ['up –..12 books, now 5']],
    ['Keep at least 99.9 % up (99.2 % now)', ['at-least –..99.9 %, now 99.2']],
    ['Weigh 75 kg (82 kg now)', ['down –..75 kg, now 82']],
    ['Lift 75 kg (62 kg now)', ['up –..75 kg, now 62']],
    ['Write 50.000 words', ['up –..50000 words']],
    ['Lift 2.125 kg of paper', ['up –..2.125 kg']],
    ['Escalations < 3', ['at-most –..3 –']],
    ['Be there 24/7', []],
    ['Split the chores 50/50', []],
  ])('%s', (title, expected) => {
    expect(shown(planOf(`---\nplan: personal\n---\n\n## Goals\n\n- ${title}\n`).goals[0]!.measures)).toEqual(expected)
  })
})

describe('a line that is a count and nothing else', () => {
  test.each([
    ['Walk thirty hills', '19/30', ['up –..30 hills, now 19']],
    ['Write 1000 words of the story', '668 / 1000', ['up –..1000 words, now 668']],
    ['Finish the course', '- 19 / 30', ['up –..30 –, now 19']],
    ['Read 12,000 pages', '1,200/12,000', ['up –..12000 pages, now 1200']],
    ['Finish the course', 'Progress: 19/30', ['up –..30 –, now 19']],
    ['Finish the course', 'Unit 3/4 was long', []],
  ])('%s: %s', (title, line, expected) => {
    expect(shown(planOf(`---\nplan: personal\n---\n\n## Goals\n\n### ${title}\n\n${line}\n`).goals[0]!.measures)).toEqual(expected)
  })
})

describe('figures where people keep them', () => {
  const progress = (body: string): string => {
    const goal = planOf(`---\nplan: personal\nstart: 2027-01-01\n---\n\n${body}\n`).goals[0]!
    return `${goal.title}, ${progressOf(goal).percent ?? 'nothing'}`
  }

  test.each([
    [
      'a percentage under Status',
      '## Goals\n\n| Goal | Status |\n| --- | --- |\n| Cut the queue from 45 to 15 | 60% |',
      'Cut the queue from 45 to 15, 60',
    ],
    ['a count under Status', '## Goals\n\n| Goal | Status |\n| --- | --- |\n| Row 20 tours | 5/20 |', 'Row 20 tours, 25'],
    ['a percentage closing a title', '## Goals\n\n- Row across (80%)\n- Sail', 'Row across, 80'],
    ['a column of percentages', '## Goals\n\n| Goal | % |\n| --- | --- |\n| Row 20 tours | 45 |', 'Row 20 tours, 45'],
    ['a percentage with a word', '## Goals\n\n| Goal | Status |\n| --- | --- |\n| Row | 40 % done |', 'Row, 40'],
    ["an inline field on a step, whatever it's called", '## Goals\n\n### Learn to row\n\n- [ ] Tours [tours:: 3/12]', 'Learn to row, 25'],
    ['as a percentage', '## Goals\n\n### Learn to row\n\n- [ ] Tours (tours:: 30%)', 'Learn to row, 30'],
    ['an inline field in the title', '## Goals\n\n- [ ] Row [hours:: 37/100]', 'Row, 37'],
    ['and as a percentage', '## Goals\n\n- [ ] Row [hours:: 37%]', 'Row, 37'],
    [
      'a bound in its column',
      '## Goals\n\n| Goal | From | To | Now |\n| --- | --- | --- | --- |\n| Fewer leaks | 25 | ≤ 10 | 14 |',
      'Fewer leaks, 73',
    ],
    [
      'a bound in words',
      '## Goals\n\n| Goal | From | To | Now |\n| --- | --- | --- | --- |\n| More crew | 4 | at least 8 | 6 |',
      'More crew, 50',
    ],
    [
      'a bound that was kept before',
      '## Goals\n\n| Goal | From | To | Now |\n| --- | --- | --- | --- |\n| Few leaks | 5 | at most 10 | 7 |',
      'Few leaks, 100',
    ],
    [
      'a bound that is not kept, without a beginning',
      '## Goals\n\n| Goal | To | Now |\n| --- | --- | --- |\n| Few leaks | ≤ 10 | 14 |',
      'Few leaks, nothing',
    ],
  ])('%s', (_, body, expected) => {
    expect(progress(body)).toBe(expected)
  })
})
