import { describe, expect, test } from 'vitest'
import { insertField } from '../../src/edits/insert-field.js'
import { insertSteps } from '../../src/edits/insert-steps.js'
import { tableToHeadings } from '../../src/edits/table-to-headings.js'
import { inferredPlan } from '../plan/read/reading.js'

describe('lines are written below a goal only where they stay its own', () => {
  test.each([
    ['an item', '# Goals\n\n- Swim a mile\n- Row\n', true],
    ['a numbered item', '# Goals\n\n1) Swim a mile\n2) Row\n', true],
    ['a bullet that is typed', '# Goals\n\n• Swim a mile\n• Row\n', false],
    ['a definition', '# Goals\n\nWater\n: Swim a mile\n: Row an hour\n', false],
    ['one of several in a cell', '# Goals\n\n| Area | Goals |\n| --- | --- |\n| Water | Swim a mile<br>Row an hour |\n', false],
  ])('%s', (_, text, has) => {
    const [goal] = inferredPlan(text).goals
    expect(insertField(text, goal!, { label: 'Why', value: '' }) !== null).toBe(has)
    expect(insertSteps(text, goal!, ['start']) !== null).toBe(has)
  })

  test('a table with several goals in a cell stays one', () => {
    const text = '# Goals\n\n| Area | Goals |\n| --- | --- |\n| Water | Swim a mile<br>Row an hour |\n'
    const plan = inferredPlan(text)
    expect(tableToHeadings(text, plan, plan.goals[0]!)).toBeNull()
  })
})
