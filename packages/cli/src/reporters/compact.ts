import { visibleLine } from '../terminal/visible.js'
import { paint } from './paint.js'
import { eachFinding, problemLine, publicMessage, type Report } from './reporter.js'
import { shownOf } from './shown.js'

/** One line a goal or finding, for people who let an editor or grep read it. */
export function compact(report: Report): string {
  const { style } = report.look
  const lines: string[] = []
  for (const plan of report.outcome.plans) {
    for (const { finding, message, rules } of shownOf(plan)) {
      const { severity, start } = finding
      const place = `${visibleLine(plan.path)}:${start.line}:${start.column}`
      lines.push(`${place}: ${style[paint[severity]](severity)}: ${visibleLine(message)} ${style.dim(`[${rules.join(', ')}]`)}`)
    }
  }
  for (const problem of report.outcome.problems) lines.push(`${style.red('problem')}: ${visibleLine(problemLine(problem))}`)
  return lines.map((line) => `${line}\n`).join('')
}

/** One line a finding with its advice, for programs that read and write text: nothing to look up elsewhere. */
export function agent(report: Report): string {
  const lines: string[] = []
  for (const { path, finding } of eachFinding(report.outcome)) {
    const { severity, start, rule, message, advice, fix } = finding
    const help = advice ? ` help: ${visibleLine(advice)}` : ''
    const mends = fix
      ? ` fix: ${visibleLine(fix.title)}${fix.safe ? ' (goalmark lint --fix)' : ' (goalmark lint --fix --unsafe-fixes)'}`
      : ''
    lines.push(`${visibleLine(path)}:${start.line}:${start.column}: ${severity} ${rule}: ${visibleLine(message)}${help}${mends}`)
  }
  for (const problem of report.outcome.problems) lines.push(`problem ${visibleLine(problemLine(problem))}`)
  const { plans, errors, warnings, hints } = report.outcome.tally
  const count = (number: number, one: string): string => `${number} ${one}${number === 1 ? '' : 's'}`
  lines.push([count(plans, 'plan'), count(errors, 'error'), count(warnings, 'warning'), count(hints, 'hint')].join(', '))
  return lines.map((line) => `${line}\n`).join('')
}

/** The full log that a CI run leaves: one line a finding, errors first, without the words of plans. */
export function log(report: Report): string {
  const rank = { error: 0, warning: 1, hint: 2 } as const
  const all = [...eachFinding(report.outcome)].sort((a, b) => rank[a.finding.severity] - rank[b.finding.severity])
  const lines = all.map(({ path, finding }) => {
    const { severity, start, rule } = finding
    return `${visibleLine(path)}:${start.line}:${start.column}: ${severity}: ${visibleLine(publicMessage(finding, report))} [${rule}]`
  })
  for (const problem of report.outcome.problems) lines.push(`problem: ${visibleLine(problemLine(problem))}`)
  return lines.map((line) => `${line}\n`).join('')
}
