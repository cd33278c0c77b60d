import { homePage } from '@goalmark/core'
import { bytePlaces } from './byte-columns.js'
import { itemsHere, jsonPieces } from './json-pieces.js'
import { pageOf, problemLine, publicMessage, type Report } from './reporter.js'

const severities = { error: 'ERROR', warning: 'WARNING', hint: 'INFO' } as const

/** reviewdog's diagnostic format; columns count UTF-8 bytes. https://github.com/reviewdog/reviewdog/tree/master/proto/rdf */
export const rdjson = (report: Report): Iterable<string> =>
  jsonPieces({ source: { name: 'goalmark', url: homePage }, diagnostics: itemsHere }, diagnosticsOf(report), 0)

function* diagnosticsOf(report: Report): Iterable<object> {
  for (const problem of report.outcome.problems) {
    yield {
      message: problemLine(problem),
      location: { path: problem.path },
      severity: 'ERROR',
      code: { value: problem.rule ?? problem.kind },
    }
  }
  for (const { path, findings } of report.outcome.plans) {
    if (findings.length === 0) continue
    const at = bytePlaces(report.textOf(path))
    for (const finding of findings) {
      yield {
        message: publicMessage(finding, report),
        location: { path, range: { start: at(finding.span.start), end: at(finding.span.end) } },
        severity: severities[finding.severity],
        code: { value: finding.rule, url: pageOf(finding.rule) },
        ...(finding.fix
          ? { suggestions: finding.fix.edits.map(({ span, text }) => ({ range: { start: at(span.start), end: at(span.end) }, text })) }
          : {}),
      }
    }
  }
}
