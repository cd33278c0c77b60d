import type { Outcome } from '../lint/outcome.js'
import { padded, widthOf } from '../terminal/width.js'
import { eachFinding } from './reporter.js'

/** Findings counted by rule, most first. */
export function statisticsOf(outcome: Outcome): readonly string[] {
  const counts = new Map<string, { all: number; fixable: number }>()
  for (const { finding } of eachFinding(outcome)) {
    const count = counts.get(finding.rule) ?? { all: 0, fixable: 0 }
    count.all++
    if (finding.fix?.safe) count.fixable++
    counts.set(finding.rule, count)
  }
  const sorted = [...counts].sort((a, b) => b[1].all - a[1].all || (a[0] < b[0] ? -1 : 1))
  const digits = Math.max(1, ...sorted.map(([, { all }]) => String(all).length))
  const width = Math.max(0, ...sorted.map(([rule]) => widthOf(rule)))
  return sorted.map(([rule, { all, fixable }]) =>
    `  ${String(all).padStart(digits)}  ${padded(rule, width)}${fixable > 0 ? `  ${fixable} can be fixed` : ''}`.trimEnd(),
  )
}
