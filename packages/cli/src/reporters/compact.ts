import { visibleLine } from '../terminal/visible.js'
import { paint } from './paint.js'
import { eachFinding, problemLine, publicMessage, type Report } from './reporter.js'
import { shownOf } from './shown.js'

/** One line a goal or finding, for people who let an editor or grep read it. */
export function* compact(report: Report): Iterable<string> {
  const { style } = report.look
  for (const plan of report.outcome.plans) {
    for (const { finding, message, rules } of shownOf(plan)) {
      const { severity, start } = finding
      const place = `${visibleLine(plan.path)}:${start.line}:${start.column}`
      yield `${place}: ${style[paint[severity]](severity)}: ${visibleLine(message)} ${style.dim(`[${rules.join(', ')}]`)}\n`
    }
  }
  for (const problem of report.outcome.problems) yield `${style.red('problem')}: ${visibleLine(problemLine(problem))}\n`
}

/** One line a finding with its advice, for programs that read and write text: nothing to look up elsewhere. */
export function* agent(report: Report): Iterable<string> {
  for (const { path, finding } of eachFinding(report.outcome)) {
    const { severity, start, rule, message, advice, fix } = finding
    const help = advice ? ` help: ${visibleLine(advice)}` : ''
    const mends = fix
      ? ` fix: ${visibleLine(fix.title)}${fix.safe ? ' (goalmark lint --fix)' : ' (goalmark lint --fix --unsafe-fixes)'}`
      : ''
    yield `${visibleLine(path)}:${start.line}:${start.column}: ${severity} ${rule}: ${visibleLine(message)}${help}${mends}\n`
  }
  for (const problem of report.outcome.problems) yield `problem ${visibleLine(problemLine(problem))}\n`
  const { plans, errors, warnings, hints } = report.outcome.tally
  const count = (number: number, one: string): string => `${number} ${one}${number === 1 ? '' : 's'}`
  yield `${[count(plans, 'plan'), count(errors, 'error'), count(warnings, 'warning'), count(hints, 'hint')].join(', ')}\n`
}

/** The full log that a CI run leaves: one line a finding, errors first, without the words of plans. */
export function* log(report: Report): Iterable<string> {
  for (const level of ['error', 'warning', 'hint'] as const) {
    for (const { path, finding } of eachFinding(report.outcome)) {
      const { severity, start, rule } = finding
      if (severity !== level) continue
      yield `${visibleLine(path)}:${start.line}:${start.column}: ${severity}: ${visibleLine(publicMessage(finding, report))} [${rule}]\n`
    }
  }
  for (const problem of report.outcome.problems) yield `problem: ${visibleLine(problemLine(problem))}\n`
}
