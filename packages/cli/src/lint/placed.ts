import { type Finding, type Lines, linesOf, type PlaceJson, positionAt } from '@goalmark/core'
import type { Placed } from './outcome.js'

/** Findings with line and column. Most have them already, from when their file was read; for the others `text` is asked, once. */
export function placed(findings: readonly (Finding | Placed)[], text: () => string): readonly Placed[] {
  if (findings.every(isPlaced)) return findings
  const lines = linesOf(text())
  return findings.map((finding) => (isPlaced(finding) ? finding : placedOn(lines, finding, finding.suggestions)))
}

const isPlaced = (finding: Finding | Placed): finding is Placed => 'start' in finding

/** Written out, because there are thousands of them. */
export const placedOn = (lines: Lines, finding: Finding, suggestions: Finding['suggestions']): Placed => ({
  rule: finding.rule,
  severity: finding.severity,
  message: finding.message,
  advice: finding.advice,
  span: finding.span,
  goal: finding.goal,
  lacks: finding.lacks,
  clock: finding.clock,
  since: finding.since,
  until: finding.until,
  fix: finding.fix,
  suggestions,
  start: placeAt(lines, finding.span.start),
  end: placeAt(lines, finding.span.end),
})

export function placeAt(lines: Lines, offset: number): PlaceJson {
  const { line, character } = positionAt(lines, offset)
  return { line: line + 1, column: character + 1, offset }
}
