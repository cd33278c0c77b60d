import type { PlanOutcome } from '../lint/outcome.js'
import { styleOf } from '../terminal/style.js'
import { visibleLine } from '../terminal/visible.js'
import { pageOf, problemLine, publicMessage, type Report } from './reporter.js'
import { shownOf } from './shown.js'
import { summaryOf } from './summary.js'

/** GitHub cuts a job summary at 1 MB and refuses a comment over 65,536 characters. */
const longest = 60_000

const names = { error: '🔴 wrong', warning: '🟡 could be clearer', hint: '⚪ a thought' } as const

/** A comment on a pull request, or a job's summary: what is good first, one table a plan. The words of plans stay out of it unless asked for. */
export function* markdown(report: Report): Iterable<string> {
  const { outcome } = report
  const summary = summaryOf(outcome, { ...report.look, style: styleOf({ colour: false, links: false }), breaks: false })
    .filter((line) => !line.startsWith('Next:'))
    .map((line) => escaped(line.trim()))
  const head = `### goalmark\n\n${summary.join('\n\n')}\n`
  const problems = outcome.problems.map((problem) => `- 🔴 ${escaped(problemLine(problem))}\n`).join('')
  let text = head + (problems === '' ? '' : `\n${problems}`)
  let left = 0
  for (const plan of outcome.plans) {
    if (plan.findings.length === 0) continue
    const table = left > 0 ? '' : tableOf(plan, report)
    if (left > 0 || text.length + table.length > longest) left++
    else text += table
  }
  yield text
  if (left > 0) yield `\n… and ${left} more ${left === 1 ? 'plan' : 'plans'}; the log of this job lists them all.\n`
}

function tableOf(plan: PlanOutcome, report: Report): string {
  const rows = shownOf(plan).map(({ finding, message, rules }) => {
    const { start, severity, advice } = finding
    return `| ${start.line} | ${names[severity]} | ${escaped(publicMessage({ message }, report))} | ${advice === null ? '' : escaped(advice)} | ${rules.map((rule) => `[${rule}](${pageOf(rule)})`).join(', ')} |\n`
  })
  return `\n#### ${code(plan.path)}\n\n| line | | what | a question | rule |\n| ---: | --- | --- | --- | --- |\n${rows.join('')}`
}

/** Text that Markdown, HTML and tables leave as it is. Names with @ would notify people. */
const escaped = (text: string): string =>
  visibleLine(text)
    .replace(/[\\`*_{}[\]<>|#~]/g, '\\$&')
    .replaceAll('@', '&#64;')

/** A code span that the text cannot end. */
const code = (text: string): string => {
  const inner = visibleLine(text)
  const fence = '`'.repeat(Math.max(0, ...[...inner.matchAll(/`+/g)].map(([run]) => run.length)) + 1)
  return inner.includes('`') ? `${fence} ${inner} ${fence}` : `${fence}${inner}${fence}`
}
