import { homePage } from '@goalmark/core'
import { bytePlaces } from './byte-columns.js'
import { pageOf, problemLine, publicMessage, type Report } from './reporter.js'

const severities = { error: 'ERROR', warning: 'WARNING', hint: 'INFO' } as const

/** reviewdog's diagnostic format; columns count UTF-8 bytes. https://github.com/reviewdog/reviewdog/tree/master/proto/rdf */
export function rdjson(report: Report): string {
  const diagnostics = report.outcome.plans.flatMap(({ path, findings }) => {
    if (findings.length === 0) return []
    const at = bytePlaces(report.textOf(path))
    return findings.map((finding) => ({
      message: publicMessage(finding, report),
      location: { path, range: { start: at(finding.span.start), end: at(finding.span.end) } },
      severity: severities[finding.severity],
      code: { value: finding.rule, url: pageOf(finding.rule) },
      ...(finding.fix
        ? { suggestions: finding.fix.edits.map(({ span, text }) => ({ range: { start: at(span.start), end: at(span.end) }, text })) }
        : {}),
    }))
  })
  const problems = report.outcome.problems.map((problem) => ({
    message: problemLine(problem),
    location: { path: problem.path },
    severity: 'ERROR',
    code: { value: problem.rule ?? problem.kind },
  }))
  const source = { name: 'goalmark', url: homePage }
  return `${JSON.stringify({ source, diagnostics: [...problems, ...diagnostics] })}\n`
}
