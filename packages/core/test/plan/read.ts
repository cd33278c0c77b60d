import { languages } from '../../src/languages.js'
import { parseWithRemark } from '../../src/markdown/remark.js'
import type { Goal, Plan } from '../../src/plan/model.js'
import { readPlan } from '../../src/plan/read.js'
import { defaultReading } from '../../src/plan/reading.js'

/** A plan as every host reads it. */
export const planOf = (text: string): Plan =>
  readPlan(parseWithRemark(text), text, { path: 'plan.md', packs: languages, reading: { ...defaultReading, configured: true } })

export const goalOf = (text: string): Goal => planOf(text).goals[0]!

/** A declared plan with one goal: its front matter and what stands under its heading. */
export const goalPlan = (body: string, front = 'start: 2026-01-01\nend: 2026-12-31'): string =>
  `---\nplan: personal\n${front}\n---\n\n# Plan\n\n## Goals\n\n### Pass the exam\n\n${body}\n`
