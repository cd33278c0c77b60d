import { type Finding, type Lines, linesOf, type PlaceJson, positionAt } from '@goalmark/core'
import type { Placed } from './outcome.js'

/** Findings with line and column. Most have them already, from when their file was read; for the others `text` is asked, once. */
export function placed(findings: readonly (Finding | Placed)[], text: () => string): readonly Placed[] {
  if (findings.every(isPlaced)) return findings
  const lines = linesOf(text())
  return findings.map((finding) => (isPlaced(finding) ? finding : placedOn(lines, finding)))
}

const isPlaced = (finding: Finding | Placed): finding is Placed => 'start' in finding

const placedOn = (lines: Lines, finding: Finding): Placed => ({
  ...finding,
  start: placeAt(lines, finding.span.start),
  end: placeAt(lines, finding.span.end),
})

export function placeAt(lines: Lines, offset: number): PlaceJson {
  const { line, character } = positionAt(lines, offset)
  return { line: line + 1, column: character + 1, offset }
}
