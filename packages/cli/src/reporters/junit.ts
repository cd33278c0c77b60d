import type { PlanOutcome, Problem } from '../lint/outcome.js'
import { problemLine, publicMessage, type Report } from './reporter.js'
import { xml } from './xml.js'

/** A suite a plan, a case a finding; a plan without any is one case that passes. Hints pass and say so. */
export function junit(report: Report): string {
  const { plans, problems } = report.outcome
  const suites = plans.map((plan) => planSuite(plan, report))
  if (problems.length > 0) suites.push(problemSuite(problems))
  const tests = sum(suites.map(({ tests }) => tests))
  const failures = sum(suites.map(({ failures }) => failures))
  const body = suites.map(({ text }) => text).join('')
  return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="goalmark" tests="${tests}" failures="${failures}" errors="${problems.length}">\n${body}</testsuites>\n`
}

interface Suite {
  readonly text: string
  readonly tests: number
  readonly failures: number
}

function planSuite(plan: PlanOutcome, report: Report): Suite {
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
  return {
    text: `  <testsuite name="${path}" tests="${cases.length}" failures="${failures}" errors="0" skipped="0" time="0">\n${cases.join('')}  </testsuite>\n`,
    tests: cases.length,
    failures,
  }
}

function problemSuite(problems: readonly Problem[]): Suite {
  const cases = problems.map(
    (problem) =>
      `    <testcase classname="${xml(problem.path)}" name="${problem.rule ?? 'goalmark'}" time="0"><error type="${problem.kind}" message="${xml(problem.message)}">${xml(problemLine(problem))}</error></testcase>\n`,
  )
  return {
    text: `  <testsuite name="goalmark" tests="${cases.length}" failures="0" errors="${cases.length}" skipped="0" time="0">\n${cases.join('')}  </testsuite>\n`,
    tests: cases.length,
    failures: 0,
  }
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0)
