import type { Judgement } from '../judge/judgement.js'
import { onceAGoal } from '../plan/again/once-a-goal.js'
import { goalStateOf } from '../plan/health/goal-state.js'
import type { Goal } from '../plan/model.js'
import type { GoalFacts, PlanFacts } from '../workspace/facts.js'

/** From so many on, names in a plan are a list of things: tools, books, chapters. */
const fewest = 4

/** A goal among others that are asked together: how many of them are open, and whether it is the first, which is asked for all. */
export interface Among {
  readonly count: number
  readonly leads: boolean
}

const none: ReadonlyMap<Goal, Among> = new Map()

/**
 * Goals that are a name and no more: `Terraform`, `Ansible`, `Effective C++`. What is wanted of such a list is one question; asked of each item it would be
 * the same three, thirty times. A line or two with a verb among them belong to the list.
 */
export function bareNames(goals: readonly Goal[], facts: PlanFacts, judge: (goal: Goal) => Judgement): ReadonlyMap<Goal, Among> {
  if (goals.length < fewest) return none
  const short = goals.filter(isShort)
  if (short.length < fewest) return none
  const proved = new Set(facts.goals.filter(isProved).map(({ key }) => key))
  const names = new Set(short.filter((goal) => !proved.has(goal.key) && judge(goal).outcomes.length === 0))
  if (names.size < fewest) return none
  const listed = listedOf(goals, new Set(short), names)
  return new Map(listed.map((goal, index) => [goal, { count: listed.length, leads: index === 0 }]))
}

/** An item of a list that is still open, with nothing but a few words, and no figure or day that they give. */
function isShort(goal: Goal): boolean {
  const { writtenAs, role, goals, measures, deadline, recurs } = goal
  if (writtenAs !== 'list-item' || role !== 'goal' || goals.length > 0 || measures.length > 0) return false
  if (recurs !== null || deadline?.from === 'goal' || goalStateOf(goal) !== 'open') return false
  return saysFewWords(goal)
}

const saysFewWords = onceAGoal(({ fields, pieces }) => fields.length === 0 && pieces.every(({ prose }) => isFewWords(prose.text)))

function isFewWords(text: string): boolean {
  const whole = text.trim()
  if (whole.length > mostLetters) return false
  let words = 1
  for (let at = 0; at < whole.length; at++) if (whole.charCodeAt(at) === 32) words++
  return words <= mostWords
}

const mostWords = 4
const mostLetters = 40

/** Specific or measurable is stated, or there is no language to tell. */
const isProved = ({ verdicts: [specific, measurable] }: GoalFacts): boolean => isSettled(specific) || isSettled(measurable)

const isSettled = (kind: GoalFacts['verdicts'][number] | undefined): boolean => kind !== 'missing' && kind !== 'partial'

/** The names, and all of a run of short items of which two of three are names. */
function listedOf(goals: readonly Goal[], short: ReadonlySet<Goal>, names: ReadonlySet<Goal>): readonly Goal[] {
  const listed: Goal[] = []
  let run: Goal[] = []
  const close = (): void => {
    const named = run.filter((goal) => names.has(goal))
    listed.push(...(named.length * 3 >= run.length * 2 ? run : named))
    run = []
  }
  for (const goal of goals) {
    if (short.has(goal)) run.push(goal)
    else if (goalStateOf(goal) === 'open') close()
  }
  close()
  return listed
}
