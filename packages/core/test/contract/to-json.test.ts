import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { PlanJson } from '../../src/contract/plan-json.js'
import { toJson } from '../../src/contract/to-json.js'
import { unjudgedGoal } from '../../src/judge/judgement.js'
import { isoDateOf } from '../../src/text/iso-date.js'
import { planOf } from '../plan/read.js'
import { misfits, type Schema } from './schema-check.js'

const schema: Schema = JSON.parse(readFileSync(new URL('../../schema/plan.schema.json', import.meta.url), 'utf8'))
const jsonOf = (text: string): PlanJson => toJson(planOf(text), { text, today: isoDateOf('2026-02-20')!, judge: () => unjudgedGoal })

const text = `---
plan: mentoring
mentee: Marie
start: 2026-01-12
end: 2026-12-18
---

# Mentoring plan

## Goals

### Pass the exam

- **Done when:** 2 mock exams (1 so far)
- **By:** 2026-11-30 (was 2026-10-30: exam moved)
- [x] Book it ✅ 2026-02-01
- [ ] Mock exam 1/2 (owner: Marie, by 2026-10-31)

## Check-ins

### Session 1, 2026-02-16

- **Wins:** booked
- [ ] Ask Petr
`

describe('the JSON of a plan', () => {
  const json = jsonOf(text)
  const at = (words: string, from = 0): { start: number; end: number } => {
    const start = text.indexOf(words, from)
    return { start, end: start + words.length }
  }

  test('the plan', () => {
    const { goals, log, ...plan } = json
    expect(plan).toEqual({
      version: 1,
      path: 'plan.md',
      today: '2026-02-20',
      plan: 'declared',
      kind: 'mentoring',
      state: 'active',
      lang: 'en',
      title: 'Mentoring plan',
      frontMatter: { plan: 'mentoring', mentee: 'Marie', start: '2026-01-12', end: '2026-12-18' },
      owner: 'Marie',
      mentor: null,
      program: null,
      start: '2026-01-12',
      end: '2026-12-18',
      agreed: null,
      cadence: null,
      sessions: null,
      capacity: null,
      paused: [],
      progress: { kind: 'goals', done: 0, total: 1, percent: 50 },
      unread: [],
    })
    expect([goals.length, log.length]).toEqual([1, 1])
  })

  test('a goal', () => {
    const goal = json.goals[0]!
    expect(goal).toMatchObject({
      title: 'Pass the exam',
      titleSpan: at('Pass the exam'),
      role: 'goal',
      writtenAs: 'heading',
      deadline: { text: '2026-11-30', span: at('2026-11-30'), day: '2026-11-30', readings: ['2026-11-30'], from: 'goal' },
      history: [{ was: '2026-10-30', reason: 'exam moved', span: at('(was 2026-10-30: exam moved)') }],
      progress: { kind: 'measure', done: 1, total: 2, percent: 50 },
      health: 'on-track',
      status: null,
      parked: false,
      placeholder: false,
      verdict: { specific: { kind: 'unjudged', evidence: [], lacks: null } },
      bound: null,
      vague: [],
    })
    expect(goal.measures).toMatchObject([{ unit: 'exams', from: null, to: 2, now: 1, direction: 'up' }])
    expect(goal.steps.map(({ text: words, state, due, done, owner, count }) => ({ words, state, due, done, owner, count }))).toEqual([
      { words: 'Book it', state: 'done', due: null, done: '2026-02-01', owner: null, count: null },
      { words: 'Mock exam', state: 'open', due: '2026-10-31', done: null, owner: 'Marie', count: { value: 1, total: 2 } },
    ])
  })

  test('the log', () => {
    expect(json.log).toMatchObject([
      {
        date: '2026-02-16',
        kind: 'session',
        number: 1,
        title: 'Session 1, 2026-02-16',
        private: true,
        parts: [{ kind: 'wins', text: 'booked' }],
        actions: [{ text: 'Ask Petr' }],
      },
    ])
  })

  test('without a day nothing is said of health', () => {
    expect(toJson(planOf(text), { text, today: null, judge: () => unjudgedGoal }).goals[0]!.health).toBeNull()
  })
})

describe('the schema', () => {
  test('fits a plan', () => {
    expect(misfits(jsonOf(text), schema)).toEqual([])
  })

  test('notices what does not fit', () => {
    expect(misfits({ ...jsonOf(text), kind: 'poem', version: 2 }, schema)).toHaveLength(2)
    const { lang: _lang, ...rest } = jsonOf(text)
    expect(misfits(rest, schema)).toEqual(['$.lang: is missing'])
  })

  const pieces = text.split(/(?<=\n)/)
  test('fits whatever someone types; absent is null, never a missing key', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.constantFrom(...pieces), fc.string({ maxLength: 6 })), { maxLength: 20 }), (parts) => {
        const json = jsonOf(parts.join(''))
        expect(misfits(json, schema)).toEqual([])
        expect(JSON.parse(JSON.stringify(json))).toEqual(json)
      }),
      { numRuns: 200 },
    )
  })
})
