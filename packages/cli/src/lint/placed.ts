import { type Finding, type Lines, linesOf, positionAt } from '@goalmark/core'
import type { Entry } from '../reading/entry.js'
import type { Place, Placed } from './outcome.js'

/** Findings with line and column. Those of the record bring theirs; for the others `text` is asked, once. */
export function placed(findings: readonly Finding[], { record, places }: Entry, text: () => string): readonly Placed[] {
  if (findings.length === 0) return []
  const indexes = new Map(record.findings.map((finding, index) => [finding, index]))
  let lines: Lines | undefined
  return findings.map((finding) => {
    const index = indexes.get(finding)
    if (index !== undefined) return { ...finding, ...kept(finding, places, index * 4) }
    lines ??= linesOf(text())
    return { ...finding, start: placeAt(lines, finding.span.start), end: placeAt(lines, finding.span.end) }
  })
}

const kept = ({ span }: Finding, places: readonly number[], at: number): { readonly start: Place; readonly end: Place } => ({
  start: { line: places[at]!, column: places[at + 1]!, offset: span.start },
  end: { line: places[at + 2]!, column: places[at + 3]!, offset: span.end },
})

export function placeAt(lines: Lines, offset: number): Place {
  const { line, character } = positionAt(lines, offset)
  return { line: line + 1, column: character + 1, offset }
}
