import { languages } from '../../../src/languages.js'
import { parseWithRemark } from '../../../src/markdown/remark.js'
import type { Goal, Plan } from '../../../src/plan/model.js'
import { readPlan } from '../../../src/plan/read.js'
import { defaultReading } from '../../../src/plan/reading.js'

/** A text read as a plan that the config names, so that no test depends on what makes a file one. */
export const planOf = (text: string, path = 'plan.md'): Plan =>
  readPlan(parseWithRemark(text), text, { path, packs: languages, reading: { ...defaultReading, configured: true } })

/** A text read as a file that says nothing of itself. */
export const inferredPlan = (text: string, path = 'notes.md'): Plan =>
  readPlan(parseWithRemark(text), text, { path, packs: languages, reading: defaultReading })

/** Goals by their titles, with those under them: `['Swim', ['Crawl']]`. */
export type Titles = readonly (string | Titles)[]

export const titlesOf = (goals: readonly Goal[]): Titles =>
  goals.flatMap((goal) => (goal.goals.length === 0 ? [goal.title] : [goal.title, titlesOf(goal.goals)]))
