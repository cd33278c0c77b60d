import { visibleLine } from '../terminal/visible.js'
import { paint } from './paint.js'
import { problemLine, type Report } from './reporter.js'

/** Every finding in a line, under the plan it stands in. */
export function grouped(report: Report): string {
  const { style } = report.look
  const blocks = report.outcome.plans
    .filter(({ findings }) => findings.length > 0)
    .map(({ path, findings }) => {
      const places = findings.map(({ start }) => `${start.line}:${start.column}`)
      const column = Math.max(...places.map((place) => place.length))
      const lines = findings.map(
        ({ severity, message, rule }, index) =>
          `  ${places[index]!.padStart(column)}  ${style[paint[severity]](severity.padEnd(7))}  ${visibleLine(message)}  ${style.dim(rule)}`,
      )
      return `${[style.underline(visibleLine(path)), ...lines].join('\n')}\n`
    })
  const problems = report.outcome.problems.map((problem) => `${style.red('problem')}  ${visibleLine(problemLine(problem))}\n`).join('')
  return [...blocks, ...(problems === '' ? [] : [problems])].join('\n')
}
