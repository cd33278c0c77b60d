import { expect, test } from 'vitest'
import { languages } from '../../../src/languages.js'
import { parseWithRemark } from '../../../src/markdown/remark.js'
import { readPlan } from '../../../src/plan/read.js'
import { defaultReading } from '../../../src/plan/reading.js'

test.each([
  ['✅ Move the ticket shop', 'done'],
  ['Move the ticket shop ❌', 'dropped'],
  ['🟡 Move the ticket shop', 'at-risk'],
  ['🏆 Win the regional cup', null],
  ['Run the marathon 🏁', null],
  ['Be more visible 🎉', null],
])('"%s" says of its state: %s', (title, status) => {
  const text = `## Goals\n\n### ${title}\n\n- [ ] Begin\n`
  const [goal] = readPlan(parseWithRemark(text), text, { path: 'a.md', packs: languages, reading: defaultReading }).goals
  expect(goal?.status?.value ?? null).toBe(status)
})
