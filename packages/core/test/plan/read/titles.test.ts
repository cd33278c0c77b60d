import { describe, expect, test } from 'vitest'
import type { Goal } from '../../../src/plan/model.js'
import { planOf } from './reading.js'

const goalIn = (text: string): Goal => planOf(`# Goals\n\n${text}\n`).goals[0]!

describe('marks are no words of the goal', () => {
  test.each<readonly [line: string, title: string, facts: Partial<Record<keyof Goal, unknown>>]>([
    ['- [ ]  Swim', 'Swim', { box: 'open' }],
    ['- [X] Swim (cold!)', 'Swim (cold!)', { box: 'done' }],
    ['- [ ] 1\\. Swim', 'Swim', { box: 'open' }],
    ['- [/] Swim', 'Swim', { box: 'in-progress' }],
    ['- [x] Swim ⏫ 📅 2027-01-31 ✅ 2027-01-20', 'Swim', { box: 'done', priority: 'high' }],
    ['* :heavy_check_mark: Swim', 'Swim', { status: 'done' }],
    ['- Swim :hammer:', 'Swim', { status: 'in-progress' }],
    ['1. ~~Swim~~ (too cold)', 'Swim', { struck: true }],
    ['1.2 Swim the bay', 'Swim the bay', {}],
    ['2.5 km of swimming', '2.5 km of swimming', {}],
    ['1.5 FTE hired', '1.5 FTE hired', {}],
    ['### ✅ Swim', 'Swim', { status: 'done' }],
    ['## 1. Swim 📚', 'Swim', {}],
    ['## 2️⃣ Swim', 'Swim', {}],
    ['- [Done] Swim', 'Swim', { status: 'done' }],
    ['- [Ana] Swim', 'Swim', { owner: 'Ana' }],
    ['- [health] Swim', 'Swim', { type: 'other' }],
    ['- **P0** - Swim', 'Swim', { priority: 'highest' }],
    ['- P2: Swim', 'Swim', { priority: 'medium' }],
    ['- ![p1](p1.svg) Swim', 'Swim', { priority: 'high' }],
    ['- [2/5] Swim', 'Swim', {}],
    ['## Swim (7/10)', 'Swim', { score: 0.7 }],
    ['- **Swim**', 'Swim', {}],
    ['- [Swim](https://example.org)', 'Swim', {}],
    ['- Swim &amp; *dive*', 'Swim & dive', {}],
    ['<ul><li>Swim &amp; dive&nbsp;on</li></ul>', 'Swim & dive on', {}],
    ['- 26.2 miles in May', '26.2 miles in May', {}],
    ['- 2 talks', '2 talks', {}],
    ['- 🎯', '🎯', {}],
  ])('%s', (line, title, facts) => {
    const goal = goalIn(line)
    const found = Object.fromEntries(Object.keys(facts).map((key) => [key, worthOf(goal[key as keyof Goal])]))
    expect({ title: goal.title, ...found }).toEqual({ title, ...facts })
  })
})

const worthOf = (value: unknown): unknown => (value && typeof value === 'object' && 'value' in value ? value.value : value)

describe('titleSpan covers the words and nothing else', () => {
  test.each([
    ['- [ ] **Swim** every `day` twice ✅', '**Swim** every `day` twice'],
    ['## 🏊 3. Swim a kilometre (7/10)', 'Swim a kilometre'],
    ['- [ ] Swim 📅 2027-01-31', 'Swim'],
    ['- 目标很大 🎯', '目标很大'],
    ['- Swim\n  each week', 'Swim\n  each week'],
  ])('%j', (line, words) => {
    const text = `# Goals\n\n${line}\n`
    const { titleSpan } = planOf(text).goals[0]!
    const covered = text.slice(titleSpan.start, titleSpan.end)
    expect(covered.replace(/^\*\*|\*\*$/g, '')).toBe(words.replace(/^\*\*|\*\*$/g, ''))
  })
})

describe('links to notes are shown by their words', () => {
  test.each([
    ['[[Buy a boat]]', 'Buy a boat', 'buy-a-boat'],
    ['[[swim|Swim daily]] by May', 'Swim daily by May', 'swim-daily-by-may'],
    ['Read [[Rust book]] and [[go/tour#basics|the tour]]', 'Read Rust book and the tour', 'read-rust-book-and-the-tour'],
    ['[[buy-a-boat]]\n\n[buy-a-boat]: buy-a-boat "Buy a boat"', 'buy-a-boat', 'buy-a-boat'],
    ['[Buy a boat](boat.md) [soon]', 'Buy a boat [soon]', 'buy-a-boat-soon'],
  ])('%j', (words, title, key) => {
    expect(goalIn(`- ${words}`)).toMatchObject({ title, key })
  })
})

describe('placeholders', () => {
  test.each(['[Your goal here]', 'TBD', '______ km', '{{goal}}', '`<goal>`', 'Lorem ipsum dolor', '$[Amount] saved', '[Goal 1]', 'XXX'])(
    '%s',
    (words) => {
      expect(goalIn(`- ${words}`).placeholder).not.toBeNull()
    },
  )

  test.each([
    'Swim [often](https://example.org)',
    '[life] Move house',
    'Read [[Rust book]]',
    '[[move-house]]',
    '[[move-house]]\n\n[move-house]: move-house "Move house"',
    'Save $2,000',
    'Pass [2/5] tests',
    'Finish {% link page.md %}',
  ])('not %s', (words) => {
    expect(goalIn(`- ${words}`).placeholder).toBeNull()
  })
})

describe('keys', () => {
  test('ids, slugs of parent and title, repeats', () => {
    const { goals } = planOf('# Goals\n\n- Swim!\n- Swim\n- Row ^boat\n\n# Objective: Be calm\n\n- 3 walks\n- 3 walks\n')
    const keys = goals.flatMap((goal) => [goal.key, ...goal.goals.map(({ key }) => key)])
    expect(keys).toEqual(['swim', 'swim~2', 'boat', 'be-calm', 'be-calm/3-walks', 'be-calm/3-walks~2'])
  })
})

describe('headings say of the goals under them', () => {
  test('horizon, type, whose, period, parked', () => {
    const { goals } = planOf(`# Plan

## Long-term goals

- Sail

## Learning goals for Q3 2027

- Czech

## Mentor's goals

- Listen

## Later

- Fly
`)
    expect(
      goals.map(({ title, horizon, type, mentors, parked, period }) => ({
        title,
        horizon,
        type,
        mentors,
        parked,
        period: period?.text ?? null,
      })),
    ).toEqual([
      { title: 'Sail', horizon: 'long', type: null, mentors: false, parked: false, period: null },
      { title: 'Czech', horizon: null, type: 'learning', mentors: false, parked: false, period: 'Q3 2027' },
      { title: 'Listen', horizon: null, type: null, mentors: true, parked: false, period: null },
      { title: 'Fly', horizon: null, type: null, mentors: false, parked: true, period: null },
    ])
  })
})

describe('a sentence quoted as code is read as a sentence', () => {
  test.each([
    ['- `Sell 300 jars at the fair`', 300],
    ['- **Target:** `Sell 300 jars at the fair`', 300],
    ['- `Alle 300 Gläser sind verkauft`', 300],
    ['- Make `sell 300 jars` a habit', null],
    ['- `npm run sell -- 300`', null],
  ])('%s', (line, to) => {
    expect(goalIn(line).measures[0]?.to ?? null).toBe(to)
  })
})

describe('what a file says of the far future holds for its goals', () => {
  test.each([
    ['a bucket list by its title', '---\ntitle: Bucket list\n---\n\n- Sail to Porto\n', 'long'],
    ['a bucket list by its heading', '# Bucket list\n\n- Sail to Porto\n', 'long'],
    ['a year is a year', '---\ntitle: Bucket list 2027\n---\n\n- Sail to Porto\n', null],
    ['a list of goals', '---\ntitle: Goals\n---\n\n- Sail to Porto\n', null],
  ])('%s', (_name, text, horizon) => {
    expect(planOf(text).goals.map((goal) => goal.horizon)).toEqual([horizon])
  })
})
