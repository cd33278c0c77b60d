import { visibleLine } from '../terminal/visible.js'
import { paint } from './paint.js'
import { problemLine, type Report } from './reporter.js'

/** Every finding in a line, under the plan it stands in. */
export function* grouped(report: Report): Iterable<string> {
  const { style } = report.look
  let between = ''
  for (const { path, findings } of report.outcome.plans) {
    if (findings.length === 0) continue
    const places = findings.map(({ start }) => `${start.line}:${start.column}`)
    const column = places.reduce((widest, { length }) => Math.max(widest, length), 0)
    const lines = findings.map(
      ({ severity, message, rule }, index) =>
        `  ${places[index]!.padStart(column)}  ${style[paint[severity]](severity.padEnd(7))}  ${visibleLine(message)}  ${style.dim(rule)}`,
    )
    yield `${between}${[style.underline(visibleLine(path)), ...lines].join('\n')}\n`
    between = '\n'
  }
  for (const problem of report.outcome.problems) {
    yield `${between}${style.red('problem')}  ${visibleLine(problemLine(problem))}\n`
    between = ''
  }
}
