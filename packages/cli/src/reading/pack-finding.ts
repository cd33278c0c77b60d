import { type Finding, rules, type Severity } from '@goalmark/core'
import type { Placed } from '../lint/outcome.js'

/** A finding as a short list: most of a cache is findings, and most of a finding would be the names of its keys and its rule's advice. */
export type PackedFinding = readonly [
  rule: string,
  severity: 0 | 1 | 2,
  message: string,
  /** 0: the rule's own. */
  advice: string | null | 0,
  start: number,
  end: number,
  goal: string | null,
  lacks: Finding['lacks'],
  clock: 0 | 1,
  since: Finding['since'],
  until: Finding['until'],
  fix: Finding['fix'],
  /** Line and column of its start and of its end. */
  line: number,
  column: number,
  endLine: number,
  endColumn: number,
]

const severities = ['error', 'warning', 'hint'] as const satisfies readonly Severity[]

const advice = new Map<string, string | null>(rules.map((rule) => [rule.id, rule.advice]))

export const packFinding = (finding: Placed): PackedFinding => [
  finding.rule,
  severities.indexOf(finding.severity) as 0 | 1 | 2,
  finding.message,
  finding.advice === advice.get(finding.rule) ? 0 : finding.advice,
  finding.span.start,
  finding.span.end,
  finding.goal,
  finding.lacks,
  finding.clock ? 1 : 0,
  finding.since,
  finding.until,
  finding.fix,
  finding.start.line,
  finding.start.column,
  finding.end.line,
  finding.end.column,
]

export const unpackFinding = (packed: PackedFinding): Placed => {
  const [rule, severity, message, said, start, end, goal, lacks, clock, since, until, fix, line, column, endLine, endColumn] = packed
  return {
    rule: rule as Finding['rule'],
    severity: severities[severity],
    message,
    advice: said === 0 ? (advice.get(rule) ?? null) : said,
    span: { start, end },
    goal,
    lacks,
    clock: clock === 1,
    since,
    until,
    fix,
    suggestions: none,
    start: { line, column, offset: start },
    end: { line: endLine, column: endColumn, offset: end },
  }
}

const none: Finding['suggestions'] = []
