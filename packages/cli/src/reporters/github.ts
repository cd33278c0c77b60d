import { log } from './compact.js'
import { eachFinding, problemLine, publicMessage, type Report } from './reporter.js'

/** What GitHub shows of one step: ten errors and ten warnings. */
const shown = 10

/** The full log, then annotations: GitHub draws the first ten errors and ten warnings beside the changed lines. */
export const github = (report: Report): string => log(report) + annotations(report)

/** Workflow commands: https://docs.github.com/actions/reference/workflow-commands-for-github-actions. Errors first; hints are notices. */
function annotations(report: Report): string {
  const all = [...eachFinding(report.outcome)]
  const of = (severity: 'error' | 'warning' | 'hint') => all.filter(({ finding }) => finding.severity === severity)
  const lines = report.outcome.problems.map(
    (problem) => `::error file=${property(problem.path)},title=goalmark::${data(problemLine(problem))}`,
  )
  for (const severity of ['error', 'warning', 'hint'] as const) {
    for (const { path, finding } of of(severity).slice(0, shown)) {
      const { start, end, rule, advice } = finding
      const columns = start.line === end.line && end.column > start.column ? `,col=${start.column},endColumn=${end.column}` : ''
      const message = `${path}:${start.line}:${start.column} ${publicMessage(finding, report)}${advice ? `\n${advice}` : ''}`
      lines.push(
        `::${commands[severity]} file=${property(path)},line=${start.line},endLine=${Math.max(start.line, end.line)}${columns},title=${property(rule)}::${data(message)}`,
      )
    }
  }
  const more = (['error', 'warning'] as const).map((severity) => Math.max(0, of(severity).length - shown)).reduce((a, b) => a + b)
  if (more > 0) lines.push(`::notice title=goalmark::${more} more ${more === 1 ? 'finding is' : 'findings are'} in the log of this step`)
  return lines.map((line) => `${line}\n`).join('')
}

const commands = { error: 'error', warning: 'warning', hint: 'notice' } as const

/** A plan must not be able to write a workflow command of its own. */
const data = (text: string): string => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')

const property = (text: string): string => data(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
