import { type Said, touches, type WorkspaceFacts } from '@goalmark/core'
import type { Analysis } from '../../analysis.js'
import { allSteps, goalsOf } from '../../places.js'

/** Everyone named in this plan, then everyone named in the others; each once, in the order met. The letters being typed at the caret are no one's name yet. */
export function peopleOf({ plan, path }: Analysis, workspace: WorkspaceFacts | null, caret: number): readonly string[] {
  const names = new Map<string, string>()
  const meet = (name: string | null | undefined): void => {
    if (name && name.length < 80 && !names.has(name.toLowerCase())) names.set(name.toLowerCase(), name)
  }
  const meetSaid = (said: Said<string> | null): void => {
    if (said && !touches(said.span, caret)) meet(said.value)
  }
  meetSaid(plan.owner)
  meetSaid(plan.mentor)
  for (const goal of goalsOf(plan.goals)) meetSaid(goal.owner)
  for (const { step } of allSteps(plan)) meetSaid(step.owner)
  for (const facts of workspace?.files() ?? []) {
    if (facts.recognition === null || facts.path === path) continue
    meet(facts.owner)
    meet(facts.mentor)
    for (const goal of facts.goals) meet(goal.owner)
  }
  return [...names.values()]
}
