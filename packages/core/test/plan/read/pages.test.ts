import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { Goal } from '../../../src/plan/model.js'
import { inferredPlan } from './reading.js'

/**
 * Whole pages as people write them, with a margin of two characters: `*` before a line that names a goal, `?` where readers may differ, blanks before all
 * others. Nothing tells the reader that a page is a plan.
 */
const pages = readFileSync(new URL('./pages.txt', import.meta.url), 'utf8')
  .split(/^=== /m)
  .slice(1)
  .map((page) => {
    const [name = '', ...lines] = page.trimEnd().split('\n')
    return { name, margin: lines.map((line) => line.charAt(0)), text: lines.map((line) => line.slice(2)).join('\n') }
  })

const linesOf = (goals: readonly Goal[], text: string): readonly number[] =>
  goals.flatMap((goal) => [text.slice(0, goal.titleSpan.start).split('\n').length - 1, ...linesOf(goal.goals, text)])

describe('a page gives the goals a reader sees', () => {
  test.each(pages)('$name', ({ margin, text }) => {
    const found = new Set(linesOf(inferredPlan(text).goals, text))
    const shown = text.split('\n').map((line, at) => `${margin[at] === '?' ? '?' : found.has(at) ? '*' : ' '} ${line}`)
    expect(shown).toEqual(text.split('\n').map((line, at) => `${margin[at] || ' '} ${line}`))
  })
})
