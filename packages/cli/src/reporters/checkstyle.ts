import { publicMessage, type Report } from './reporter.js'
import { xml } from './xml.js'

const severities = { error: 'error', warning: 'warning', hint: 'info' } as const

/** What Checkstyle writes, which Jenkins and many others read. */
export function* checkstyle(report: Report): Iterable<string> {
  yield '<?xml version="1.0" encoding="UTF-8"?>\n<checkstyle version="4.3">\n'
  for (const { path, findings } of report.outcome.plans) {
    if (findings.length === 0) continue
    const errors = findings.map(
      (finding) =>
        `    <error line="${finding.start.line}" column="${finding.start.column}" severity="${severities[finding.severity]}" message="${xml(publicMessage(finding, report))}" source="goalmark.${finding.rule.replace('/', '.')}"/>\n`,
    )
    yield `  <file name="${xml(path)}">\n${errors.join('')}  </file>\n`
  }
  for (const { path, kind, message } of report.outcome.problems) {
    yield `  <file name="${xml(path)}">\n    <error line="1" column="1" severity="error" message="${xml(message)}" source="goalmark.${kind}"/>\n  </file>\n`
  }
  yield '</checkstyle>\n'
}
