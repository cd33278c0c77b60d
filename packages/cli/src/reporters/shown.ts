import { shownByGoal } from '@goalmark/core'
import type { Placed, PlanOutcome } from '../lint/outcome.js'

/** What is shown of one goal at a time: one question that stands for all it lacks, or a finding of its own. */
export interface Shown {
  /** The finding that leads: where it is shown, how loudly, and what would mend it. */
  readonly finding: Placed
  readonly message: string
  /** That of the finding that leads comes first: it is its message that is shown. */
  readonly rules: readonly string[]
  /** The goal's title; `null` for what is about the plan. */
  readonly title: string | null
}

export const shownOf = ({ findings, titles }: PlanOutcome): readonly Shown[] =>
  shownByGoal(findings).map(({ lead, message, findings: group }) => ({
    finding: lead as Placed,
    message,
    rules: group.length === 1 ? [lead.rule] : [...new Set([lead.rule, ...group.map(({ rule }) => rule)])],
    title: lead.goal === null ? null : (titles[lead.goal] ?? null),
  }))
