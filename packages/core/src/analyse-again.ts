import { type AnalyseOptions, type Analysis, analyse, type Before } from './analyse.js'
import type { Asks } from './lint/asks.js'
import type { Finding } from './lint/finding.js'
import type { FindingsAgain } from './lint/inspect.js'
import type { PlanFrame } from './lint/rule.js'
import { type ParsingAgain, parsingAgain } from './markdown/parse-again.js'
import { type GoalsAgain, goalsAgain } from './plan/again/goals-again.js'
import type { Goal, Plan } from './plan/model.js'
import { type Change, changeBetween } from './text/change.js'
import { relocated, sameMoved } from './text/relocated.js'
import type { GoalFacts } from './workspace/facts.js'

/**
 * For a host that keeps a document while it is written: each call gives what `analyse` would give, and works out anew only what the text's change
 * touched. One function a document; the analysis before stays what it was. Nothing is remembered where records bring suggestions: those look at the whole text.
 */
export function analysingAgain(): AnalysingAgain {
  let last: Last | null = null
  const lastLike = (options: AnalyseOptions): Last =>
    last && last.kept < mostKept && isLike(last.options, options) ? last : beginning(options)
  const analyseAgain = (text: string, options: AnalyseOptions): Analysis => {
    const before = lastLike(options)
    last = null
    const change = before.known ? changeBetween(before.known.text, text) : null
    const { tree, before: anew, now } = before.parsing.parse(text)
    if (change) before.goals.begin(change, anew)
    const notes: Notes = new Map()
    const analysis = analyse(text, options, { tree, goals: before.goals, ...ofGoalsBefore(before, change, notes) })
    last = {
      ...before,
      options,
      kept: before.place === now.start ? before.kept : before.kept + text.length,
      place: now.start,
      known: { text, plan: analysis.plan, facts: factsByGoal(analysis), notes },
    }
    return analysis
  }
  return Object.assign(analyseAgain, {
    slices: (text: string, options: AnalyseOptions): Generator<void, void> => {
      last = lastLike(options)
      return last.parsing.slices(text)
    },
  })
}

export interface AnalysingAgain {
  (text: string, options: AnalyseOptions): Analysis
  /** Parses a stretch a step, for hosts whose engine takes long; the analysis that follows then has the rest to do. */
  readonly slices: (text: string, options: AnalyseOptions) => Generator<void, void>
}

interface Last {
  readonly options: AnalyseOptions
  readonly parsing: ParsingAgain
  readonly goals: GoalsAgain
  readonly known: Known | null
  /** UTF-16 units of all texts that something known may be cut from. */
  readonly kept: number
  /** Where what was parsed anew last began. */
  readonly place: number
}

/**
 * Words of a goal are cut from the text it was read in, and keep all of it, until it is read again. Who types on in one place reads the same goals again and
 * again, and keeps one text; each other place may keep one more. After so many units all is read anew, and older texts can go.
 */
const mostKept = 24_000_000

/** What one analysis leaves for the next. */
interface Known {
  readonly text: string
  readonly plan: Plan
  readonly facts: ReadonlyMap<Goal, GoalFacts>
  readonly notes: Notes
}

type Notes = Map<Goal, Note>

/** What was found of one goal, and what it was asked in which frame. */
interface Note {
  readonly asks: Asks
  readonly frame: PlanFrame
  readonly findings: readonly Finding[]
}

const beginning = (options: AnalyseOptions): Last => ({
  options,
  parsing: parsingAgain(options.parse),
  goals: goalsAgain(),
  known: null,
  kept: 0,
  place: -1,
})

const isLike = (before: AnalyseOptions, now: AnalyseOptions): boolean =>
  before.path === now.path &&
  before.parse === now.parse &&
  before.languages === now.languages &&
  before.reading === now.reading &&
  before.rules === now.rules &&
  before.suggestions === now.suggestions

/** The goals of a plan with their facts, which stand in one list in the same order. */
function factsByGoal({ plan, record }: Analysis): ReadonlyMap<Goal, GoalFacts> {
  const facts = new Map<Goal, GoalFacts>()
  let index = 0
  const add = (goal: Goal): void => {
    facts.set(goal, record.facts.goals[index++]!)
    for (const inner of goal.goals) add(inner)
  }
  for (const goal of plan.goals) add(goal)
  return facts
}

/** Facts and findings of goals that read as before, where what they depend on besides is as before, too. */
function ofGoalsBefore({ options, goals, known }: Last, change: Change | null, notes: Notes): Pick<Before, 'facts' | 'findings'> {
  const note: FindingsAgain['note'] = (goal, asks, frame, findings) => notes.set(goal, { asks, frame, findings })
  if (!known || !change) return { facts: () => undefined, findings: { known: () => null, note } }
  const isInTime = once((plan: Plan) => known.plan.lang === plan.lang && alike(timeOf(known.plan), timeOf(plan), change))
  const isInFrame = once(([before, frame]: readonly [PlanFrame, PlanFrame]) => alike(before, frame, change))
  return {
    facts: (goal, plan) => {
      const origin = goals.origins.get(goal)
      return origin && isInTime(plan) ? known.facts.get(origin) : undefined
    },
    findings: {
      note,
      known: (goal, asks, frame) => {
        const origin = options.suggestions === false ? goals.origins.get(goal) : undefined
        const before = origin && known.notes.get(origin)
        if (!before || before.asks !== asks || !isInFrame([before.frame, frame])) return null
        const findings = goal === origin ? before.findings : relocated(before.findings, change)
        notes.set(goal, { asks, frame, findings })
        return findings
      },
    },
  }
}

const alike = (before: unknown, now: unknown, change: Change): boolean => sameMoved(before, now, change, () => undefined)

/** What a plan bounds its goals by. */
const timeOf = ({ start, end }: Plan): unknown => [start, end]

/** Asked with the same each time, answered once. */
function once<Asked>(answer: (asked: Asked) => boolean): (asked: Asked) => boolean {
  let known: boolean | null = null
  return (asked) => {
    known ??= answer(asked)
    return known
  }
}
