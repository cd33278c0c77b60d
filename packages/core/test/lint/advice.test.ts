import { describe, expect, test } from 'vitest'
import type { Lack, Verdict } from '../../src/judge/judgement.js'
import { unjudgedGoal } from '../../src/judge/judgement.js'
import { askTable } from '../../src/lint/asks.js'
import type { Rule } from '../../src/lint/rule.js'
import { rules } from '../../src/rules/index.generated.js'
import { planOf } from '../plan/read.js'
import { lintText } from './read.js'

const goal = '## Goals\n\n### Tend the garden\n'

describe('a plan of one person is not told of two', () => {
  const advice = (front: string): readonly (string | null)[] =>
    lintText(`---\n${front}\n---\n\n${goal}`).findings.map((finding) => finding.advice)

  test.each([
    ['a pair', 'plan: mentoring\nmentor: Ana', true],
    ['a pair by its mentor', 'plan: personal\nmentor: Ana', true],
    ['a worksheet for two', 'plan: development', true],
    ['one person', 'plan: personal', false],
    ['a team', 'plan: okr', false],
  ])('%s', (_name, front, ofTwo) => {
    const said = advice(front)
    expect(said.length).toBeGreaterThan(0)
    expect(said.some((text) => /\byou (?:both|next meet)\b|\bpair\b/.test(text ?? ''))).toBe(ofTwo)
  })
})

describe('what half a verdict lacks has its own sentence', () => {
  const plan = planOf(`---\nplan: personal\n---\n\n${goal}`)
  const subject = plan.goals[0]!
  const partial = (lacks: Lack): Verdict => ({
    kind: 'partial',
    evidence: [{ type: 'recurrence', span: subject.titleSpan, value: null }],
    lacks,
  })
  const saidBy = (id: string, part: 'specific' | 'measurable' | 'timeBound', lacks: Lack): string | undefined => {
    const rule = rules.find((each) => each.id === id) as Extract<Rule, { on: 'goal' }>
    const frame = { ...plan, hasLog: false, hasKeyResults: false }
    const context = { text: `---\nplan: personal\n---\n\n${goal}`, plan: frame, options: { inherit: true } }
    const asks = { ...askTable.performance, sort: 'performance', anything: true, names: 0, undated: 0 } as const
    return [...rule.check(subject, { ...context, verdict: { ...unjudgedGoal, [part]: partial(lacks) }, asks })][0]?.message
  }

  test.each([
    ['time-bound/states-a-deadline', 'timeBound', 'no-end', '"Tend the garden" has no end yet'],
    ['time-bound/states-a-deadline', 'timeBound', 'coarse-period', '"Tend the garden": which month of it?'],
    ['time-bound/states-a-deadline', 'timeBound', 'unscheduled-event', '"Tend the garden" has no day yet'],
    ['time-bound/states-a-deadline', 'timeBound', 'steps-only', 'Its steps have dates, the goal has none yet'],
    ['measurable/states-a-measure', 'measurable', 'indefinite-amount', '"Tend the garden": how many, or which?'],
    ['measurable/states-a-measure', 'measurable', 'steps-only', 'Steps, and nothing yet that shows it is done'],
    ['specific/names-an-outcome', 'specific', 'vague-verb', 'What it leads to is not said yet'],
    ['specific/names-an-outcome', 'specific', 'no-result', 'What it leads to is not said yet'],
    ['specific/names-an-outcome', 'specific', 'generic-object', '"Tend the garden": which, or what about it?'],
    ['specific/names-an-outcome', 'specific', 'hedged', undefined],
  ] as const)('%s %s %s', (id, part, lacks, message) => {
    expect(saidBy(id, part, lacks)).toBe(message)
  })
})
