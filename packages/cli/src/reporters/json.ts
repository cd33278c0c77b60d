import type { FindingJson, LintJson, LintSummaryJson } from '@goalmark/core'
import type { Outcome, Placed } from '../lint/outcome.js'
import { itemsHere, jsonPieces } from './json-pieces.js'
import { eachFinding, pageOf, type Report } from './reporter.js'

/** Everything, for programs. Add-only: keys are never renamed or removed while `version` is 1. */
export const json = ({ outcome, version }: Report): Iterable<string> => jsonPieces(jsonOf(outcome, version), filesOf(outcome), 2)

/** One line a finding, then one a problem, for tools that read line by line. */
export function* jsonl({ outcome }: Report): Iterable<string> {
  for (const { path, finding } of eachFinding(outcome)) yield `${JSON.stringify({ kind: 'finding', path, ...findingOf(finding) })}\n`
  for (const problem of outcome.problems) yield `${JSON.stringify({ ...problem, kind: 'problem', problem: problem.kind })}\n`
}

const jsonOf = (outcome: Outcome, version: string): Omit<LintJson, 'files'> & { readonly files: string } => ({
  version: 1,
  tool: { name: 'goalmark', version },
  today: outcome.today,
  engine: outcome.engine,
  shard: outcome.shard,
  files: itemsHere,
  problems: outcome.problems,
  summary: summaryOf(outcome),
})

function* filesOf({ plans }: Outcome): Iterable<LintJson['files'][number]> {
  for (const { path, recognition, findings } of plans) yield { path, plan: recognition, findings: findings.map(findingOf) }
}

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
