import { visibleLine } from '../terminal/visible.js'
import type { PlanStatus } from './plan-status.js'

/** What each plan is called among the others: whose it is where that tells it from all of them, else its title, else its file. */
export function namesOf(plans: readonly PlanStatus[]): ReadonlyMap<PlanStatus, string> {
  const owners = counted(plans.map(ownerOf))
  const titles = counted(plans.map(titleOf))
  return new Map(
    plans.map((plan) => {
      const owner = ownerOf(plan)
      const title = titleOf(plan)
      return [
        plan,
        owner !== null && owners.get(owner) === 1 ? owner : title !== null && titles.get(title) === 1 ? title : visibleLine(plan.path),
      ]
    }),
  )
}

const ownerOf = ({ summary }: PlanStatus): string | null => (summary.mentee === null ? null : visibleLine(summary.mentee))

const titleOf = ({ summary }: PlanStatus): string | null => (summary.title === summary.path ? null : visibleLine(summary.title))

function counted(names: readonly (string | null)[]): ReadonlyMap<string | null, number> {
  const counts = new Map<string | null, number>()
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1)
  return counts
}
