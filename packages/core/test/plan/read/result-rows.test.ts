import { describe, expect, test } from 'vitest'
import type { Goal } from '../../../src/plan/model.js'
import { planOf } from '../read.js'

const told = ({ title, role, owner, goals, measures }: Goal): unknown => [
  title,
  role,
  owner?.value ?? null,
  measures.map(({ from, to, now }) => [from, to, now]),
  goals.map(told),
]

const head = '| Objective | Key result | Owner | Start | Target | Current |\n| --- | --- | --- | --- | --- | --- |\n'
const calm = [
  'Calm mornings',
  'objective',
  null,
  [],
  [
    ['Alarms a morning', 'key-result', 'Ana', [[9, 3, 5]], []],
    ['Breakfasts a week', 'key-result', 'Ben', [[1, 5, 2]], []],
  ],
]

describe('an objective with several rows has a key result in each', () => {
  test.each([
    [
      'its cell is left empty',
      `${head}| Calm mornings | Alarms a morning | Ana | 9 | 3 | 5 |\n| | Breakfasts a week | Ben | 1 | 5 | 2 |\n`,
    ],
    [
      'its cell says it again',
      `${head}| Calm mornings | KR1: Alarms a morning | Ana | 9 | 3 | 5 |\n| Calm mornings | KR2: Breakfasts a week | Ben | 1 | 5 | 2 |\n`,
    ],
  ])('%s', (_name, table) => {
    expect(planOf(`# OKRs\n\n${table}`).goals.map(told)).toEqual([calm])
  })

  test('a row each: the cells are the objective’s own', () => {
    const plan = planOf(`# OKRs\n\n${head}| Calm mornings | 3 alarms | Ana | 9 | 3 | 5 |\n| Long walks | 2 a week | Ben | 1 | 2 | 1 |\n`)
    expect(plan.goals.map(({ title, owner, goals }) => [title, owner?.value, goals.map((goal) => goal.title)])).toEqual([
      ['Calm mornings', 'Ana', ['3 alarms']],
      ['Long walks', 'Ben', ['2 a week']],
    ])
  })

  test('labels of its columns say nothing of the plan', () => {
    const plan = planOf(
      `# OKRs\n\n${head}| Calm mornings | Alarms a morning | Ana | 9 | 3 | 5 |\n| | Breakfasts a week | Ben | 1 | 5 | 2 |\n`,
    )
    expect([plan.owner, plan.start]).toEqual([null, null])
  })
})
