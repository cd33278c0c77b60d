import { fingerprintsOf, hashOf } from '../lint/fingerprint.js'
import { itemsHere, jsonPieces } from './json-pieces.js'
import { problemLine, publicMessage, type Report } from './reporter.js'

const severities = { error: 'major', warning: 'minor', hint: 'info' } as const

/** GitLab's code quality report. Its widget drops findings whose fingerprints repeat and calls new what has a new one, so they neither repeat nor depend on lines. */
export const gitlab = (report: Report): Iterable<string> => jsonPieces(itemsHere, issuesOf(report), 2)

function* issuesOf(report: Report): Iterable<object> {
  for (const problem of report.outcome.problems) {
    yield {
      description: problemLine(problem),
      check_name: problem.rule ?? problem.kind,
      fingerprint: hashOf(`${problem.kind}\0${problem.path}\0${problem.rule}`),
      severity: 'blocker',
      location: { path: problem.path, lines: { begin: 1, end: 1 } },
    }
  }
  for (const plan of report.outcome.plans) {
    const { path, findings } = plan
    if (findings.length === 0) continue
    const fingerprints = fingerprintsOf(plan, report.textOf(path))
    for (const [index, finding] of findings.entries()) {
      yield {
        description: publicMessage(finding, report),
        check_name: finding.rule,
        fingerprint: fingerprints[index]!,
        severity: severities[finding.severity],
        location: { path, lines: { begin: finding.start.line, end: finding.end.line } },
      }
    }
  }
}
