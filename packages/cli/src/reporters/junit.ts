import type { PlanOutcome, Problem } from '../lint/outcome.js'
import { problemLine, publicMessage, type Report } from './reporter.js'
import { xml } from './xml.js'

/** A suite a plan, a case a finding; a plan without any is one case that passes. Hints pass and say so. */
export function* junit(report: Report): Iterable<string> {
  const { plans, problems, tally } = report.outcome
  let tests = problems.length
  for (const { findings } of plans) tests += Math.max(1, findings.length)
  yield `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="goalmark" tests="${tests}" failures="${tally.errors + tally.warnings}" errors="${problems.length}">\n`
  for (const plan of plans) yield planSuite(plan, report)
  if (problems.length > 0) yield problemSuite(problems)
  yield '</testsuites>\n'
}

function planSuite(plan: PlanOutcome, report: Report): string {
  const path = xml(plan.path)
  const cases = plan.findings.map((finding) => {
    const { rule, severity, start, advice } = finding
    const name = `${rule} (${start.line}:${start.column})`
    const message = xml(publicMessage(finding, report))
    const text = xml(`${plan.path}:${start.line}:${start.column} ${publicMessage(finding, report)}${advice ? `\n${advice}` : ''}`)
    const inside =
      severity === 'hint' ? `<system-out>${text}</system-out>` : `<failure type="${severity}" message="${message}">${text}</failure>`
    return `    <testcase classname="${path}" name="${xml(name)}" time="0">${inside}</testcase>\n`
  })
  if (cases.length === 0) cases.push(`    <testcase classname="${path}" name="goalmark" time="0"/>\n`)
  const failures = plan.findings.filter(({ severity }) => severity !== 'hint').length
  return `  <testsuite name="${path}" tests="${cases.length}" failures="${failures}" errors="0" skipped="0" time="0">\n${cases.join('')}  </testsuite>\n`
}

function problemSuite(problems: readonly Problem[]): string {
  const cases = problems.map(
    (problem) =>
      `    <testcase classname="${xml(problem.path)}" name="${problem.rule ?? 'goalmark'}" time="0"><error type="${problem.kind}" message="${xml(problem.message)}">${xml(problemLine(problem))}</error></testcase>\n`,
  )
  return `  <testsuite name="goalmark" tests="${cases.length}" failures="0" errors="${cases.length}" skipped="0" time="0">\n${cases.join('')}  </testsuite>\n`
}
