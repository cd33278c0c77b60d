import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { Goal } from '../../../src/plan/model.js'
import { inferredPlan } from './reading.js'

/**
 * Whole pages as people write them, with a margin of two characters: `*` before a line that names a goal, `?` where readers may differ, blanks before all
 * others. Nothing tells the reader that a page is a plan. `pages/` holds one file a language, and one for ways of writing lists that are none to Markdown.
 */
const pagesOf = (file: string) =>
  readFileSync(new URL(file, import.meta.url), 'utf8')
    .split(/^=== /m)
    .slice(1)
    .map((page) => {
      const [name = '', ...lines] = page.trimEnd().split('\n')
      return { name, margin: lines.map((line) => line.charAt(0)), text: lines.map((line) => line.slice(2)).join('\n') }
    })

const linesOf = (goals: readonly Goal[], text: string): readonly number[] =>
  goals.flatMap((goal) => [text.slice(0, goal.titleSpan.start).split('\n').length - 1, ...linesOf(goal.goals, text)])

const files = ['pages.txt', ...readdirSync(new URL('./pages/', import.meta.url)).map((name) => `pages/${name}`)]

describe.each(files)('a page gives the goals a reader sees: %s', (file) => {
  test.each(pagesOf(`./${file}`))('$name', ({ margin, text }) => {
    const found = new Set(linesOf(inferredPlan(text).goals, text))
    const shown = text.split('\n').map((line, at) => `${margin[at] === '?' ? '?' : found.has(at) ? '*' : ' '} ${line}`)
    expect(shown).toEqual(text.split('\n').map((line, at) => `${margin[at] || ' '} ${line}`))
  })
})
