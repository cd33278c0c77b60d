import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import type { Goal } from '../../../src/plan/model.js'
import { planOf } from './reading.js'

const page = readFileSync(new URL('../../../src/plan/model.md', import.meta.url), 'utf8')
const examples = [...page.matchAll(/```markdown\n([\s\S]*?)```\n\n```text\n([\s\S]*?)```/g)].map((match) => ({
  text: match[1]!,
  goals: match[2]!,
}))

function linesOf(goal: Goal, indent = ''): readonly string[] {
  const fields = goal.fields.map(({ name, text }) => ` · ${name}: ${text.replaceAll('\n', '⏎')}`)
  const steps = goal.steps.map(({ state, text }) => `${indent}- ${state} ${text}`)
  return [`${indent}${goal.title}${fields.join('')}`, ...steps, ...goal.goals.flatMap((one) => linesOf(one, `${indent}  `))]
}

test('the page has examples', () => {
  expect(examples.length).toBeGreaterThanOrEqual(7)
})

test.each(examples)('$goals', ({ text, goals }) => {
  expect(
    `${planOf(text)
      .goals.flatMap((goal) => linesOf(goal))
      .join('\n')}\n`,
  ).toBe(goals)
})
