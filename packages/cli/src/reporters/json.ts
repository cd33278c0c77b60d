import type { FindingJson, LintJson, LintSummaryJson } from '@goalmark/core'
import type { Outcome, Placed } from '../lint/outcome.js'
import { eachFinding, pageOf, type Report } from './reporter.js'

/** Everything, for programs. Add-only: keys are never renamed or removed while `version` is 1. */
export const json = ({ outcome, version }: Report): string => `${JSON.stringify(jsonOf(outcome, version), null, 2)}\n`

/** One line a finding, then one a problem, for tools that read line by line. */
export function jsonl({ outcome }: Report): string {
  const lines: string[] = []
  for (const { path, finding } of eachFinding(outcome)) lines.push(JSON.stringify({ kind: 'finding', path, ...findingOf(finding) }))
  for (const problem of outcome.problems) lines.push(JSON.stringify({ ...problem, kind: 'problem', problem: problem.kind }))
  return lines.map((line) => `${line}\n`).join('')
}

const jsonOf = (outcome: Outcome, version: string): LintJson => ({
  version: 1,
  tool: { name: 'goalmark', version },
  today: outcome.today,
  engine: outcome.engine,
  files: outcome.plans.map(({ path, recognition, findings }) => ({ path, plan: recognition, findings: findings.map(findingOf) })),
  problems: outcome.problems,
  summary: summaryOf(outcome),
})

function summaryOf({ tally }: Outcome): LintSummaryJson {
  const { ignored, noPlans, hidden, outOfScope, staleBaseline, ...counts } = tally
  return { ...counts, skipped: noPlans + ignored.byGit + ignored.byConfig, noPlans, ignored, outOfScope, hidden, staleBaseline }
}

const findingOf = ({ rule, severity, message, advice, goal, lacks, clock, start, end, fix }: Placed): FindingJson => ({
  rule,
  severity,
  message,
  advice,
  goal,
  lacks,
  clock,
  start,
  end,
  fix: fix && { safe: fix.safe, title: fix.title, edits: fix.edits.map(({ span, text }) => ({ start: span.start, end: span.end, text })) },
  url: pageOf(rule),
})
