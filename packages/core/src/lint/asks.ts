import type { Part, Verdict } from '../judge/judgement.js'
import { goalStateOf } from '../plan/health/goal-state.js'
import type { Goal, Plan } from '../plan/model.js'
import { addMonths } from '../text/iso-date.js'
import type { Among } from './bare-names.js'

/** How loudly a part is asked of a goal: `never` says nothing, `hint` caps the level. */
type Ask = 'warning' | 'hint' | 'never'

/** What a part's verdict leads to: a missing part is asked for as the first, a partial one as the second says. */
export interface PartAsk {
  readonly missing: Ask
  readonly partial: Ask
}

/** What kind of goal it is, in the eyes of who asks. A goal has one; the first that fits in the order of `sortOf`. */
export type GoalSort =
  | 'performance'
  | 'learning'
  | 'development'
  | 'objective'
  | 'long-term'
  | 'habit'
  | 'mentors-own'
  | 'key-result'
  | 'sub-goal'
  /** Parked, done, dropped, a placeholder, or below such a goal. */
  | 'closed'

export type Asks = { readonly [P in Part]: PartAsk } & {
  readonly sort: GoalSort
  /** Whether anything at all is asked. */
  readonly anything: boolean
  /** For the first of a list of names: how many they are; it is asked once for all. 0 for every other goal. */
  readonly names: number
  /** The same for the first of the goals of a file that dates none of them. */
  readonly undated: number
}

const never: PartAsk = { missing: 'never', partial: 'never' }
const asked: PartAsk = { missing: 'warning', partial: 'hint' }
const whenMissing: PartAsk = { missing: 'warning', partial: 'never' }
const gently: PartAsk = { missing: 'hint', partial: 'hint' }
const gentlyWhenMissing: PartAsk = { missing: 'hint', partial: 'never' }

/**
 * What is asked of which goal. Achievable is asked as a next step, relevant as a reason; what each question is called for a
 * development goal (what to try next, a day to look back) or a mentor's is the rules' business.
 */
export const askTable = {
  performance: { specific: asked, measurable: asked, achievable: gentlyWhenMissing, relevant: gentlyWhenMissing, timeBound: asked },
  learning: { specific: asked, measurable: gentlyWhenMissing, achievable: never, relevant: never, timeBound: asked },
  development: {
    specific: never,
    measurable: never,
    achievable: gentlyWhenMissing,
    relevant: gentlyWhenMissing,
    timeBound: gentlyWhenMissing,
  },
  objective: { specific: never, measurable: never, achievable: never, relevant: never, timeBound: whenMissing },
  'long-term': { specific: never, measurable: never, achievable: gentlyWhenMissing, relevant: never, timeBound: never },
  habit: { specific: never, measurable: never, achievable: never, relevant: never, timeBound: gently },
  'mentors-own': { specific: never, measurable: gentlyWhenMissing, achievable: never, relevant: never, timeBound: never },
  'key-result': { specific: never, measurable: asked, achievable: never, relevant: never, timeBound: never },
  'sub-goal': { specific: gently, measurable: gently, achievable: never, relevant: never, timeBound: never },
  closed: { specific: never, measurable: never, achievable: never, relevant: never, timeBound: never },
} as const satisfies Readonly<Record<GoalSort, Readonly<Record<Part, PartAsk>>>>

/** A goal in its plan, with what is needed to decide what it is asked. */
export interface AskedGoal {
  readonly goal: Goal
  readonly plan: Plan
  /** What is asked of the goal above; `null` for a top goal. */
  readonly parent: Asks | null
  /** The names it is asked together with; `null` for a goal of its own. */
  readonly names: Among | null
  /** The goals without a date it is asked together with; `null` where it is asked for its own. */
  readonly undated: Among | null
}

const asksBySort = new Map(
  Object.entries(askTable).map(([sort, row]): [GoalSort, Asks] => [
    sort as GoalSort,
    { ...row, sort: sort as GoalSort, anything: sort !== 'closed', names: 0, undated: 0 },
  ]),
)
const draftAsksBySort = new Map([...asksBySort].map(([sort, asks]) => [sort, inDraft(asks)]))
const inferredAsksBySort = new Map([...asksBySort].map(([sort, asks]) => [sort, ifInferred(asks)]))

/** What is asked of a goal. In a draft no question is louder than a hint; a file that was only taken for a plan is asked for the three essentials. */
export function asksOf(asked: AskedGoal): Asks {
  const { plan, names, undated } = asked
  const table = plan.recognition === 'inferred' ? inferredAsksBySort : plan.state === 'draft' ? draftAsksBySort : asksBySort
  const asks = table.get(sortOf(asked))!
  if (names && asks.specific.missing !== 'never') return askedOnce(asks, names)
  return undated && asks.timeBound.missing !== 'never' ? datedOnce(asks, undated) : asks
}

/** Of names nothing is asked, but of the first what they are to lead to. */
function askedOnce(asks: Asks, { count, leads }: Among): Asks {
  const { specific } = asks
  return { ...asks, ...askTable.closed, ...(leads && { specific: { missing: specific.missing, partial: specific.missing }, names: count }) }
}

/** The level at which a verdict is asked about: `null` for none. A `warning` leaves the rule's own level as it is. */
export function askedLevel(verdict: Verdict, ask: PartAsk): 'warning' | 'hint' | null {
  if (verdict.kind !== 'missing' && verdict.kind !== 'partial') return null
  const level = ask[verdict.kind]
  return level === 'never' ? null : level
}

/** The first of them is asked for a date that holds for all. */
const datedOnce = (asks: Asks, { count, leads }: Among): Asks =>
  leads ? { ...asks, undated: count } : { ...asks, timeBound: { missing: 'never', partial: asks.timeBound.partial } }

function sortOf({ goal, plan, parent }: Omit<AskedGoal, 'names' | 'undated'>): GoalSort {
  if (parent?.anything === false || goalStateOf(goal) !== 'open') return 'closed'
  if (goal.role === 'key-result') return 'key-result'
  if (goal.role === 'objective' || goal.goals.some(({ role }) => role === 'key-result')) return 'objective'
  if (goal.mentors) return 'mentors-own'
  if (usesSmartLabels(goal)) return 'performance'
  if (parent) return 'sub-goal'
  if (isHabit(goal)) return 'habit'
  if (isLongTerm(goal, plan)) return 'long-term'
  if (goal.framework === 'real' || goal.type === 'development') return 'development'
  return goal.type === 'learning' ? 'learning' : 'performance'
}

/** What the writer uses decides: a goal written with SMART's labels is asked SMART, whatever its type. */
const usesSmartLabels = (goal: Goal): boolean => goal.framework === 'smart' || goal.writtenAs === 'smart-block'

const isHabit = (goal: Goal): boolean => goal.type === 'habit' || goal.framework === 'habit' || goal.recurs !== null

/** Months after the plan's start from which a deadline is far. */
const farMonths = 18

function isLongTerm(goal: Goal, plan: Plan): boolean {
  if (goal.horizon === 'long') return true
  const start = plan.start?.day ?? plan.period?.period.first
  return (
    goal.deadline?.from === 'goal' && goal.deadline.day !== null && start !== undefined && goal.deadline.day > addMonths(start, farMonths)
  )
}

/** Whoever has not called it a plan wants no interview: next step and reason are left to plans that do. */
function ifInferred(asks: Asks): Asks {
  return { ...inDraft(asks), achievable: never, relevant: never }
}

function inDraft(asks: Asks): Asks {
  const soften = ({ missing, partial }: PartAsk): PartAsk => ({ missing: missing === 'warning' ? 'hint' : missing, partial })
  return {
    ...asks,
    specific: soften(asks.specific),
    measurable: soften(asks.measurable),
    achievable: soften(asks.achievable),
    relevant: soften(asks.relevant),
    timeBound: soften(asks.timeBound),
  }
}
