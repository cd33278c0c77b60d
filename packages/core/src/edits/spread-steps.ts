import type { Goal, Plan, Step } from '../plan/model.js'
import { addDays, daysBetween, type IsoDate } from '../text/iso-date.js'
import type { Refactoring } from './refactoring.js'
import { setDue } from './set-due.js'

/**
 * Gives the open steps of a goal days, evenly from `today` up to its date, in their order; days that have not passed stay, and the steps between
 * them are spread between them. `null` without a date, or with fewer than two steps to place.
 */
export function spreadSteps(text: string, plan: Plan, goal: Goal, today: IsoDate): Refactoring | null {
  const last = goal.deadline?.day ?? plan.end?.day ?? null
  const open = goal.steps.filter(({ state, markSpan }) => markSpan !== null && (state === 'open' || state === 'in-progress'))
  const toPlace = open.filter((step) => !isFixed(step, today))
  if (!last || last <= today || toPlace.length < 2) return null
  const edits = placed(open, today, last).flatMap(([step, day]) => setDue(text, plan, step, day)?.edits ?? [])
  return { title: `Spread these ${toPlace.length} steps up to ${last}`, edits, caret: null }
}

const isFixed = ({ due }: Step, today: IsoDate): boolean => due?.day != null && due.day >= today

/** Runs of steps without a day that holds, each between the days around it. */
function placed(open: readonly Step[], today: IsoDate, last: IsoDate): readonly (readonly [Step, IsoDate])[] {
  const result: (readonly [Step, IsoDate])[] = []
  let from = today
  let run: Step[] = []
  const close = (until: IsoDate, isEnd: boolean): void => {
    const parts = run.length + (isEnd ? 0 : 1)
    const room = Math.max(0, daysBetween(from, until))
    for (const [index, step] of run.entries()) result.push([step, addDays(from, Math.round((room * (index + 1)) / parts))])
    run = []
  }
  for (const step of open) {
    if (!isFixed(step, today)) run.push(step)
    else {
      close(step.due!.day!, false)
      if (step.due!.day! > from) from = step.due!.day!
    }
  }
  close(last > from ? last : from, true)
  return result
}
