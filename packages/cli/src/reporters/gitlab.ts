import { fingerprintsOf, hashOf } from '../lint/fingerprint.js'
import { problemLine, publicMessage, type Report } from './reporter.js'

const severities = { error: 'major', warning: 'minor', hint: 'info' } as const

/** GitLab's code quality report. Its widget drops findings whose fingerprints repeat and calls new what has a new one, so they neither repeat nor depend on lines. */
export function gitlab(report: Report): string {
  const findings = report.outcome.plans.flatMap((plan) => {
    if (plan.findings.length === 0) return []
    const fingerprints = fingerprintsOf(plan, report.textOf(plan.path))
    return plan.findings.map((finding, index) => ({
      description: publicMessage(finding, report),
      check_name: finding.rule as string,
      fingerprint: fingerprints[index]!,
      severity: severities[finding.severity] as string,
      location: { path: plan.path, lines: { begin: finding.start.line, end: finding.end.line } },
    }))
  })
  const problems = report.outcome.problems.map((problem) => ({
    description: problemLine(problem),
    check_name: problem.rule ?? problem.kind,
    fingerprint: hashOf(`${problem.kind}\0${problem.path}\0${problem.rule}`),
    severity: 'blocker',
    location: { path: problem.path, lines: { begin: 1, end: 1 } },
  }))
  return `${JSON.stringify([...problems, ...findings], null, 2)}\n`
}
