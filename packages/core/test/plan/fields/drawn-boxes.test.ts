import { describe, expect, test } from 'vitest'
import { goalOf } from '../read.js'

const steps = (body: string): readonly string[] =>
  goalOf(`## Goal 1: Do 50 push-ups\n\n${body}`).steps.map(({ state, text }) => `${state}: ${text}`)

describe('signs beside boxes are steps', () => {
  test.each([
    ['- ✅ 20 push-ups\n- ⬜ 40 push-ups', ['done: 20 push-ups', 'open: 40 push-ups']],
    ['- ✅ 20 push-ups\n- 🔲 40 push-ups', ['done: 20 push-ups', 'open: 40 push-ups']],
    ['- ☑️ 20 push-ups\n- ❌ 30 push-ups\n- ☐ 40 push-ups', ['done: 20 push-ups', 'cancelled: 30 push-ups', 'open: 40 push-ups']],
    ['- ✅ 20 push-ups\n- [ ] 40 push-ups', ['done: 20 push-ups', 'open: 40 push-ups']],
    ['- ✅ 20 push-ups\n- 🔄 40 push-ups', ['done: 20 push-ups', 'in-progress: 40 push-ups']],
    ['✅ 20 push-ups\n⬜ 40 push-ups', ['done: 20 push-ups', 'open: 40 push-ups']],
  ])('%s', (body, expected) => {
    expect(steps(body)).toEqual(expected)
  })
})

describe('by themselves they may be praise, rules or days', () => {
  test.each([
    ['rules', '- ✅ Warm up first\n- ❌ Never on a full stomach', []],
    ['what is there already', '- ✅ A mat\n- ✅ A coach', []],
    ['a day on which something was done, beside a box', '- [ ] 40 push-ups\n- ✅ 2026-03-02 was a good day', ['open: 40 push-ups']],
  ])('%s', (_, body, expected) => {
    expect(steps(body)).toEqual(expected)
  })
})
