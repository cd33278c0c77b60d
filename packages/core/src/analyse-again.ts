import { type AnalyseOptions, type Analysis, analyse } from './analyse.js'
import type { Judgement } from './judge/judgement.js'
import { type ParsedAgain, parsingAgain } from './markdown/parse-again.js'
import { type GoalsAgain, goalsAgain } from './plan/goals-again.js'
import type { Goal, Plan } from './plan/model.js'
import { type Change, changeBetween } from './text/change.js'
import { relocated, sameMoved } from './text/relocated.js'

/**
 * For a host that keeps a document while it is written: each call gives what `analyse` would give, and works out anew only what the text's change
 * touched. One function a document; the analysis before stays what it was.
 */
export function analysingAgain(): (text: string, options: AnalyseOptions) => Analysis {
  let last: Last | null = null
  return (text, options) => {
    const before = last && isLike(last.options, options) ? last : beginning(options)
    last = null
    const change = before.analysis ? changeBetween(before.analysis.text, text) : null
    const { tree, before: anew } = before.parse(text)
    if (change) before.goals.begin(change, anew)
    const judged = judgedBefore(before, change)
    const analysis = analyse(text, options, { tree, goals: before.goals, judged: judged.of })
    // All goals are judged by now; without this each analysis would keep the one before it, and so all.
    judged.forget()
    last = { ...before, options, analysis }
    return analysis
  }
}

interface Last {
  readonly options: AnalyseOptions
  readonly parse: (text: string) => ParsedAgain
  readonly goals: GoalsAgain
  readonly analysis: Analysis | null
}

const beginning = (options: AnalyseOptions): Last => ({
  options,
  parse: parsingAgain(options.parse),
  goals: goalsAgain(),
  analysis: null,
})

const isLike = (before: AnalyseOptions, now: AnalyseOptions): boolean =>
  before.path === now.path &&
  before.parse === now.parse &&
  before.languages === now.languages &&
  before.reading === now.reading &&
  before.rules === now.rules &&
  before.suggestions === now.suggestions

/** The judgement of a goal that was read before, moved with it; a plan whose time is another judges all anew. */
function judgedBefore({ analysis, goals }: Last, change: Change | null) {
  let earlier = analysis
  let isAlike: boolean | null = null
  return {
    forget: () => {
      earlier = null
    },
    of: (goal: Goal, plan: Plan): Judgement | null => {
      const origin = goals.origins.get(goal)
      if (!earlier || !change || !origin) return null
      isAlike ??= earlier.plan.lang === plan.lang && sameMoved(timeOf(earlier.plan), timeOf(plan), change, () => undefined)
      return isAlike ? relocated(earlier.judge(origin), change) : null
    },
  }
}

const timeOf = ({ start, end }: Plan): unknown => [start, end]
