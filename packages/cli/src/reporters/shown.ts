import type { Placed, PlanOutcome } from '../lint/outcome.js'

/** What is shown of one goal at a time: one finding that stands for what it lacks, or a finding of its own. */
export interface Shown {
  /** Where it is shown, how loudly, and what would mend it. */
  readonly finding: Placed
  readonly message: string
  readonly advice: string | null
  readonly rules: readonly string[]
  /** The goal's title; `null` for what is about the plan. */
  readonly title: string | null
}

export function shownOf({ findings, facts }: PlanOutcome): readonly Shown[] {
  const titles = new Map(facts.goals.map(({ key, title }) => [key, title]))
  return findings.map((finding) => ({
    finding,
    message: finding.message,
    advice: finding.advice,
    rules: [finding.rule],
    title: finding.goal === null ? null : (titles.get(finding.goal) ?? null),
  }))
}
