import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { defaultReading, type Goal, labelPacks, readPlan, wordPackOf } from '@goalmark/core'
import { loadEngine } from './engine.js'
import type { Io } from './io.js'

/** Runs one command; the number is the exit code. */
export async function run(argv: readonly string[], io: Io): Promise<0 | 1 | 2> {
  const [command, path] = argv
  if (command !== 'parse' || !path) return 2
  const engine = await loadEngine('auto')
  if (!engine) return 2
  const text = readFileSync(resolve(io.cwd, path), 'utf8').replace(/^\uFEFF/, '')
  const tree = engine.parse(text) ?? (await engine.reference())(text)!
  const plan = readPlan(tree, text, { path, packs: { labels: labelPacks, words: wordPackOf }, reading: defaultReading })
  io.stdout.write(`${JSON.stringify({ version: 1, path, plan: plan.recognition, goals: plan.goals.map(goalOf) })}\n`)
  return 0
}

const goalOf = (goal: Goal): object => ({
  title: goal.title,
  titleSpan: goal.titleSpan,
  span: goal.span,
  goals: goal.goals.map(goalOf),
})
