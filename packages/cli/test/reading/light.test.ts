import { analyse, languages, presetSettings, rules } from '@goalmark/core'
import { parseWithRemark } from '@goalmark/core/remark'
import { expect, test } from 'vitest'
import { entryFrom, light, packed } from '../../src/reading/entry.js'

const plan = `---
plan: mentoring
start: 2026-01-12
---

# Ziele, goals и цели

## Be more visible – soon

- **By:** 2026-02-30
- [ ] Ask [Ana](../ana.md#ladder) ^first

## Read 12 books by 2026-11-30
`

test('an entry held light says what it said', () => {
  const { reading, rules: active } = presetSettings('recommended', rules)
  const { record } = analyse(plan, { path: 'plan.md', parse: parseWithRemark, languages, reading, rules: active, suggestions: false })
  const entry = entryFrom(record, plan)
  const held = light(packed(entry))
  expect(JSON.parse(JSON.stringify(held))).toEqual(JSON.parse(JSON.stringify(entry)))
  expect(held.record.facts.headings.map(({ slug }) => slug)).toEqual(entry.record.facts.headings.map(({ slug }) => slug))
})
