import { publicMessage, type Report } from './reporter.js'
import { xml } from './xml.js'

const severities = { error: 'error', warning: 'warning', hint: 'info' } as const

/** What Checkstyle writes, which Jenkins and many others read. */
export function checkstyle(report: Report): string {
  const { plans, problems } = report.outcome
  const files = plans
    .filter(({ findings }) => findings.length > 0)
    .map(({ path, findings }) => {
      const errors = findings.map(
        (finding) =>
          `    <error line="${finding.start.line}" column="${finding.start.column}" severity="${severities[finding.severity]}" message="${xml(publicMessage(finding, report))}" source="goalmark.${finding.rule.replace('/', '.')}"/>\n`,
      )
      return `  <file name="${xml(path)}">\n${errors.join('')}  </file>\n`
    })
  const troubles = problems.map(
    ({ path, kind, message }) =>
      `  <file name="${xml(path)}">\n    <error line="1" column="1" severity="error" message="${xml(message)}" source="goalmark.${kind}"/>\n  </file>\n`,
  )
  return `<?xml version="1.0" encoding="UTF-8"?>\n<checkstyle version="4.3">\n${files.join('')}${troubles.join('')}</checkstyle>\n`
}
