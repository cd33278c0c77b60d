import type { Severity } from '@goalmark/core'
import { visibleLine } from '../terminal/visible.js'
import { log } from './compact.js'
import { eachFinding, problemLine, publicMessage, type Report } from './reporter.js'

/** What GitHub shows of one step: ten errors and ten warnings. */
const shown = 10

/** The full log, then annotations: GitHub draws the first ten errors and ten warnings beside the changed lines. */
export function* github(report: Report): Iterable<string> {
  // A name of a file must be no command either: those begin a line with `::`, older ones stand anywhere as `##[`.
  for (const line of log(report)) yield line.replace(/^::/, './::').replaceAll('##[', '## [')
  yield* annotations(report)
}

/** Workflow commands: https://docs.github.com/actions/reference/workflow-commands-for-github-actions. Errors first; hints are notices. */
function* annotations(report: Report): Iterable<string> {
  for (const problem of report.outcome.problems)
    yield `::error file=${property(problem.path)},title=goalmark::${data(visibleLine(problemLine(problem)))}\n`
  for (const severity of ['error', 'warning', 'hint'] as const) {
    for (const { path, finding } of firstOf(severity, report)) {
      const { start, end, rule, advice } = finding
      const columns = start.line === end.line && end.column > start.column ? `,col=${start.column},endColumn=${end.column}` : ''
      const place = `${visibleLine(path)}:${start.line}:${start.column}`
      const message = `${place} ${visibleLine(publicMessage(finding, report))}${advice ? `\n${visibleLine(advice)}` : ''}`
      yield `::${commands[severity]} file=${property(path)},line=${start.line},endLine=${Math.max(start.line, end.line)}${columns},title=${property(rule)}::${data(message)}\n`
    }
  }
  const { errors, warnings } = report.outcome.tally
  const more = Math.max(0, errors - shown) + Math.max(0, warnings - shown)
  if (more > 0)
    yield `::notice title=goalmark::${grouped(more)} more ${more === 1 ? 'finding is' : 'findings are'} in the log of this step\n`
}

function* firstOf(severity: Severity, { outcome }: Report): ReturnType<typeof eachFinding> {
  let count = 0
  for (const each of eachFinding(outcome)) {
    if (each.finding.severity !== severity) continue
    yield each
    if (++count === shown) return
  }
}

const commands = { error: 'error', warning: 'warning', hint: 'notice' } as const

const grouped = (count: number): string => String(count).replace(/\B(?=(\d{3})+$)/g, ',')

/** A plan must not be able to write a workflow command of its own. */
const data = (text: string): string => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')

const property = (text: string): string => data(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
