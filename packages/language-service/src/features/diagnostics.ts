import { type Finding, type RuleId, rules, type Severity, type Shown, type Span, shownByGoal } from '@goalmark/core'
import type { Analysis, Scene } from '../analysis.js'
import { findingsIn } from '../analysis.js'
import { type Quiet, shownNow } from '../quiet.js'

/** What one underline says: all that one goal lacks, or one finding of its own. */
export interface Remark {
  readonly span: Span
  readonly severity: Severity
  readonly message: string
  readonly advice: string | null
  /** The rule that gives it its name; the first of `findings`. */
  readonly rule: RuleId
  readonly findings: readonly Finding[]
}

export interface Remarks {
  /** All that holds, shown or waiting. */
  readonly all: readonly Finding[]
  readonly findings: readonly Finding[]
  readonly remarks: readonly Remark[]
}

const facts: ReadonlySet<RuleId> = new Set(rules.filter(({ fact }) => fact).map(({ id }) => id))

/** `quiet: null` shows all at once. */
export function remarksOf(analysis: Analysis, scene: Scene, quiet: Quiet | null): Remarks {
  const all = findingsIn(analysis, scene)
  const findings = quiet ? shownNow(all, quiet, (rule) => facts.has(rule)) : all
  return { all, findings, remarks: remarksIn(findings) }
}

/** What one goal lacks is one remark; all else stands for itself. */
export const remarksIn = (findings: readonly Finding[]): readonly Remark[] => shownByGoal(findings).map(remarkOf)

const remarkOf = ({ lead, message, severity, findings }: Shown): Remark => ({
  span: lead.span,
  severity,
  message,
  advice: lead.advice,
  rule: lead.rule,
  findings,
})
