import { expect, test } from 'vitest'
import { planOf } from '../read.js'

test.each([
  ['Objective | Actions | Success measure | Target date', 'goal'],
  ['Area | Objective | Actions | Target date', 'goal'],
  ['Learning objective | Resources | Evidence | Target date', 'goal'],
  ['Objective | Key results | Owner', 'objective'],
  ['Objective | Owner | Status', 'objective'],
  ['Goal | Actions | Deadline', 'goal'],
])('under %s a row is a %s', (header, role) => {
  const columns = header.split(' | ')
  const rule = columns.map(() => '---').join(' | ')
  const row = columns.map((column) => (/^(?:(?:Learning )?[Oo]bjective|Goal)$/.test(column) ? 'Get better at sailing' : 'x')).join(' | ')
  const plan = planOf(`# Development plan\n\n| ${header} |\n| ${rule} |\n| ${row} |\n`)
  expect(plan.goals.map((goal) => [goal.title, goal.role])).toEqual([['Get better at sailing', role]])
})
