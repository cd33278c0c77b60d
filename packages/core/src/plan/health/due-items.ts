import type { IsoDate } from '../../text/iso-date.js'
import type { Span } from '../../text/span.js'
import type { DateSaid, Goal, LogEntry, Plan, Step } from '../model.js'
import { progressOf } from '../progress.js'
import { goalStateOf } from './goal-state.js'
import { nextCheckIn } from './next-due.js'

/** Something open that has a day. Nothing in it depends on today; `day < today` is overdue. */
export interface DueItem {
  readonly kind: 'goal' | 'step' | 'action' | 'check-in'
  readonly day: IsoDate
  /** The words without data; empty for a check-in. */
  readonly text: string
  readonly span: Span
  /** Who it is up to, where the text says so; a goal's owner stands for its steps. */
  readonly owner: string | null
  /** The key of the goal it belongs to; `null` for actions of the log and check-ins. */
  readonly goal: string | null
  /** The goal's deadline only repeats what its heading or the plan says. */
  readonly inherited: boolean
  readonly private: boolean
}

/** What is open and due in a plan, earliest first, then in order of place. A plan that rests or is over has nothing due. */
export function dueItems(plan: Plan): readonly DueItem[] {
  if (plan.state === 'paused' || plan.state === 'closed') return []
  const items = [...plan.goals.flatMap(itemsOfGoal), ...plan.log.flatMap(itemsOfEntry), ...checkInOf(plan)]
  return items.sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : a.span.start - b.span.start))
}

function itemsOfGoal(goal: Goal): readonly DueItem[] {
  if (goalStateOf(goal) !== 'open') return []
  const owner = goal.owner?.value ?? null
  const own =
    progressOf(goal).share === 1
      ? []
      : dueOn(goal.deadline, { kind: 'goal', text: goal.title, span: goal.titleSpan, owner, goal: goal.key, private: false })
  return [...own, ...stepItems(goal.steps, 'step', owner, goal.key), ...goal.goals.flatMap(itemsOfGoal)]
}

const itemsOfEntry = ({ actions }: LogEntry): readonly DueItem[] => stepItems(actions, 'action', null, null)

/** Open steps with a day, those below them too; below a done or cancelled one nothing is due. */
function stepItems(steps: readonly Step[], kind: 'step' | 'action', owner: string | null, goal: string | null): readonly DueItem[] {
  return steps.flatMap((step) => {
    if (step.state === 'done' || step.state === 'cancelled') return []
    const who = step.owner?.value ?? owner
    const own = dueOn(step.due, { kind, text: step.text, span: step.textSpan, owner: who, goal, private: step.private })
    return [...own, ...stepItems(step.steps, kind, who, goal)]
  })
}

type Undated = Omit<DueItem, 'day' | 'inherited'>

const dueOn = (date: (DateSaid & { readonly from?: string }) | null, item: Undated): readonly DueItem[] =>
  date?.day ? [{ ...item, day: date.day, inherited: date.from === 'plan' || date.from === 'heading' }] : []

function checkInOf(plan: Plan): readonly DueItem[] {
  const next = nextCheckIn(plan)
  if (!next) return []
  const span = plan.cadence!.span
  return [{ kind: 'check-in', day: next.due, text: '', span, owner: null, goal: null, inherited: false, private: false }]
}
